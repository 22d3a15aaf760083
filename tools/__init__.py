"""Makes the files that are generated and checked in: `python -m tools` writes those that are out of date.

Nothing here is part of the program: it prints the files of `usjapan_cli/pages/`, and reads plain command
lines by `usjapan_cli/cli/_plain_commands.py`.
"""
