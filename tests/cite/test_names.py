"""Names that are more than given and family: suffixes, particles, bodies, words that cut lists of names."""

from __future__ import annotations

import json
from pathlib import Path

import bibtexparser
import pytest
import rispy
import yaml
from bibtexparser.middlewares import SeparateCoAuthors, SplitNameParts
from cited_works import BARE, by, short, written
from conftest import Run
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pybtex.database import Person, parse_string

from tools import json_schema
from usjapan_cli.core.facts import Author, Source

CRUZ = Author("Ana M.", "Cruz", particle="de la", suffix="Jr.")
THIRD = Author("Bo", "Holm", suffix="III")
OECD = Author(name="Organization for Economic Cooperation and Development, U.S.")
SONS = Author(name="Smith and Sons")
MIXED = by(CRUZ, THIRD, OECD)

FORMS = {
    "crs": ["by Ana M. de la Cruz Jr.,", "by Organization for Economic Cooperation and Development, U.S.,"],
    "apa": ["de la Cruz, A. M., Jr. (2022,", "Organization for Economic Cooperation and Development, U.S. (2022,"],
    "chicago": ["Ana M. de la Cruz Jr., Tower", "Organization for Economic Cooperation and Development, U.S., Tower"],
    "chicago-author-date": ["de la Cruz, Ana M., Jr. 2022.", "Organization for Economic Cooperation and Development, U.S. 2022."],
    "mla": ["de la Cruz, Ana M., Jr. Tower", "Organization for Economic Cooperation and Development, U.S. Tower"],
    "bluebook": ["ANA M. DE LA CRUZ JR., HILL", "ORGANIZATION FOR ECONOMIC COOPERATION AND DEVELOPMENT, U.S., HILL"],
    "bluebook-memo": ["Ana M. de la Cruz Jr., Hill", "Organization for Economic Cooperation and Development, U.S., Hill"],
    "markdown": ["Ana M. de la Cruz Jr., *", "Organization for Economic Cooperation and Development, U.S., *"],
    "footnote": [": Ana M. de la Cruz Jr., *", ": Organization for Economic Cooperation and Development, U.S., *"],
}  # fmt: skip


@pytest.mark.parametrize("style", FORMS)
def test_a_suffix_a_particle_and_a_body_in_each_style(style: str) -> None:
    person, body = FORMS[style]
    assert person in written(by(CRUZ), style)
    assert body in written(by(OECD), style)


def test_a_name_among_others() -> None:
    assert "de la Cruz, A. M., Jr., Holm, B., III, & Organization" in written(MIXED, "apa")
    assert "de la Cruz, Ana M., Jr., Bo Holm III, and Organization" in written(MIXED, "chicago-author-date")


def test_short_forms_have_the_particle_and_no_suffix() -> None:
    assert short(by(CRUZ), "apa").startswith("(de la Cruz, 2022")
    assert short(by(OECD), "chicago").startswith(
        "Organization for Economic Cooperation and Development, U.S., T"
    )


def people(source: Source, style: str) -> list[Person]:
    (read,) = parse_string(written(source, style), "bibtex").entries.values()
    return list(read.persons["author"])


@pytest.mark.parametrize("style", ["bibtex", "biblatex"])
def test_pybtex_reads_the_parts_of_names(style: str) -> None:
    cruz, holm, body = people(MIXED, style)
    assert (cruz.first_names, cruz.middle_names, cruz.prelast_names, cruz.last_names, cruz.lineage_names) == (
        ["Ana"], ["M."], ["de", "la"], ["Cruz"], ["Jr."],
    )  # fmt: skip
    assert (holm.first_names, holm.last_names, holm.lineage_names) == (["Bo"], ["Holm"], ["III"])
    assert (body.first_names, body.last_names) == ([], [f"{{{OECD.name}}}"])


@pytest.mark.parametrize("style", ["bibtex", "biblatex"])
def test_bibtexparser_reads_the_parts_of_names(style: str) -> None:
    read = bibtexparser.parse_string(
        written(MIXED, style), append_middleware=[SeparateCoAuthors(), SplitNameParts()]
    )
    cruz, holm, body = read.entries[0]["author"]
    assert (cruz.first, cruz.von, cruz.last, cruz.jr) == (["Ana", "M."], ["de", "la"], ["Cruz"], ["Jr."])
    assert (holm.last, holm.jr) == (["Holm"], ["III"])
    assert body.last == [f"{{{OECD.name}}}"]


@pytest.mark.parametrize(
    "author",
    [SONS, Author("Al", "Smith and Sons"), Author("Al", "Pier, Lock"), Author("Al", "Others"),
     Author("Al and Bo", "Smith"), Author("Al", "Smith", suffix="Esq., M.D.")],
    ids=lambda author: author.full,
)  # fmt: skip
@pytest.mark.parametrize("style", ["bibtex", "biblatex"])
def test_no_word_or_comma_makes_two_names_of_one(style: str, author: Author) -> None:
    first, last = people(by(author, THIRD), style)
    assert last.last_names == ["Holm"]
    assert "".join(first.last_names).strip("{}") == author.surname


name = st.text(st.characters(categories=["L", "Zs", "P"]), min_size=1, max_size=20).filter(
    lambda text: text.strip() and not set(text) & set("{}\\")
)


@given(name, st.sampled_from(["bibtex", "biblatex"]))
def test_any_body_stays_one_name(text: str, style: str) -> None:
    assert len(people(by(Author(name=text), THIRD), style)) == 2


def test_ris_has_the_suffix_third_and_a_body_uninverted() -> None:
    (read,) = rispy.loads(written(MIXED, "ris"))
    assert read["authors"] == ["de la Cruz, Ana M., Jr.", "Holm, Bo, III", OECD.name]


def test_csl_json_has_a_key_for_each_part() -> None:
    (read,) = json.loads(written(MIXED, "csl-json"))
    assert read["author"] == [
        {"family": "Cruz", "given": "Ana M.", "non-dropping-particle": "de la", "suffix": "Jr."},
        {"family": "Holm", "given": "Bo", "suffix": "III"},
        {"literal": OECD.name},
    ]


def test_a_work_without_authors_is_its_publishers() -> None:
    assert written(BARE, "apa").startswith("Hill Office. (2022")
    assert "author = {{Hill Office}}" in written(BARE, "bibtex")


# From a pack.

PACK = """\
topic: quay
title: A quay
source:
  id: Q-1
  title: Quay Memo
  genre: Memo
  publisher: Quay Office
  date: "2024-03-01"
  cells: [piers.1.1]
  authors:
    - {given: Ana, family: Cruz, particle: de la, suffix: Jr.}
    - AUTHOR
facts:
  piers:
    statement: A pier is a place where ships lie.
    kind: definition
    shelf_life: fixed
    locators: [piers.1.1]
"""


def test_a_pack_names_persons_and_bodies(ask: Run, tmp_path: Path) -> None:
    pack = tmp_path / "quay.yaml"
    pack.write_text(PACK.replace("AUTHOR", "{name: Smith and Sons, role: Editor}"), encoding="utf-8")
    done = ask("cite", "quay.piers", "--style", "bibtex", "--facts", str(pack), "--only-facts")
    assert "author = {de la Cruz, Jr., Ana and {Smith and Sons}}" in done.text
    Draft202012Validator(json_schema.facts_schema()).validate(
        yaml.safe_load(pack.read_text(encoding="utf-8"))
    )


@pytest.mark.parametrize(
    "author", ["{name: Quay, family: Pell}", "{given: Al}", "{name: Quay, suffix: Jr.}", "{}"]
)
def test_a_name_of_both_kinds_or_of_none_is_refused(ask: Run, tmp_path: Path, author: str) -> None:
    pack = tmp_path / "quay.yaml"
    pack.write_text(PACK.replace("AUTHOR", author), encoding="utf-8")
    done = ask("lint", str(pack))
    assert done.status == 1
    assert "quay.yaml:12:" in done.text
    with pytest.raises(Exception, match=r"is not valid|required|not allowed"):
        Draft202012Validator(json_schema.facts_schema()).validate(
            yaml.safe_load(pack.read_text(encoding="utf-8"))
        )
