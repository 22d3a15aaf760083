"""Who sells to whom: the roles that a query gives, and the facts that agree with them."""

from __future__ import annotations

import pytest

from usjapan_cli import load
from usjapan_cli.core.words import words
from usjapan_cli.index.roles import Roles, party, roles_column, roles_from
from usjapan_cli.search import roles
from usjapan_cli.search.known import Words
from usjapan_cli.search.query import understand

LIBRARY = load()
KNOWN = Words(LIBRARY.indexes[:1])
NAMES = {
    "canada": ("Canada", "Canadian", "Canadians"), "mexico": ("Mexico", "Mexican", "Mexicans"),
    "china": ("China", "Chinese", "Chinese"), "japan": ("Japan", "Japanese", "Japanese"),
    "germany": ("Germany", "German", "Germans"), "uk": ("Britain", "British", "Britons"),
}  # fmt: skip
BOUGHT = [
    "what {name} sells us", "what {name} sells to America", "{name}'s exports to the US", "{demonym} exports to America",
    "US imports from {name}", "imports from {name}", "how much do we buy from {name}",
    "what does America buy from {name}", "goods bought from {name} by the US", "{demonym} goods bought by Americans",
    "sales by {name} to the United States", "US purchases of {demonym} goods", "goods sent to America by {name}",
    "our imports from {name}", "how much do {people} sell to Americans", "bought by America from {name}",
    "American imports out of {name}", "our {demonym} imports", "what America takes from {name}", "imports from {name}, $bn",
    "{demonym} goods bound for the US", "what we pay for {demonym} goods", "America as a buyer of {demonym} goods",
    "{name} -> US", "{name} -> America, exports", "{demonym} exports to the US 2022 bn", "imports from {name}, 2022 (bn)",
    "{demonym} goods sent across the ocean to America", "what the US buys from its old friend {name}",
    "{name} exporting to the US in 2022", "what the US market takes from {name}",
]  # fmt: skip
SOLD = [
    "what we sell {name}", "US exports to {name}", "exports to {name}", "how much does the US export to {name}",
    "what does {name} import from the US", "{demonym} imports from the US", "American goods sold to {name}",
    "American goods bought by {people}", "goods shipped to {name} by the US", "sold by the US to {name}",
    "our exports to {name}", "{demonym} purchases of American goods", "how much {name} buys from America",
    "sales of US goods to {name}", "bought from America by {name}", "what {name} takes from America", "our {demonym} exports",
    "US goods bound for {name}", "what {name} pays for US goods",
    "US -> {name}", "exports: America -> {name}", "our exports to {name} 2022 $bn", "US goods sent over the sea to {name}",
    "what the {demonym} market takes from America", "what America sells to its close ally {name}", "{name} buying from the US in 2022",
]  # fmt: skip


SHIPPED = load(edition="latest")


def read(query: str) -> Roles | None:
    return roles.read(understand(query, KNOWN).parts, query)[0]


@pytest.mark.parametrize("key", NAMES)
@pytest.mark.parametrize(("direction", "forms"), [("imports-from", BOUGHT), ("exports-to", SOLD)])
def test_the_direction_asked_for_comes_first(key: str, direction: str, forms: list[str]) -> None:
    name, demonym, people = NAMES[key]
    for form in forms:
        query = form.format(name=name, demonym=demonym, people=people)
        hits = LIBRARY.search(query).hits
        assert hits, query
        assert hits[0].fact.id == f"trade.{direction}-{key}-2022", query
        other = [hit for hit in hits if hit.fact.id.startswith("trade.") and hit.match == "opposite"]
        assert all(hit.score < hits[0].score for hit in other)


@pytest.mark.parametrize(
    "query",
    [
        "US investment in Japan", "Japanese troops in America", "does Japan have to defend the United States",
        "Japanese bonds held by Americans", "American debt to China", "Mexican exports to Canada",
        "Japan's exports to Germany", "Chinese sanctions on Japan", "Korean rule over Japan",
        "Russian sanctions against Japan", "Taiwan's coercion of China", "Ukrainian aid to Japan",
    ],
)  # fmt: skip
def test_what_only_stands_the_other_way_round_is_no_answer(query: str) -> None:
    assert [hit.fact.id for hit in LIBRARY.search(query).hits] == []


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("who pays for US troops in Japan", "alliance.payments-to-us-forces"),
        ("who pays the rent for US bases", "alliance.base-rent"),
        ("who protects Japan", "alliance.us-pledge"), ("who colonized Korea", "korea.colonial-rule"),
        ("who does America owe the most money", "economy.treasuries-rank"),
        ("Uncle Sam's biggest creditor", "economy.treasuries-rank"),
        ("US debt held by Japanese investors", "economy.treasuries-rank"),
        ("who invests the most in the United States", "economy.fdi-rank"),
        ("largest supplier of US imports", "trade.rank-of-china-by-imports-2022"),
        ("Russia sanctions", "ukraine.sanctions"), ("sanctions imposed by the US on Burma", "southeast-asia.us-sanctions"),
        ("who bullies Taiwan", "taiwan.china-coercion"), ("who wrote Japan's constitution", "defense.constitution-us-drafted"),
        ("colonisation of Korea", "korea.colonial-rule"),
        ("Japanese aid to Ukraine", "ukraine.support"), ("US soldiers stationed in Japan", "alliance.us-troops"),
    ],
)  # fmt: skip
def test_other_flows_have_roles_too(query: str, id: str) -> None:
    assert LIBRARY.search(query).hits[0].fact.id == id


def test_who_lends_is_no_investor_the_other_way_round() -> None:
    assert LIBRARY.search("largest Japanese investors in America").hits
    found = [hit.fact.id for hit in LIBRARY.search("which country is the largest investor in Japan").hits]
    assert not {"economy.treasuries-rank", "economy.fdi-rank"}.intersection(found)


@pytest.mark.parametrize(
    ("query", "giver", "taker"),
    [
        ("Japan sells to America", "Japan", "United States"), ("sold to Japan by America", "United States", "Japan"),
        ("Japan's imports", None, "Japan"), ("exports of Japan", "Japan", None),
        ("Japan holds more US bonds than China", "Japan", None),
    ],
)  # fmt: skip
def test_who_is_who(query: str, giver: str | None, taker: str | None) -> None:
    found = read(query)
    assert found is not None
    for name, parties in ((giver, found.giver), (taker, found.taker)):
        assert name is None or party(name) in parties


@pytest.mark.parametrize(
    "query", ["Japan imports", "treaty ally", "Japan exports 2022", "parliament of Japan"]
)
def test_where_nothing_tells_no_roles_are_read(query: str) -> None:
    assert read(query) is None


def test_declared_roles_survive_their_column() -> None:
    found = roles_from(roles_column("rule: Japan -> Korea, the Korean Peninsula"))
    assert found == Roles(
        "rule", frozenset({"japan"}), frozenset({party("Korea"), party("Korean Peninsula")})
    )
    assert roles_column("") == ""
    assert roles_from(roles_column("threat: Russia ->")).taker == frozenset()


def test_every_declared_flow_has_verbs() -> None:
    flows = {fact.roles.partition(":")[0] for fact in LIBRARY.facts if fact.roles}
    assert flows <= {flow for flow, _ in roles.verbs.GIVING.values()}
    assert all(words(word) == [word] for word in roles.verbs.GIVING)


@pytest.mark.parametrize(
    ("query", "flow", "giver", "taker"),
    [
        ("joined in with Western sanctions", "sanction", "europ", ""),
        ("did Japan adopt the Western sanctions", "sanction", "europ", ""),
        ("how much did Americans spend on Japanese products", "trade", "japan", "unit stat"),
        ("Germany US exports", "trade", "unit stat", "german"),
        ("Japanese tariffs on US imports", "tariff", "japan", "unit stat"),
        ("US tariff on imports from Japan", "tariff", "unit stat", "japan"),
        ("does Taiwan have American troops", "stationing", "unit stat", "taiwan"),
        ("how many troops does America have in Japan", "stationing", "", "japan"),
        ("aid to Ukraine from America", "aid", "unit stat", "ukrain"),
    ],
)
def test_who_is_who_in_a_query(query: str, flow: str, giver: str, taker: str) -> None:
    asked = read(query)
    assert asked is not None
    assert asked.flow == flow
    assert not giver or giver in asked.giver
    assert not taker or taker in asked.taker


@pytest.mark.parametrize("query", ["does Japan pay rent or is it the other way round", "who pays whom rent"])
def test_a_query_for_either_way_has_no_roles(query: str) -> None:
    assert read(query) is None


def test_what_is_spent_on_no_wares_is_no_trade() -> None:
    asked = read("what did Japan spend on defense")
    assert asked is None or asked.flow != "trade"


def test_tariffs_the_other_way_round_are_not_found() -> None:
    assert SHIPPED.search("Japanese tariffs on US imports").hits == ()
    assert SHIPPED.search("US tariffs on Japan").hits[0].fact.topic == "tariffs"
    assert LIBRARY.search("does Taiwan have American troops").hits == ()


@pytest.mark.parametrize(
    ("query", "giver", "taker"),
    [
        ("Mexico as a market for American sellers", "United States", "Mexico"),
        ("Mexico's place as a customer of American exporters", "United States", "Mexico"),
        ("Mexico as a source for American buyers", "Mexico", "United States"),
        ("Canada as a supplier to Mexican importers", "Canada", "Mexico"),
    ],
)
def test_who_stands_right_before_a_doer_is_it(query: str, giver: str, taker: str) -> None:
    found = read(query)
    assert found is not None
    assert party(giver) in found.giver
    assert party(taker) in found.taker


def test_a_country_s_investor_is_another() -> None:
    assert LIBRARY.search("America's leading foreign investor").hits[0].fact.id == "economy.fdi-rank"


def test_a_verb_read_as_one_with_a_party_still_says_whom() -> None:
    """`helped Ukraine` is one phrase of the thesaurus."""
    found = LIBRARY.search("has Japan helped Ukraine?").hits
    assert [hit.fact.topic for hit in found] == ["ukraine"] * len(found)
    assert LIBRARY.search("has Japan helped Southeast Asia?").hits[0].fact.topic == "southeast-asia"


def test_what_is_done_with_money_tells_more_than_that_it_is_money() -> None:
    assert LIBRARY.search("Japanese money invested in America").hits[0].fact.id == "economy.fdi-rank"
    assert LIBRARY.search("Japanese money for US forces").hits[0].fact.topic == "alliance"


def test_whom_another_comes_behind_is_no_party() -> None:
    first = LIBRARY.search("Who's second only to Canada as a buyer of American goods?").hits[0]
    assert first.fact.id == "trade.rank-of-mexico-by-exports-2022"


def test_who_threatens_whom() -> None:
    assert LIBRARY.search("who threatens Japan?").hits[0].fact.id == "defense.acute-threats"
    assert LIBRARY.search("what has Russia threatened").hits[0].fact.id == "ukraine.energy-threats"
    assert LIBRARY.search("has Japan threatened China").hits == ()


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("where does Japan rank as a customer for US exporters", "trade.exports-rank"),
        ("does China sell more to us than we sell to them", "trade.balance-with-china-2022"),
        ("does Canada buy more from us than we buy from Canada", "trade.balance-with-canada-2022"),
        ("how big is Japan's surplus against us", "trade.balance-with-japan-2022"),
        ("largest surplus with the US", "trade.widest-deficit-2022"),
        ("country with the biggest trade surplus with us", "trade.widest-deficit-2022"),
        ("who runs a deficit with America", "trade.only-surplus-2022"),
        ("worst American trade deficit", "trade.widest-deficit-2022"),
        ("which country does the US actually run a surplus with", "trade.only-surplus-2022"),
        ("are we allowed to keep troops on Japanese soil?", "alliance.basing-right"),
        ("what label do Japan's strategy papers put on China?", "defense.china-label"),
        ("who adminsters the senkaku islnds", "china.senkaku-administration"),
        ("what our bill to Mexico for goods came to", "trade.imports-from-mexico-2022"),
        ("Mexico's bill for American goods", "trade.exports-to-mexico-2022"),
        ("German sales in the American market", "trade.imports-from-germany-2022"),
        ("how much Canadian stuff do we buy", "trade.imports-from-canada-2022"),
        ("what China gets from America each year, in dollars", "trade.exports-to-china-2022"),
        ("how many billions of American output does Britain take", "trade.exports-to-uk-2022"),
        ("what was the worth of everything America bought from Mexico", "trade.imports-from-mexico-2022"),
        ("Canada as a customer of ours: how much", "trade.exports-to-canada-2022"),
        ("what Mexican sellers took in from Americans, in dollars", "trade.imports-from-mexico-2022"),
        ("how much more do we buy from Canada than we sell there", "trade.balance-with-canada-2022"),
        ("how large is Germany's trade surplus with the US", "trade.balance-with-germany-2022"),
        ("is the US bound to come to Japan's aid", "alliance.us-pledge"),
        ("Japan's label for China", "defense.china-label"), ("are the Senkakus under Japanese control", "china.senkaku-administration"),
        ("regimes in Southeast Asia under US sanctions", "southeast-asia.us-sanctions"),
        ("is Japan a donor of aid in Southeast Asia", "southeast-asia.development-assistance"),
    ],
)  # fmt: skip
def test_flows_in_other_words(query: str, id: str) -> None:
    assert LIBRARY.search(query).hits[0].fact.id == id


@pytest.mark.parametrize(
    "query",
    [
        "must Japan come to the aid of America", "is Japan obliged to come to our defense if we're attacked",
        "China's label for Japan", "are the Senkakus under Chinese control", "Chinese troops in Japan",
        "China using economic coercion against Japan", "Taiwan bullying China", "who lends Japan the most",
        "Japanese threats to North Korea", "what did China give Kyiv", "has Beijing penalised Moscow",
        "Japanese sanctions on Burma's generals", "what does Taiwan call the Senkakus",
    ],
)  # fmt: skip
def test_parts_that_the_facts_give_to_others_are_no_answer(query: str) -> None:
    assert LIBRARY.search(query).hits == ()


@pytest.mark.parametrize(
    ("giver", "taker", "verb", "is_found"),
    [
        ("china", "ukrain", "donate", True), ("china", "ukrain", "give", True), ("japan", "ukrain", "donate", False),
        ("", "japan", "donate", True), ("", "japan", "give", False), ("", "ukrain", "donate", False),
        ("ukrain", "japan", "donate", True), ("china", "", "donate", True), ("china", "", "donor", True),
        ("china", "", "aid", False), ("china", "", "give", False),
    ],
)  # fmt: skip
def test_who_has_another_s_part(giver: str, taker: str, verb: str, is_found: bool) -> None:
    ends = (frozenset(filter(None, [name])) for name in (giver, taker))
    declared = [Roles("aid", frozenset({"japan"}), frozenset({"ukrain"}))]
    assert roles.is_exchanged(Roles("aid", *ends), declared, verb) == is_found


@pytest.mark.parametrize(
    ("right", "exchanged", "id"),
    [
        ("whom must America defend", "whom must Japan defend", "alliance.us-pledge"),
        ("is Washington Tokyo's protector", "is Tokyo Washington's protector", "alliance.us-pledge"),
        ("does Tokyo compensate base towns", "does Washington compensate base towns", "alliance.locality-compensation"),
        ("Tokyo footing the bill for base rent", "Washington footing the bill for base rent", "alliance.base-rent"),
        ("Koreans under Japan's yoke", "Japanese under Korea's yoke", "korea.colonial-rule"),
        ("who does China bully", "who does Taiwan bully", "taiwan.china-coercion"),
        ("what Ukraine gets from Tokyo in aid", "what Tokyo gets from Ukraine in aid", "ukraine.support"),
        ("whose soldiers are stationed in Japan", "whose soldiers are stationed in America", "alliance.us-troops"),
        ("threats from North Korea", "threats from Japan", "defense.acute-threats"),
        ("protection Japan gets from us", "protection we get from Japan", "alliance.us-pledge"),
        ("how much debt does Washington owe Tokyo", "how much debt does Tokyo owe Washington", "economy.treasuries-rank"),
    ],
)  # fmt: skip
def test_who_is_asked_for_may_be_left_out(right: str, exchanged: str, id: str) -> None:
    assert LIBRARY.search(right).hits[0].fact.id == id
    assert id not in [hit.fact.id for hit in LIBRARY.search(exchanged).hits]


@pytest.mark.parametrize(
    "query",
    ["how Japan protects itself", "Chinese ships near the islands", "reliance on Japan for its own security"],
)
def test_some_words_give_no_roles_beside_others(query: str) -> None:
    assert read(query) is None


def test_who_threatens_both() -> None:
    asked = read("who threatens both Japan and America")
    assert asked is not None
    assert {party("Japan"), party("United States")} <= asked.taker


def test_who_poses_a_threat_is_who_threatens() -> None:
    assert LIBRARY.search("does China pose a threat to Japan").hits[0].fact.id == "defense.acute-threats"
    assert not LIBRARY.search("does Japan pose a threat to China").hits


def test_names_behind_a_noun_have_no_part_by_their_order() -> None:
    for query in ("ODA Japan Southeast Asia", "ODA Southeast Asia Japan"):
        assert LIBRARY.search(query).hits[0].fact.id == "southeast-asia.development-assistance"


@pytest.mark.parametrize(
    ("query", "giver", "taker"),
    [
        ("Canadian goods bound for Japan", "Canada", "Japan"), ("exports headed from Mexico to Germany", "Mexico", "Germany"),
        ("all that the Chinese ship to Canada", "China", "Canada"), ("what our southern neighbor sells Japan", "Mexico", "Japan"),
        ("what Canada buys from its neighbour America", "United States", "Canada"),
        ("German money pumped into the Canadian economy", "Germany", "Canada"),
        ("did Mexico send Canada aid", "", "Canada"), ("who did Germany sanction over Ukraine", "Germany", ""),
        ("whom does Canada compensate for living close to German bases", "Canada", ""),
    ],
)  # fmt: skip
def test_roles_in_idioms(query: str, giver: str, taker: str) -> None:
    found = read(query)
    assert found is not None
    for name, parties in ((giver, found.giver), (taker, found.taker)):
        assert party(name) in parties if name else not parties


def test_a_people_ships_and_its_ships_do_not() -> None:
    assert read("the Canadian ships near Germany") is None
    assert read("a Canadian ship to Germany") is None


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("what must America do for Japan, which it owes protection by treaty", "alliance.us-pledge"),
        ("who did Tokyo punish over Ukraine", "ukraine.sanctions"),
        ("the UK as a buyer of American products", "trade.exports-to-uk-2022"),
        ("trade deals that Washington signed with Tokyo", "trade.limited-deals-signed"),
        ("which country puts the most capital into American firms", "economy.fdi-rank"),
        ("whom does Tokyo compensate for the bases", "alliance.locality-compensation"),
    ],
)
def test_what_idioms_find(query: str, id: str) -> None:
    assert id in [hit.fact.id for hit in LIBRARY.search(query, 1).hits]


@pytest.mark.parametrize(
    "query",
    [
        "Canadian goods bound for Mexico", "what the Chinese ship to Germany", "who did Japan punish over Taiwan",
        "which country pumps the most capital into Japan", "who aids Russia", "did Ukraine send Japan aid",
        "what does Japan owe America under the treaty", "trade deals that Canada signed with Japan",
        "China as a buyer of German goods", "who is the biggest buyer of Japanese goods",
    ],
)  # fmt: skip
def test_idioms_of_others_are_no_answer(query: str) -> None:
    assert LIBRARY.search(query).hits == ()


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("how the UK ranks as a destination for US exports", "trade.rank-of-uk-by-exports-2022"),
        ("what the American market takes from Germany", "trade.imports-from-germany-2022"),
        ("which partner do we run our only surplus with", "trade.only-surplus-2022"),
        ("which country does America trade most with", "trade.rank-of-canada-by-total-2022"),
        ("who did Tokyo penalise alongside Europe", "ukraine.sanctions"),
        ("what has Washington sworn to do for Japan", "alliance.us-pledge"),
        ("what the Germans flog us", "trade.imports-from-germany-2022"),
        ("our Canadian imports", "trade.imports-from-canada-2022"),
        ("America's Japanese exports", "trade.exports-to-japan-2022"),
        ("what the British paid for US goods", "trade.exports-to-uk-2022"),
        ("second biggest buyer of US goods", "trade.rank-of-mexico-by-exports-2022"),
        ("America's right to station forces in Japan", "alliance.basing-right"),
        ("do the British sell us less than they buy from us", "trade.balance-with-uk-2022"),
        ("how many nations were in IPEF at the outset", "ipef.negotiating-partners"),
        ("how do the Chinese refer to the islets", "china.senkaku-names"),
    ],
)
def test_partners_in_other_words(query: str, id: str) -> None:
    assert LIBRARY.search(query).hits[0].fact.id == id


@pytest.mark.parametrize(
    "query",
    [
        "how Germany ranks as a destination for Japanese exports", "what the Chinese market takes from Canada",
        "who does China trade most with", "what Germany flogs Canada", "Canada's Mexican imports", "what Canada pays for Mexican goods", "was Canada in IPEF from the start", "did Japan sanction China alongside America",
    ],
)  # fmt: skip
def test_partners_of_others_in_other_words_are_no_answer(query: str) -> None:
    assert LIBRARY.search(query).hits == ()


@pytest.mark.parametrize(
    "query",
    [
        "Canada -> Mexico", "Japan -> China exports", "US exports worth $2022 bn", "US imports from China 2019 bn",
        "Canadian exports south of the border to Mexico", "what does Japan import from its giant neighbour China",
        "did Xi pay Kishida a visit", "Japan's military allies in Europe",
    ],
)  # fmt: skip
def test_what_is_beside_these_stays_unanswered(query: str) -> None:
    assert not LIBRARY.search(query).hits


def test_who_pays_a_visit_pays_nothing() -> None:
    assert read("when did Japan pay South Korea a visit") is None
    assert read("does Japan pay the United States") is not None


@pytest.mark.parametrize(
    ("query", "flow"),
    [
        ("who ruled whom, Canada or Mexico", "rule"),
        ("does Canada sell us $9bn or buy from us", "trade"),
        ("is it what Mexico sells us or what we sell Mexico", "trade"),
    ],
)
def test_a_query_for_which_of_two_does_it_has_a_flow_alone(query: str, flow: str) -> None:
    assert read(query) == Roles(flow, frozenset(), frozenset())


def test_two_who_do_the_same_are_not_exchanged() -> None:
    asked = read("does Canada sell us more or does Mexico sell us more")
    assert asked is None or asked.giver or asked.taker


@pytest.mark.parametrize(
    ("query", "giver", "taker"),
    [
        ("what did Ukraine get from Japan", "japan", "ukrain"),
        ("what has Canada gained from Mexico", "", ""),
        ("when did Japan get wind of it", "", ""),
    ],
)
def test_what_somebody_gets_comes_from_another(query: str, giver: str, taker: str) -> None:
    asked = read(query) or Roles("", frozenset(), frozenset())
    assert (giver in asked.giver, taker in asked.taker) == (bool(giver), bool(taker))


def test_support_by_a_host_nation_is_paid() -> None:
    asked = read("Japan's host nation support for us")
    assert asked
    assert (asked.flow, "japan" in asked.giver) == ("payment", True)


@pytest.mark.parametrize(
    "query", ["who protects Taiwan", "who would defend Taiwan", "what did Japan get from Ukraine"]
)
def test_whom_nobody_protects_and_who_gives_nothing_find_nothing(query: str) -> None:
    assert not LIBRARY.search(query).hits


@pytest.mark.parametrize("query", ["Ukraine aid Japan", "Japan Ukraine help", "Taiwan coercion China"])
def test_a_run_of_names_and_a_noun_says_nothing_of_who_gives(query: str) -> None:
    assert LIBRARY.search(query).hits[0].fact.topic in ("ukraine", "taiwan")


@pytest.mark.parametrize("query", ["Ukraine's aid to Japan", "Taiwan's coercion of China"])
def test_an_owner_gives(query: str) -> None:
    assert not LIBRARY.search(query).hits


@pytest.mark.parametrize(
    ("query", "way"), [("goods from us to Mexico", "exports-to"), ("goods from Mexico to us", "imports-from")]
)
def test_goods_from_somebody_go_one_way(query: str, way: str) -> None:
    assert LIBRARY.search(query).hits[0].fact.id == f"trade.{way}-mexico-2022"


@pytest.mark.parametrize(
    ("query", "fact"),
    [
        ("sales to Canadian households", "trade.exports-to-canada-2022"),
        ("sales by Canadian firms to American households", "trade.imports-from-canada-2022"),
        ("what do Mexicans spend on what we make", "trade.exports-to-mexico-2022"),
        ("what do we spend on what Mexicans make", "trade.imports-from-mexico-2022"),
        ("which overseas nation sells us the most", "trade.rank-of-china-by-imports-2022"),
        ("which overseas nation buys the most from us", "trade.rank-of-canada-by-exports-2022"),
        ("which Canadian firms sell to us", ""),
        ("sales by Canadian firms to German households", ""),
    ],
)
def test_those_who_trade_stand_for_their_country(query: str, fact: str) -> None:
    hits = LIBRARY.search(query).hits
    assert (hits[0].fact.id if hits else "") == fact


@pytest.mark.parametrize(
    ("query", "fact"),
    [
        ("who saved the TPP after Trump quit", "tpp.cptpp-formation"),
        ("who lets us park our forces on its soil", "alliance.basing-right"),
        ("who sits across the table from Biden at the Quad", "indo-pacific.quad-members"),
        ("how many times has Biden met his Quad opposite numbers", "indo-pacific.quad-leader-meetings"),
        ("does Tokyo help or hinder US policy in Southeast Asia", "southeast-asia.complements-us-policy"),
        ("the spending yardstick of the transatlantic alliance", "defense.nato-standards"),
        ("why did Trump quit", ""),
        ("who is the counterpart of the Thai king", ""),
    ],
)
def test_idioms_for_who_does_what_with_whom(query: str, fact: str) -> None:
    hits = LIBRARY.search(query).hits
    assert (hits[0].fact.id if hits else "") == fact


def test_aid_beside_the_name_of_a_place_may_go_there() -> None:
    for query in ("southeast asia official development assistance", "asean aid", "Ukraine aid"):
        assert LIBRARY.search(query).hits, query
        assert read(query) is None
    given = read("Japanese aid")
    assert given is not None
    assert "japan" in given.giver


def test_what_securities_are_called_after_does_not_hold_them() -> None:
    assert LIBRARY.search("japanese bond holdings").hits[0].fact.id == "economy.treasuries-rank"


def test_bases_cost_what_is_paid_for_the_forces_there() -> None:
    for query in ("how much does Japan pay for US bases", "how much do our bases cost Tokyo a year"):
        assert LIBRARY.search(query).hits[0].fact.id == "alliance.payments-to-us-forces", query
    assert not LIBRARY.search("how much do the bases in Japan cost the US").hits


def test_a_misspelt_name_is_no_peoples() -> None:
    assert read("tawian coersion") is None


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (
            "Who sells the US more, China or Mexico?",
            ("trade.imports-from-mexico-2022", "trade.imports-from-china-2022"),
        ),
        (
            "which buys more from the US, Canada or Mexico",
            ("trade.exports-to-canada-2022", "trade.exports-to-mexico-2022"),
        ),
        ("Chinese exports", ("trade.imports-from-china-2022",)),
        ("Mexican imports", ("trade.exports-to-mexico-2022",)),
        ("which country buys the least from the US", ("trade.rank-of-germany-by-exports-2022",)),
    ],
)
def test_the_way_asked_for_comes_first(query: str, ids: tuple[str, ...]) -> None:
    assert LIBRARY.search(query).hits[0].fact.id in ids


def test_names_that_a_comma_parts_are_two() -> None:
    assert [part.phrase for part in understand("from the US, Japan or Germany", KNOWN).parts][2:4] == [
        ("us",),
        ("japan",),
    ]


def test_we_are_the_united_states() -> None:
    assert set(roles._WE) == {party("United States"), party("U.S.")}
