"""The clipboard: which way is taken, which bytes arrive, and what happens where nothing works.

The fakes are shell scripts in a folder that is all of PATH; X11, Wayland, tmux, GNU screen and
the terminal are real, and skipped where they are not installed.
"""

from __future__ import annotations

import base64
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from usjapan_cli.show import clipboard
from usjapan_cli.show.clipboard import ClipboardUnavailable, copy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from conftest import Run

pty = pytest.importorskip("pty", reason="the fakes are shell scripts, the terminals are ptys")
tty = pytest.importorskip("tty")

TEXT = "Ōsaka Quay, “Kept — Counted,” May 2, 2021."
ENCODED = base64.b64encode(TEXT.encode())
OSC_52 = b"\x1b]52;c;" + ENCODED + b"\x07"
ROOT = str(Path(clipboard.__file__).parents[2])
PATH = os.environ.get("PATH", os.defpath)
ALL_TOOLS = ("tmux", "wl-copy", "xclip", "xsel", "pbcopy", "clip.exe")
DESKTOP = {"WAYLAND_DISPLAY": "wayland-9", "DISPLAY": ":99"}

# Both take the terminal on standard input as their controlling terminal first.
TAKE_TERMINAL = "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
START = TAKE_TERMINAL + "os.execvp(sys.argv[1], sys.argv[1:])"
COPY = """
import os, sys
from usjapan_cli.show.clipboard import ClipboardUnavailable, copy
try:
    print(copy(sys.argv[1], os.environ, html=os.environ.get("RICH")))
except ClipboardUnavailable as unavailable:
    print("UNAVAILABLE", unavailable)
"""


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


class Fakes:
    """Stand-ins for the clipboard tools, in a folder that is the whole of PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, name: str, does: str = "") -> None:
        path = self.folder / name
        keep = f'{shutil.which("cat")} > "$0.copied"; echo "$LC_ALL" "$@" > "$0.called"'
        path.write_text(f"#!/bin/sh\n{does or keep}\n")
        path.chmod(0o755)

    def environ(self, **variables: str) -> dict[str, str]:
        return {"PATH": str(self.folder), "TERM": "dumb", **variables}

    def copied(self) -> dict[str, bytes]:
        return {path.stem: path.read_bytes() for path in self.folder.glob("*.copied")}

    def called(self, name: str) -> str:
        return (self.folder / f"{name}.called").read_text().strip()


@pytest.fixture
def fakes(tmp_path: Path) -> Fakes:
    folder = tmp_path / "bin"
    folder.mkdir()
    return Fakes(folder)


class Terminal:
    """A pseudo-terminal: starts programs on it and collects what it is sent."""

    def __init__(self) -> None:
        self.master, self.slave = pty.openpty()
        tty.setraw(self.slave)
        self.received = b""

    def start(
        self, *argv: str, environ: dict[str, str], stdout: int | None = None
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-c", START, *argv],
            stdin=self.slave,
            stdout=self.slave if stdout is None else stdout,
            stderr=self.slave if stdout is None else stdout,
            env=environ,
            start_new_session=True,
        )

    def read_until(self, done: Callable[[], object], seconds: float = 20.0) -> bytes:
        """Collect until `done()` is true and nothing more is waiting, or the time is up."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            finished = done()
            if select.select([self.master], [], [], 0.05)[0]:
                self.received += os.read(self.master, 65536)
            elif finished:
                return self.received
        raise AssertionError(f"the terminal still waited; it had got {self.received!r}")

    def copy(self, text: str, **variables: str) -> tuple[bytes, str]:
        """Run `copy` with this as its terminal; return what came here, and on its pipe."""
        environ = {"PATH": "", "TERM": "xterm", "PYTHONPATH": ROOT, **variables}
        child = self.start(sys.executable, "-c", COPY, text, environ=environ, stdout=subprocess.PIPE)
        received = self.read_until(lambda: child.poll() is not None)
        return received, child.communicate(timeout=5)[0].decode()


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    terminal = Terminal()
    yield terminal
    os.close(terminal.slave)
    os.close(terminal.master)


# The order of preference, and the bytes


@pytest.mark.parametrize(
    ("platform", "variables", "used"),
    [
        ("linux", {"TMUX": "/nowhere,1,0", "SSH_TTY": "/dev/pts/9", **DESKTOP}, "tmux"),
        ("linux", DESKTOP, "wl-copy"),
        ("linux", {"DISPLAY": ":99"}, "xclip"),
        ("darwin", {"TMUX": "/nowhere,1,0"}, "tmux"),
        ("darwin", {"DISPLAY": ":99"}, "pbcopy"),
        ("darwin", {}, "pbcopy"),
        ("linux", {"WSL_DISTRO_NAME": "Debian"}, "clip.exe"),
        ("win32", {}, "clip.exe"),
    ],
)
def test_the_best_way_is_taken_and_no_other(
    fakes: Fakes, platform: str, variables: dict[str, str], used: str
) -> None:
    for name in ALL_TOOLS:
        fakes.add(name)
    note = copy(TEXT, fakes.environ(**variables), platform)
    encoding = "utf-16-le" if used == "clip.exe" else "utf-8"
    assert fakes.copied() == {used: TEXT.encode(encoding)}
    assert used in note
    assert "\n" not in note


def test_xsel_serves_where_xclip_is_missing(fakes: Fakes) -> None:
    fakes.add("xsel")
    assert copy(TEXT, fakes.environ(**DESKTOP)) == "copied with xsel"
    assert fakes.called("xsel") == "-bi"


def test_text_that_looks_like_a_file_is_offered_as_text(fakes: Fakes) -> None:
    fakes.add("wl-copy")
    copy("%PDF-1.4", fakes.environ(**DESKTOP))
    assert fakes.called("wl-copy") == "--type text/plain"


def test_pbcopy_reads_utf_8_whatever_the_locale(fakes: Fakes) -> None:
    fakes.add("pbcopy")
    copy(TEXT, fakes.environ(LC_ALL="C"), "darwin")
    assert fakes.called("pbcopy") == "en_US.UTF-8"


def test_windows_never_runs_a_clip_exe_of_the_current_folder(fakes: Fakes) -> None:
    fakes.add("clip.exe")
    fakes.add("C:\\Windows\\System32\\clip.exe")
    note = copy(TEXT, fakes.environ(SYSTEMROOT="C:\\Windows"), "win32")
    assert list(fakes.copied()) == ["C:\\Windows\\System32\\clip.exe"]
    assert note == "copied with clip.exe"


@pytest.mark.parametrize("text", ["", "a\n", "\x1b]0;x\x07 \x00 \x9d", "-n --help", "x" * 300_000])
def test_a_tool_gets_every_byte_as_it_is(fakes: Fakes, text: str) -> None:
    fakes.add("xclip")
    copy(text, fakes.environ(**DESKTOP))
    assert fakes.copied() == {"xclip": text.encode()}


def test_half_a_character_becomes_a_question_mark(fakes: Fakes) -> None:
    fakes.add("xclip")
    fakes.add("clip.exe")
    copy("a\udcffb", fakes.environ(**DESKTOP))
    copy("a\ud83db", fakes.environ())
    assert fakes.copied() == {"xclip": b"a?b", "clip.exe": "a?b".encode("utf-16-le")}


def test_over_ssh_without_a_terminal_a_tool_is_used_with_a_caution(fakes: Fakes) -> None:
    fakes.add("xclip")
    note = copy(TEXT, fakes.environ(SSH_CONNECTION="10.0.0.1 22 10.0.0.2 22", **DESKTOP))
    assert fakes.copied() == {"xclip": TEXT.encode()}
    assert note == "copied with xclip - over SSH, maybe not the one you paste from"


# HTML beside plain text, where a tool takes two flavours

HTML = "<p><i>Kept</i> \u2014 Ōsaka</p>"


def test_macos_gets_html_and_plain_text(fakes: Fakes) -> None:
    fakes.add("osascript")
    fakes.add("pbcopy")
    assert copy(TEXT, fakes.environ(), "darwin", HTML) == "copied with osascript, as HTML"
    (script,) = fakes.copied().values()
    assert script.decode() == (
        f"set the clipboard to {{«class HTML»:«data HTML{HTML.encode().hex()}», "
        f"«class utf8»:«data utf8{TEXT.encode().hex()}»}}"
    )


def test_windows_gets_html_and_plain_text(fakes: Fakes) -> None:
    powershell = "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe"
    fakes.add(powershell)
    note = copy(TEXT, fakes.environ(SYSTEMROOT="C:\\Windows"), "win32", HTML)
    assert note == "copied with powershell.exe, as HTML"
    (given,) = fakes.copied().values()
    plain, rich = map(base64.b64decode, given.split(b"|"))
    assert plain.decode() == TEXT
    assert rich == clipboard.cf_html(HTML)


def test_the_offsets_of_cf_html_are_in_bytes() -> None:
    content = clipboard.cf_html(HTML)
    lines = content.split(b"\r\n")[1:5]
    start, end, inner, inner_end = (int(line.partition(b":")[2]) for line in lines)
    assert content[start:end].startswith(b"<html>")
    assert content[start:end].endswith(b"</html>")
    assert content[inner:inner_end].decode() == HTML


def test_where_one_flavour_fits_plain_text_is_copied_and_said_to_be(fakes: Fakes) -> None:
    fakes.add("xclip")
    assert copy(TEXT, fakes.environ(**DESKTOP), html=HTML) == "copied with xclip, as plain text"
    assert fakes.copied() == {"xclip": TEXT.encode()}


@pytest.mark.parametrize(("variables", "tool"), [(DESKTOP, "wl-copy"), ({"DISPLAY": ":99"}, "xclip")])
def test_where_html_is_what_is_copied_it_goes_as_html(
    fakes: Fakes, variables: dict[str, str], tool: str
) -> None:
    for name in ALL_TOOLS:
        fakes.add(name)
    assert copy(HTML, fakes.environ(**variables), html=HTML) == f"copied with {tool}, as HTML"
    assert fakes.copied() == {tool: HTML.encode()}
    assert fakes.called(tool).endswith("text/html")


def test_after_a_rich_way_that_fails_plain_text_is_copied(fakes: Fakes) -> None:
    fakes.add("osascript", "exit 1")
    fakes.add("pbcopy")
    assert copy(TEXT, fakes.environ(), "darwin", HTML) == "copied with pbcopy, as plain text"


def test_a_terminal_gets_plain_text_and_it_is_said(terminal: Terminal) -> None:
    received, printed = terminal.copy(TEXT, RICH=HTML)
    assert received == OSC_52
    assert printed.strip().endswith(", as plain text")


# Tools that misbehave


@pytest.mark.parametrize(
    "does",
    [
        "exit 1",
        "echo noise; echo noise >&2; exit 3",
        "exec 0<&-; exit 1",
        "kill -9 $$",
        "exec /bin/sleep 30",
        "exec /nowhere/at-all",
    ],
)
@pytest.mark.parametrize("text", [TEXT, "x" * 300_000])
def test_after_a_tool_that_fails_the_next_is_tried(
    fakes: Fakes,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    does: str,
    text: str,
) -> None:
    monkeypatch.setattr(clipboard, "_TIME_LIMIT", 0.8 if "sleep" in does else 5.0)
    for name in ("wl-copy", "xclip"):
        fakes.add(name, does)
    fakes.add("xsel")
    started = time.monotonic()
    assert copy(text, fakes.environ(**DESKTOP)) == "copied with xsel"
    assert fakes.copied() == {"xsel": text.encode()}
    assert capfd.readouterr() == ("", "")
    assert time.monotonic() - started < 15


def test_a_file_that_cannot_be_run_is_passed_over(fakes: Fakes) -> None:
    (fakes.folder / "wl-copy").write_bytes(b"\x7fELF\0 not a program")
    (fakes.folder / "wl-copy").chmod(0o755)
    fakes.add("xclip")
    assert copy(TEXT, fakes.environ(**DESKTOP)) == "copied with xclip"


def test_a_tool_that_leaves_a_daemon_is_not_waited_for(fakes: Fakes) -> None:
    fakes.add("xclip", "/bin/sleep 8 & exit 0")
    started = time.monotonic()
    assert copy(TEXT, fakes.environ(**DESKTOP)) == "copied with xclip"
    assert time.monotonic() - started < 4


@pytest.mark.parametrize(
    "variables", [{}, {"TERM": "dumb"}, {"SSH_TTY": "x"}, {"TMUX": "/nowhere,1,0"}, DESKTOP]
)
def test_no_clipboard_anywhere_is_said_in_a_line(
    fakes: Fakes, variables: dict[str, str], capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ClipboardUnavailable, match=r"^not copied: no clipboard here") as caught:
        copy(TEXT, fakes.environ(**variables))
    assert "\n" not in str(caught.value)
    assert capfd.readouterr() == ("", "")


def test_without_a_controlling_terminal_nothing_is_sent() -> None:
    child = subprocess.run(
        [sys.executable, "-c", COPY, TEXT],
        env={"PATH": "", "TERM": "xterm", "SSH_TTY": "x", "PYTHONPATH": ROOT},
        capture_output=True,
        start_new_session=True,
        timeout=20,
    )
    assert child.stdout.startswith(b"UNAVAILABLE not copied: no clipboard here")
    assert child.stderr == b""


# The terminal: exact bytes


@pytest.mark.parametrize("variables", [{"SSH_TTY": "x"}, {"SSH_CONNECTION": "x"}, {}])
def test_osc_52_goes_to_the_terminal_and_not_to_the_pipe(
    terminal: Terminal, variables: dict[str, str]
) -> None:
    received, printed = terminal.copy(TEXT, **variables)
    assert received == OSC_52
    assert printed == (
        "sent to your terminal, which copies it if it allows OSC 52 (that cannot be checked)\n"
    )


def test_over_ssh_the_terminal_comes_before_the_tools_of_the_far_machine(
    terminal: Terminal, fakes: Fakes
) -> None:
    fakes.add("wl-copy")
    received, _ = terminal.copy(TEXT, PATH=str(fakes.folder), SSH_TTY="x", **DESKTOP)
    assert received == OSC_52
    assert fakes.copied() == {}


def test_at_the_desk_the_tools_come_before_the_terminal(terminal: Terminal, fakes: Fakes) -> None:
    fakes.add("wl-copy")
    received, printed = terminal.copy(TEXT, PATH=str(fakes.folder), **DESKTOP)
    assert (received, printed) == (b"", "copied with wl-copy\n")


def test_in_tmux_that_cannot_be_asked_it_is_passed_through(terminal: Terminal) -> None:
    received, _ = terminal.copy(TEXT, SSH_TTY="x", TMUX="/nowhere,1,0")
    assert received == b"\x1bPtmux;\x1b" + OSC_52 + b"\x1b\\"


def test_in_screen_it_is_passed_through_in_short_parts(terminal: Terminal) -> None:
    text = "y" * 2000
    received, _ = terminal.copy(text, STY="1.pts-0.host")
    parts = received.split(b"\x1b\\")
    assert parts.pop() == b""
    assert all(part.startswith(b"\x1bP") and len(part) < 768 for part in parts)
    sequence = b"".join(part.removeprefix(b"\x1bP") for part in parts)
    assert sequence == b"\x1b]52;c;" + base64.b64encode(text.encode()) + b"\x07"


@pytest.mark.parametrize("term", ["dumb", "linux"])
def test_a_terminal_without_osc_52_gets_no_byte(terminal: Terminal, term: str) -> None:
    received, printed = terminal.copy(TEXT, TERM=term, SSH_TTY="x")
    assert received == b""
    assert printed.startswith("UNAVAILABLE not copied: no clipboard here")


def test_control_characters_reach_the_terminal_encoded_only(terminal: Terminal) -> None:
    text = "a\x1b]0;owned\x07\x1b\\\r\nb\x9c"
    received, printed = terminal.copy(text)
    assert received == b"\x1b]52;c;" + base64.b64encode(text.encode()) + b"\x07"
    assert printed.isascii()
    assert printed.rstrip("\n").isprintable()


def test_the_longest_text_is_sent_and_one_byte_more_is_not(terminal: Terminal) -> None:
    received, printed = terminal.copy("z" * 74_994)
    assert len(received) == 100_000
    assert printed.startswith("sent")
    terminal.received = b""
    received, printed = terminal.copy("z" * 74_995)
    assert received == b""
    assert "74,995 bytes are too many to send to a terminal" in printed


def test_a_dev_tty_that_is_a_file_is_left_as_it_is(
    tmp_path: Path, fakes: Fakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tty"
    open_file = os.open
    monkeypatch.setattr(os, "open", lambda _, flags: open_file(path, flags))
    for content in (None, b"kept"):
        if content:
            path.write_bytes(content)
        with pytest.raises(ClipboardUnavailable):
            copy(TEXT, fakes.environ(TERM="xterm"))
        assert (path.read_bytes() if path.exists() else None) == content


# The real ones


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server of our own."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "64x64x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        if not select.select([read], [], [], 20)[0]:
            pytest.skip("Xvfb did not start")
        yield ":" + os.read(read, 16).decode().strip()
    finally:
        os.close(read)
        server.terminate()
        server.wait(10)


def x11_clipboard(display: str) -> bytes:
    command = ["xclip", "-selection", "clipboard", "-o"]
    environ = {"PATH": PATH, "DISPLAY": display}
    return subprocess.run(command, env=environ, capture_output=True, timeout=10, check=True).stdout


@needs("Xvfb", "xclip")
@pytest.mark.parametrize("tool", [pytest.param("xclip"), pytest.param("xsel", marks=needs("xsel"))])
def test_on_x11_other_programs_can_paste_it(display: str, tmp_path: Path, fakes: Fakes, tool: str) -> None:
    (fakes.folder / tool).symlink_to(str(shutil.which(tool)))
    environ = fakes.environ(DISPLAY=display, HOME=str(tmp_path), LC_ALL="C")
    assert copy(TEXT, environ) == f"copied with {tool}"
    assert x11_clipboard(display) == TEXT.encode()


@needs("Xvfb", "xclip")
def test_on_x11_it_outlives_the_terminal(display: str) -> None:
    window = Terminal()
    _, printed = window.copy("after the window", PATH=PATH, DISPLAY=display)
    assert printed == "copied with xclip\n"
    os.close(window.slave)
    os.close(window.master)  # hangs up on whatever still runs there
    time.sleep(0.2)
    assert x11_clipboard(display) == b"after the window"


@needs("xclip")
def test_a_display_that_is_not_there_is_passed_over(fakes: Fakes) -> None:
    (fakes.folder / "xclip").symlink_to(str(shutil.which("xclip")))
    with pytest.raises(ClipboardUnavailable):
        copy(TEXT, fakes.environ(DISPLAY=":64123"))


@pytest.fixture
def wayland() -> Iterator[dict[str, str]]:
    """A Wayland compositor of our own, without a screen; it refuses to run as root, who lets another run it."""
    with tempfile.TemporaryDirectory(prefix="usjapan-") as folder:  # pytest's own are for its user alone
        nobody = {"user": 65534, "group": 65534} if os.geteuid() == 0 else {}
        if nobody:
            os.chown(folder, 65534, 65534)
        yield from compositor(Path(folder), nobody)


def compositor(runtime: Path, owner: dict[str, int]) -> Iterator[dict[str, str]]:
    environ = {"PATH": PATH, "HOME": str(runtime), "XDG_RUNTIME_DIR": str(runtime)}
    headless = {
        "WLR_BACKENDS": "headless",
        "WLR_RENDERER": "pixman",
        "WLR_LIBINPUT_NO_DEVICES": "1",
    }
    server = subprocess.Popen(
        ["sway", "-c", "/dev/null"], env=environ | headless, stderr=subprocess.DEVNULL, cwd="/", **owner
    )  # type: ignore[call-overload]
    try:
        end = time.monotonic() + 20
        while not (sockets := list(runtime.glob("wayland-?"))):
            if server.poll() is not None or time.monotonic() > end:
                pytest.skip("sway did not start")
            time.sleep(0.1)
        yield environ | {"WAYLAND_DISPLAY": sockets[0].name, "TERM": "dumb"}
    finally:
        server.terminate()
        server.wait(10)


@needs("sway", "wl-copy")
@pytest.mark.parametrize("text", [TEXT, "MM", "%PDF-1.4"])
def test_on_wayland_other_programs_can_paste_it(wayland: dict[str, str], text: str) -> None:
    assert copy(text, wayland) == "copied with wl-copy"
    pasted = subprocess.run(
        ["wl-paste", "--no-newline", "--type", "text/plain;charset=utf-8"],
        env=wayland,
        capture_output=True,
        timeout=10,
        check=True,
    )
    assert pasted.stdout == text.encode()


# A citation, from the command line to where it is pasted, in both flavours.

CITE = ("cite", "alliance.us-troops", "--copy")
NOTED = {"plain": "as plain text", "html": "as HTML"}
TITLE = {"plain": "U.S.-Japan Relations,", "html": "<i>U.S.-Japan Relations</i>,"}


def pasted(command: list[str], environ: dict[str, str]) -> bytes:
    return subprocess.run(command, env=environ, capture_output=True, timeout=10, check=True).stdout


@needs("Xvfb", "xclip")
@pytest.mark.parametrize(("markup", "type"), [("plain", "UTF8_STRING"), ("html", "text/html")])
def test_a_citation_is_pasted_on_x11(run: Run, display: str, markup: str, type: str) -> None:
    done = run(*CITE, "--markup", markup, DISPLAY=display)
    assert f"copied with xclip, {NOTED[markup]}" in done.said
    read = ["xclip", "-selection", "clipboard", "-o", "-t"]
    environ = {"PATH": PATH, "DISPLAY": display}
    assert type.encode() in pasted([*read, "TARGETS"], environ).split()
    assert pasted([*read, type], environ).rstrip(b"\n") == done.out.rstrip(b"\n")
    assert TITLE[markup] in done.text


@needs("sway", "wl-copy")
@pytest.mark.parametrize(("markup", "type"), [("plain", "text/plain"), ("html", "text/html")])
def test_a_citation_is_pasted_on_wayland(run: Run, wayland: dict[str, str], markup: str, type: str) -> None:
    there = {name: wayland[name] for name in ("XDG_RUNTIME_DIR", "WAYLAND_DISPLAY")}
    done = run(*CITE, "--markup", markup, **there)
    assert f"copied with wl-copy, {NOTED[markup]}" in done.said
    assert type.encode() in pasted(["wl-paste", "--list-types"], wayland).split()
    assert pasted(["wl-paste", "--no-newline", "--type", type], wayland).rstrip(b"\n") == done.out.rstrip(
        b"\n"
    )
    assert TITLE[markup] in done.text


class Tmux:
    """A tmux server of our own."""

    def __init__(self, socket: Path) -> None:
        self.socket = str(socket)
        self.run("new-session", "-d", "-x", "80", "-y", "24", "/bin/sleep", "600")
        self.variable = self.run("display-message", "-p", "#{socket_path},#{pid},0").decode()

    def run(self, *arguments: str) -> bytes:
        command = ["tmux", "-S", self.socket, "-f", "/dev/null", *arguments]
        environ = {"PATH": PATH, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
        return subprocess.run(command, env=environ, capture_output=True, timeout=10, check=True).stdout.strip(
            b"\n"
        )

    def environ(self, **variables: str) -> dict[str, str]:
        return {"PATH": PATH, "TERM": "dumb", "TMUX": self.variable, "TMUX_PANE": "%0", **variables}


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[Tmux]:
    server = Tmux(tmp_path / "s")
    yield server
    server.run("kill-server")


@needs("tmux")
@pytest.mark.parametrize("setting", ["off", "external", "on"])
def test_in_tmux_its_buffer_and_the_terminal_outside_get_it(
    tmux: Tmux, terminal: Terminal, setting: str
) -> None:
    tmux.run("set", "-s", "set-clipboard", setting)
    outside = {"PATH": PATH, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    client = terminal.start("tmux", "-S", tmux.socket, "attach", environ=outside)
    terminal.read_until(lambda: tmux.run("list-clients"))
    note = copy(TEXT, tmux.environ(**DESKTOP))
    assert note.startswith("copied to tmux's buffer and sent to your terminal")
    assert tmux.run("save-buffer", "-") == TEXT.encode()
    assert b"\x1b]52;" in terminal.read_until(lambda: ENCODED in terminal.received)
    tmux.run("detach-client")
    terminal.read_until(lambda: client.poll() is not None)


@needs("tmux")
def test_a_tmux_before_3_2_gets_its_buffer_filled_without_w(tmux: Tmux, fakes: Fakes) -> None:
    fakes.add("tmux", f'[ "$2" = -w ] && exit 1; exec {shutil.which("tmux")} "$@"')
    note = copy(TEXT, tmux.environ(PATH=str(fakes.folder)))
    assert note == "copied to tmux's buffer only"
    assert tmux.run("save-buffer", "-") == TEXT.encode()


@needs("tmux")
def test_a_tmux_before_3_2_is_also_passed_through(tmux: Tmux, fakes: Fakes, terminal: Terminal) -> None:
    fakes.add("tmux", f'[ "$2" = -w ] && exit 1; exec {shutil.which("tmux")} "$@"')
    environ = tmux.environ(PATH=str(fakes.folder), TERM="screen", PYTHONPATH=ROOT)
    received, printed = terminal.copy(TEXT, **environ)
    assert received == b"\x1bPtmux;\x1b" + OSC_52 + b"\x1b\\"
    assert printed.startswith("copied to tmux's buffer and sent to your terminal")


@needs("tmux")
def test_a_tmux_that_has_ended_is_passed_over_and_not_started(fakes: Fakes, tmp_path: Path) -> None:
    (fakes.folder / "tmux").symlink_to(str(shutil.which("tmux")))
    fakes.add("xclip")
    socket = tmp_path / "gone"
    assert copy(TEXT, fakes.environ(TMUX=f"{socket},1,0", **DESKTOP)) == "copied with xclip"
    assert not socket.exists()


@needs("tmux")
def test_tmux_unwraps_what_is_passed_through(tmux: Tmux, terminal: Terminal) -> None:
    """The wrapping, judged by tmux itself: `copy` runs in a pane where no tmux is on PATH."""
    tmux.run("set", "-g", "allow-passthrough", "on")
    outside = {"PATH": PATH, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    client = terminal.start("tmux", "-S", tmux.socket, "attach", environ=outside)
    terminal.read_until(lambda: tmux.run("list-clients"))
    program = ["/usr/bin/env", "PATH=", f"PYTHONPATH={ROOT}", sys.executable, "-c", COPY, TEXT]
    tmux.run("new-window", *program)
    terminal.read_until(lambda: OSC_52 in terminal.received)
    tmux.run("detach-client")
    terminal.read_until(lambda: client.poll() is not None)


@needs("screen")
@pytest.mark.parametrize("text", [TEXT, "w" * 3000])
def test_screen_unwraps_what_is_passed_through(terminal: Terminal, tmp_path: Path, text: str) -> None:
    """The wrapping, judged by GNU screen itself: `copy` runs in a window of it."""
    folder = tmp_path / "screen"
    folder.mkdir(mode=0o700)
    environ = {"PATH": PATH, "TERM": "xterm", "SCREENDIR": str(folder), "PYTHONPATH": ROOT}
    program = ["/usr/bin/env", "PATH=", sys.executable, "-c", COPY, text]
    child = terminal.start("screen", "-c", "/dev/null", *program, environ=environ)
    received = terminal.read_until(lambda: child.poll() is not None)
    assert b"\x1b]52;c;" + base64.b64encode(text.encode()) + b"\x07" in received
