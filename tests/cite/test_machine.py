"""Each machine format through its importers: nothing of a work is lost, whatever its fields hold."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import bibtexparser
import pytest
import rispy
from cited_works import AWKWARD, BARE, PIERS, RELATIONS, TWO_WORKS, by, fact_at, stated, written
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from pybtex.database import BibliographyData, parse_string

from usjapan_cli.cite import styles
from usjapan_cli.cite.names import key
from usjapan_cli.core.facts import Source

URL = RELATIONS.url
BIBTEX = """\
@techreport{crs-if10199,
  author = {Chanlett-Avery, Emma and Manyin, Mark E. and Cimino-Isaacs, Cathleen D. and Campbell, Caitlin \
and Kitamura, Kyla H.},
  title = {{U.S.-Japan} Relations},
  institution = {Congressional Research Service},
  type = {CRS In Focus},
  number = {IF10199},
  address = {Washington, DC},
  year = {2023},
  month = may,
  day = {15},
  url = {https://www.congress.gov/crs-product/IF10199},
}"""

anything = st.text(min_size=1, max_size=30)


def test_statements_of_one_work_share_its_note() -> None:
    (text,) = styles.bibliography(TWO_WORKS, "ris", with_facts=True)
    tower, relations = rispy.loads(text)
    assert tower["notes"] == [
        "Over 1,100 mooring posts stand. (As of September 2, 2022, paragraph 1.) "
        "The posts are green. (As of September 2, 2022, paragraph 2.)"
    ]
    assert relations["notes"] == [
        'Over 1,100 mooring posts stand. (As of May 15, 2023, "Regional Relations," paragraph 2, p. 2.)'
    ]


# BibTeX and biblatex.

LATEX = {
    "\\textbraceleft{}": "{", "\\textbraceright{}": "}", "\\textasciitilde{}": "~",
    "\\textasciicircum{}": "^", "\\textbackslash{}": "\\",
    **{f"\\{char}": char for char in "&%$#_"},
}  # fmt: skip


def from_latex(text: str) -> str:
    """Read the escapes back, left to right, and drop the braces that only protect."""
    done = ""
    while text:
        command = next((c for c in LATEX if text.startswith(c)), None)
        done += LATEX[command] if command else text[0].replace("{", "").replace("}", "")
        text = text[len(command or " ") :]
    return done


def read_strictly(text: str) -> BibliographyData:
    return parse_string(text, "bibtex")  # strict: raises on a repeated field, an unknown macro, an early end


def test_bibtex_of_the_first_work() -> None:
    assert written(RELATIONS, "bibtex") == BIBTEX


@pytest.mark.parametrize("style", ["bibtex", "biblatex"])
@pytest.mark.parametrize("source", [RELATIONS, BARE, AWKWARD, by(*PIERS)], ids=lambda source: source.id)
def test_pybtex_reads_every_field_back(style: str, source: Source) -> None:
    read = read_strictly(stated(source, style)).entries[key(source)]
    fields = {name: from_latex(text) for name, text in read.fields.items()}
    year, month, day = source.date.split("-")
    dates = {"year": year, "month": "May" if month == "05" else fields.get("month"), "day": str(int(day))}
    place, kind, note = ("address", "techreport", "annote")
    if style == "biblatex":
        place, kind, note, dates = "location", "report", "annotation", {"date": source.date}
    expected = {
        "title": source.title, "type": source.genre, "number": source.number, place: source.place,
        "institution": source.publisher, **dates,
        "url": source.url.replace("{", "%7B").replace("}", "%7D"),
    }  # fmt: skip
    assert read.type == kind
    assert fields.pop(note).startswith("Over 1,100 mooring posts stand. (As of ")
    assert fields == {name: text for name, text in expected.items() if text}
    people = [
        (" ".join(p.first_names + p.middle_names), " ".join(p.last_names)) for p in read.persons["author"]
    ]
    names = [(a.given, a.family) for a in source.authors] or [("", source.publisher)]
    assert [(from_latex(given), from_latex(family)) for given, family in people] == names


@given(anything, st.sampled_from(["bibtex", "biblatex"]))
def test_any_text_survives_bibtex(text: str, style: str) -> None:
    source = by(title=text, publisher=text, place=text, url=text)
    read = read_strictly(styles.reference(fact_at(source), source, style)).entries[key(source)]
    assert from_latex(read.fields.get("institution", "")) == " ".join(text.split())
    assert from_latex(read.fields.get("title", "")) == " ".join(text.split())


@pytest.mark.parametrize("style", ["bibtex", "biblatex"])
def test_bibtexparser_reads_a_bibliography(style: str) -> None:
    (text,) = styles.bibliography([*TWO_WORKS, (fact_at(AWKWARD), AWKWARD)], style, with_facts=True)
    library = bibtexparser.parse_string(text)
    assert library.failed_blocks == []
    assert [record.key for record in library.entries] == ["ho-t-1", "crs-if10199", "bpqc-at-7-ue9"]


def test_bibtex_leaves_a_style_only_the_capitals_that_are_no_names() -> None:
    titles = {
        "U.S.-Japan Relations": "{{U.S.-Japan} Relations}",
        "Economic Relations with Quay": "{Economic {Relations} with {Quay}}",
        "Ferry Policy and the OECD": "{Ferry Policy and the {OECD}}",
    }
    for title, expected in titles.items():
        assert f"  title = {expected},\n" in written(by(title=title), "bibtex")


@pytest.mark.skipif(shutil.which("biber") is None, reason="biber is not installed")
def test_biber_finds_the_data_model_kept(tmp_path: Path) -> None:
    pairs = [*TWO_WORKS, (fact_at(AWKWARD), AWKWARD), (fact_at(by(*PIERS, id="T-2")), by(*PIERS, id="T-2"))]
    (text,) = styles.bibliography(pairs, "biblatex", with_facts=True)
    (tmp_path / "works.bib").write_text(text, encoding="utf-8")
    command = ["biber", "--tool", "--validate-datamodel", "--output-file", "read.bib", "works.bib"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout
    assert not any(word in done.stdout for word in ("WARN", "ERROR")), done.stdout
    kept = read_strictly((tmp_path / "read.bib").read_text(encoding="utf-8")).entries
    assert list(kept) == ["ho-t-1", "crs-if10199", "bpqc-at-7-ue9", "ho-t-2"]
    assert kept["crs-if10199"].fields["date"] == "2023-05-15"


# RIS.


def test_rispy_reads_every_field_back() -> None:
    (read,) = rispy.loads(styles.with_fact(fact_at(RELATIONS, "regional.2.4"), RELATIONS, "ris"))
    assert read == {
        "type_of_reference": "RPRT",
        "authors": [
            "Chanlett-Avery, Emma", "Manyin, Mark E.", "Cimino-Isaacs, Cathleen D.", "Campbell, Caitlin",
            "Kitamura, Kyla H.",
        ],
        "title": "U.S.-Japan Relations", "year": "2023", "date": "2023/05/15/",
        "publisher": "Congressional Research Service", "place_published": "Washington, DC",
        "type_of_work": "CRS In Focus", "issn": "IF10199", "number": "IF10199", "urls": [URL],
        "notes": [
            'Over 1,100 mooring posts stand. (As of May 15, 2023, "Regional Relations," paragraph 2, p. 2.)'
        ],
    }  # fmt: skip


def test_ris_of_the_fewest_fields() -> None:
    assert written(BARE, "ris") == (
        "TY  - RPRT\nAU  - Hill Office\nTI  - Tower Note\nPY  - 2022\nDA  - 2022/09/02/\n"
        "PB  - Hill Office\nM3  - Note\nER  - "
    )


def test_ris_makes_no_person_of_a_body_with_a_comma() -> None:
    (read,) = rispy.loads(written(by(publisher="Board of Piers, Quays and Locks"), "ris"))
    assert "authors" not in read
    assert read["publisher"] == "Board of Piers, Quays and Locks"


@given(anything)
def test_any_text_stays_inside_its_ris_field(text: str) -> None:
    source = by(title=f"A{text}B", place=f"ER  - {text}")
    (read,) = rispy.loads(styles.reference(fact_at(source), source, "ris"))
    assert read["title"] == " ".join(source.title.split())
    assert read["place_published"] == " ".join(source.place.split())


# CSL-JSON: what the official schema (csl-data.json) says of the keys that are used.

TEXT = {"type": "string"}
TEXT_OR_NUMBER = {"type": ["string", "number"]}
CSL = Draft7Validator({
    "type": "array",
    "items": {
        "type": "object", "required": ["type", "id"], "additionalProperties": False,
        "properties": {
            "id": TEXT_OR_NUMBER, "type": {"enum": ["article", "book", "document", "report", "webpage"]},
            "title": TEXT, "genre": TEXT, "number": TEXT_OR_NUMBER, "publisher": TEXT,
            "publisher-place": TEXT, "URL": TEXT, "note": TEXT,
            "author": {"type": "array", "items": {
                "additionalProperties": False,
                "properties": {"family": TEXT, "given": TEXT, "literal": TEXT, "suffix": TEXT},
            }},
            "issued": {"additionalProperties": False, "properties": {"date-parts": {
                "type": "array", "minItems": 1, "maxItems": 2,
                "items": {"type": "array", "minItems": 1, "maxItems": 3, "items": TEXT_OR_NUMBER},
            }}},
        },
    },
})  # fmt: skip


@pytest.mark.parametrize("source", [RELATIONS, BARE, AWKWARD, by(*PIERS)], ids=lambda source: source.id)
def test_csl_json_keeps_the_schema(source: Source) -> None:
    CSL.validate(json.loads(written(source, "csl-json")))
    CSL.validate(json.loads(stated(source, "csl-json")))


def test_csl_json_of_the_first_work() -> None:
    (read,) = json.loads(stated(RELATIONS, "csl-json", locator="regional.2.4"))
    names = [{"family": author.family, "given": author.given} for author in RELATIONS.authors]
    assert read == {
        "id": "crs-if10199", "type": "report", "title": "U.S.-Japan relations", "genre": "CRS In Focus",
        "number": "IF10199", "author": names, "publisher": "Congressional Research Service",
        "publisher-place": "Washington, DC", "issued": {"date-parts": [[2023, 5, 15]]}, "URL": URL,
        "note": 'Over 1,100 mooring posts stand. (As of May 15, 2023, "Regional Relations," paragraph 2,'
        " p. 2.)",
    }  # fmt: skip


def test_csl_json_names_a_body_as_it_is() -> None:
    (read,) = json.loads(written(BARE, "csl-json"))
    assert read["author"] == [{"literal": "Hill Office"}]


def test_csl_json_is_one_list_of_the_works() -> None:
    (text,) = styles.bibliography(TWO_WORKS, "csl-json")
    assert [work["id"] for work in json.loads(text)] == ["ho-t-1", "crs-if10199"]
