"""A long draft is read by several processes, with the same findings as by one."""

import os
import signal
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest

from usjapan_cli import load
from usjapan_cli.drafts import checking, processes
from usjapan_cli.drafts.document import Sentence, read_document
from usjapan_cli.drafts.followed import stretches_of

pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # of the threads of a test run
FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be forked here")
MEMO = """\
# Security

Over 90,000 U.S. troops are based in Japan. About a quarter of the facilities that they use stand in Okinawa.
They have met protests. Japan pays about $3 billion a year.

## Trade

Japan was the second-largest trading partner of the United States overall. It came 7th for exports.

"""


def many(memos: int) -> str:
    return "".join(MEMO.replace("90,000", f"{60 + number % 40},000") for number in range(memos))


def forked(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr(processes, "count", lambda: count)


@FORKS
@pytest.mark.parametrize("count", [2, 3, 4])
def test_several_processes_find_what_one_does(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    library, text = load(), many(12)

    def findings() -> tuple[checking.Finding, ...]:
        return checking.check_draft(text, "memo.md", "markdown", library, "2026-11-25").findings

    forked(monkeypatch, 1)
    alone = findings()
    monkeypatch.setattr(checking, "_LONG", 0)
    forked(monkeypatch, count)
    begun: list[int] = []
    fork = os.fork
    monkeypatch.setattr(os, "fork", lambda: begun.append(0) or fork())
    assert findings() == alone != ()
    assert len(begun) == count - 1


@FORKS
def test_results_are_in_the_order_of_the_parts() -> None:
    assert processes.in_processes(lambda part: [part, os.getpid()][:1] * 2, [3, 1, 2]) == [
        [3, 3],
        [1, 1],
        [2, 2],
    ]
    assert processes.in_processes(lambda part: part, []) == []
    assert processes.in_processes(len, ["abc"]) == [3]


@FORKS
def test_empty_and_large_results_are_ones() -> None:
    assert processes.in_processes(lambda part: [], [1, 2]) == [[], []]
    assert [len(one) for one in processes.in_processes("\ud7ff".__mul__, [10, 2_000_000])] == [10, 2_000_000]


@FORKS
def test_the_error_of_a_process_is_raised_here() -> None:
    def work(part: int) -> int:
        if part:
            raise ValueError(part)
        return part

    with pytest.raises(ValueError, match="1"):
        processes.in_processes(work, [0, 1])


@FORKS
def test_what_a_process_leaves_undone_is_done_here() -> None:
    own = os.getpid()

    def work(part: int) -> int:
        if os.getpid() != own:
            os.kill(os.getpid(), signal.SIGKILL)
        return part

    assert processes.in_processes(work, [0, 1]) == [0, 1]


@FORKS
def test_no_process_outlives_an_error(tmp_path: Path) -> None:
    def work(part: int) -> int:
        if part:
            tmp_path.joinpath("begun").touch()
            time.sleep(60)
        while not tmp_path.joinpath("begun").exists():
            time.sleep(0.01)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        processes.in_processes(work, [0, 1])
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_one_process_works_where_none_can_be_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork", raising=False)
    assert processes.count() == 1


def test_one_process_works_where_forks_are_not_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert processes.count() == 1


def test_stretches_end_at_headings_alone_and_are_alike() -> None:
    sentences = read_document(many(40), "markdown").sentences
    for most in (1, 2, 3, 4):
        stretches = stretches_of(sentences, most)
        assert [one for stretch in stretches for one in stretch] == list(sentences)
        assert len(stretches) == most
        assert all(first[-1].heading != second[0].heading for first, second in pairwise(stretches))
        lengths = [sum(len(one.text) for one in stretch) for stretch in stretches]
        assert max(lengths) < 1.2 * min(lengths)


def test_what_stands_under_one_heading_is_one_stretch() -> None:
    assert stretches_of((), 4) == [()]
    sentences = [Sentence(0, "Japan hosts troops.", heading="Security")] * 50
    assert stretches_of(sentences, 4) == [sentences]
