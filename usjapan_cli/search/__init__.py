"""A query to ranked hits.

A search loads it, and no other lookup: no `re`, `typing`, `json` here; RapidFuzz only for bad spelling.
"""
