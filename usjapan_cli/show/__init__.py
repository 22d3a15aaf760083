"""Facts to text: formats for scripts, views for people, the pager, the clipboard.

A lookup loads what it shows with: no `re`, `typing`, `json` there, and never Rich.
"""
