"""How a word sounds, roughly: what words spelled by ear share with those that were meant."""

from __future__ import annotations

_AS_HEARD = (  # the longer spellings first
    ("tch", "C"), ("sch", "sk"), ("ssion", "Sn"), ("tion", "Sn"), ("sion", "Sn"), ("cian", "Sn"),
    ("shun", "Sn"),
    ("tia", "Sa"), ("cia", "Sa"), ("sia", "Sa"), ("ght", "t"), ("gn", "n"), ("dge", "J"), ("dg", "J"),
    ("ph", "f"), ("ck", "k"), ("cqu", "kw"), ("qu", "kw"), ("kn", "n"), ("wr", "r"), ("wh", "w"), ("gh", ""),
    ("ch", "C"), ("sh", "S"), ("th", "t"), ("mb", "m"), ("x", "ks"), ("ce", "se"), ("ci", "si"), ("cy", "si"),
    ("ge", "Je"), ("gi", "Ji"), ("gy", "Ji"), ("j", "J"), ("c", "k"), ("q", "k"), ("z", "s"), ("v", "f"),
)  # fmt: skip
_UNHEARD = "aeiouyhw"
SHORTEST = 3  # letters of a sound that tells anything


def sound(word: str) -> str:
    """Return the consonants of a word as they are heard, behind a mark for a vowel that it begins with."""
    heard = word
    for spelling, letters in _AS_HEARD:
        heard = heard.replace(spelling, letters)
    key = "a" if heard[:1] in "aeiouy" else heard[:1]
    for letter in heard[1:]:
        if letter not in _UNHEARD and letter != key[-1]:
            key += letter
    return key
