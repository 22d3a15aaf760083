"""Makes hostile packs, one after another, and prints what the program does about each.

    python bench/stress/hostile.py [--only WORD] [--small]

Every pack is opened by a process of its own, `usjapan search troops --facts PACK`, with a limit on
its memory. It must be refused with a place, or taken for what it says and nothing more, within
2 seconds and 200 MB; nothing in it may run; and the built-in facts must answer without it.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SECONDS, MEGABYTES, LIMIT = 2.0, 200, 1 << 30
MARK = "ran-from-a-pack"  # a file that nothing may make
HEAD = """\
topic: quay
title: The quay
source: {id: Q-1, title: Memo, genre: Memo, publisher: Office, date: "2024-03-01", cells: [x.1]}
"""
FACT = "  boats: {statement: Boats lie there., kind: metadata, shelf_life: fixed, locators: [x.1]}\n"
PLACE = re.compile(rb"^[^\n]*:\d+:\d+: UJ\d\d\d .")
STEERING = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]")
PACKS: dict[str, tuple[Callable[[Path], object], bool]] = {}  # name -> its maker, whether it is to be refused


class Done(NamedTuple):
    """How a process ended, with its seconds and its peak of megabytes."""

    status: int
    out: bytes
    err: bytes
    seconds: float
    peak: float


def pack(name: str, refused: bool = True) -> Callable[[Callable[[Path], object]], Callable[[Path], object]]:
    """Register the maker of a hostile pack: it fills a folder that is the pack."""

    def register(make: Callable[[Path], object]) -> Callable[[Path], object]:
        PACKS[name] = make, refused
        return make

    return register


def written(
    name: str,
    content: bytes | str | Callable[[], bytes],
    refused: bool = True,
    name_of_file: str = "quay.yaml",
) -> None:
    """Register a pack of one file."""

    def make(folder: Path) -> None:
        said = content() if callable(content) else content
        (folder / name_of_file).write_bytes(said.encode() if isinstance(said, str) else said)

    pack(name, refused)(make)


def stating(statement: str, more: str = "") -> str:
    """Return a pack of one fact with a statement, as YAML has it."""
    return f"{HEAD}facts:\n  boats:\n    statement: {statement}\n    kind: metadata\n    shelf_life: fixed\n    locators: [x.1]\n{more}"


SCALE = 1 if "--small" not in sys.argv else 50  # the tests make the same packs smaller


def many(count: int, line: str) -> str:
    """Return a line many times; `%d` is its number."""
    return "".join(line % number for number in range(count // SCALE))


written("tag that would call a function", f'{HEAD}facts: !!python/object/apply:os.mknod ["{MARK}"]\n')
written("tag that would make an object", f"{HEAD}facts: !!python/object/new:os.system [touch {MARK}]\n")
written("tag !!binary", HEAD + "facts: {a: !!binary aGVsbG8=}\n")
written("tag of 1 MB", lambda: f"{HEAD}facts: !{'x' * 1_000_000} {{}}\n")
written("billion laughs", "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{b}: &{b} [*{a}, *{a}, *{a}, *{a}, *{a}, *{a}, *{a}, *{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
))  # fmt: skip
written("alias to itself", HEAD + "facts: &f {a: *f}\n")
written("merge key", HEAD + f"facts:\n{FACT}  more: {{<<: {{statement: Boats.}}}}\n")
written("merge key with an alias", "base: &b {x: 1}\n" + HEAD + "facts: {a: {<<: *b}}\n")
written("10,000 deep, in brackets", HEAD + "facts: " + "[" * 10_000 + "]" * 10_000)
written("10,000 deep, in braces", HEAD + "facts: " + "{a: " * 10_000 + "1" + "}" * 10_000)
written("3,000 deep, by indent", lambda: "".join(f"{' ' * n}a:\n" for n in range(3_000)))
written("1,000,000 deep", lambda: "[" * (1_000_000 // SCALE))
written("line of 30 MB", lambda: HEAD.encode() + b"note: " + b"x" * (30_000_000 // SCALE))
written(
    "line of 28 MB, wide", lambda: HEAD.encode() + b"note: " + "\U0001f600".encode() * (7_000_000 // SCALE)
)
written("30 MB of comments", lambda: b"#\n" * (15_000_000 // SCALE))
written("10,000,000 keys", lambda: many(10_000_000, "k%d: 1\n"))
written("2,500,000 keys of the file", lambda: HEAD + many(2_500_000, "k%d: 1\n"))
written("2,500,000 keys of facts", lambda: f"{HEAD}facts:\n" + many(2_500_000, " k%d: 1\n"))
written("2,500,000 keys of a fact", lambda: f"{HEAD}facts:\n a:\n" + many(2_500_000, "  k%d: 1\n"))
written("1,000,000 empty facts", lambda: f"{HEAD}facts:\n" + many(1_000_000, " k%d: {}\n"))
written("1,000,000 duplicate keys", lambda: HEAD + "facts:\n" + "  a: {}\n" * (1_000_000 // SCALE))
written("duplicate key", f"{HEAD}facts:\n{FACT}{FACT}")
written("duplicate topic", f"topic: other\n{HEAD}facts:\n{FACT}")
written("key of 500 kB", lambda: f"{HEAD}facts:\n  ? {'k' * 500_000}\n  : {{}}\n")
written("100,000 keywords", lambda: stating("Boats.", f"    keywords: [{many(100_000 * SCALE, 'k%d, ')}z]\n"))
written(
    "45,000 unknown keys of a fact",
    lambda: f"{HEAD}facts:\n a:\n" + "".join(f"  k{n}: 1\n" for n in range(45_000)),
)
written("90,000 words, all the same", lambda: stating("Boats.", f"    keywords: [{'a, ' * 90_000}a]\n"))
written("100,000 anchors", lambda: HEAD + "facts:\n" + many(100_000, "  k%d: &k {}\n"))
written(
    "number of 900,000 digits",
    lambda: stating("Boats.", f"    value: {{number: {'9' * 900_000}, unit: x, bound: exact}}\n"),
)
written("number 1e999", stating("Boats.", "    value: {number: 1e999, unit: x, bound: exact}\n"))
written("table of 4,000,000 facts", lambda: table(2_000, 2_000))
written("table that fills its names in", lambda: table(100, 10, "x" * 1_900, "{name}" * 300))
written(
    "table of endless sums",
    lambda: (
        table(100, 20)
        .replace("    rows:", f"    derived: {{d: {{title: D, formula: {'a + ' * 450}a}}}}\n    rows:")
        .replace("cell: a", "cell: d")
    ),
)
written("10,000 unknown locators", lambda: facts(10_000, locator="x.2"))
written("10,000 unknown links", lambda: facts(10_000, more="see_also: {quay.nowhere: why}"))
written("10,000 wrong values", lambda: facts(10_000, more="value: {number: 7, unit: x, bound: exact}"))
written("10,000 formulas of no table", lambda: facts(10_000, more="formula: a.b in c"))
written(
    "statements that are hard to read",
    lambda: facts(100, "1,1." * 400 + '"' * 90 + "(" * 90 + "over about " * 9),
    refused=False,
)
written("unquoted words of YAML 1.1", stating("NO"))
written("not UTF-8", stating("Boats lie there.").encode() + b"# \xe9\n")
written("UTF-16, little-endian", ("\ufeff" + stating("Boats.")).encode("utf-16-le"))
written("UTF-16, big-endian", ("\ufeff" + stating("Boats.")).encode("utf-16-be"))
written("byte order mark", b"\xef\xbb\xbf" + stating("Boats lie there.").encode(), refused=False)
written("NUL", stating("Boats\0lie there."))
written("lone surrogate, in bytes", stating("Boats X there.").encode().replace(b"X", b"\xed\xa0\x80"))
written("lone surrogate, escaped", stating('"Boats \\ud800 there."'))
written("escape sequence, raw", stating("Boats \x1b[31mlie there."))
written("escape sequence, escaped", stating('"Boats \\e[31mlie there."'))
written("OSC 52 (clipboard), escaped", stating('"Boats \\x1b]52;c;cm0gLXJmIC8=\\x07lie there."'))
written(
    "OSC 8 (link), escaped",
    stating('"Boats \\x1b]8;;http://evil.example\\x1b\\\\lie\\x1b]8;;\\x1b\\\\ there."'),
)
written("C1 control, raw", stating("Boats \x9b31mlie there."))
written("bidirectional override, raw", stating("Boats \u202eereht eil."))
written("bidirectional isolate, escaped", stating('"Boats \\u2066lie\\u2069 there."'))
written("language tag characters", stating("Boats \U000e0041lie there."))
written("control character in a key", HEAD + 'facts: {"a\\x1b[2J": {}}\n')
written("id with ../", HEAD + "facts:\n  ../../boats: {}\n")
written("topic with ../", stating("Boats.").replace("topic: quay", "topic: ../quay"))
written(
    "id taken by a built-in fact",
    stating("Boats lie there.").replace("topic: quay", "topic: alliance").replace("boats:", "us-troops:"),
    name_of_file="alliance.yaml",
)
written("two documents", stating("Boats lie there.") + "---\na: 1\n")
written("%YAML directive", "%YAML 9.9\n---\n" + stating("Boats lie there."))
written("empty file", "")
written(
    "Rich markup",
    stating('"The troops [bold red]lie[/] there :smile: [link=http://evil.example]x[/link]."'),
    refused=False,
)
written("CSV formula", stating("\"=HYPERLINK('http://evil.example') troops.\""), refused=False)
written(
    "alias that looks like another",
    stating("Troops lie there.", "    aliases: [US tr\u043e\u043eps]\n"),
    refused=False,
)


def table(rows: int, templates: int, name: str = "North", statement: str = "{name} has it.") -> str:
    """Return a pack with a table whose templates make many facts."""
    cells = "".join(f"      r{n}: {{name: {name}, a: {n}}}\n" for n in range(rows))
    makers = "".join(
        f'      - {{id: "t{n}-{{row}}", cell: a, statement: "{statement}.", kind: metadata, shelf_life: fixed}}\n'
        for n in range(templates)
    )
    head = "    title: T\n    locator: x\n    unit: boats\n    scope: all\n    columns: {a: A}\n"
    return f"{HEAD}tables:\n  t:\n{head}    rows:\n{cells}    templates:\n{makers}"


def facts(count: int, statement: str = "Boats lie there", locator: str = "x.1", more: str = "") -> str:
    """Return a pack of many facts of one kind."""
    said = statement.replace('"', '\\"')
    members = f'statement: "{said}.", kind: metadata, shelf_life: fixed, locators: [{locator}]' + (
        f", {more}" if more else ""
    )
    return f"{HEAD}facts:\n" + "".join(f"  f{number}: {{{members}}}\n" for number in range(count // SCALE))


@pack("synonyms of each other, 30,000")
def _synonyms(folder: Path) -> None:
    words = [f"w{number}x" for number in range(30_000)]
    (folder / "quay.yaml").write_text(facts(50, "Boats lie there " + " ".join(words[:250])))
    terms = "".join(f"\n    - {word}" for word in words)
    (folder / "thesaurus.yaml").write_text(f"synonyms:\n  boat:\n   sense: a boat\n   terms:{terms}\n")


@pack("names of one fact, 60,000")
def _names(folder: Path) -> None:
    aliases = ", ".join(f"w{number}x boat" for number in range(60_000))
    (folder / "quay.yaml").write_text(stating("Boats lie there.", f"    aliases: [{aliases}]\n"))


@pack("file of 1 GB")
def _gigabyte(folder: Path) -> None:
    with (folder / "quay.yaml").open("wb") as file:
        file.write(b"topic: ")
        file.truncate(1 << 30)


@pack("100,000 files")
def _files(folder: Path) -> None:
    for number in range(100_000):
        os.close(os.open(folder / f"t{number}.yaml", os.O_CREAT | os.O_WRONLY))


@pack("20,000 folders")
def _folders(folder: Path) -> None:
    for number in range(20_000):
        (folder / f"d{number}").mkdir()


@pack("folders 500 deep", refused=False)
def _deep(folder: Path) -> None:
    _sound(folder)
    for _ in range(500):
        folder = folder / "d"
        folder.mkdir()
    (folder / "too-deep.yaml").write_text("not read: [")


@pack("file that is a link to itself")
def _self(folder: Path) -> None:
    (folder / "quay.yaml").symlink_to(folder / "quay.yaml")


@pack("folders that link to each other", refused=False)
def _loop(folder: Path) -> None:
    _sound(folder)
    (folder / "a").mkdir()
    (folder / "a" / "up").symlink_to(folder)
    (folder / "b").symlink_to(folder / "a")


@pack("FIFO")
def _fifo(folder: Path) -> None:
    os.mkfifo(folder / "quay.yaml")


@pack("socket")
def _socket(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.path.relpath(folder / "quay.yaml"))


@pack("link to /dev/zero")
def _zero(folder: Path) -> None:
    (folder / "quay.yaml").symlink_to("/dev/zero")


@pack("link to /dev/stdin")
def _stdin(folder: Path) -> None:
    (folder / "quay.yaml").symlink_to("/dev/stdin")


@pack("link to /proc/self/mem")
def _memory(folder: Path) -> None:
    (folder / "quay.yaml").symlink_to("/proc/self/mem")


@pack("folder named like a file")
def _folder(folder: Path) -> None:
    (folder / "quay.yaml").mkdir()


@pack("half of a pack is wrong")
def _half(folder: Path) -> None:
    _sound(folder)
    (folder / "other.yaml").write_text("topic: other\ntitle: Other\nsource: Q-1\nfacts: {a: {}}\n")


@pack("file name with an escape sequence")
def _name(folder: Path) -> None:
    (folder / "a\x1b]52;c;eA==\x07.yaml").write_text("topic: [")


@pack("2,000 files without a fact", refused=False)
def _small(folder: Path) -> None:
    (folder / "sources").mkdir()
    (folder / "sources" / "Q-1.yaml").write_text(
        'id: Q-1\ntitle: M\ngenre: M\npublisher: O\ndate: "2024-03-01"\ncells: [x.1]\n'
    )
    for number in range(2_000):
        (folder / f"t{number}.yaml").write_text(f"topic: t{number}\ntitle: T\nsource: Q-1\nfacts: {{}}\n")


def _sound(folder: Path) -> None:
    (folder / "quay.yaml").write_text(stating("Boats lie there, and troops."))


def run(argv: list[str], environ: dict[str, str], cwd: Path) -> Done:
    """Run the program with a limit on its memory; measure it."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))

    start = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            [sys.executable, "-m", "usjapan_cli", *argv], stdin=subprocess.DEVNULL, stdout=out, stderr=err,
            env=environ, cwd=cwd, preexec_fn=limit,
        )  # fmt: skip
        killer = threading.Timer(30, lambda: os.kill(process.pid, signal.SIGKILL))
        killer.start()
        status, peak = _awaited(process.pid)
        killer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        took = time.perf_counter() - start
        return Done(process.returncode, out.read(), err.read(), took, peak)


def _awaited(pid: int) -> tuple[int, float]:
    """Wait for a process; return its status and its peak of megabytes.

    What the system counts for a child that has ended includes what its parent was when it forked.
    """
    peak = 0.0
    while True:
        ended, status, usage = os.wait4(pid, os.WNOHANG)
        if ended:
            return status, peak or usage.ru_maxrss / 1024
        peak = max(peak, _high_water(pid))
        time.sleep(0.004)


def _high_water(pid: int) -> float:
    """Return the most megabytes that a running process has held, 0 where the system does not say."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), 0.0)


def complaints(done: Done, bare: Done, refused: bool) -> list[str]:
    """Return what is wrong with how a hostile pack ended, beside the built-in facts' own answer."""
    said = done.out + done.err
    wrong = {
        "slow": done.seconds > SECONDS,
        "big": done.peak > MEGABYTES,
        "traceback": b"Traceback" in done.err or b"Error: " in done.err,
        "control characters": STEERING.search(said) is not None,
        "long message": len(said) > 1_500_000,
        "not refused": refused and done.status != 2,
        "half loaded": refused and done.out != b"",
        "no place": refused and not PLACE.search(done.err),
        "refused": not refused and done.status != 0,
        "built-in facts lost": not refused and bare.out.partition(b"\t")[0] not in done.out,
    }
    return [name for name, is_so in wrong.items() if is_so]


def attempt(name: str, base: Path, environ: dict[str, str]) -> tuple[Done, list[str]]:
    """Make a hostile pack, open it, and ask the built-in facts without it, before and after."""
    make, refused = PACKS[name]
    folder, cwd = base / "pack", base / "cwd"
    folder.mkdir()
    cwd.mkdir(exist_ok=True)
    made = os.fork()  # so that what it takes to make a pack does not count as the program's memory
    if not made:
        make(folder)
        os._exit(0)
    os.waitpid(made, 0)
    bare = run(["search", "troops"], environ, cwd)
    try:
        done = run(["search", "troops", "--facts", str(folder)], environ, cwd)
        wrong = complaints(done, bare, refused)
        if name == "CSV formula":
            sheet = run(["list", "quay", "--format", "csv", "--facts", str(folder)], environ, cwd)
            wrong += [] if b",'=HYPERLINK" in sheet.out or b",\"'=HYPERLINK" in sheet.out else ["formula"]
        if run(["search", "troops"], environ, cwd)[:2] != bare[:2]:
            wrong.append("built-in facts harmed")
        if os.listdir(cwd) or list(base.rglob(MARK)):
            wrong.append("something was run or written")
    finally:
        shutil.rmtree(folder)
        shutil.rmtree(cwd)
    return done, wrong


def changing(base: Path, environ: dict[str, str], rounds: int = 20) -> tuple[float, float, list[str]]:
    """Open a pack again and again while its file changes: one state or the other, never a mixture."""
    file, fresh, stop = base / "quay.yaml", base / "fresh", threading.Event()
    said = [f"{word} troops lie there" + f" {word}" * 300 + "." for word in ("Aaaa", "Bbbb")]

    def change() -> None:
        while not stop.is_set():
            for number, text in enumerate(said):
                if number:
                    file.write_text(stating(text))  # as an editor saves: empty for a moment
                else:
                    fresh.write_text(stating(text))
                    fresh.replace(file)

    file.write_text(stating(said[0]))
    changer = threading.Thread(target=change)
    changer.start()
    wrong, slowest, peak = [], 0.0, 0.0
    for _ in range(rounds):
        done = run(["show", "quay.boats", "--field", "statement", "--facts", str(file)], environ, base)
        slowest, peak = max(slowest, done.seconds), max(peak, done.peak)
        whole = done.status == 2 or (done.status == 0 and done.out.decode().strip() in said)
        wrong += [] if whole and b"Traceback" not in done.err else [f"{done}"[:200]]
    stop.set()
    changer.join()
    return slowest, peak, wrong


def main() -> int:
    """Print a row for each hostile pack; the status is 1 if any of them did harm."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--small", action="store_true")
    options = parser.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory() as place:
        base = Path(place)
        environ = environment(base)
        run(["topics"], environ, base)
        print(f"{'pack':36} {'status':>6} {'seconds':>7} {'MB':>5}  outcome")
        for name in [name for name in PACKS if options.only in name]:
            done, wrong = attempt(name, base, environ)
            failed += bool(wrong)
            said = done.err.decode(errors="replace").partition("\n")[0].replace(str(base), "")
            outcome = f"FAILED: {', '.join(wrong)} | {said:.150}" if wrong else said[:90] or "taken as text"
            print(f"{name:36} {done.status:>6} {done.seconds:>7.2f} {done.peak:>5.0f}  {outcome}", flush=True)
        if options.only in "file that changes while it is read":
            seconds, peak, wrong = changing(base, environ)
            failed += bool(wrong)
            print(
                f"{'file that changes while it is read':36} {'0/2':>6} {seconds:>7.2f} {peak:>5.0f}  {wrong or 'whole or refused'}"
            )
    print(f"{failed} did harm" if failed else "none did harm")
    return 1 if failed else 0


def environment(base: Path) -> dict[str, str]:
    """Return a private environment."""
    return {
        "PYTHONPATH": str(ROOT), "HOME": str(base), "XDG_CACHE_HOME": str(base / "cache"), "PATH": os.defpath,
        "USJAPAN_TODAY": "2026-11-23", "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
