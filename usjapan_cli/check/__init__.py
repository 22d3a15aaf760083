"""Whether facts are sound (`lint`) and true to a copy of their source (`verify`).

No lookup loads it.
"""
