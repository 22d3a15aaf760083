"""How much a word and a place tell: what the index is built with and search ranks by."""

from __future__ import annotations

# The units of a fact, the texts that a query can resemble.
UNIT_WEIGHTS = {
    "statement": 1.0, "alias": 1.0, "question": 0.95, "keywords": 0.9, "value": 1.0, "id": 0.8, "topic": 0.5,
}  # fmt: skip
NAME_MARK = "="  # before a head of the thesaurus that names somebody, a place, a treaty
OTHER_MARK = "!"  # before what no fact speaks of, where that is several words
FELLOW_MARK = "~"  # before a word that only shares its head with what was looked up
ROLE_MARK = "@"  # before a flow: a term of the facts that declare it, whatever their words
LIGHT_MARK = "-"  # before a word of a unit that carries no topic
LIGHT_WEIGHT = 0.2
LIGHT_POSTED = 6  # letters, with the mark, above which a light word has postings: to be asked alone
MASS_SCALE = 10  # a unit's mass is kept in the index as a whole number of tenths
LATER_BITS = 256  # for the facts of a newer edition: those of a larger one share them
