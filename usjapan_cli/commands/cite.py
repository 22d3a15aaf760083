"""The command `cite`."""

from __future__ import annotations

from ..cite import styles
from ..core.errors import ExitStatus, UsageError
from ..show.formats import Listing, Row
from .context import Context, Outcome
from .lookup import fresh, resolve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def cite(
    context: Context,
    ids: Sequence[str] = (),
    style: str | None = None,
    in_text: bool = False,
    with_fact: bool = False,
    list_styles: bool = False,
    max_age: str | None = None,
    copy: bool = False,
) -> Outcome:
    """Give the reference for some facts in a citation style."""
    if list_styles:
        return _styles(context)
    asked = style or context.environ.get("USJAPAN_STYLE") or styles.DEFAULT_STYLE
    chosen = asked.lower()
    if chosen not in styles.STYLES:
        from ..core.suggest import did_you_mean

        meant = did_you_mean(asked, styles.STYLES)
        raise UsageError(f"unknown style {asked!r}{meant}", f"known styles: {', '.join(styles.STYLES)}")
    facts, notes, status = resolve(context, ids)
    facts, refused = fresh(context, facts, max_age)
    pairs = [(fact, context.library.source(fact.source)) for fact in facts]
    if with_fact and in_text:
        references = [styles.stated_in_text(fact, source, chosen) for fact, source in pairs]
    elif with_fact:
        references = styles.bibliography(pairs, chosen, with_facts=True)
    elif in_text:
        references = [styles.in_text(fact, source, chosen) for fact, source in pairs]
    else:
        references = styles.bibliography(pairs, chosen)
    notes += [f"{fact.id} is our arithmetic from figures of the report" for fact in facts if fact.formula]
    apart = [f"{id} ({why})" for fact in facts for id, why in fact.see_also]
    if apart:
        notes.append(f"not to be confused with {'; '.join(apart)}")
    notes += refused
    status = ExitStatus.REFUSED if refused else status
    text = "".join(reference + "\n" for reference in references)
    copied = "\n".join(references) if copy and references else None
    if context.format != "json":
        return Outcome(text, status, tuple(notes), copied=copied)
    rows: tuple[Row, ...] = tuple({"style": chosen, "citation": reference} for reference in references)
    listing = Listing(
        "citations", rows, ("style", "citation"), ("citation",), (("ids", [f.id for f in facts]),)
    )
    return context.present(listing, str, status, tuple(notes)).with_copied(copied)


def _styles(context: Context) -> Outcome:
    rows: tuple[Row, ...] = tuple({"style": k, "description": v} for k, v in styles.STYLES.items())
    listing = Listing("styles", rows, ("style", "description"), ("style", "description"))

    def view() -> str:
        from ..show import lists  # only for people

        return lists.pairs(styles.STYLES.items(), context.terminal)

    return context.present(listing, view)
