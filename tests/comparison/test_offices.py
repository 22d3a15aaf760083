"""Who holds an office by a new edition, in the ways in which writers say so."""

from __future__ import annotations

import pytest

from usjapan_cli.comparison.offices import holder_now, office_of
from usjapan_cli.copies.report import Sentence
from usjapan_cli.core.facts import Fact

PRESIDENT = "Ilmar Tosk is the president of Keldara."
GOVERNOR = "Irena Maslova is the governor of the NBK."
AMBASSADOR = "The U.S. ambassador to Keldara is Lorna Vickers."
DIRECTOR = "Joan Petrie has been director of the museum since 2019."
CHIEF = "Gordon Hale is the Chief of the Forest Service."
PREMIER = "Keldara's prime minister is Aron Belk."
NEGOTIATOR = "Rolf Acker is the Acting Chief Fisheries Negotiator at the Ministry."
ENVOY = "Paula Grise is the U.S. Ambassador to Keldara."
COUNSEL = "Amos Feld is the General Counsel of the Board."
ECONOMIST = "The Chief Economist of the Bank is Nora Quist."
SECRETARY = "Rolf Acker is Secretary of Transportation."
SECURITY = "Ida Lund is the Secretary of Homeland Security."
CHAIR = "Lena Ord is chair of the Commission."
HOLDERS = [
    (PRESIDENT, "Tosk resigned in 2025 and was replaced as president by Andrej Kovash.", "Andrej Kovash"),
    (PRESIDENT, "Andrej Kovash, who took office as president in 2024, is popular.", "Andrej Kovash"),
    (PRESIDENT, "In March 2025, Andrej Kovash was sworn in as president.", "Andrej Kovash"),
    (PRESIDENT, "Andrej Kovash of the Front won the election of 2024 and became president.", "Andrej Kovash"),
    (PRESIDENT, "President Andrej Kovash of the Front took office after ten years of rule.", "Andrej Kovash"),
    (GOVERNOR, "The new governor, Petr Halas, took office in May.", "Petr Halas"),
    (GOVERNOR, "Parliament elected Petr Halas to succeed Irena Maslova as governor.", "Petr Halas"),
    (GOVERNOR, "Petr Halas, a former minister of finance, was confirmed as governor.", "Petr Halas"),
    (GOVERNOR, "Since Irena Maslova resigned, the post of governor has been vacant.", "vacant"),
    (AMBASSADOR, "The Senate confirmed Howard Pell as ambassador in June.", "Howard Pell"),
    (AMBASSADOR, "Howard Pell has served as U.S. ambassador since 2024.", "Howard Pell"),
    (DIRECTOR, "The museum, whose director is Amir Castell, opened.", "Amir Castell"),
    (DIRECTOR, "Maria Lopez took over as director from Joan Petrie in 2024.", "Maria Lopez"),
    (DIRECTOR, "Amir Castell (formerly of the Tate) is the museum's director.", "Amir Castell"),
    (CHIEF, "Maria Lopez, the current Chief, told a panel so.", "Maria Lopez"),
    (PREMIER, "Prime Minister Sonja Harl met Foreign Minister Otto Fink.", "Sonja Harl"),
    (CHAIR, "Lena Ord was succeeded as chair by Bo Ness in 2025.", "Bo Ness"),
    (SECRETARY, "Secretary of Transportation Nora Quist, who succeeded Rolf Acker, agreed.", "Nora Quist"),
    (SECURITY, "A panel was told so by Secretary of Homeland Security Nora Quist.", "Nora Quist"),
    (CHAIR, "Chairwoman Ida Lund said so.", "Ida Lund"),
    (NEGOTIATOR, "In May, the Senate confirmed Tilda Marsh as Chief Fisheries Negotiator.", "Tilda Marsh"),
    (
        NEGOTIATOR,
        "Tilda Marsh is now the Chief Fisheries Negotiator, and Rolf Acker her deputy.",
        "Tilda Marsh",
    ),
    (ENVOY, "Hugo Brandt has represented the United States as ambassador in Orsk since May.", "Hugo Brandt"),
    (ENVOY, "Hugo Brandt represents the United Nations and the United States as ambassador.", "Hugo Brandt"),
    (ENVOY, "The Senate confirmed Hugo Brandt to be ambassador in May.", "Hugo Brandt"),
    (ENVOY, "The post of ambassador is held by Hugo Brandt.", "Hugo Brandt"),
    (
        ENVOY,
        "Hugo Brandt presented his credentials as ambassador; Paula Grise, who preceded him, retired.",
        "Hugo Brandt",
    ),
    (COUNSEL, "The Board has appointed Signe Holm as its General Counsel.", "Signe Holm"),
    (ECONOMIST, "Signe Holm, the Chief Economist of the Bank, expects less.", "Signe Holm"),
    (
        DIRECTOR,
        "Amir Castell has been the museum's director since May. He was the deputy of Joan Petrie.",
        "Amir Castell",
    ),
    ("Faisal al-Noor is the emir of Marovia.", "Emir Tariq al-Noor succeeded his brother.", "Tariq al-Noor"),
]
SILENT = [
    (PRESIDENT, "Andrej Kovash defeated President Ivan Tarr of Orsk in a debate."),
    (PREMIER, "Tarsk's prime minister, Otto Fink, visited."),
    (AMBASSADOR, "The President has nominated Howard Pell to be ambassador."),
    (ENVOY, "The ambassador spoke of the United States and the European Union."),
    (NEGOTIATOR, "The Senate Committee met the Chief Fisheries Negotiator."),
    (CHIEF, "Former Chief Ann Roe and Deputy Chief Bo Ness told a panel so."),
    (DIRECTOR, "The museum's deputy director, Amir Castell, resigned."),
]


def fact(statement: str) -> Fact:
    return Fact(
        id="one.two", statement=statement, kind="relationship", as_of="2024-01-01", shelf_life="current",
        source="IF1", section="Overview", locators=("overview.1.1",),
    )  # fmt: skip


def found(statement: str, *texts: str) -> str | None:
    office = office_of(fact(statement))
    assert office
    sentences = [Sentence(f"overview.1.{at}", text, 0, 0) for at, text in enumerate(texts, 1)]
    held = holder_now(office, sentences)
    return held[0].new if held else None


@pytest.mark.parametrize(("statement", "text", "holder"), HOLDERS)
def test_the_holder_of_an_office_is_found(statement: str, text: str, holder: str) -> None:
    assert found(statement, text) == holder


@pytest.mark.parametrize(("statement", "text"), SILENT)
def test_the_holder_of_another_office_is_not(statement: str, text: str) -> None:
    assert found(statement, text) is None


def test_a_surname_is_told_with_the_name_that_is_given_elsewhere() -> None:
    assert found(PRESIDENT, "President Kovash took office.", "Andrej Kovash is a lawyer.") == "Andrej Kovash"


def test_who_is_still_there_holds_the_office() -> None:
    assert found(AMBASSADOR, "Ambassador Lorna Vickers has urged the government to act.") == "Lorna Vickers"


def test_who_has_left_holds_none() -> None:
    assert found(AMBASSADOR, "The successor to Ambassador Lorna Vickers, who left in May, is unknown.") == ""


@pytest.mark.parametrize(
    "statement", ["Irena Maslova is the first woman to hold the post of governor.", "Iron is rare."]
)
def test_a_fact_of_something_else_names_no_office(statement: str) -> None:
    assert office_of(fact(statement)) is None
