"""The forms of irregular verbs, which their stems do not show."""

from __future__ import annotations

IRREGULAR = {
    "arise": "arose arisen", "awake": "awoke", "bear": "bore borne", "beat": "beaten", "bend": "bent",
    "bind": "bound", "bite": "bit bitten", "blow": "blew blown", "break": "broke broken", "breed": "bred",
    "catch": "caught", "cling": "clung", "come": "came", "deal": "dealt", "dig": "dug", "do": "did done",
    "drink": "drank drunk", "eat": "ate eaten", "feed": "fed", "feel": "felt", "flee": "fled", "fly": (
        "flew flown"
    ),
    "forbid": "forbade forbidden", "forget": "forgot forgotten", "forgive": "forgave forgiven", "grind": (
        "ground"
    ),
    "hear": "heard", "know": "knew known", "lay": "laid", "light": "lit", "outgrow": "outgrew", "outsell": (
        "outsold"
    ),
    "overtake": "overtook overtaken", "overthrow": "overthrew overthrown", "override": "overrode overridden",
    "ride": "rode ridden", "ring": "rang rung", "run": "ran", "seal": "sealed", "shake": "shook shaken",
    "shoot": "shot", "show": "shown", "sing": "sang sung", "sleep": "slept", "slide": "slid", "steal": (
        "stole stolen"
    ),
    "stick": "stuck", "strike": "struck", "swear": "swore sworn", "sweep": "swept", "swim": "swam swum",
    "teach": "taught", "tear": "tore torn", "throw": "threw thrown", "wear": "wore worn", "wind": "wound",
    "become": "became", "begin": "began begun", "bring": "brought", "build": "built", "buy": "bought",
    "choose": "chose chosen", "draw": "drew drawn", "drive": "drove driven", "fall": "fell fallen",
    "fight": "fought", "find": "found", "freeze": "froze frozen", "get": "got gotten", "give": "gave given",
    "go": "went gone", "grow": "grew grown", "have": "has had", "hide": "hid hidden", "hold": "held",
    "keep": "kept", "lead": "led", "leave": "left", "lend": "lent", "lose": "lost", "make": "made",
    "mean": "meant", "meet": "met", "overcome": "overcame", "pay": "paid", "rise": "rose risen",
    "say": "said", "see": "saw seen", "seek": "sought", "sell": "sold", "send": "sent", "set": "set",
    "shrink": "shrank shrunk", "sink": "sank sunk", "speak": "spoke spoken", "speed": "sped",
    "spend": "spent", "stand": "stood", "take": "took taken", "tell": "told", "think": "thought",
    "undergo": "underwent", "undertake": "undertook", "uphold": "upheld", "win": "won",
    "withdraw": "withdrew withdrawn", "withhold": "withheld", "write": "wrote written",
}  # fmt: skip
