"""One voice: wrong usage is said in our own words, with what was meant and whose help to read."""

from __future__ import annotations

import pytest
from conftest import ONLY_SIX, OnTerminal, Run, in_process

CLICKS_OWN = (
    "Missing argument", "Missing option", "Invalid value", "No such", "Got unexpected", "is not one of",
    "is not a valid", "requires an argument", "does not take", "Possible options", "Did you mean",
)  # fmt: skip


@pytest.mark.parametrize(
    ("argv", "said", "hint"),
    [
        ("search", "search needs a QUERY", "usjapan search --help"),
        ("export", "export needs sqlite FILE, sql or jsonl [FILE]", "usjapan export --help"),
        ("export sqlite -", "a database cannot go to standard output", "usjapan export sqlite facts.db"),
        ("show", "show needs an ID", "usjapan show --help"),
        ("sentences", "sentences needs a REPORT", "usjapan sentences --help"),
        ("search x --limit abc", "--limit is a whole number from 1, not 'abc'", "usjapan search --help"),
        ("list --format tabel", "did you mean 'table'?", "usjapan list --help"),
        ("list --kind figures", "did you mean 'figure'?", "usjapan list --help"),
        (
            "table --limit 3",
            "table has no option --limit; it has --sort, --chart and --copy",
            "usjapan table --help",
        ),
        ("list --qqqq 3", "--changed and --template", "usjapan list --help"),
        ("schema x", "schema has no 'x' - known: facts, output", "usjapan schema --help"),
        ("-5 percent", "usjapan has no option -5", "usjapan search -- -5"),
        ("cite", "no id was given", "name one, or -"),
        ("cite x --topic fleet", "filters and --limit are for --search", "usjapan cite --search"),
        ("show --colour x", "did you mean '--color'?", "usjapan show --help"),
        ("table a.b c", "table takes [NAME], not 'c' as well", "usjapan table --help"),
        ("completion", "completion needs bash, zsh or fish", "usjapan completion --help"),
        ("completion zs", "did you mean 'zsh'?", "usjapan completion --help"),
        ("help formts", "did you mean 'formats'?", "usjapan help --help"),
        ("search x --first=3", "--first takes no value", ""),
        ("search -5", "search has no option -5", "usjapan search -- -5"),
        ("search -14%", "search has no option -4", "usjapan search -- -14%"),
        ("search quay -14% --json", "search has no option -4", "usjapan search quay --json -- -14%"),
        ("search -troops", "search needs a QUERY", "usjapan search -- -troops"),
        ("search x --limit 0", "--limit is a whole number from 1, not '0'", "usjapan search --help"),
        ("list --limit -1", "--limit is a whole number from 1, not '-1'", "usjapan list --help"),
        (
            "list --json --format csv",
            "--json and --format csv contradict each other",
            "leave one of them out",
        ),
        ("check x.md -f sarif --json", "--json and --format sarif contradict", "leave one of them out"),
        ("--nope", "usjapan has no option --nope", "usjapan --help"),
        ("cite harbour.pact --style ap", "did you mean apa?", "known styles: crs"),
    ],
)
def test_wrong_usage_in_our_words(argv: str, said: str, hint: str, six: Run) -> None:
    done = six(*argv.split())
    assert (done.status, done.out) == (2, b"")
    first, second, *rest = done.said.splitlines()
    assert said in first
    assert hint in second.replace(f" {' '.join(ONLY_SIX)}", "")  # other options stay
    assert not rest
    assert not [phrase for phrase in CLICKS_OWN if phrase in done.said]


def test_an_option_without_its_value(ask: Run) -> None:
    assert ask("search", "x", "--format").said.startswith("usjapan: --format needs a value\n")


def test_words_that_begin_with_no_command_are_a_search(six: Run) -> None:
    for words in (["mooring", "posts"], ["how many mooring posts"], ["mooring", "posts", "--limit", "1"]):
        assert six(*words).out == six("search", *words).out != b""
    assert six("--color", "never", "mooring").out == six("search", "mooring").out


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("serch", "search"),
        ("srch", "search"),
        ("lst", "list"),
        ("hist", "history"),
        ("complettion", "completion"),
    ],
)
def test_a_near_miss_of_a_command_is_asked_about(typed: str, meant: str, six: Run) -> None:
    done = six(typed, "x")
    assert (done.status, done.out) == (2, b"")
    assert f"did you mean {meant}?" in done.said
    assert f"usjapan search {typed}" in done.said


@pytest.mark.parametrize("word", ["trade", "troops", "tpp", "treaty"])
def test_an_ordinary_word_is_no_misspelt_command(word: str, ask: Run) -> None:
    assert ask(word).out == ask("search", word).out != b""


@pytest.mark.parametrize("words", ["how many troops", "site of the signing", "last treaty signed"])
def test_a_word_spelled_right_before_others_is_no_misspelt_command(words: str, ask: Run) -> None:
    assert ask(*words.split()).out == ask("search", *words.split()).out
    assert ask(words.split()[0]).status == 2  # alone it may be one


def test_short_options(six: Run) -> None:
    for short, long in (
        ("search quay -n 1", "search quay --limit 1"), ("search quay -1", "search quay --first"),
        ("search quay -t fleet", "search quay --topic fleet"), ("list -k figure", "list --kind figure"),
        ("list -f csv", "list --format csv"), ("cite harbour.pact -s apa", "cite harbour.pact --style apa"),
    ):  # fmt: skip
        assert six(*short.split()).out == six(*long.split()).out != b""


def test_a_topic_is_pointed_to_its_list(six: Run) -> None:
    said = f"usjapan: fleet is a topic: usjapan list fleet {' '.join(ONLY_SIX)}\n"
    assert six("show", "fleet").said == said
    assert six("topics", "fleet").out == six("list", "fleet").out != b""
    assert six("topics", "flet").status == 1


def test_a_key_will_do_on_a_terminal_and_in_no_script(six: Run, six_on_terminal: OnTerminal) -> None:
    done = six_on_terminal("show", "mooring-posts")
    assert (done.status, done.said) == (0, "usjapan: mooring-posts is harbour.mooring-posts\n")
    assert six("show", "mooring-posts").status == 1


def test_history_alone_lists_what_has_one(ask: Run) -> None:
    ids = ask("history", "--format", "ids").text.split()
    assert 5 < len(ids) < 20
    assert "alliance.us-troops" in ids
    assert all(ask("history", id).status == 0 for id in ids)
    assert "alliance.us-troops" in in_process(["history"], b"", True, {"COLUMNS": "80", "PAGER": "cat"}).text


IDS = "harbour.mooring-posts\nharbour.safest-claim\n"


@pytest.mark.parametrize(
    "typed",
    [
        b"\xef\xbb\xbf" + IDS.encode(), IDS.encode("utf-16"), IDS.replace("\n", "\r\n").encode(),
        IDS.replace("\n", "\r").encode(), f"\n\n  {IDS}\n\t\n".encode(),
        f"# ours\n{IDS}".replace("posts", "posts # those").encode(), IDS.replace("\n", " ").encode(),
        b"\xef\xbb\xbf# ours\r\n\r\nharbour.mooring-posts\r\n\xef\xbb\xbfharbour.safest-claim",
    ],
    ids=["mark", "utf-16", "crlf", "cr", "blank", "comments", "one line", "all of it"],
)  # fmt: skip
def test_ids_from_a_file_of_any_make(typed: bytes, six: Run) -> None:
    for command in (["show", "-", "--format", "ids"], ["cite", "-", "--fields", "id"]):
        done = six(*command, stdin=typed)
        assert (done.status, done.text.split()) == (0, ["harbour.mooring-posts", "harbour.safest-claim"])


def test_options_may_stand_before_what_is_searched_for(six: Run) -> None:
    for options in (["--limit", "1"], ["-n", "1"], ["-t", "harbour"], ["--kind=figure"], ["-1"]):
        assert six(*options, "quay").out == six("search", "quay", *options).out != b""
    assert six("-k", "figure", "list").out == six("list", "-k", "figure").out != b""


def test_unknown_names_say_where_the_known_ones_are(six: Run) -> None:
    for argv, said in (
        (["table", "lost"], "to list them: usjapan table --facts"), (["list", "xyzzy"], "to list them: usjapan topics --facts"),
        (["search", "quay", "--source", "xyzzy"], "to list them: usjapan sources --facts"),
        (["sources", "xyzzy"], "to list them: usjapan sources --facts"), (["search", "xyzzy"], "usjapan topics"),
            ):  # fmt: skip
        done = six(*argv)
        assert done.status == 1
        assert said in done.said


@pytest.mark.parametrize(
    "query", ["88 billion", "88bn", "88 billion in imports", ".5 trillion", "0,000 million"]
)
def test_a_sum_whose_first_digits_a_shell_took(query: str, six: Run) -> None:
    assert "single quotes, as in '$188 billion'" in six("search", query).said


@pytest.mark.parametrize(
    "query",
    ["26%", "1952", "2 billion yen", "2 billion people", "5 million boats", "88", "3 zzqqs", "$8 billion"],
)
def test_what_no_shell_took_a_digit_from(query: str, six: Run) -> None:
    done = six("search", query)
    assert done.status == 1
    assert "quotes" not in done.said


def test_one_source_of_several(six: Run) -> None:
    assert six("sources", "HM-7").out == six("sources").out != b""
    assert six("sources", "HM-7", "lost").status == 1
    assert six("sources", "lost", "--json").status == 1


def test_an_empty_stdin_is_said_to_be_empty(six: Run) -> None:
    done = six("show", "-")
    assert (done.status, done.out) == (2, b"")
    assert done.said.startswith("usjapan: standard input holds no id\n")


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("moring-posts", "did you mean harbour.mooring-posts?"),
        ("harbour.*", "no fact 'harbour.*': an id is given whole; to list them: usjapan list harbour"),
        ("harbour.pact,harbour.mooring-posts", "ids stand apart by spaces, without commas"),
    ],
)
def test_what_is_no_id_is_told_what_was_meant(id: str, said: str, six: Run) -> None:
    done = six("show", id)
    assert done.status == 1
    assert said in done.said
