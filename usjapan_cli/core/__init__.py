"""The words of the project: facts, fields, dates, words, errors.

Every lookup loads some of it: no `re`, `typing`, `json` here.
"""
