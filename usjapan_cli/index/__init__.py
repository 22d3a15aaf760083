"""The compiled index, one file of sorted text: its format, its rows, how it is built and kept.

Every lookup loads what reads it: no `re`, `typing`, `json` here.
"""
