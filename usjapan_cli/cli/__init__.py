"""The command line to a call: Typer's declarations, and the plain parser that spares most lines Typer.

Every lookup loads the plain parser, none the declarations.
"""
