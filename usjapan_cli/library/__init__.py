"""The open facts as one, and how they are opened, compiled first where they must be.

Every lookup loads it: no `re`, `typing`, `json` here; what compiles is loaded when something changed.
"""
