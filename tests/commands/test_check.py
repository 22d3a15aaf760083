"""`check` as a command: drafts read, findings chosen, written in every format, counted; the exit status.

The engine is replaced by one that finds marked words: `[[CODE words]]`.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import OnTerminal, Run
from jsonschema import Draft4Validator
from word_documents import document
from word_documents import paragraph as words

from usjapan_cli.drafts import checking, codes
from usjapan_cli.drafts.findings import Checked, Finding

POSTS = "harbour.mooring-posts"
SARIF = Draft4Validator(
    json.loads((Path(__file__).parents[1] / "drafts/sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
)
MEMO = "# Piers\n\nThe quay has [[UD101 50 posts]] today.\nIt is [[UD301 the safest]].\n\nThe quay has [[UD001 40 posts]], and [[UD002 7 cats]].\n"
MARK = re.compile(r"\[\[(q?)(UD\d\d\d) ([^]]*)\]\]", re.S)


def marked(text: str, file: str, format: str, *_: object, **__: object) -> Checked:
    """Find the marked words."""
    found = []
    for match in MARK.finditer(text):
        line, column = (
            text.count("\n", 0, match.start(3)) + 1,
            match.start(3) - text.rfind("\n", 0, match.start(3)),
        )
        end_line, end_column = (
            text.count("\n", 0, match.end(3)) + 1,
            match.end(3) - text.rfind("\n", 0, match.end(3)),
        )
        fact = None if match[2] in ("UD002", "UD901") else POSTS
        found.append(
            Finding(file, line, column, end_line, end_column, match[2], "the report has about 40", match[3],
                    found=match[3], expected="about 40 posts" if match[2] == "UD101" else None, fact=fact,
                    locators=("quay.1.1",) if fact else (), fact_as_of="2024-03-01" if fact else None, quoted=bool(match[1]))
        )  # fmt: skip
    return Checked(tuple(found))


@pytest.fixture(autouse=True)
def engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "check_draft", marked)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "memo.md").write_text(MEMO, encoding="utf-8")
    (tmp_path / "clean.md").write_text("The quay is long.\n", encoding="utf-8")
    return tmp_path


def found(answer: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(answer)["findings"]
    return rows


# Lines, counts, status.


def test_a_pipe_gets_a_line_each_and_the_counts_go_to_stderr(six: Run, folder: Path) -> None:
    done = six("check", "memo.md")
    assert done.text == (
        'memo.md:3:22: UD101 "50 posts": the report has about 40 (harbour.mooring-posts)\n'
        'memo.md:4:15: UD301 "the safest": the report has about 40 (harbour.mooring-posts)\n'
    )
    assert done.said == "usjapan: 1 error, 1 warning; 1 supported, 1 not in the base\n"
    assert done.status == 1


def test_a_clean_draft_gets_nothing(six: Run, folder: Path) -> None:
    done = six("check", "clean.md")
    assert (done.status, done.text) == (0, "")
    assert done.said == "usjapan: no problems; 0 supported, 0 not in the base\n"
    assert six("check", "clean.md", "--quiet").said == ""


@pytest.mark.parametrize(
    ("options", "status"),
    [("", 1), ("--fail-on error", 1), ("--fail-on never", 0), ("--select UD301", 1),
     ("--select UD301 --fail-on error", 0), ("--ignore UD1 --fail-on error", 0), ("--ignore UD1,UD3", 0),
     ("--ignore UD101 --ignore UD301", 0), ("--select UD2", 0), ("--select ud1", 1)],
)  # fmt: skip
def test_what_makes_the_status(six: Run, folder: Path, options: str, status: int) -> None:
    assert six("check", "memo.md", *options.split()).status == status


@pytest.mark.parametrize(
    ("options", "shown"),
    [("", "UD101 UD301"), ("--supported", "UD101 UD301 UD001 UD002"), ("--select UD1", "UD101"),
     ("--ignore UD101", "UD301"), ("--select UD0", "UD001 UD002"), ("--supported --ignore UD002", "UD101 UD301 UD001")],
)  # fmt: skip
def test_which_findings_are_shown(six: Run, folder: Path, options: str, shown: str) -> None:
    done = six("check", "memo.md", *options.split())
    assert re.findall(r": (UD\d+) ", done.text) == shown.split()


def test_words_at_fault_are_not_supported_by_the_same_fact(six: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("d", 1, 1, 1, 9)
    found = [
        Finding(*words, "UD001", "a", "x", fact=POSTS), Finding(*words, "UD201", "a", "x", fact=POSTS),
        Finding(*words, "UD001", "a", "x", fact="a.b"), Finding("d", 1, 12, 1, 15, "UD001", "a", "x", fact=POSTS),
    ]  # fmt: skip
    monkeypatch.setattr(checking, "check_draft", lambda *_, **__: Checked(tuple(found)))
    rows = json.loads(six("check", "-", "--json").text)["findings"]
    assert [(row["code"], row["fact"], row["column"]) for row in rows] == [
        ("UD201", POSTS, 1), ("UD001", "a.b", 1), ("UD001", POSTS, 12),
    ]  # fmt: skip


def test_a_quotation_is_a_warning(six: Run, folder: Path) -> None:
    done = six("check", "-", "--json", stdin=b"[[qUD101 50 posts]]")
    assert (found(done.text)[0]["severity"], found(done.text)[0]["quoted"]) == ("warning", True)
    assert six("check", "-", "--fail-on", "error", stdin=b"[[qUD101 50 posts]]").status == 0


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_code_is_wrong_usage(six: Run, folder: Path, option: str) -> None:
    done = six("check", "memo.md", option, "UD2O1")
    assert (done.status, done.text) == (2, "")
    assert f"{option}: no code 'UD2O1' - did you mean UD201?" in done.said
    assert "names no code" in six("check", "memo.md", option, ",").said


def test_an_unknown_topic_or_age_is_wrong_usage(six: Run, folder: Path) -> None:
    assert "no topic 'harbor' - did you mean harbour?" in six("check", "memo.md", "--topic", "harbor").said
    assert six("check", "memo.md", "--max-age", "soon").status == 2


# Which drafts.


def test_several_drafts_and_one_that_cannot_be_read(six: Run, folder: Path) -> None:
    (folder / "broken.md").write_bytes(b"\0" * 100)
    done = six("check", "memo.md", "broken.md", "gone.md", "clean.md", "--quiet")
    assert done.status == 2
    assert [line.split(":")[0] for line in done.text.splitlines()] == ["memo.md", "memo.md"]
    assert "broken.md is not text" in done.said
    assert "gone.md cannot be read: No such file" in done.said
    document = json.loads(six("check", "memo.md", "gone.md", "--json").text)
    assert (len(document["findings"]), len(document["unread"])) == (4, 1)


def test_a_folder_is_wrong_usage_that_says_so(six: Run, folder: Path) -> None:
    done = six("check", ".")
    assert (done.status, done.text) == (2, "")
    assert ". is a folder" in done.said
    assert "*.md" in done.said


def test_standard_input(six: Run) -> None:
    done = six("check", "-", stdin=b"[[UD101 50 posts]]")
    assert done.text.startswith('<stdin>:1:9: UD101 "50 posts"')
    assert six("check", "-", "--as", "docx", stdin=document(words("[[UD101 x]]"))).text.startswith(
        "<stdin>:p1:9:"
    )


@pytest.mark.parametrize(
    ("content", "place"),
    [("A \u201cquay\u201d has [[UD101 x]]\r\n".encode(), "1:22"), (b"\xef\xbb\xbf[[UD101 x]]", "1:9"),
     ("\u3042 [[UD101 x]]".encode("utf-16"), "1:11"), ("A quay, and [[UD101 x]]".encode("utf-16-le"), "1:21"),
     ("caf\xe9 [[UD101 x]]".encode("cp1252"), "1:14"), ("a\u00a0b [[UD101 x]]".encode(), "1:13")],
)  # fmt: skip
def test_columns_are_of_the_file_in_any_encoding(six: Run, folder: Path, content: bytes, place: str) -> None:
    (folder / "draft.txt").write_bytes(content)
    assert six("check", "draft.txt").text.startswith(f"draft.txt:{place}: ")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [("a.md", b"%PDF-1.7", "is not text"), ("a.md", b"PK\x03\x04", "--as docx reads a Word document"),
     ("a.txt", b"\x1f\x8b12", "unpack it first"), ("a.docx", b"x", "is no Word document"),
     ("a.docx", b"PK\x03\x04" + b"x" * 90, "is no Word document"), ("a.txt", b"{\\rtf1", "RTF")],
)  # fmt: skip
def test_what_is_no_text_is_refused(six: Run, folder: Path, name: str, content: bytes, said: str) -> None:
    (folder / name).write_bytes(content)
    done = six("check", name)
    assert (done.status, done.text) == (2, "")
    assert said in done.said


@pytest.mark.parametrize("end", ["x\n", "x", "\u3042", "x\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_what_is_too_long_is_read_in_part_and_never_clean(
    six: Run, folder: Path, end: str, encoding: str
) -> None:
    (folder / "long.md").write_bytes(("[[UD001 a]]\n" + end * 5_200_000)[:5_200_000].encode(encoding) + b"aa")
    for options in ((), ("--fail-on", "never"), ("--ignore", "UD9")):
        done = six("check", "long.md", *options)
        assert done.status == 1
        assert "UD903" in done.text
        assert "5,000,000 bytes" in done.text
        assert "no known encoding" not in done.text
    assert json.loads(six("check", "long.md", "--json").text)["unread"][0].startswith("long.md:")


def test_bytes_of_no_encoding_are_not_read(six: Run, folder: Path) -> None:
    (folder / "odd.txt").write_bytes(b"caf\xe9\n\x81 and \x8d\n")
    done = six("check", "odd.txt")
    assert done.text == 'odd.txt:2:1: UD903 "\ufffd": 2 characters in no known encoding were not read\n'
    assert done.status == 1


def test_an_empty_draft_is_clean(six: Run, folder: Path) -> None:
    (folder / "empty.md").write_bytes(b"")
    assert six("check", "empty.md").status == 0


# Directives.


def test_a_silenced_finding_is_in_json_alone(six: Run, folder: Path) -> None:
    (folder / "memo.md").write_text(
        "Has [[UD101 50]]. <!-- usjapan: ignore UD101 -- as agreed -->\n", encoding="utf-8"
    )
    done = six("check", "memo.md")
    assert (done.status, done.text) == (0, "")
    assert done.said == "usjapan: no problems; 0 supported, 0 not in the base, 1 silenced\n"
    (row,) = found(six("check", "memo.md", "--json").text)
    assert (row["suppressed"], row["reason"]) == (True, "as agreed")
    log = json.loads(six("check", "memo.md", "--format", "sarif").text)
    assert log["runs"][0]["results"][0]["suppressions"] == [
        {"kind": "inSource", "justification": "as agreed"}
    ]


def test_a_directive_for_a_code_that_is_not_asked_for_is_not_idle(six: Run, folder: Path) -> None:
    (folder / "memo.md").write_text("Has [[UD101 50]]. <!-- usjapan: ignore UD101 -->\n", encoding="utf-8")
    assert six("check", "memo.md", "--ignore", "UD101").text == ""


# JSON, SARIF, GitHub.


def test_json_has_every_key(six: Run, folder: Path) -> None:
    answer = json.loads(six("check", "memo.md", "--json").text)
    assert answer["schema_version"] == 1
    assert answer["counts"] == {"error": 1, "warning": 1, "supported": 1, "not_in_base": 1, "suppressed": 0}
    assert answer["unread"] == []
    assert answer["findings"][0] == {
        "file": "memo.md", "line": 3, "column": 22, "end_line": 3, "end_column": 30, "code": "UD101",
        "severity": "error", "message": "the report has about 40", "text": "50 posts", "found": "50 posts",
        "expected": "about 40 posts", "fact": POSTS, "locators": ["quay.1.1"], "fact_as_of": "2024-03-01",
        "quoted": False, "suppressed": False, "reason": None,
    }  # fmt: skip


def test_jsonl_has_the_same_findings(six: Run, folder: Path) -> None:
    lines = six("check", "memo.md", "--format", "jsonl").text.splitlines()
    assert [json.loads(line) for line in lines] == found(six("check", "memo.md", "--json").text)


@pytest.mark.parametrize("options", [[], ["--supported"], ["--select", "UD9"]], ids=str)
def test_sarif_is_valid(six: Run, folder: Path, options: list[str]) -> None:
    (folder / "memo.docx").write_bytes(document(words("The quay has [[UD101 50 posts]]")))
    (folder / "a b%.md").write_text("[[qUD101 \u3042]] <!-- usjapan: ignore -->\n", encoding="utf-8")
    log = json.loads(
        six("check", "memo.md", "memo.docx", "a b%.md", "gone.md", *options, "--format", "sarif").text
    )
    SARIF.validate(log)
    (one,) = log["runs"]
    assert one["columnKind"] == "unicodeCodePoints"
    assert one["invocations"][0]["executionSuccessful"] is False
    rules = one["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(codes.RULES)
    for result in one["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


def test_a_broken_log_is_not_valid(six: Run, folder: Path) -> None:
    log = json.loads(six("check", "memo.md", "--format", "sarif").text)
    log["runs"][0]["results"][0]["level"] = "fatal"
    assert not SARIF.is_valid(log)


def test_sarif_places_are_relative(six: Run, folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "a b%.md").write_text("[[UD101 x]]", encoding="utf-8")
    for name in ("sub/a b%.md", str(folder / "sub" / "a b%.md"), "./sub/../sub/a b%.md"):
        log = json.loads(six("check", name, "--format", "sarif").text)
        physical = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
        assert physical["artifactLocation"]["uri"] == "sub/a%20b%25.md"
    assert physical["region"] == {
        "startLine": 1, "startColumn": 9, "endLine": 1, "endColumn": 10, "snippet": {"text": "x"},
    }  # fmt: skip


def test_sarif_names_a_draft_elsewhere_by_its_address(
    six: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "sub").mkdir()
    monkeypatch.chdir(folder / "sub")
    log = json.loads(six("check", "../memo.md", "--format", "sarif").text)
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"] == (folder / "memo.md").resolve().as_uri()


def test_sarif_marks_stay_when_lines_move(six: Run, folder: Path) -> None:
    def marks() -> list[str]:
        log = json.loads(six("check", "memo.md", "--format", "sarif").text)
        return [
            mark for result in log["runs"][0]["results"] for mark in result["partialFingerprints"].values()
        ]

    before = marks()
    (folder / "memo.md").write_text("A line.\n\n" + MEMO.replace("50 posts", "50  Posts"), encoding="utf-8")
    assert marks() == before
    (folder / "memo.md").write_text(MEMO + MEMO, encoding="utf-8")
    assert len({*marks()}) == 4
    (folder / "memo.md").write_text(MEMO.replace("50 posts", "51 posts"), encoding="utf-8")
    assert marks()[0] != before[0]


def test_github_gets_escaped_commands_the_errors_first(six: Run, folder: Path) -> None:
    (folder / "a,b:c%.md").write_text("[[UD301 x]]\n[[UD101 100%\nof it]]\n[[UD102 z]]\n", encoding="utf-8")
    done = six("check", "a,b:c%.md", "--format", "github")
    assert done.text == (
        '::error file=a%2Cb%3Ac%25.md,line=2,endLine=3,title=UD101::"100%25 of it": the report has about 40 (harbour.mooring-posts)\n'
        '::error file=a%2Cb%3Ac%25.md,line=4,endLine=4,col=9,endColumn=10,title=UD102::"z": the report has about 40 (harbour.mooring-posts)\n'
        '::warning file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=9,endColumn=10,title=UD301::"x": the report has about 40 (harbour.mooring-posts)\n'
    )
    assert "::notice " in six("check", "memo.md", "--format", "github", "--supported").text


@pytest.mark.parametrize("format", ["plain", "cards", "github", "json", "sarif", "jsonl"])
def test_no_control_character_of_a_draft_goes_out(six: Run, folder: Path, format: str) -> None:
    name = "a\x1b]0;x.md"
    (folder / name).write_text("\x1b[31m [[UD101 5\x1b[0m\x07\u202e0]] \x9b\n", encoding="utf-8")
    out = six("check", name, "--format", format, "--color", "never").text
    assert "50" in out.replace("\ufffd", "").replace("\\u001b[0m\\u0007\u202e", "").replace("[0m", "")
    assert not [char for char in out if ord(char) < 32 and char != "\n"]
    if format in ("plain", "cards", "github"):
        assert not [char for char in out if not char.isprintable() and char != "\n"]


def test_no_style_of_a_draft_is_taken_for_ours(six: Run, folder: Path) -> None:
    name = "a\x1b[7m.md"
    (folder / name).write_text("\x1b[7m a [[UD101 5\x1b[7m0]] b \x1b[7m\n", encoding="utf-8")
    for format in ("cards", "plain"):
        out = six("check", name, "--format", format, "--color", "always").text
        assert "\x1b[7m" not in out
        assert "5\ufffd[7m0" in out


# People.


WIDTHS = (60, 80, 100, 200)
LONG = "Word " * 60 + "[[UD101 50 posts]] " + "and more " * 60


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("text", [MEMO, LONG, "\u3042" * 150 + "[[UD101 \u304450]]" + "\u3042" * 99, "\t[[UD201 " + "much of it " * 24 + "]]\n",
                                  "Over\n[[UD101 two\nlines]] go."])  # fmt: skip
def test_the_view_fits_and_the_carets_stand_below_the_words(
    six_on_terminal: OnTerminal, folder: Path, width: int, text: str
) -> None:
    from usjapan_cli.show.terminal import columns_of

    (folder / "memo.md").write_text(text, encoding="utf-8")
    lines = six_on_terminal("check", "memo.md", columns=width, NO_COLOR="1").text.splitlines()
    assert max(map(columns_of, lines)) <= width
    carets = [number for number, line in enumerate(lines) if line.strip() and not line.strip().strip("^")]
    assert carets
    for number in carets:
        start, end = len(lines[number]) - len(lines[number].lstrip()), len(lines[number])
        above, at, under = lines[number - 1], 0, ""
        for char in above:
            under += char if start <= at < end else ""
            at += columns_of(char)
        assert columns_of(under) == end - start
        assert under == under.strip()
        assert any(under in " ".join(found[3].split()) for found in MARK.finditer(text))


def test_the_view_says_what_the_report_has_and_what_to_write(
    six_on_terminal: OnTerminal, folder: Path
) -> None:
    shown = six_on_terminal("check", "memo.md", columns=100, NO_COLOR="1").text
    assert shown.startswith(
        'memo.md:3:22: UD101 "50 posts": the report has about 40 (harbour.mooring-posts)\n'
        "    The quay has [[UD101 50 posts]] today.\n"
        "                         ^^^^^^^^\n"
        "    error:  a wrong figure\n"
        "    report: "
    )
    assert "\n    write:  about 40 posts\n\nmemo.md:4:15: UD301" in shown
    assert "    warning: a position" in shown


def test_colour_is_extra(six_on_terminal: OnTerminal, folder: Path) -> None:
    plain = six_on_terminal("check", "memo.md", "--supported", NO_COLOR="1").text
    painted = six_on_terminal("check", "memo.md", "--supported").text
    assert "\x1b[31;4m50 posts\x1b[0m" in painted
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == plain
    assert "\x1b" not in plain


# Word.


def test_word_has_paragraphs(six: Run, folder: Path) -> None:
    body = (
        words("First") + "<w:p/>"
        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Has </w:t></w:r>"
        "<w:del><w:r><w:delText>[[UD102 no]]</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>[[UD103 no]]</w:t></w:r></w:moveFrom><w:del><w:r><w:t>no</w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>[[UD101 5</w:t></w:r></w:ins><w:r><w:t>0</w:t><w:tab/><w:t>posts]]</w:t></w:r></w:p>"
        + f"<w:tbl><w:tr><w:tc>{words('[[UD201 cell]]')}</w:tc></w:tr></w:tbl>"
    )  # fmt: skip
    notes = f"<w:footnotes SPACE><w:footnote w:type='separator'>{words('')}</w:footnote><w:footnote>{words('[[UD301 note]]')}</w:footnote></w:footnotes>"
    (folder / "memo.docx").write_bytes(document(body, footnotes=notes))
    done = six("check", "memo.docx")
    assert [line.partition(": ")[0] for line in done.text.splitlines()] == [
        "memo.docx:p3:13", "memo.docx:p4:9", "memo.docx:p5:9",
    ]  # fmt: skip
    assert '"50 posts"' in done.text
    assert [row["line"] for row in found(six("check", "memo.docx", "--json").text)] == [3, 4, 5]
    assert "file=memo.docx,title=UD101::paragraph 3: " in six("check", "memo.docx", "--format", "github").text


def test_a_strict_document_and_a_text_box_are_read(six: Run, folder: Path) -> None:
    box = f"<w:p><w:r><w:pict>{words('[[UD101 inner]]')}</w:pict><w:t>[[UD102 outer]]</w:t></w:r></w:p>"
    twice = "<m:AlternateContent xmlns:m='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
    twice += f"<m:Choice>{words('[[UD103 once]]')}</m:Choice><m:Fallback>{words('[[UD103 once]]')}</m:Fallback></m:AlternateContent>"
    (folder / "memo.docx").write_bytes(document(box + twice))
    assert re.findall(r":(p\d):9: (UD\d+)", six("check", "memo.docx").text) == [
        ("p1", "UD102"), ("p2", "UD101"), ("p3", "UD103"),
    ]  # fmt: skip
    strict = document(words("[[UD101 x]]"), space="http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert six("check", "-", "--as", "docx", stdin=strict).text.startswith("<stdin>:p1:9:")


def test_a_document_of_many_empty_paragraphs_takes_little(six: Run, folder: Path) -> None:
    import tracemalloc

    from usjapan_cli.drafts import word

    content = document("<w:p/>" * 500_000)
    tracemalloc.start()
    assert len(word.paragraphs(content, "x")) == 500_000
    assert tracemalloc.get_traced_memory()[1] < 50_000_000
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("content", "said"),
    [(document("<w:p>"), "damaged"),
     (document("", footnotes="<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "document type"),
     (document("", footnotes="<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".encode("utf-16")), "document type"),
     (document(f"<!-- {'x' * 21_000_000} -->"), "larger than"),
     (document(words("x"))[:-40], "is no Word document"), (document("&nbsp;"), "damaged")],
    ids=range(6),
)  # fmt: skip
def test_word_documents_that_are_refused(six: Run, folder: Path, content: bytes, said: str) -> None:
    (folder / "memo.docx").write_bytes(content)
    done = six("check", "memo.docx")
    assert (done.status, done.text) == (2, "")
    assert said in done.said


RECIPES = (Path(__file__).parents[2] / "docs" / "editors.md").read_text(encoding="utf-8")
FOUND = 'a b/memo.md:3:22: UD101 "50 posts": the report has 40 (a.b)'


@pytest.mark.skipif(shutil.which("vim") is None, reason="not installed: vim")
def test_the_errorformat_of_vim_finds_the_places(folder: Path) -> None:
    line = next(line for line in RECIPES.splitlines() if line.startswith("set errorformat"))
    (folder / "found.txt").write_text(f"{FOUND}\n", encoding="utf-8")
    read = "map(getqflist(), '[bufname(v:val.bufnr), v:val.lnum, v:val.col, v:val.text]')"
    script = f"{line}\ncgetfile found.txt\ncall writefile([json_encode({read})], 'out')\nqa!\n"
    (folder / "script.vim").write_text(script, encoding="utf-8")
    vim = ["vim", "-Nu", "NONE", "-es", "-S", "script.vim"]
    subprocess.run(vim, check=False, timeout=20, stdin=subprocess.DEVNULL)
    assert json.loads((folder / "out").read_text()) == [["a b/memo.md", 3, 22, FOUND.partition(": ")[2]]]


def test_the_problem_matcher_of_vs_code_finds_the_places() -> None:
    task = json.loads(RECIPES.partition("```json\n")[2].partition("```")[0])["tasks"][0]
    pattern = task["problemMatcher"]["pattern"]
    match = re.fullmatch(pattern["regexp"], FOUND)
    assert match
    assert {key: match[group] for key, group in pattern.items() if key != "regexp"} == {
        "file": "a b/memo.md", "line": "3", "column": "22", "code": "UD101",
        "message": '"50 posts": the report has 40 (a.b)',
    }  # fmt: skip


def test_the_hook_of_pre_commit_runs_check() -> None:
    (hook,) = yaml.safe_load(
        (Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    )
    assert hook["entry"].split()[:2] == ["usjapan", "check"]
    assert f"id: {hook['id']}" in RECIPES
