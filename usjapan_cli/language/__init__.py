"""What English says of figures, names, hedges and opposites: words only, no facts and no copies.

No lookup loads it.
"""
