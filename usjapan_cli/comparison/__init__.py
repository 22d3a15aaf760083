"""What became of facts in another edition of their source (`compare`), and their way there (`rebase`).

No lookup loads it.
"""
