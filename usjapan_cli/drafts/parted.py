"""What a sentence says of all or of ever, or denies of a part, where the fact meant has it otherwise."""

from __future__ import annotations

from ..core.words import stem
from ..language import sense
from .claims import Claims
from .countries import names_in
from .faults import Fault
from .partners import is_rank
from .patterns import pattern
from .readings import countries_of, stems_of, telling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .meaning import Meant

_TOPS = 3  # facts that are looked through
_MEANT, _SURELY = 0.35, 0.45  # the reach from which a fact is held against a sentence
_MOSTLY = 0.65  # the share of a sentence from which it is, too
_BEHIND = 50  # characters behind `without help` that tell whose
_ALL_OF = pattern(  # `all of the law's tax credits`
    r"(?<!\bin )(?<!\bat )(?<!\bof )(?<!\babove )(?<!\bafter )(?<!mong )\b(?:all|every)(?: of)?"
    r"(?: (?:the|its|their|our|this|that|[A-Za-z]+'s))*(?P<what>(?: [a-z-]+){1,4})",
)
_SMALL = (
    "a an and as at by for from in of on or over that the to with under about after before between into than "
    "who which is are was were has have be been would will could may might likely"
)
_CUT = frozenset(_SMALL.split(" "))  # words that are of no noun
_WITHIN = 4  # words before a noun
_BUT_NO = pattern(  # `material support but no humanitarian support`
    r"\b(?:but|yet|though) (?:[a-z]+ ){0,3}?no (?P<what>[a-z-]+(?: [a-z-]+){0,2})(?= *(?:[.,;:)]|$))",
)
_UNAIDED = pattern(  # `without any help from`, `over American objections`
    r"\bwithout (?:any |the )?(?:[A-Z][\w.]* )?(?:help|aid|assistance|support|backing|encouragement"
    r"|involvement|urging)\b"
    r"|\b(?:over|against|despite|in spite of|in the face of) (?:the )?(?:[A-Za-z.']+ )?"
    r"(?:objections?|opposition|wishes|protests?|advice|resistance)\b",
)
_HELPING = pattern(r"\b(?:help|facilitat|assist|encourag|support|conven|back|urg)\w*")
_OPPOSING = pattern(r"\b(?:oppos|object|despite|against|protest|disagree)\w*")
_MIGHT = pattern(r"\b(?P<how>might|may|could) (?:[a-z]+ly )?(?P<verb>[a-z]{3,})")
_WILL = pattern(r"\b(?:will|(?:is|are|was|were) to) (?P<verb>[a-z]{3,})")
_WEAK = pattern(r"\b(?:could|might|may|potential\w*)\b")
_EVER = pattern(  # `throughout its modern history`
    r"\b(?:[Tt]hroughout|[Ii]n) (?:all (?:of )?)?(?:its|their|the (?:country|nation)'s|[A-Z]\w+'s) "
    r"(?:(?:whole|entire|modern|long|recorded) )*history\b|\b[Ss]ince time immemorial\b",
)
_SINCE_THEN = pattern(r"\b[Pp]ost-?war\b|\bsince the war\b")


def parted(claims: Claims) -> Iterator[Fault]:
    """Yield what is said of all, of ever or of none that a fact has of some; the first that is found."""
    for needs, rule in _RULES:
        for need in needs:
            if need in claims.text:
                if fault := rule(claims):
                    yield fault
                    return
                break


def _near(claims: Claims, least: float) -> Iterator[Meant]:
    """Yield the facts that a sentence is held against."""
    tops = (one for one in claims.meant[:_TOPS] if one.reach >= least or one.precision >= _MOSTLY)
    yield from (one for one in tops if claims.speaks_of(one))


def _of_all_kinds(claims: Claims) -> Fault | None:
    """Return `all of the tax credits`, of which a fact speaks only of one kind."""
    match = _ALL_OF.search(claims.text)
    if match is None or claims.marked.has_negations():
        return None
    told, what = telling_of(claims.text), []
    for word in match["what"].split():
        if word in _CUT:
            break
        what.append(word)
    for one in _near(claims, _MEANT) if what else ():
        kind = _kind_of(one, what[-1])
        lacking = telling_of(kind) - told
        if not is_rank(one.fact) and lacking and 2 * len(lacking) >= len(telling_of(kind)):
            end = claims.text.index(what[-1], match.start()) + len(what[-1])
            text = claims.text[match.start() : end]
            message = f'"{text}": the report says it of "{kind}"'
            return Fault("UD203", match.start(), end, message, one.fact, text, kind)
    return None


def _kind_of(one: Meant, noun: str) -> str:
    """Return the words that tell of what kind a noun is in a fact that shares it; one or none is nothing."""
    words = one.fact.statement.rstrip(".").split()
    stems = [stem(word.lower().strip(",;()")) for word in words]
    at = stems.index(stem(noun)) if stem(noun) in stems and telling_of(noun) & one.shared else 0
    begin = at
    while begin and at - begin < _WITHIN and words[begin - 1].lower() not in _CUT:
        if words[begin - 1][-1] in ",;":
            break
        begin -= 1
    return " ".join(words[begin : at + 1]) if at - begin > 1 else ""


def _part_denied(claims: Claims) -> Fault | None:
    """Return `but no humanitarian support` of what a fact has done together with what is said."""
    match = _BUT_NO.search(claims.text)
    what = telling_of(match["what"]) if match else frozenset()
    for one in _near(claims, _SURELY) if match and what else ():
        own = stems_of(one.fact.statement)
        is_told = telling_of(claims.text[: match.start()]) & one.shared if match else ()
        if match and is_told and what <= telling_of(one.fact.statement) and not sense.denies(own):
            message = f'"{match["what"]}": the report has it too'
            return Fault("UD106", *match.span(), message, one.fact, match[0])
    return None


def _unaided(claims: Claims) -> Fault | None:
    """Return that something came without the help, or against the wish, of who helped with it in a fact."""
    match = _UNAIDED.search(claims.text)
    whose = claims.text[match.start() : match.end() + _BEHIND] if match else ""
    for one in claims.meant if match else ():
        said = one.fact.statement
        is_his = names_in(whose) & countries_of(said) or telling_of(whose) & telling_of(said)
        is_helped = _HELPING.search(said) and not _OPPOSING.search(said) and not sense.denies(stems_of(said))
        if match and is_his and is_helped and one.reach >= _MEANT:
            message = f'"{match[0]}": the report has the contrary'
            return Fault("UD106", *match.span(), message, one.fact, match[0])
    return None


def _softened(claims: Claims) -> Fault | None:
    """Return `might host` of what a fact says will be."""
    for match in _MIGHT.finditer(claims.text):
        for one in _near(claims, _SURELY):
            own = [stem(found["verb"]) for found in _WILL.finditer(one.fact.statement)]
            if stem(match["verb"]) in own and not _WEAK.search(one.fact.statement):
                message = f'"{match["how"]}" is less than the report says'
                return Fault("UD202", *match.span(), message, one.fact, match["how"], "will")
    return None


def _of_ever(claims: Claims) -> Fault | None:
    """Return `throughout its history` of what a fact has since the war."""
    match = _EVER.search(claims.text)
    for one in _near(claims, _SURELY) if match else ():
        then = _SINCE_THEN.search(one.fact.statement)
        if match and then and not _SINCE_THEN.search(claims.whole.text):
            message = f'"{match[0]}": the report says it of {then[0]} times'
            return Fault("UD203", *match.span(), message, one.fact, match[0], then[0])
    return None


_RULES = (  # each with words of which a sentence needs one
    (("all ", "every "), _of_all_kinds),
    ((" no ",), _part_denied),
    (("without ", "objection", "opposition", "wishes", "protest", "advice", "resistance"), _unaided),
    (("might ", "may ", "could "), _softened),
    (("history", "time immemorial"), _of_ever),
)
