"""Each code of `rules.RULES` has a failing file in `invalid/`; its line is marked `# HERE`.

Where nothing else stands on the marked line, the next one is meant.
"""

from __future__ import annotations

import inspect
import json
import os
import re
import shutil
from pathlib import Path

import pytest
from conftest import TESTS, Run

from usjapan_cli.check import lint
from usjapan_cli.core.rules import RULES
from usjapan_cli.packs import contents, files, reader, yaml_nodes
from usjapan_cli.packs.canonical import canonical

INVALID = TESTS / "packs" / "invalid"
BESIDE = ("--facts", str(TESTS / "packs" / "other"), "--only-facts")  # what is open beside what is checked
CASES = {path.stem: path for path in sorted(INVALID.iterdir())}
MADE_HERE = {"UJ101"}  # no file of a repository can show it
LINE = re.compile(r"(?P<file>.+):(?P<line>\d+):(?P<column>\d+): (?P<code>UJ\d{3}) (?P<message>.+)")
ENOUGH = """\
topic: quay
title: A quay
source: {id: Q-1, title: Quay Memo, genre: Memo, publisher: Quay Office, date: "2024-03-01",
  cells: [piers.1.1]}
facts:
"""


def marked(path: Path) -> list[tuple[str, int]]:
    """Return the marked places of a file or a folder of files."""
    found = []
    for file in sorted(path.rglob("*.yaml")) if path.is_dir() else [path]:
        lines = file.read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(lines, 1):
            if "# HERE" in line:
                found.append((str(file), number + (line.strip() == "# HERE")))
    return found


def problems_of(text: str) -> list[dict[str, str]]:
    matches = [LINE.fullmatch(line) for line in text.splitlines()]
    assert all(matches), text
    return [match.groupdict() for match in matches if match]


def test_each_code_has_a_failing_file() -> None:
    assert {*CASES, *MADE_HERE} == {*RULES}


@pytest.mark.parametrize("code", CASES)
def test_exactly_this_code_on_the_right_line(code: str, ask: Run) -> None:
    done = ask("lint", str(CASES[code]), *BESIDE)
    found = [(p["code"], p["file"], int(p["line"])) for p in problems_of(done.text)]
    assert found == [(code, *place) for place in marked(CASES[code])]
    assert done.status == 1


@pytest.mark.parametrize("code", CASES)
def test_what_the_message_says(code: str, ask: Run) -> None:
    for problem in problems_of(ask("lint", str(CASES[code]), *BESIDE).text):
        assert 15 < len(problem["message"]) < 420
        line = Path(problem["file"]).read_text(encoding="utf-8").split("\n")[int(problem["line"]) - 1]
        assert 1 <= int(problem["column"]) <= len(line) + 1


@pytest.mark.parametrize("code", [*CASES])
def test_a_faulty_pack_is_never_used(code: str, ask: Run) -> None:
    tidiness = {"UJ116", "UJ203", "UJ208", "UJ209", "UJ210", "UJ213", "UJ214", "UJ215", "UJ302"}
    done = ask("list", "--facts", str(CASES[code]), "--only-facts")
    if code in tidiness:
        assert (done.status, done.err) == (0, b"")
    else:
        assert (done.status, done.out) == (2, b"")
        assert {p["code"] for p in problems_of(done.said)} == {code}


@pytest.mark.parametrize(
    ("name", "reason"), [("missing.yaml", "No such file"), ("pipe.yaml", "not a regular file")]
)
def test_UJ101_no_regular_file(name: str, reason: str, tmp_path: Path, ask: Run) -> None:
    if name == "pipe.yaml":
        if not hasattr(os, "mkfifo"):
            pytest.skip("no named pipes here")
        os.mkfifo(tmp_path / name)
    done = ask("lint", str(tmp_path / name), *BESIDE)
    (problem,) = problems_of(done.text)
    assert (problem["code"], problem["line"]) == ("UJ101", "1")
    assert reason in problem["message"]
    assert done.status == (2 if name == "missing.yaml" else 1)


def test_UJ101_too_large(tmp_path: Path, ask: Run) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(files.MAX_BYTES + 1)  # sparse: it takes no room
    (problem,) = problems_of(ask("lint", str(path), *BESIDE).text)
    assert problem["code"] == "UJ101"
    assert "too large" in problem["message"]


def test_UJ101_a_folder_without_fact_files(tmp_path: Path, ask: Run) -> None:
    done = ask("list", "--facts", str(tmp_path))
    assert done.status == 2
    assert problems_of(done.said)[0]["code"] == "UJ101"


def test_UJ101_a_file_that_changes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text("topic: quay\n")
    stat = os.stat

    def changing(*args: object, **named: object) -> os.stat_result:
        state = stat(*args, **named)  # type: ignore[arg-type]
        path.write_text("topic: quays\n")
        return state

    monkeypatch.setattr(contents.os, "stat", changing)
    problems: list[yaml_nodes.Problem] = []
    assert yaml_nodes.read_tree(str(path), "quay.yaml", problems, lambda _key, _node: None) is None
    assert [problem.code for problem in problems] == ["UJ101"]


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [
        (b"topic: quay\ntitle: caf\xe9\n", 2, 11),
        ("topic: quay\n".encode("utf-16"), 1, 1),
        (b"topic: quay\ntitle: a\0b\n", 2, 9),
        ("topic: quay\ntitle: a\u202eb\n".encode(), 2, 9),
        ("topic: quay\ntitle: a\u2028b\n".encode(), 2, 9),
        (b"topic: quay\ntitle: \x9b31m\n", 2, 8),
        ("topic: quay\ntitle: \x9b31m\n".encode(), 2, 8),
        ("topic: \ud800\n".encode(errors="surrogatepass"), 1, 8),
    ],
)
def test_UJ102_where_the_character_stands(content: bytes, line: int, column: int, tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    path.write_bytes(content)
    _, (problem,) = reader.load_pack([str(path)], {})
    assert (problem.code, problem.line, problem.column) == ("UJ102", line, column)


def test_a_control_character_that_yaml_would_write_out_is_refused(tmp_path: Path, ask: Run) -> None:
    path = tmp_path / "quay.yaml"
    fact = '  a: {statement: "Red \\e[31m.", kind: event, shelf_life: fixed, locators: [piers.1.1]}\n'
    path.write_text(ENOUGH + fact)
    done = ask("show", "quay.a", "--facts", str(path), "--only-facts")
    assert done.status == 2
    assert b"\x1b" not in done.out + done.err


@pytest.mark.parametrize(
    "bomb",
    [
        "a: &a [x]\nb: [*a, *a]\n", "<<: {a: b}\n", "a: !!python/name:os.system x\n", "a: !x b\n",
        "a: 1\n---\nb: 2\n", "? [a]\n: b\n", "[" * 10_000, "a: " + "{b: " * 10_000,
    ],
)  # fmt: skip
def test_what_runs_code_or_explodes_is_refused(bomb: str, tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text(bomb)
    _, problems = reader.load_pack([str(path)], {})
    assert problems
    assert problems[0].code in ("UJ104", "UJ105", "UJ109")


@pytest.mark.parametrize(
    ("word", "is_read_as"),
    [
        ("NO", "bool"), ("on", "bool"), ("Yes", "bool"), ("~", "null"), ("1:30", "int"),
        ("0x1F", "int"), ("2023-05-15", "timestamp"), ("1_000", "int"), (".inf", "float"),
        ("=", "value"), ("12", "int"),
    ],
)  # fmt: skip
def test_surprises_of_yaml_are_errors(word: str, is_read_as: str, tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text(f"topic: quay\ntitle: {word}\n")
    _, problems = reader.load_pack([str(path)], {})
    (problem,) = (problem for problem in problems if problem.code == "UJ110")
    assert (problem.line, problem.column) == (2, 8)
    assert is_read_as in problem.message
    assert f'write "{word}"' in problem.message


def test_the_same_words_in_quotes_are_text(tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text('topic: quay\ntitle: "NO"\n')
    _, problems = reader.load_pack([str(path)], {})
    assert [problem.code for problem in problems] == ["UJ108"]


def test_all_problems_at_once(tmp_path: Path, ask: Run) -> None:
    (tmp_path / "quay.yaml").write_text(
        ENOUGH + "  a: {statement: no sentence, kind: figures, shelf_life: fixed, locators: [x]}\n"
        "  B: {kind: event, colour: red, shelf_life: fixed, locators: [x]}\n"
    )
    (tmp_path / "tower.yaml").write_text("topic: tower\ntitle: NO\nsource: none\n")
    done = ask("lint", str(tmp_path), *BESIDE)
    codes = sorted(problem["code"] for problem in problems_of(done.text))
    assert codes == ["UJ107", "UJ108", "UJ110", "UJ111", "UJ113", "UJ116", "UJ205"]
    assert "7 problems" in done.said


def test_problems_as_json(ask: Run) -> None:
    done = ask("lint", str(CASES["UJ111"]), "--json", *BESIDE)
    document = json.loads(done.out)
    (place,) = marked(CASES["UJ111"])
    (problem,) = document["problems"]
    assert (problem["code"], problem["file"], problem["line"]) == ("UJ111", *place)
    assert {"file", "line", "column", "code", "message", "severity"} == problem.keys()
    assert done.status == 1


def test_what_is_covered_is_counted(ask: Run) -> None:
    done = ask("lint", str(TESTS / "packs" / "six"), *BESIDE)
    assert (done.status, done.text) == (0, "HM-7: 4/4 sentences, 4/4 table cells covered\n")
    document = json.loads(ask("lint", str(TESTS / "packs" / "six"), "--json", *BESIDE).out)
    assert document["problems"] == []
    assert [(c["covered"], c["total"]) for c in document["coverage"]] == [(4, 4), (4, 4)]


def test_a_pack_that_is_open_already_is_not_its_own_rival(ask: Run) -> None:
    library = str(TESTS / "packs" / "six")
    done = ask("lint", library, "--facts", library, "--only-facts")
    assert (done.status, done.text) == (0, "HM-7: 4/4 sentences, 4/4 table cells covered\n")


def test_a_file_of_a_pack_is_checked_as_part_of_it(tmp_path: Path, ask: Run) -> None:
    pack = tmp_path / "pack"
    shutil.copytree(TESTS / "packs" / "six", pack)
    path = pack / "fleet.yaml"
    path.write_text(path.read_text("utf-8").replace("harbour.mooring-posts:", "harbour.lost:"), "utf-8")
    own = problems_of(ask("lint", str(path), *BESIDE).text)
    other = ask("lint", str(pack / "harbour.yaml"), *BESIDE)
    assert [(p["code"], p["file"]) for p in own] == [("UJ202", str(path))]
    assert other.status == 0


UNTIDY = (
    ENOUGH
    + """\
  # About the piers.
  pier-count:
    kind:   figure
    value: {number: 3,   unit: piers, bound: exact}
    statement: "The quay has three piers."
    locators:
      - piers.1.1
    date: 2024~
    shelf_life: fixed   # they are of stone
    questions: [How many piers are there?, "Stone: how much?", "#1?"]
"""
)
TIDY = (
    ENOUGH
    + """\
  # About the piers.
  pier-count:
    statement: The quay has three piers.
    kind: figure
    value: {number: 3, unit: piers, bound: exact}
    date: "2024~"
    shelf_life: fixed   # they are of stone
    locators: [piers.1.1]
    questions:
      - How many piers are there?
      - "Stone: how much?"
      - "#1?"
"""
)


def test_a_fact_that_names_itself(tmp_path: Path, ask: Run) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text(TIDY + "    see_also: {quay.pier-count: itself}\n", newline="\n")
    (problem,) = problems_of(ask("lint", str(path), *BESIDE).text)
    assert (problem["code"], problem["line"]) == ("UJ202", "18")


def test_a_source_that_is_described_twice(tmp_path: Path, ask: Run) -> None:
    for name in ("quay", "tower"):
        text = TIDY.replace("topic: quay", f"topic: {name}").replace("many piers", f"many {name} piers")
        (tmp_path / f"{name}.yaml").write_text(text, newline="\n")
    (problem,) = problems_of(ask("lint", str(tmp_path), *BESIDE).text)
    assert problem["code"] == "UJ201"
    assert "'Q-1' is described twice" in problem["message"]


def test_the_canonical_form() -> None:
    assert canonical(UNTIDY, "quay.yaml") == TIDY


def test_diff_shows_and_changes_nothing(tmp_path: Path, ask: Run) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text(UNTIDY, newline="\n")
    done = ask("lint", "--diff", str(path), *BESIDE)
    assert done.status == 1
    assert "-    kind:   figure\n" in done.text
    assert "+    kind: figure\n" in done.text
    assert path.read_text() == UNTIDY


def test_fix_rewrites_and_then_rests(tmp_path: Path, ask: Run) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text(UNTIDY, newline="\n")
    first = ask("lint", "--fix", str(path), *BESIDE)
    assert (first.status, first.said) == (0, "usjapan: 1 of 1 files rewritten\n")
    assert path.read_text() == TIDY
    assert ask("lint", str(path), *BESIDE).status == 0
    again = ask("lint", "--fix", str(path), *BESIDE)
    assert again.said == "usjapan: 0 of 1 files rewritten\n"
    assert [file.name for file in tmp_path.iterdir()] == ["quay.yaml"]


def test_fix_leaves_a_file_that_is_not_yaml_alone(tmp_path: Path, ask: Run) -> None:
    path = tmp_path / "quay.yaml"
    path.write_bytes(b"topic: [quay\n")
    done = ask("lint", "--fix", str(path), *BESIDE)
    assert done.status == 1
    assert problems_of(done.text)[0]["code"] == "UJ103"
    assert path.read_bytes() == b"topic: [quay\n"


@pytest.mark.parametrize("missing", ["id", "cell", "statement", "kind", "shelf_life"])
def test_a_template_that_lacks_a_key(missing: str, tmp_path: Path) -> None:
    lines = (INVALID / "UJ117.yaml").read_text().replace("cell: lost", "cell: landed").split("\n")
    lines = [line.replace(f"- {missing}:", "- note:") for line in lines]
    at = max(n for n, line in enumerate(lines) if line.strip().startswith(("- id:", "- note:")))
    gone = [n for n, line in enumerate(lines) if n > at and line.startswith(f"        {missing}:")]
    path = tmp_path / "quay.yaml"
    path.write_text("\n".join(line for n, line in enumerate(lines) if n not in gone[:1]))
    _, problems = reader.load_pack([str(path)], {})
    assert "UJ108" in {problem.code for problem in problems}


def test_the_id_of_a_template_is_a_name(tmp_path: Path) -> None:
    text = (INVALID / "UJ117.yaml").read_text().replace("cell: lost", "cell: landed")
    path = tmp_path / "quay.yaml"
    path.write_text(text.replace("load-{row}", "The_load {row}"))
    _, problems = reader.load_pack([str(path)], {})
    assert {problem.code for problem in problems} == {"UJ113"}


def test_a_rule_that_finds_hundreds_lists_the_first(tmp_path: Path, ask: Run) -> None:
    path = tmp_path / "quay.yaml"
    links = "kind: event, shelf_life: fixed, locators: [piers.1.1], see_also: {nowhere: far}"
    facts = [f"  f{number}: {{statement: A pier., {links}}}\n" for number in range(300)]
    path.write_text(ENOUGH + "".join(facts))
    *first, last = [p for p in problems_of(ask("lint", str(path), *BESIDE).text) if p["code"] == "UJ202"]
    assert len(first) == lint.MOST_LISTED
    assert last["message"] == "more of these are not listed - mend the others first"


@pytest.mark.parametrize("ends", ["\r", "\r\n"])
def test_a_carriage_return_ends_a_line_as_yaml_has_it(ends: str, tmp_path: Path, ask: Run) -> None:
    """Else the facts would be sought in the wrong lines, and a key be written twice."""
    path = tmp_path / "quay.yaml"
    content = UNTIDY.replace("  # About the piers.\n", f"  # About{ends}  # the piers.{ends}")
    path.write_bytes(content.encode())
    done = ask("lint", str(path), *BESIDE)
    assert {problem["code"] for problem in problems_of(done.text)} == {"UJ210"}
    facts = ask("list", "--facts", str(path), "--json", "--only-facts").out
    assert ask("lint", str(path), "--fix").status == 0
    assert b"\r" not in path.read_bytes()
    assert ask("lint", str(path), *BESIDE).status == 0
    assert ask("list", "--facts", str(path), "--json", "--only-facts").out == facts


def test_a_file_of_one_kind_of_line_end_keeps_its_words(tmp_path: Path, ask: Run) -> None:
    whole = canonical(UNTIDY, "f")
    assert {canonical(UNTIDY.replace("\n", ends), "f") for ends in ("\n", "\r", "\r\n")} == {whole}


@pytest.mark.parametrize("day", ["2R24-03-01", "0!", "2024-03-01x", "24-03-01"])
@pytest.mark.parametrize("form", [["--json"], ["--format", "csv"], []])
def test_a_source_without_a_day_is_a_problem_and_no_traceback(
    day: str, form: list[str], ask: Run, tmp_path: Path
) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text(ENOUGH.replace("2024-03-01", day) + "  a: {}\n", encoding="utf-8")
    done = ask("lint", str(path), *form, *BESIDE)
    assert (done.status, "UJ112" in done.text) == (1, True)
    if form == ["--json"]:
        assert json.loads(done.out)["source"] is None


@pytest.mark.parametrize("action", ["--fix", "--diff"])
@pytest.mark.parametrize("form", [["--json"], ["--format", "csv"], ["--fields", "code"]])
def test_what_rewrites_has_a_form_of_its_own(action: str, form: list[str], ask: Run, tmp_path: Path) -> None:
    path = tmp_path / "quay.yaml"
    path.write_text(ENOUGH, encoding="utf-8")
    done = ask("lint", str(path), action, *form, *BESIDE)
    assert (done.status, done.out) == (2, b"")
    assert f"{action} has a form of its own" in done.said
    assert path.read_text(encoding="utf-8") == ENOUGH


def test_a_rule_of_taste_warns_and_one_of_use_refuses() -> None:
    wrong = {code for rule in lint._RULES for code in codes_of(rule)}
    assert {RULES[code].severity for code in wrong} == {"error"}
    taste = {code for rule in lint._TIDINESS for code in codes_of(rule)}
    assert {RULES[code].severity for code in taste} == {"warning"}
    assert wrong | taste <= {*RULES}


def codes_of(rule: object) -> set[str]:
    """Return the codes that stand in a rule's own text."""
    return set(re.findall(r'"(UJ\d{3})"', inspect.getsource(rule)))  # type: ignore[arg-type]


@pytest.mark.parametrize(("fail_on", "status"), [("error", 0), ("warning", 1), ("never", 0)])
def test_warnings_alone_pass_where_only_errors_fail(fail_on: str, status: int, ask: Run) -> None:
    done = ask("lint", str(CASES["UJ116"]), "--fail-on", fail_on, *BESIDE)
    assert (done.status, ": UJ116 warning: " in done.text) == (status, True)
    assert "1 problem: 1 warning" in done.said


def test_an_error_fails_whatever_is_asked_but_never(ask: Run) -> None:
    words = ("lint", str(CASES["UJ206"]), *BESIDE, "--fail-on")
    assert [ask(*words, severity).status for severity in ("error", "warning", "never")] == [1, 1, 0]
    assert "1 problem: 1 error" in ask(*words, "error").said


def test_the_severity_is_in_json(ask: Run) -> None:
    weights = [
        [
            one["severity"]
            for one in json.loads(ask("lint", str(CASES[code]), "--json", *BESIDE).out)["problems"]
        ]
        for code in ("UJ302", "UJ206")
    ]
    assert weights == [["warning"], ["error"]]


def test_warnings_and_errors_are_said_together(tmp_path: Path, ask: Run) -> None:
    fact = "statement: the quay has three piers, kind: figure, shelf_life: fixed, locators: [piers.1.2]"
    (tmp_path / "quay.yaml").write_text(f"{ENOUGH}  a: {{{fact}}}\n", encoding="utf-8")
    done = ask("lint", str(tmp_path), *BESIDE)
    assert [one["code"] for one in problems_of(done.text)] == ["UJ302", "UJ116", "UJ301"]
    assert "3 problems: 1 error, 2 warnings" in done.said


def test_a_file_is_not_sound_while_those_beside_it_are_broken(tmp_path: Path, ask: Run) -> None:
    fact = "  a: {statement: A quay., kind: definition, shelf_life: fixed, locators: [piers.1.1]}\n"
    (tmp_path / "sources").mkdir()
    source = 'id: Q-1\ntitle: Memo\ngenre: Memo\npublisher: Office\ndate: "2024-03-01"\ncells: [piers.1.1]\n'
    (tmp_path / "sources" / "Q-1.yaml").write_text(source, encoding="utf-8")
    path = tmp_path / "quay.yaml"
    path.write_text(f"topic: quay\ntitle: A quay\nsource: Q-1\nfacts:\n{fact}", encoding="utf-8")
    assert ask("lint", str(path), *BESIDE).status == 0
    (tmp_path / "tower.yaml").write_text("topic: tower\n", encoding="utf-8")
    done = ask("lint", str(path), *BESIDE)
    assert (done.status, [one["code"] for one in problems_of(done.text)]) == (1, ["UJ108"])
