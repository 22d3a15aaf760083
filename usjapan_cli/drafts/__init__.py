"""Drafts held against the facts: reading them, finding which fact is meant, the rules, what was found."""
