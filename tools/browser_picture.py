"""The browser's screen as text with escape sequences: Textual's own rendering, driven by keys."""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console

from usjapan_cli.browse.app import Browser
from usjapan_cli.cli.streams import open_streams
from usjapan_cli.commands.browse import desk_of
from usjapan_cli.commands.context import Context

KEYS = (*"okinwa bases", "tab", "space", "down")
MOVE = re.compile(r"\x1b\[\d+;1H")  # to the beginning of a line
CODES = re.compile(r"\x1b\[([\d;]*)m")
DEFAULTS = ("39", "49", "0")  # foreground, background, none
SCROLLBAR = dict.fromkeys(map(ord, "\u2581\u2582\u2583\u2584\u2585\u2586\u2587"), " ")
SHARED = {"format": None, "color": "always", "no_pager": True, "quiet": True}


def screen(
    keys: Sequence[str],
    environ: Mapping[str, str],
    width: int = 100,
    height: int = 28,
    shared: Mapping[str, Any] = SHARED,
) -> str:
    """Return the screen after some keys, over the facts that options and environment open."""
    context = Context(open_streams(environ, shared), shared)
    return asyncio.run(_driven(keys, Browser(desk_of(context)), (width, height)))


async def _driven(keys: Sequence[str], app: Browser, size: tuple[int, int]) -> str:
    async with app.run_test(size=size) as pilot:
        for key in ("", *keys):
            await pilot.press(*filter(None, [key]))
            await pilot.pause()
            while not app.latest.is_idle:
                await asyncio.sleep(0.01)
            await pilot.pause()
        return _written(app)


def _written(app: Browser) -> str:
    """Return what an app shows as lines with escape sequences."""
    console = Console(
        width=app.size.width, height=app.size.height, file=io.StringIO(), force_terminal=True,
        color_system="standard", legacy_windows=False, record=True,
    )  # fmt: skip
    console.print(app.screen._compositor.render_update(full=True), end="")
    lines = MOVE.split(console.export_text(styles=True).translate(SCROLLBAR))[1:]
    return "\n".join(CODES.sub(_told, line).rstrip() for line in lines)


def _told(codes: re.Match[str]) -> str:
    """Leave out the codes for the terminal's own colours, which say nothing."""
    return f"\x1b[{';'.join(code for code in codes[1].split(';') if code not in DEFAULTS) or '0'}m"
