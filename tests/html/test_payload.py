import msgspec
import pytest
from msgspec.structs import replace

from browser.datasets import COURT, GROUP, REPORT, cited, small_dataset
from courtgraph.html.payload import to_payload
from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Source, Statement
from courtgraph.schema import EntityType, Schema, default_schema


def test_an_entity_is_given_with_its_names_and_its_place() -> None:
    payload = to_payload(small_dataset())

    [court] = [entity for entity in payload["entities"] if entity["id"] == COURT]
    assert {name: court[name] for name in ("type", "label", "alias", "same_as", "degree")} == {
        "type": "IntermediateCourt",
        "label": {
            "zh-Hant": "忻州市中級人民法院",
            "zh-Hans": "忻州市中级人民法院",
            "en": "Xinzhou Intermediate People's Court",
        },
        "alias": {"zh-Hant": ["忻州中院"], "zh-Hans": ["忻州中院"], "en": ["Xinzhou court"]},
        "same_as": ["https://example.org/xinzhou", "wd:Q1", "javascript:alert(1)"],
        "degree": 4,
    }


def test_only_facts_count_as_ties_and_make_an_entity_larger() -> None:
    ends = (Entity(id="a", type="Topic"), Entity(id="b", type="Topic"))

    def tied(**said: str) -> tuple[int, int]:
        claim = Statement(subject="a", predicate="partOf", object="b", **said)  # type: ignore[arg-type]  # texts alone
        entity = to_payload(Dataset(entities=ends, statements=(claim,)))["entities"][0]
        return entity["degree"], entity["size"]

    assert tied() == (1, 10)
    assert tied(modality="plan") == tied(modality="requirement") == tied(status="disputed") == (0, 7)


def test_a_statement_keeps_its_identifier_and_its_evidence() -> None:
    dataset = small_dataset()

    payload = to_payload(dataset)
    statements = {statement["id"]: statement for statement in payload["statements"]}
    [aim] = [statement for statement in dataset.statements if statement.modality == "plan"]
    assert [statement["id"] for statement in payload["statements"]] == [one.id for one in dataset.statements]
    assert statements[aim.id] == {
        "id": aim.id,
        "subject": GROUP,
        "predicate": "aimsAt",
        "object": "goal/first-ranks",
        "value": "",
        "unit": "",
        "lang": "",
        "qualifiers": {},
        "modality": "plan",
        "status": "disputed",
        "inferred": True,
        "covered": [],
        "open": False,
        "cited": statements[aim.id]["cited"],
    }
    [place] = statements[aim.id]["cited"]
    assert payload["evidence"][place] == {
        "source": REPORT,
        "line": 1,
        "quote": "錨定整體工作挺進全省法院第一方陣目標",
        "stance": "supports",
        "by": "",
        "inferred": True,
        "note": {"zh-Hant": "主語承前省略", "en": "the subject is implied"},
        "gloss": {"en": "aiming at a place in the first phalanx of the courts of the province"},
    }


def test_evidence_that_carries_two_statements_is_given_once() -> None:
    payload = to_payload(small_dataset())

    places = [place for statement in payload["statements"] for place in statement["cited"]]
    [shared] = {place for place in places if places.count(place) > 1}
    assert payload["evidence"][shared]["quote"] == "忻州兩級法院"
    assert sorted(set(places)) == list(range(len(payload["evidence"])))


def test_only_predicates_and_types_in_use_are_given_in_the_order_of_the_schema() -> None:
    payload = to_payload(small_dataset())

    assert [predicate["name"] for predicate in payload["predicates"]] == [
        *("isOneOf", "supervisedBy", "jurisdiction", "courtCode", "carriesOut"),
        *("aimsAt", "received", "emergedFrom", "hasFigure"),
    ]
    assert [kind["name"] for kind in payload["types"]][:3] == ["IntermediateCourt", "BasicCourt", "CourtGroup"]
    assert payload["types"][0]["color"] == "#8c1d2f"
    assert payload["types"][0]["parent"] == "Court"


def test_a_source_that_a_statement_speaks_of_is_an_entity_too() -> None:
    source = Source(id="report/r", label={"en": "R"}, lines=1)
    editor = Statement(subject="report/r", predicate="editedBy", object="person/p")
    person = Entity(id="person/p", type="Person", label={"en": "P"})

    payload = to_payload(Dataset(sources=(source,), entities=(person,), statements=(editor,)))

    assert [(entity["id"], entity["degree"]) for entity in payload["entities"]] == [("person/p", 1), ("report/r", 1)]


def test_an_end_that_no_record_defines_is_kept_as_an_id_and_has_no_place() -> None:
    person = Entity(id="person/p", type="Person", label={"en": "P"})
    dangling = Statement(subject="person/p", predicate="hasRole", object="role/unknown")

    payload = to_payload(Dataset(entities=(person,), statements=(dangling,)))

    assert [entity["id"] for entity in payload["entities"]] == ["person/p"]
    assert payload["statements"][0]["object"] == "role/unknown"


def test_types_and_predicates_that_the_schema_does_not_know_keep_their_names() -> None:
    strange = Entity(id="x", type="Strange")
    statement = Statement(subject="x", predicate="odd", value="1")

    payload = to_payload(Dataset(entities=(strange,), statements=(statement,)))

    assert payload["types"] == [{"name": "Strange", "label": {}, "parent": "", "color": "#475569", "shape": "dot"}]
    nothing = {"label": {}, "inverse": {}, "headline": {}, "stands": "", "counts": ""}
    assert payload["predicates"] == [{"name": "odd", **nothing, "datatype": "string", "unit": False}]


def test_a_colour_that_is_no_colour_is_replaced() -> None:
    kind = EntityType(name="Odd", label={"en": "Odd"}, definition="Odd.", color="url(http://example.org)")
    schema = Schema(namespace="https://example.org/", types={"Odd": kind})

    payload = to_payload(Dataset(schema=schema, entities=(Entity(id="x", type="Odd"),)))

    assert payload["types"][0]["color"] == "#475569"


def test_names_quotes_and_glosses_bring_the_forms_by_which_either_script_finds_them() -> None:
    people = Entity(id="person/p", type="Person", label={"zh-Hant": "徐向前"}, alias={"zh-Hans": ("队长",)})
    quoted = Statement(
        subject="person/p", predicate="odd", value="1", evidence=cited(1, "審判", gloss={"zh-Hant": "斷案"})
    )

    traditional, simplified = to_payload(Dataset(entities=(people,), statements=(quoted,)))["folding"]

    pairs = dict(zip(traditional, simplified, strict=True))
    assert {character: pairs[character] for character in "隊長審斷"} == {"隊": "队", "長": "长", "審": "审", "斷": "断"}
    assert "國" not in pairs


def test_names_bring_the_readings_by_which_pinyin_finds_them_and_quotes_do_not() -> None:
    people = Entity(id="person/p", type="Person", label={"zh-Hant": "徐"}, alias={"zh-Hans": ("队",)})
    quoted = Statement(subject="person/p", predicate="odd", value="1", evidence=cited(1, "審判"))

    payload = to_payload(Dataset(entities=(people,), statements=(quoted,)))

    assert payload["readings"] == {"dui": "队", "xu": "徐"}


def test_types_above_those_in_use_are_given_beside_them() -> None:
    payload = to_payload(Dataset(entities=(Entity(id="court/a", type="BasicCourt"), Entity(id="x", type="Odd"))))

    assert [one["name"] for one in payload["parents"]] == ["Agent", "Court"]
    assert [one["name"] for one in payload["types"]] == ["BasicCourt", "Odd"]


def test_how_much_is_proved_counts_what_cites_words_and_what_these_imply() -> None:
    bare = Statement(subject="a", predicate="odd", value="1")

    dataset = replace(small_dataset(), statements=(*small_dataset().statements, bare))

    assert to_payload(dataset)["info"]["proved"] == {"cited": 11, "inferred": 1}


def test_a_predicate_tells_its_headline_and_the_flags_that_say_how_it_is_shown() -> None:
    [figure] = [one for one in to_payload(small_dataset())["predicates"] if one["name"] == "hasFigure"]

    assert figure["headline"]["en"] == "Figures"
    assert (figure["unit"], figure["counts"], figure["stands"]) == (True, "", "")


def test_a_predicate_says_where_its_subject_stands_in_a_hierarchy() -> None:
    stands = {predicate["name"]: predicate["stands"] for predicate in to_payload(small_dataset())["predicates"]}

    assert {name: place for name, place in stands.items() if place} == {"isOneOf": "below", "supervisedBy": "below"}


@pytest.mark.parametrize(
    ("declared", "labels", "given"),
    [
        (("zh-Hant", "zh-Hans", "en"), ("en", "zh-Hant"), ["zh-Hant", "en"]),
        (("en", "zh-Hans"), ("zh-Hans", "en"), ["en", "zh-Hans"]),
        (("fr", "en"), (), ["en"]),
        (("fr",), ("fr",), ["zh-Hant", "zh-Hans", "en"]),
    ],
    ids=["those with names", "in the dataset's order", "none named", "none that the page speaks"],
)
def test_the_languages_are_those_that_there_are_names_in(
    declared: tuple[str, ...], labels: tuple[str, ...], given: list[str]
) -> None:
    person = Entity(id="person/p", type="Person", label=dict.fromkeys(labels, "P"))

    payload = to_payload(Dataset(info=DatasetInfo(languages=declared), entities=(person,)))

    assert payload["info"]["languages"] == given


def test_two_records_of_one_statement_are_given_once() -> None:
    dataset = small_dataset()
    twice = msgspec.structs.replace(dataset, statements=(*dataset.statements, dataset.statements[0]))

    assert to_payload(twice)["statements"] == to_payload(dataset)["statements"]


def test_the_page_is_told_the_days_of_every_period_and_what_the_reports_cover() -> None:
    schema = default_schema()
    source = Source(id="source/a", covers="2024-01/2024-06", label={"en": "A"})
    piece = Evidence(source="source/a", line=1, quote="x")
    said = {"subject": "court/a", "evidence": (piece,)}
    statements = (
        Statement(predicate="carriesOut", object="topic/b", qualifiers={"period": "../2023"}, **said),  # type: ignore[arg-type]
        Statement(predicate="carriesOut", object="topic/c", qualifiers={"period": "soon", "count": "2024"}, **said),  # type: ignore[arg-type]
        Statement(predicate="awardYear", value="2022", **said),  # type: ignore[arg-type]
        Statement(predicate="literal", value="5521", **said),  # type: ignore[arg-type]
    )

    payload = to_payload(Dataset(schema=schema, sources=(source,), statements=statements))

    assert payload["periods"] == {
        "../2023": ["", "2023-12-31"],
        "2022": ["2022-01-01", "2022-12-31"],
        "2024-01/2024-06": ["2024-01-01", "2024-06-30"],
    }
    assert [one["covered"] for one in payload["statements"]] == [[], [], ["2024-01/2024-06"], ["2024-01/2024-06"]]
