"""A call to an outcome: one file a group of verbs.

A lookup loads its own verb and the context it runs in.
"""
