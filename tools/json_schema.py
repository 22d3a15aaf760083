"""JSON Schemas (2020-12) of the fact files and of the JSON output, built from the vocabularies.

A schema says the shape of one file or document. What the files say of each other, and of their
source, only `lint` and `verify` can tell.
"""

from __future__ import annotations

from typing import Any

from usjapan_cli.check.verify import OUTCOMES
from usjapan_cli.cite.styles import STYLES
from usjapan_cli.commands.changes import CHANGES
from usjapan_cli.comparison import outcomes
from usjapan_cli.core.facts import BOUNDS, WORDINGS, Fact
from usjapan_cli.core.facts import OUTCOMES as NOW
from usjapan_cli.core.fields import Field
from usjapan_cli.core.rules import RULES, SEVERITIES
from usjapan_cli.drafts import codes
from usjapan_cli.packs.fields import COMPARED, FACT_KEYS, FACT_REQUIRED, JUDGED, LONGEST, VALUE_KEYS
from usjapan_cli.show.formats import FACT_FIELDS, SCHEMA_VERSION

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NAME = "[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?"
_DAY = r"\d{4}-\d{2}-\d{2}"
_END = r"(\d{4}(-\d{2}(-\d{2})?)?~?)"
_COLUMNS_ONLY = ("number", "bound", "unit", "scope", "section")  # columns made of a nested key


def _closed(properties: Schema, required: tuple[str, ...] | None = None, **more: Any) -> Schema:
    """Return the schema of a mapping with known keys; all required unless said otherwise."""
    needed = list(properties if required is None else required)
    return {
        "type": "object", "properties": properties, "required": needed,
        "additionalProperties": False, **more,
    }  # fmt: skip


def _list_of(items: Schema, **more: Any) -> Schema:
    return {"type": "array", "items": items, **more}


def _mapping_of(members: Schema, key: str = ".") -> Schema:
    return {"type": "object", "propertyNames": {"pattern": key}, "additionalProperties": members}


def _matching(pattern: str, description: str) -> Schema:
    return {"type": "string", "pattern": f"^{pattern}$", "description": description}


def _one_of(words: tuple[str, ...]) -> Schema:
    return {"enum": list(words)}


def _shape(field: Field, shapes: Schema) -> Schema:
    """Return the schema of a field: its shape's, or that of its vocabulary."""
    if not field.words:
        shape: Schema = shapes[field.shape]
        return shape
    words = _one_of(field.words)
    return _list_of(words, uniqueItems=True) if field.shape == "texts" else words


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


TEXT = {"type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": r"^\S(.*\S)?$"}
TEXTS = _list_of(TEXT, uniqueItems=True)
NUMBER = {"type": "number"}
NAME = _matching(_NAME, "lower-case letters, digits and inner hyphens")
ID = _matching(rf"{_NAME}\.{_NAME}", "TOPIC.KEY")
DAY = _matching(_DAY, "a day: 2023-05-15")
DATE = _matching(
    rf"({_END}|({_END}|\.\.)/({_END}|\.\.))",
    "an EDTF date: 2022, 2022-07, 2023-05-15, an interval 1910/1945, an open end 1951/.., "
    "an approximate end 2000~/..",
)
ADDRESS = {**TEXT, "pattern": r"^[Hh][Tt][Tt][Pp][Ss]?://\S(.*\S)?$"}
STATEMENT = {**TEXT, "pattern": r"^[^a-z\s].*\.\"*$", "description": "a sentence in our own words"}

_VALUE_SHAPES: Schema = {
    "number": NUMBER, "unit": TEXT, "bound": _one_of(BOUNDS), "scope": TEXT,
}  # fmt: skip
_SHAPES: dict[str, Schema] = {  # how a fact file holds a field of each shape
    "text": TEXT, "statement": STATEMENT, "day": DAY, "date": DATE, "texts": TEXTS,
    "pairs": _mapping_of(TEXT),
    "value": _closed({key: _VALUE_SHAPES[key] for key in VALUE_KEYS}, ("number", "unit", "bound")),
}  # fmt: skip
_WRITTEN = [field for field in Fact.declared if field.written]
_FACT_SHAPES = {f.name: _shape(f, _SHAPES) for f in _WRITTEN}
_FACT_SHAPES[COMPARED] = _one_of(JUDGED)
_FACT_SHAPES["locators"] = {**TEXTS, "minItems": 1}
_HELD_BY_SOMEBODY: Schema = {
    "if": {"properties": {"kind": _one_of(("position", "assessment"))}, "required": ["kind"]},
    "then": {"required": ["attribution"]},
}


def facts_schema() -> Schema:
    """Return the schema of a file in a pack: a topic's, a source's or the thesaurus."""
    return {
        "$schema": DIALECT,
        "title": "A fact file of usjapan",
        "type": "object",
        "if": {"required": ["topic"]},
        "then": {"$ref": "#/$defs/topic"},
        "else": {
            "if": {"required": ["publisher"]},
            "then": {"$ref": "#/$defs/source"},
            "else": {"$ref": "#/$defs/thesaurus"},
        },
        "$defs": {
            "topic": _topic_file(),
            "fact": _closed(
                {key: _FACT_SHAPES[key] for key in FACT_KEYS}, FACT_REQUIRED, **_HELD_BY_SOMEBODY
            ),
            "table": _table(),
            "template": _template(),
            "source": _source(),
            "thesaurus": _thesaurus(),
        },
    }


def _topic_file() -> Schema:
    return _closed(
        {
            "topic": NAME,
            "title": TEXT,
            "source": {"anyOf": [TEXT, {"$ref": "#/$defs/source"}]},
            "tables": _mapping_of({"$ref": "#/$defs/table"}, f"^{_NAME}$"),
            "facts": _mapping_of({"$ref": "#/$defs/fact"}, f"^{_NAME}$"),
        },
        ("topic", "title", "source"),
    )


def _table() -> Schema:
    row = {
        "type": "object", "properties": {"name": TEXT, "label": TEXT}, "required": ["name"],
        "additionalProperties": NUMBER,
    }  # fmt: skip
    return _closed(
        {
            "title": TEXT, "locator": TEXT, "unit": TEXT, "scope": TEXT,
            "highlight": TEXT, "note": TEXT, "columns": _mapping_of(TEXT, f"^{_NAME}$"),
            "derived": _mapping_of(_closed({"title": TEXT, "formula": TEXT}), f"^{_NAME}$"),
            "rows": _mapping_of(row), "templates": _list_of({"$ref": "#/$defs/template"}),
        },
        ("title", "locator", "unit", "scope", "columns", "rows"),
    )  # fmt: skip


def _template() -> Schema:
    shapes = {k: _FACT_SHAPES[k] for k in FACT_KEYS if k not in ("value", "formula", "locators")}
    return _closed(
        {"id": TEXT, "cell": TEXT, **shapes},
        ("id", "cell", "statement", "kind", "shelf_life"),
        **_HELD_BY_SOMEBODY,
    )


def _source() -> Schema:
    shared = {"role": TEXT, "title": TEXT}
    person = {"given": TEXT, "family": TEXT, "particle": TEXT, "suffix": TEXT, **shared}
    body = _closed({"name": TEXT, **shared}, ("name",))
    author = {"if": {"required": ["name"]}, "then": body, "else": _closed(person, ("given", "family"))}
    reading = _closed({"number": NUMBER, "bound": _one_of(BOUNDS), "note": TEXT}, ())
    edition = _closed(
        {"date": DAY, "read_at": TEXT, "note": TEXT, "readings": _mapping_of(reading)},
        ("date", "read_at", "readings"),
    )
    return _closed(
        {
            "id": TEXT, "title": TEXT, "genre": TEXT, "number": TEXT, "publisher": TEXT,
            "place": TEXT, "date": DAY, "url": ADDRESS, "authors": _list_of(author),
            "revisions": _list_of(DAY, uniqueItems=True), "unread": TEXTS, "sections": _mapping_of(TEXT),
            "left_out": _mapping_of(TEXT), "wording": _one_of(WORDINGS),
            "terms": _mapping_of(TEXT),
            "pages": _mapping_of(_matching("[0-9A-Za-z.,\u2013 -]+", "a page or pages: 2, 1-2, A-3")),
            "sentences": _mapping_of(_matching("[0-9a-f]{64}", "a SHA-256 in hexadecimal")),
            "cells": TEXTS, "editions": _list_of(edition),
        },
        ("id", "title", "genre", "publisher", "date"),
    )  # fmt: skip


def _thesaurus() -> Schema:
    groups = _mapping_of(_closed({"sense": TEXT, "terms": TEXTS}))
    return _closed(
        {"synonyms": groups, "names": groups, "light": TEXTS, "general": TEXTS, "others": TEXTS}, ()
    )


STRING, INTEGER, BOOLEAN = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
STRINGS = _list_of(STRING)
_VALUE_OBJECT = _closed(
    {
        "number": NUMBER, "unit": STRING, "bound": _one_of(BOUNDS), "scope": _or_null(STRING),
        "text": STRING,
    }
)  # fmt: skip
_LATEST = _closed(
    {
        "edition": DAY, "outcome": _one_of(NOW), "statement": _or_null(STRING),
        "value": _or_null(_VALUE_OBJECT),
    }
)  # fmt: skip
_OBJECTS: dict[str, Schema] = {  # how JSON holds a field of each shape
    "text": STRING, "statement": STRING, "day": DAY, "date": DATE, "texts": STRINGS, "value": _VALUE_OBJECT,
    "pairs": _list_of(_closed({"id": STRING, "difference": STRING})), "latest": _LATEST,
}  # fmt: skip


def _fact_object() -> Schema:
    """Return the schema of a fact in JSON: its declared fields, and what is worked out for an answer."""
    found: Schema = {}
    for field in Fact.declared:
        shape = _shape(field, _OBJECTS)
        found[field.name] = _or_null(shape) if field.nullable else shape
    worked_out = {"id": ID, "topic": NAME, "source": _closed({"id": STRING, "section": STRING})}
    answer = {"stale": BOOLEAN, "score": _or_null(NUMBER), "match": _or_null(STRING)}
    return {**worked_out, **found, **worked_out, **answer}


_FACT_OBJECT = _fact_object()
_OF_VERIFY = _closed({"outcome": _one_of(OUTCOMES), "kind": STRING, "id": STRING, "message": STRING})
_FROM_1: Schema = {"type": "integer", "minimum": 1}
_OF_CHECK = _closed(
    {
        "file": STRING, "line": _FROM_1, "column": _FROM_1, "end_line": _FROM_1, "end_column": _FROM_1,
        "code": _one_of(tuple(codes.RULES)), "severity": _one_of(codes.SEVERITIES), "message": STRING,
        "text": {"type": "string", "maxLength": 300}, "found": _or_null(STRING),
        "expected": _or_null(STRING), "fact": _or_null(ID), "locators": STRINGS,
        "fact_as_of": _or_null(DAY), "quoted": BOOLEAN, "suppressed": BOOLEAN, "reason": _or_null(STRING),
    }
)  # fmt: skip
_ROWS: dict[str, Schema] = {
    "facts": _closed({key: _FACT_OBJECT[key] for key in FACT_FIELDS if key not in _COLUMNS_ONLY}),
    "explanations": _closed(
        {
            "id": ID, "score": {"type": "number"}, "match": STRING, "words": _list_of(STRING),
            "parts": _list_of(STRING), "statement": STRING,
        }
    ),
    "topics": _closed({"name": NAME, "title": STRING, "facts": INTEGER, "source": STRING}),
    "citations": _closed({"id": ID, "style": _one_of(tuple(STYLES)), "citation": STRING}),
    "places": _closed(
        {
            "file": STRING, "line": INTEGER, "column": INTEGER, "id": ID, "field": STRING,
            "was": _or_null(STRING), "now": STRING, "edition_was": _or_null(DAY), "edition": DAY,
        }
    ),
    "styles": _closed({"style": _one_of(tuple(STYLES)), "description": STRING}),
    "problems": _closed(
        {
            "file": STRING, "line": INTEGER, "column": INTEGER, "code": _one_of(tuple(RULES)),
            "message": STRING, "severity": _one_of(SEVERITIES),
        }
    ),
    "findings": {"anyOf": [_OF_VERIFY, _OF_CHECK]},
    "sentences": _closed({"address": STRING, "facts": STRING, "text": STRING}),
    "comparisons": _closed(
        {
            "outcome": _one_of((*outcomes.OUTCOMES, "new")), "id": STRING, "old": STRING, "new": STRING,
            "address": STRING, "text": STRING, "reason": STRING,
        }
    ),
    "tables": _closed({"name": NAME, "title": STRING, "source": STRING, "rows": INTEGER}),
    "rows": {
        "type": "object", "required": ["row", "name"], "properties": {"row": NAME, "name": STRING},
        "additionalProperties": {"type": "number"},
    },
    "readings": _closed(
        {
            "edition": DAY, "value": _or_null(STRING), "number": _or_null({"type": "number"}),
            "bound": _or_null(_one_of(BOUNDS)), "changed": {"type": "boolean"},
            "curated": {"type": "boolean"}, "read_at": _or_null(STRING), "note": _or_null(STRING),
        }
    ),
    "sources": _closed(
        {
            "id": STRING, "title": STRING, "genre": STRING, "number": STRING, "publisher": STRING,
            "date": DAY, "age_days": INTEGER, "later_editions": _list_of(DAY), "facts": INTEGER,
            "coverage": _list_of(STRING), "editions": _list_of(STRING),
        }
    ),
    "changes": _closed(
        {
            "topic": NAME, "id": ID, "outcome": _one_of(CHANGES), "then": _or_null(STRING),
            "now": _or_null(STRING), "then_value": _or_null(STRING), "now_value": _or_null(STRING),
        }
    ),
}  # fmt: skip
_WORK: Schema = {"id": STRING, "title": STRING, "date": DAY, "age_days": INTEGER}
_HEADS: Schema = {
    "query": STRING,
    "nearest": {
        **_list_of(
            _closed(
                {"id": ID, "statement": STRING, "score": NUMBER, "edition": DAY},
                ("id", "statement", "score"),
            )
        ),
        "maxItems": 3,
        "description": "Where nothing is found, up to three facts that come close, never as answers: "
        "first those of the newest edition, which is named, then those of the edition asked.",
    },
    "then": DAY,
    "now": DAY,
    "counts": _mapping_of(INTEGER),
    "unread": STRINGS,
    "corrected": _or_null(STRING),
    "ids": _list_of(ID),
    "id": ID,
    "statement": STRING,
    "table": _closed(
        {
            "name": NAME,
            "title": STRING,
            "unit": STRING,
            "scope": STRING,
            "as_of": DAY,
            "derived": _list_of(NAME),
            "note": _or_null(STRING),
        }
    ),
    "coverage": _list_of(_closed({"source": STRING, "kind": STRING, "covered": INTEGER, "total": INTEGER})),
}


def output_schema() -> Schema:
    """Return the schema of the one JSON document of every reading command, written in full."""
    source = _closed(_WORK)
    others = [{"required": [name]} for name in _ROWS if name != "sources"]
    return {
        "$schema": DIALECT,
        "title": "What usjapan prints as JSON",
        "description": "Of every reading command, unless --fields chose other columns.",
        "type": "object",
        "properties": {
            "schema_version": {"const": SCHEMA_VERSION},
            "edition": _or_null(DAY),  # null where a pack is checked that has no source
            "source": {"anyOf": [source, {"type": "null"}]},
            **_HEADS,
            **{name: _list_of(row) for name, row in _ROWS.items()},
            # a search names the sources of its hits, any answer of several works those of its facts
            "sources": {"anyOf": [_list_of(_ROWS["sources"]), _list_of(source)]},
        },
        "required": ["schema_version", "edition", "source"],
        "oneOf": [
            *others,
            {"required": ["sources"], "not": {"anyOf": [{"required": ["query"]}, *others]}},
        ],
    }
