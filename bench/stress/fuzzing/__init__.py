"""The kinds of random input that `bench/stress/fuzz.py` throws at the program, and how each is run.

A kind is a function of a random generator and the `World` that gives an `Input`: `command_lines`,
`fact_files`, `drafts`, `copies`, `views` and `engine` hold them by what they are about.
"""
