"""Memos that quote facts: where they ask for a figure, and the same text with the figures in it.

No lookup loads it.
"""
