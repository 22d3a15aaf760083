"""The lists of words that rules look for, cut into stems: `language/_forms.py`, once for all."""

from __future__ import annotations

import json
import subprocess
import sys

from usjapan_cli.language.wording import phrases

_HEAD = '''"""Made from the lists of words in `drafts` by `python -m tools`; not to be edited.

`FORMS` are the phrases, as stems with strokes between, of the lists that `any_form` is given.
"""

'''
_LISTS = """
import gc, importlib, json, pkgutil
from usjapan_cli import drafts
from usjapan_cli.language.wording import Forms
for one in pkgutil.iter_modules(drafts.__path__):
    importlib.import_module(f"{drafts.__name__}.{one.name}")
print(json.dumps(sorted({one.listing for one in gc.get_objects() if isinstance(one, Forms)})))
"""  # in a process of its own: no list that somebody else made meanwhile


def source() -> str:
    """Return the module's text."""
    said = subprocess.run([sys.executable, "-c", _LISTS], capture_output=True, text=True, check=True)
    return "".join((
        _HEAD,
        "FORMS = {\n",
        *(f"    {words!r}:\n        {_cut(words)!r},\n" for words in json.loads(said.stdout)),
        "}\n",
    ))  # fmt: skip


def _cut(words: str) -> str:
    return "|".join(sorted({" ".join(phrase) for phrase in phrases(words)}))
