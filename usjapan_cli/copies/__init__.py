"""Copies of a report: reads text, Markdown, HTML or the text of a PDF into blocks and sentences.

Imported only by the commands that take a copy: a look-up never loads it.
"""
