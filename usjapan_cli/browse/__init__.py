"""The browser on a whole screen. The only importer of Textual, which comes with the extra `browse`.

It takes what it shows and does as functions, and opens nothing itself.
"""
