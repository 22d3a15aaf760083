"""The words of a query put plainly: what idioms and roundabout ways to ask come to."""

from __future__ import annotations

import pytest

from usjapan_cli import load
from usjapan_cli.search.goods import _balanced, _sided
from usjapan_cli.search.known import Words
from usjapan_cli.search.wording import _defended, _gathered, _in_case, _placed, _spanned, reworded

SHIPPED = Words(load().indexes[:1])


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("with whom do we sell more than we buy", "with whom do we have surplus"),
        ("who buys more from us than it sells", "who have surplus from us"),
        ("who sells us more than they buy", "who have deficit us"),
        ("does america import less than it exports", "does america have surplus"),
        ("does china sell us more than we sell china", "does china have deficit us china"),
        ("do we sell mexico more than we sell japan", "do we sell mexico more than we sell japan"),
        ("do we sell japan more than china sells it", "do we sell japan more than china sells it"),
        ("more than they sell", "more than they sell"),
        ("who sells more than the quay", "who sells more than the quay"),
        ("who sells crew for cargo", "who sells crew for cargo"),
    ],
)
def test_what_is_sold_against_what_is_bought_is_a_balance(query: str, said: str) -> None:
    assert _balanced(query.split()) == said.split()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("will they carry it out", "will they carry out it"),
        ("can they pull it all off", "can they pull off it all"),
        ("patch things up with seoul", "patch up with seoul"),
        ("carry the reform out", "carry the reform out"),
        ("did japan buy it in 2012", "did japan buy it in 2012"),
        ("carry it", "carry it"),
    ],
)
def test_a_verb_and_its_particle_are_put_together(query: str, said: str) -> None:
    gathered = _gathered(query.split(), Words(load().indexes[:1]))
    assert " ".join(gathered).replace(" things", "") == said


def test_half_of_a_span_is_years() -> None:
    assert _spanned(["last", "50%", "decade"]) == ["last", "5", "years"]
    assert _spanned(["50%", "century", "ago"]) == ["50", "years", "ago"]
    assert _spanned(["50%", "of", "trade"]) == ["50%", "of", "trade"]
    assert _spanned(["over", "50%"]) == ["over", "50%"]


@pytest.mark.parametrize(
    ("said", "understood"),
    [
        ("come to japan aid", "defend japan"), ("rush to our defense if attacked", "defend our if attacked"),
        ("comes to the defence of the united states", "defend the the united states"),
        ("come to japan", "come to japan"), ("aid to ukraine came", "aid to ukraine came"),
    ],
)  # fmt: skip
def test_who_comes_to_somebody_s_defense_defends_him(said: str, understood: str) -> None:
    assert " ".join(_defended(said.split())) == understood


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("who guards japan if it is bombed", "who guards japan"),
        ("who shields canada in the event of war", "who shields canada in the"),
        ("when mexico is struck who rescues it", "who rescues mexico"),
        ("should china be invaded must we protect them", "must we protect china"),
        ("did japan speak when ukraine was attacked", "did japan speak when ukraine was attacked"),
        ("who defends japan when", "who defends japan when"),
    ],
)
def test_in_case_of_what_somebody_is_defended_is_left_out(query: str, said: str) -> None:
    assert " ".join(_in_case(query.split(), SHIPPED)) == said


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("who runs the deficit we or the germans", "who runs the deficit we with the germans"),
        ("has mexico or america the surplus", "has mexico with america the surplus"),
        ("has mexico or canada the surplus", "has mexico or canada the surplus"),
        ("is it us or them", "is it us or them"),
    ],
)
def test_whichever_of_two_has_a_balance_has_it_with_the_other(query: str, said: str) -> None:
    assert " ".join(_sided(query.split())) == said


def test_before_whom_something_was_last_done_is_not_asked_for() -> None:
    said, *_ = reworded("when did they last sail before Biden", SHIPPED)
    assert said == ["when", "did", "they", "last", "sail", "biden"]
    assert "before" in reworded("who sailed before Biden", SHIPPED)[0]


def test_a_number_that_something_is_is_its_place() -> None:
    assert _placed(["the", "number", "4", "port"]) == ["the", "#4", "port"]
    assert _placed(["number", "1"]) == ["number", "1"]
    assert _placed(["number", "of", "ports"]) == ["number", "of", "ports"]
    assert _placed(["by", "number"]) == ["by", "number"]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("exports to our neighbor Canada", "exports to canada"),
        ("what Japan exports to its old enemy America", "what japan exports to america"),
        ("sales to its American ally", "sales to american"),
        ("who is their main partner", "who is their main partner"),
        ("what Canada ships down to us", "what canada ships to us"),
        ("what Kishida took over from", "what kishida took over from"),
        ("what does Mexico send us", "what does mexico ship us"),
        ("what troops do we send to Japan", "what troops do we send to japan"),
        ("what does Japan send Ukraine", "what does japan send ukraine"),
    ],
)
def test_who_is_meant_and_what_is_shipped_is_put_plainly(query: str, said: str) -> None:
    assert reworded(query, SHIPPED)[0] == said.split()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("what's in it for Mexico to make peace", "why mexico make peace"),
        ("what made Mexico build it", "why mexico build it"),
        ("why was the pier built in the first place", "why was the pier built"),
        ("which pier is in the first place", "which pier is in the #1 place"),
        ("what does Tokyo get under the pact", "what does tokyo in return under the pact"),
        ("what does it get from the trade pact", "what does it get from the trade pact"),
        ("what place does it give the alliance", "what place does it give the alliance"),
        ("Chinese-run reefs", "chinese administered reefs"),
        ("the Chinese run reefs", "the chinese run reefs"),
        ("Tokyo's people said so", "tokyo government said so"),
        ("Canada's people said so", "canada people said so"),
        ("twist Mexico's arm", "twist arm mexico"),
        ("with what did Japan threaten Canada", "what did japan threaten"),
        ("what did Japan threaten Canada for", "what did japan threaten canada for"),
        ("is Mexico's former colonial master", "is mexico former colonizer"),
        ("who contests its claim to the reef", "who contests its over the reef"),
        ("do both we and Japan fish", "do america and japan fish"),
        ("is it easier for our boats to land in", "is it easier to land in for our boats"),
        ("what term did Tokyo use for Mexico", "what did tokyo call mexico"),
        ("German boats in Canadian shops", "german boats into canadian"),
        ("what crosses the Atlantic from Germany to us", "what shipped from germany to us"),
        ("do they open barriers for our firms", "do they open barriers"),
        ("the largest market for our firms", "the largest market for our firms"),
        ("Mexican boats north of the border", "mexican boats to america"),
        ("our boats north of the border", "our boats north of the border"),
        ("boats sold in '19", "boats sold in 2019"),
    ],
)
def test_turns_of_phrase_are_put_plainly(query: str, said: str) -> None:
    assert " ".join(reworded(query, SHIPPED)[0]) == said


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("who ships more to us than any other country", "who ships the most to us"),
        ("who ships fewer boats than anybody else", "who ships the fewest boats"),
        ("has Mexico a bigger deficit than anyone", "has mexico the largest deficit"),
        ("is Mexico bigger than Canada", "is mexico bigger than canada"),
        ("who ships more than", "who ships more than"),
        ("to whom do we ship boats", "who do we ship boats to"),
        ("from which country do we ship it", "which country do we ship it from"),
        ("to what extent do we agree", "to what extent do we agree"),
        ("to whom does Canada ship boats", "to whom does canada ship boats"),
        ("how many boats, not ferries", "how many boats"),
        ("what does it do, or not do", "what does it do or not do"),
        ("who kept the ferry afloat", "who kept afloat the ferry"),
        ("Japan kept the door open", "japan kept the door open"),
        ("what keeps Japan from going", "what keeps japan from going"),
        ("what does Mexico gain from guarding us", "what does mexico in return for guarding us"),
        ("what do piers get for hosting us", "what do piers get for hosting us"),
    ],
)
def test_comparisons_and_idioms_are_put_plainly(query: str, said: str) -> None:
    assert " ".join(reworded(query, SHIPPED)[0]) == said


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("do our sales to Mexico exceed our purchases", "trade balance with mexico"),
        ("gap between exports to Mexico and imports in 2021", "trade balance with mexico 2021"),
        ("exports and imports with Mexico combined", "total trade with mexico"),
        ("gap between Mexico's exports and its imports", "gap between mexico exports and its imports"),
        ("gap between Mexico's sales and purchases in Canada", "gap between mexico sales and purchases in canada"),
        ("what did our importers pay Mexico", "what did our importers buy from mexico"),
        ("what did our importers pay for Mexican boats", "what did our importers buy mexican boats"),
        ("what did our importers pay", "what did our importers pay"),
        ("our yearly bill for Mexican goods", "our bill for mexican goods"),
        ("our yearly bill for the bases", "our yearly bill for the bases"),
        ("trade from Mexico to us", "exports from mexico to us"),
        ("Mexico to US trade", "exports from mexico to us"),
        ("trade with Mexico", "trade with mexico"),
        ("cars entering Mexico", "cars into mexico"),
        ("cars leaving Mexico for us", "cars from mexico for us"),
        ("cars made in Mexico", "cars from mexico"),
        ("what cars Mexico takes in from us", "what cars mexico takes from us"),
        ("how much comes north over the border from Mexico", "how much shipped from mexico"),
        ("what comes from talks on trade", "what comes from talks on trade"),
    ],
)  # fmt: skip
def test_what_is_said_of_trade_is_put_plainly(query: str, said: str) -> None:
    assert " ".join(reworded(query, SHIPPED)[0]) == said


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("our imports from Mexican producers", "our imports from mexican"),
        ("what German shoppers buy from us", "what german buy from us"),
        ("sales by American farmers", "sales by american"),
        ("Germany's importers buy from us", "germany importers buy from us"),
        ("which Mexican firms sell to us", "which mexican firms sell to us"),
        ("the largest German customers of our exports", "the largest german customers of our exports"),
        ("what do German firms get", "what do german firms get"),
        ("sales to our customers", "sales to our customers"),
        ("exports to buyers", "exports to buyers"),
        ("sales to German firms", "sales to german"),
    ],
)
def test_those_who_trade_are_left_out_for_their_country(query: str, said: str) -> None:
    assert reworded(query, SHIPPED)[0] == said.split()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("we spend on whatever Canada makes", "we spend on canada goods"),
        ("we buy things that the Germans build", "we buy germans goods"),
        ("pay for Mexican-built cars", "pay for mexican cars"),
        ("what Canada grows and we import", "canada goods and we import"),
        ("what does Canada make of the tariffs", "what does canada make of the tariffs"),
        ("imports of what the quay makes", "imports of what the quay makes"),
        ("we import what Canada makes", "we import canada goods"),
    ],
)
def test_what_a_country_makes_is_its_goods(query: str, said: str) -> None:
    assert reworded(query, SHIPPED)[0] == said.split()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("what overseas nation hates us", "which nation hates us"),
        ("which foreign country", "which country"),
        ("which foreign", "which foreign"),
        ("what foreign policy", "what foreign policy"),
        ("the largest foreign country", "the largest foreign country"),
    ],
)
def test_a_foreign_country_asked_for_is_a_country(query: str, said: str) -> None:
    assert reworded(query, SHIPPED)[0] == said.split()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("how much do us bases cost Japan", "how much do japan pay for us bases"),
        ("what does patrolling cost the Americans", "what does americans pay for patrolling"),
        ("quays cost Japan dearly", "japan pay for quays dearly"),
        ("cost to Japan of the quays", "cost to japan of the quays"),
        ("how much does Japan spend a year on our marines", "how much does japan pay a year for our marines"),
        ("what we spend on quays", "what we spend on quays"),
        ("what Japan spends on its armed forces", "what japan spends on its armed forces"),
        ("what do quays cost", "what do quays cost"),
    ],
)
def test_what_something_costs_somebody_is_what_he_pays_for_it(query: str, said: str) -> None:
    assert " ".join(reworded(query, SHIPPED)[0]) == said


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("waht is hte quay", "what is the quay"),
        ("hwo many quays adn whcih", "how many quays and which"),
        ("president fo Japan", "president of japan"),
        ("nato", "nato"),
    ],
)
def test_light_words_are_read_as_they_are_spelled(query: str, said: str) -> None:
    assert " ".join(reworded(query, SHIPPED)[0]) == said
