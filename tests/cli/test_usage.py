"""One voice: wrong usage is said in our own words, with what was meant and whose help to read."""

from __future__ import annotations

import pytest
from conftest import OnTerminal, Run, in_process

CLICKS_OWN = (
    "Missing argument", "Missing option", "Invalid value", "No such", "Got unexpected", "is not one of",
    "is not a valid", "requires an argument", "does not take", "Possible options", "Did you mean",
)  # fmt: skip


@pytest.mark.parametrize(
    ("argv", "said", "hint"),
    [
        ("search", "search needs QUERY...", "usjapan search --help"),
        ("search x --limit abc", "--limit is a whole number from 1, not 'abc'", "usjapan search --help"),
        ("list --format tabel", "did you mean 'table'?", "usjapan list --help"),
        ("list --kind figures", "did you mean 'figure'?", "usjapan list --help"),
        ("list --limit 3", "list has no option --limit; it has --kind", "usjapan list --help"),
        ("show --colour x", "did you mean '--color'?", "usjapan show --help"),
        ("table a b c", "table takes [NAME], not 'b c' as well", "usjapan table --help"),
        ("completion", "completion needs bash, zsh, fish", "usjapan completion --help"),
        ("completion zs", "did you mean 'zsh'?", "usjapan completion --help"),
        ("help formts", "did you mean 'formats'?", "usjapan help --help"),
        ("search x --first=3", "--first takes no value", ""),
        ("search -5", "search has no option -5", "usjapan search -- -5"),
        ("--nope", "usjapan has no option --nope", "usjapan --help"),
        ("cite harbour.pact --style ap", "did you mean apa?", "known styles: crs"),
    ],
)
def test_wrong_usage_in_our_words(argv: str, said: str, hint: str, six: Run) -> None:
    done = six(*argv.split())
    assert (done.status, done.out) == (2, b"")
    first, second, *rest = done.said.splitlines()
    assert said in first
    assert hint in second
    assert not rest
    assert not [phrase for phrase in CLICKS_OWN if phrase in done.said]


def test_an_option_without_its_value(ask: Run) -> None:
    assert ask("search", "x", "--format").said.startswith("usjapan: --format needs a value\n")


def test_words_that_begin_with_no_command_are_a_search(six: Run) -> None:
    for words in (["mooring", "posts"], ["how many mooring posts"], ["mooring", "posts", "--limit", "1"]):
        assert six(*words).out == six("search", *words).out != b""
    assert six("--color", "never", "mooring").out == six("search", "mooring").out


@pytest.mark.parametrize(
    ("typed", "meant"), [("serch", "search"), ("hist", "history"), ("complettion", "completion")]
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
    assert six("show", "fleet").said == "usjapan: fleet is a topic: usjapan list fleet\n"
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


def test_ids_from_a_file_of_any_make(six: Run) -> None:
    typed = b"\xef\xbb\xbf# ours\r\n\r\nharbour.mooring-posts  # the posts\r\n\r\nharbour.safest-claim\r\n"
    done = six("show", "-", "--format", "ids", stdin=typed)
    assert done.text.split() == ["harbour.mooring-posts", "harbour.safest-claim"]
    assert done.status == 0
