"""A pack to begin with: one source, one fact, every line to be changed."""

STARTER = {
    "sources/NOTE-1.yaml": """\
# The work that the facts are taken from. `usjapan draft REPORT --into FOLDER` writes such a record
# from a copy of a report, with the hashes of its sentences, which `usjapan verify` then looks for.
id: NOTE-1
title: A Note on the Harbor
genre: Note
number: "1"
publisher: Harbor Office
date: "2024-03-01"
sections:
  overview: Overview
cells:
  - overview.1.1
""",
    "harbour.yaml": """\
topic: harbour
title: The harbor
source: NOTE-1
facts:
  ferries:
    statement: About 12 ferries left the harbor each day in March 2024.
    kind: figure
    value: {number: 12, unit: ferries, bound: about}
    date: "2024-03"
    shelf_life: current
    locators: [overview.1.1]
    questions:
      - How many ferries leave the harbor each day?
      - How busy is the harbor with ferries?
""",
}
