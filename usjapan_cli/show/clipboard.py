"""Put text on the clipboard: tmux, SSH (OSC 52), the desktop's own tool, else OSC 52.

OSC 52 asks the terminal to copy; no answer comes back, so a note says "sent", not "copied".
"""

from __future__ import annotations

import binascii
import os
import shutil
import subprocess
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TIME_LIMIT = 3.0  # seconds for all tools together: none needs one, but the machine may be busy
_OSC_52_LIMIT = 74_994  # bytes: some terminals drop a sequence of more than 100,000 characters
_WITHOUT_OSC_52 = ("dumb", "linux")  # the console of Linux has no clipboard
_SENT = "sent to your terminal, which copies it if it allows OSC 52 (that cannot be checked)"


class ClipboardUnavailable(Exception):
    """Nothing was copied; the message says why."""


def copy(text: str, environ: Mapping[str, str], platform: str = sys.platform) -> str:
    """Put exactly `text` on the clipboard; return a note on the way taken and what is uncertain.

    Raises `ClipboardUnavailable` where no way works.
    """
    content = text.encode("utf-8", "replace")
    for note in _attempts(content, environ, platform):
        if note:
            return note
    if len(content) > _OSC_52_LIMIT:
        raise ClipboardUnavailable(
            f"not copied: no clipboard tool worked, and {len(content):,} bytes are too many to "
            f"send to a terminal (OSC 52 takes {_OSC_52_LIMIT:,})"
        )
    raise ClipboardUnavailable(
        "not copied: no clipboard here (tmux, wl-copy, xclip, xsel, pbcopy, clip.exe, or a "
        "terminal that allows OSC 52)"
    )


def _attempts(content: bytes, environ: Mapping[str, str], platform: str) -> Iterator[str]:
    """Try one way after another, best first; yield the note of each, empty where it failed."""
    remote = environ.get("SSH_CONNECTION") or environ.get("SSH_TTY")
    until = time.monotonic() + _TIME_LIMIT
    if environ.get("TMUX"):
        yield _by_tmux(content, environ, until)
    if remote:
        yield _by_terminal(content, environ)
    for command in _tools(environ, platform):
        note = _by_tool(command, content, environ, until)
        yield f"{note} - over SSH, maybe not the one you paste from" if note and remote else note
    if not remote:
        yield _by_terminal(content, environ)


def _by_tmux(content: bytes, environ: Mapping[str, str], until: float) -> str:
    if _run_tool(("tmux", "load-buffer", "-w", "-"), content, environ, until):
        return f"copied to tmux's buffer and {_SENT}"
    if not _run_tool(("tmux", "load-buffer", "-"), content, environ, until):  # before 3.2 there is no -w
        return ""
    sent = _by_terminal(content, environ)
    return f"copied to tmux's buffer and {sent}" if sent else "copied to tmux's buffer only"


def _by_terminal(content: bytes, environ: Mapping[str, str]) -> str:
    if environ.get("TERM") in _WITHOUT_OSC_52 or len(content) > _OSC_52_LIMIT:
        return ""
    sequence = b"\033]52;c;" + binascii.b2a_base64(content, newline=False) + b"\a"
    try:  # standard output may be a pipe; opened so that no file is ever created
        with os.fdopen(os.open("/dev/tty", os.O_WRONLY), "wb") as terminal:
            if not terminal.isatty():
                return ""
            terminal.write(_passed_through(sequence, environ))
    except OSError:
        return ""
    return _SENT


def _passed_through(sequence: bytes, environ: Mapping[str, str]) -> bytes:
    """Wrap a sequence so that tmux or GNU screen hands it on to the terminal outside."""
    if environ.get("TMUX"):
        return b"\033Ptmux;" + sequence.replace(b"\033", b"\033\033") + b"\033\\"
    if environ.get("STY"):  # screen drops strings of more than 768 bytes
        parts = (sequence[at : at + 512] for at in range(0, len(sequence), 512))
        return b"".join(b"\033P" + part + b"\033\\" for part in parts)
    return sequence


def _tools(environ: Mapping[str, str], platform: str) -> Iterator[tuple[str, ...]]:
    """Name the desktop's tools that may work here, best first."""
    if environ.get("WAYLAND_DISPLAY"):
        yield "wl-copy", "--type", "text/plain"  # a guessed type may be one that nothing pastes
    if environ.get("DISPLAY") and platform != "darwin":  # there it would start XQuartz
        yield "xclip", "-selection", "clipboard"
        yield "xsel", "-bi"
    if platform == "darwin":
        yield ("pbcopy",)
    # Windows would look for a bare name in the current folder first; elsewhere only WSL has it.
    system = environ.get("SYSTEMROOT") if platform == "win32" else None
    yield (f"{system}\\System32\\clip.exe" if system else "clip.exe",)


def _by_tool(command: tuple[str, ...], content: bytes, environ: Mapping[str, str], until: float) -> str:
    name = command[0].rpartition("\\")[2]
    if name == "clip.exe":  # it reads UTF-8 as the console's code page, and would paste a BOM
        content = content.decode().encode("utf-16-le")
    elif name == "pbcopy":  # it reads by the locale; C means Mac Roman
        environ = {**environ, "LC_ALL": "en_US.UTF-8"}
    return f"copied with {name}" if _run_tool(command, content, environ, until) else ""


def _run_tool(command: tuple[str, ...], content: bytes, environ: Mapping[str, str], until: float) -> bool:
    """Feed `content` to a command; tell whether it was there, ended in time and succeeded.

    Its output is dropped, not piped: the daemon that xclip leaves behind would hold the pipe.
    In a session of its own, that daemon outlives the terminal window.
    """
    program = shutil.which(command[0], path=environ.get("PATH", os.defpath))
    if program is None:
        return False
    try:
        ended = subprocess.run(  # noqa: S603 - fixed commands, no shell
            (program, *command[1:]),
            input=content,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=dict(environ),
            timeout=max((until - time.monotonic()) / 2, 0.1),  # so that another has time left
            start_new_session=True,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return ended.returncode == 0
