"""Facts to references: styles for people, formats for reference managers.

`cite` and a fact's card load it: no `re`, `typing`, `json` here.
"""
