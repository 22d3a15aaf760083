"""A claim that both editions deny in words of their own is the same; one that only one denies is not."""

from __future__ import annotations

from edition_pairs import judged

CASES: dict[str, tuple[str, ...]] = {
    "still-to": (
        "The port has yet to name the builder of the quay.", "",
        "According to the plans, the port has yet to name the builder or builders of the quay.",
        "According to the plans, the port has still to name the builder or builders of the quay.",
        "same", "",
    ),
    "not-yet": (
        "The port has yet to choose a pilot.", "",
        "The port has yet to choose a pilot for the strait.",
        "The port has not yet chosen a pilot for the strait.",
        "same", "",
    ),
    "remains-to-be": (
        "The builder of the lock has not been named.", "",
        "The builder of the lock has not been named by the port.",
        "The builder of the lock remains to be named by the port.",
        "same", "",
    ),
    "to-be-determined": (
        "The site of the eighth lock is still to be determined.", "",
        "The site of the eighth lock is still to be determined by the council.",
        "The site of the eighth lock has yet to be determined by the council.",
        "same", "",
    ),
    "no-one-before": (
        "Mayor Ono is the first mayor to have used the Harbor Act.", "",
        "This is the first time that a mayor has used the Harbor Act, and Mayor Ono has used it for coal.",
        "No mayor had used the Harbor Act before Mayor Ono.",
        "same", "",
    ),
    "never-before": (
        "The ferry is the first to have crossed the strait.", "",
        "The ferry is the first to have crossed the strait in winter.",
        "Never before the ferry had a ship crossed the strait in winter.",
        "same", "",
    ),
    "beside": (
        "The levy may be charged for up to 90 days.", "value: {number: 90, unit: days, bound: under}",
        'The act allows the levy for up to 90 days "unless such period is extended by the council."',
        "The council could charge a new levy for up to 90 days, and some merchants have asked whether two such "
        "periods may follow each other.",
        "same", "",
    ),
    "beside-while": (
        "The barge is to have a steel hull against ice.", "",
        "While the port has said that the barge is to have a steel hull that can withstand ice, it is not clear "
        "if the barge also will have sails.",
        "The port has said that the barge is to have a steel hull able to withstand ice.",
        "same", "",
    ),
    "denied-since": (
        "The levy may be charged on coal.", "",
        "The act allows the levy to be charged on coal.",
        "The act allows the levy, and it may not be charged on coal.",
        "dropped", "",
    ),
    "denied-now": (
        "The dredger is to have an oak keel.", "",
        "The dredger is to have an oak keel against rocks.",
        "The dredger will not have an oak keel against rocks.",
        "dropped", "",
    ),
    "no-more-denied": (
        "The harbor has no crane.", "",
        "The harbor has no crane for coal.",
        "The harbor has a crane for coal.",
        "changed", "The harbor has a crane for coal",
    ),
}  # fmt: skip


test_what_became_of_a_denial = judged(CASES)
