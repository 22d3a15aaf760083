STYLES = {"crs": "house"}
def reference(fact, source, style): return f"{source.genre} {source.number}, {source.title}, {source.date}, {fact.section}"
def in_text(f, s, st): return reference(f, s, st)
def with_fact(f, s, st): return f.statement + " " + reference(f, s, st)
def bibliography(pairs, st): return [reference(f, s, st) for f, s in pairs]
