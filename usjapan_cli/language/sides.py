"""Words that have an opposite: in which rows of `opposites` a phrase stands, and on which side."""

from __future__ import annotations

from functools import lru_cache

from ..core.kept import cached_property
from ._stems import PHRASES, ROWS
from .phrases import Phrases, openers_in
from .wording import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .phrases import Openers, Phrase


class _Sided(Phrases):
    """The phrases of all rows, which are thousands: their table is read as it is, and cut word by word."""

    def __init__(self) -> None:
        super().__init__(lambda: (tuple(phrase.split()) for phrase in self.rows))

    @cached_property
    def rows(self) -> dict[str, str]:
        """The rows of each phrase, as they are written."""
        return dict(zip(PHRASES.split("|"), ROWS.split("|"), strict=True))

    @cached_property
    def openers(self) -> tuple[Openers, Openers]:
        """Their first words, as `openers_of` tells."""
        return openers_in(self.rows)

    def __contains__(self, phrase: object) -> bool:
        return isinstance(phrase, tuple) and " ".join(phrase) in self.rows


SIDED = _Sided()
# Words that share the stem of one in the rows, and not its sense.
NAMESAKES = listed(
    "acceptable, acid, acidity, advisory, arms, authorities, authority, briefings, buildings, business, "
    "cents, challenge, challenges, challenging, changed, changes, changing, chile, cleanings, com, "
    "confrontation, consideration, considerations, contractor, contractors, developer, developers, "
    "development, developmental, difference, differences, director, directors, dist, drawings, earnings, "
    "effect, effects, election, elections, exceptionally, exceptions, federation, file, filed, files, "
    "filings, filling, fillings, fines, formerly, foundation, foundations, health, holding, holdings, "
    "holds, hold, held, importance, individuals, information, informs, initiative, initiatives, "
    "institution, institutions, institutional, insurance, insurer, insurers, international, investor, "
    "investors, latter, launcher, launchers, leader, leaders, leadership, length, letter, letters, "
    "lives, localities, location, locations, moths, nation, nations, non, observatory, observer, observers, "
    "office, officer, officers, offices, official, officials, operates, operation, operations, operator, "
    "operators, obligation, obligations, option, options, ordinance, ordinary, organization, "
    "organizations, owner, owners, ownership, partnership, partnerships, parts, paste, planner, planners, "
    "posed, poses, power, powers, presence, press, processed, processes, processing, produced, produces, "
    "produce, producing, publication, publications, quite, reactions, reactor, reactors, reader, readers, "
    "reads, reality, rents, renter, respective, respectable, retired, retirement, second, seconds, sense, "
    "sensing, sentence, shipper, shippers, signatories, specific, terminal, trailer, trailers, train, "
    "training, trains, unit, units, vaccine, vaccines, vaccination, various, volunteers, weight, wine, "
    "worked, worker, workers, works, work, writer, writers, writing, processor, provisions, reading, "
    "elect, lined, author, authors, lighter, liner, minister, ministry, fleet, fleets, lead, leads, largely"
)


@lru_cache(4096)
def rows_of(phrase: Phrase) -> tuple[int, ...]:
    """Return the rows that a phrase stands in, from 1, with a minus on the other side."""
    return tuple(map(int, SIDED.rows.get(" ".join(phrase), "").split()))
