"""Every code that a check can report, once: the checks, `lint --help` and the docs read this."""

from __future__ import annotations

RULES = {
    # UJ1xx, shape: one file on its own
    "UJ101": "the file cannot be read: missing, no regular file, too large, or changing",
    "UJ102": "not UTF-8 text, or a character that has no place in it (NUL, BOM, control, bidi)",
    "UJ103": "not YAML",
    "UJ104": "a YAML feature that fact files do without: tag, anchor, alias, merge, document",
    "UJ105": "nested too deeply",
    "UJ106": "a key given twice",
    "UJ107": "an unknown key",
    "UJ108": "a required key is missing",
    "UJ109": "the wrong shape: text, list or mapping expected",
    "UJ110": "an unquoted word that YAML 1.1 reads as something else than text",
    "UJ111": "a word that is not in the vocabulary",
    "UJ112": "not a date",
    "UJ113": "not a valid name or id",
    "UJ114": "a number expected, in plain decimal digits",
    "UJ115": "text that is empty, has white space at its ends, or breaks its line",
    "UJ116": "a statement that is no sentence: a capital or figure first, a full stop last",
    "UJ117": "a table or template whose parts do not fit together",
    "UJ118": "the file is named for another topic than it holds",
    "UJ119": "an address or a page that no citation can hold: http(s), letters and digits",
    # UJ2xx, library: the files among each other
    "UJ201": "an id that is taken",
    "UJ202": "see_also names no fact",
    "UJ203": "an alias that two facts share",
    "UJ204": "a former id that is in use",
    "UJ205": "an unknown source",
    "UJ206": "the statement and the value or date disagree",
    "UJ207": "a formula that cannot be computed or gives another number",
    "UJ208": "a question that two facts share",
    "UJ209": "a position or assessment without attribution",
    "UJ210": "not in canonical form (`usjapan lint --fix` rewrites the file)",
    "UJ211": "a statement without a hedge or condition that its fact names",
    "UJ212": "a statement that goes against the roles, the flow or the coverage of its fact",
    "UJ213": "a position whose statement does not name who holds it",
    "UJ214": "a question that presupposes, or an alias that says, what the statement hedges",
    "UJ215": "a statement that is hard to read: over 30 words, or an opening that delays its subject",
    # UJ3xx, source: the facts against the addresses of the source
    "UJ301": "a locator that is no address of the source",
    "UJ302": "an address of the source that no fact covers",
    "UJ303": "not a SHA-256 in hexadecimal",
    "UJ304": "a reading of another edition that fits no fact or no edition",
    "UJ305": "a source of another day than the folder of its edition",
}
