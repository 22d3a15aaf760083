"""The parts that citation styles share: the pinpoint in a work, and how parts are put together."""

from __future__ import annotations

from ..core.facts import Fact, Source

_MARKDOWN = {ord(mark): f"\\{mark}" for mark in "\\*_`[]<~"}


def one_line(text: str) -> str:
    """Return `text` on one line, its runs of spaces single."""
    return " ".join(text.split())


def markdown_text(text: str) -> str:
    """Escape what Markdown would read as a mark."""
    return text.translate(_MARKDOWN)


def listed(*parts: str) -> str:
    """Join parts, but for empty ones, with commas: `"Overview," p. 1`."""
    text = ""
    for part in filter(None, parts):
        if text.endswith('"'):
            text = f'{text[:-1]},"'
        elif text:
            text += ","
        text += f" {part}"
    return text.strip()


def with_full_stop(text: str) -> str:
    """End a text with a full stop, inside closing quotation marks, if nothing ends it yet."""
    if text.rstrip('"').endswith((".", "?", "!")):
        return text
    return f'{text[:-1]}."' if text.endswith('"') else f"{text}."


def is_front_matter(fact: Fact) -> bool:
    """Tell whether a fact stands on the title page or the like, which has no heading."""
    return fact.locators[0].startswith("meta.")


def heading(fact: Fact) -> str:
    """Return the section by name, in quotation marks: `"Overview"`."""
    if is_front_matter(fact):
        return "front matter"
    inner = fact.section.replace('"', "'")
    return f'"{inner}"' if inner else ""


def under(fact: Fact, words: str = "under") -> str:
    """Return the heading with words before it that say it is one: `under "Overview"`."""
    name = heading(fact)
    return f"{words} {name}" if name.startswith('"') else name


def paragraph(fact: Fact) -> str:
    """Return the number of the paragraph under its heading; a table cell has none."""
    parts = fact.locators[0].split(".")
    return parts[1] if len(parts) == 3 and parts[1].isdecimal() else ""


def page(fact: Fact, source: Source, dash: str = "\u2013") -> str:
    """Return the page or pages, a range with `dash`; a hyphen inside one label stays: `A-3`."""
    found = (source.page(fact.locators[0]) or "").replace("\u2013", "-")
    return found.replace("-", dash) if _is_range(found) else found


def counted_page(fact: Fact, source: Source, dash: str = "\u2013") -> str:
    """Return the page with its abbreviation: `p. 2`, or `pp.` before a range."""
    found = page(fact, source, "-")
    if not found:
        return ""
    return f"{'pp.' if _is_range(found) else 'p.'} {page(fact, source, dash)}"


def _is_range(found: str) -> bool:
    first, hyphen, last = found.partition("-")
    return bool(hyphen) and first.isdecimal() == last.isdecimal()


def place(fact: Fact, source: Source) -> tuple[str, str, str]:
    """Return the pinpoint in full, its parts empty where not known: heading, paragraph, page."""
    number = paragraph(fact)
    return heading(fact), f"paragraph {number}" if number else "", counted_page(fact, source)


def calculated(fact: Fact) -> str:
    """Say of our own arithmetic that it is no figure of the source; nothing of any other fact."""
    return "calculated from figures of the source" if fact.formula else ""
