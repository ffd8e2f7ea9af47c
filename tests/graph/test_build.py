import json
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec
import networkx as nx
import pytest

from courtgraph.export.graphml import to_graphml
from courtgraph.export.node_link import to_node_link
from courtgraph.graph import build_graph
from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Statement
from courtgraph.store import read_dataset

COURT = Entity(
    id="court/a",
    type="BasicCourt",
    label={"zh-Hant": "甲院", "en": "A"},
    alias={"zh-Hant": ("甲", "一")},
    description={"en": "The court."},
    same_as=("https://example.org/a",),
)
AWARD = Entity(id="award/b", type="Award", label={"en": "B"})
SAID = Evidence(source="source/r", line=3, quote="獲得乙", stance="supports", by="curator")
IMPLIED = Evidence(source="source/s", line=5, quote="乙", inferred=True, note={"": "the year is implied"})
RECEIVED = Statement(
    subject="court/a",
    predicate="received",
    object="award/b",
    qualifiers={"year": "2024", "count": "2"},
    evidence=(SAID, IMPLIED),
)
CODE = Statement(subject="court/a", predicate="courtCode", value="晋09", evidence=(SAID,))
SMALL = Dataset(entities=(AWARD, COURT), statements=(RECEIVED, CODE))


def edges(dataset: Dataset) -> dict[tuple[str, str, str], dict[str, Any]]:
    graph = build_graph(dataset)
    return {(start, end, key): data for start, end, key, data in graph.edges(keys=True, data=True)}


def test_a_node_is_an_entity_with_its_names_by_language() -> None:
    graph = build_graph(SMALL)

    assert list(graph) == ["award/b", "court/a"]
    assert graph.nodes["award/b"] == {"type": "Award", "label": "B", "label_en": "B"}
    assert {name: value for name, value in graph.nodes["court/a"].items() if name != "values"} == {
        "type": "BasicCourt",
        "label": "甲院",
        "label_zh_hant": "甲院",
        "label_en": "A",
        "alias_zh_hant": "甲; 一",
        "description_en": "The court.",
        "same_as": "https://example.org/a",
        "courtCode": "晋09",
    }


def test_the_links_of_a_node_are_written_out() -> None:
    linked = msgspec.structs.replace(COURT, same_as=("zz:1", "https://example.org/1", "wd:Q1"))
    dataset = Dataset(info=DatasetInfo(prefixes={"zz": "https://example.org/"}), entities=(linked,))

    assert build_graph(dataset).nodes["court/a"]["same_as"] == (
        "https://example.org/1; http://www.wikidata.org/entity/Q1"
    )


def test_an_edge_is_a_statement_and_its_key_the_identifier() -> None:
    [(ends, data)] = edges(SMALL).items()

    assert ends == ("court/a", "award/b", RECEIVED.id)
    assert {name: value for name, value in data.items() if name != "evidence"} == {
        "predicate": "received",
        "label": "獲得",
        "year": 2024,
        "count": 2,
        "modality": "fact",
        "status": "accepted",
        "inferred": False,
        "open": False,
        "cites": "source/r",
        "line": 3,
        "quote": "獲得乙",
    }
    assert json.loads(data["evidence"]) == [
        {
            "id": SAID.id,
            "source": "source/r",
            "line": 3,
            "quote": "獲得乙",
            "stance": "supports",
            "by": "curator",
        },
        {
            "id": IMPLIED.id,
            "source": "source/s",
            "line": 5,
            "quote": "乙",
            "stance": "supports",
            "inferred": True,
            "note": "the year is implied",
        },
    ]


def test_a_statement_with_a_value_alone_is_in_the_values_of_its_node() -> None:
    [value] = json.loads(build_graph(SMALL).nodes["court/a"]["values"])

    assert value["evidence"][0]["quote"] == "獲得乙"
    assert {name: value[name] for name in ("id", "predicate", "value", "status", "line")} == {
        "id": CODE.id,
        "predicate": "courtCode",
        "value": "晋09",
        "status": "accepted",
        "line": 3,
    }


def test_the_same_evidence_of_two_statements_has_the_gloss_of_either_in_both() -> None:
    glossed = msgspec.structs.replace(SAID, gloss={"en": "received B"})
    received = msgspec.structs.replace(RECEIVED, evidence=(glossed,))
    dataset = msgspec.structs.replace(SMALL, statements=(received, CODE))

    [edge] = edges(dataset).values()
    [value] = json.loads(build_graph(dataset).nodes["court/a"]["values"])

    assert json.loads(edge["evidence"]) == value["evidence"]
    assert value["evidence"][0]["gloss"] == {"en": "received B"}


def test_names_are_those_of_the_first_language_of_the_dataset() -> None:
    graph = build_graph(msgspec.structs.replace(SMALL, info=DatasetInfo(languages=("en", "zh-Hant"))))

    assert [graph.nodes["court/a"]["label"], *(data["label"] for *_, data in graph.edges(data=True))] == [
        "A",
        "received",
    ]


def test_a_predicate_that_the_schema_does_not_know_is_the_label_of_its_edge() -> None:
    [data] = edges(
        msgspec.structs.replace(SMALL, statements=(msgspec.structs.replace(RECEIVED, predicate="admires"),))
    ).values()

    assert data["label"] == "admires"


def test_several_values_of_one_predicate_stand_in_one_attribute() -> None:
    codes = tuple(msgspec.structs.replace(CODE, value=value) for value in ("晋09", "晋0902"))

    assert build_graph(msgspec.structs.replace(SMALL, statements=codes)).nodes["court/a"]["courtCode"] == "晋09; 晋0902"


@pytest.mark.parametrize("doubt", [{"status": "disputed"}, {"modality": "plan"}])
def test_a_value_by_which_the_dataset_does_not_stand_as_a_fact_is_no_attribute_of_its_own(doubt: Any) -> None:
    node = build_graph(msgspec.structs.replace(SMALL, statements=(msgspec.structs.replace(CODE, **doubt),))).nodes[
        "court/a"
    ]

    assert ("courtCode" in node, len(json.loads(node["values"]))) == (False, 1)


@pytest.mark.parametrize("name", ["type", "label", "values", "same_as"])
def test_no_predicate_whatever_its_name_hides_what_a_node_is(name: str) -> None:
    odd = msgspec.structs.replace(SMALL, statements=(msgspec.structs.replace(CODE, predicate=name, value="odd"),))

    assert build_graph(odd).nodes["court/a"][name] != "odd"


def test_plans_and_requirements_are_left_out_of_the_facts() -> None:
    statements = tuple(
        msgspec.structs.replace(statement, modality=modality)
        for statement in (RECEIVED, CODE)
        for modality in ("fact", "plan", "requirement")
    )
    told = build_graph(msgspec.structs.replace(SMALL, statements=statements), facts_only=True)

    assert [data["modality"] for *_, data in told.edges(data=True)] == ["fact"]
    assert [value["modality"] for value in json.loads(told.nodes["court/a"]["values"])] == ["fact"]


def test_a_statement_with_an_object_and_a_value_is_an_edge_that_carries_the_value() -> None:
    figure = Statement(subject="court/a", predicate="hasFigure", object="award/b", value="39", unit="time")

    [data] = edges(msgspec.structs.replace(SMALL, statements=(figure,))).values()

    assert (data["value"], data["value_number"], data["unit"]) == ("39", 39.0, "time")


def test_statements_between_the_same_ends_are_edges_of_their_own() -> None:
    words = (("accepted", "fact"), ("disputed", "plan"), ("candidate", "requirement"))
    others = tuple(msgspec.structs.replace(RECEIVED, status=status, modality=modality) for status, modality in words)

    told = edges(msgspec.structs.replace(SMALL, statements=others))

    assert [(key, data["status"]) for (_, _, key), data in told.items()] == [
        (statement.id, statement.status) for statement in others
    ]


def test_what_is_said_of_two_years_is_two_edges() -> None:
    years = tuple(msgspec.structs.replace(RECEIVED, qualifiers={"year": year}) for year in ("2023", "2024"))

    told = edges(msgspec.structs.replace(SMALL, statements=years))

    assert {key: data["year"] for (_, _, key), data in told.items()} == {years[0].id: 2023, years[1].id: 2024}


def test_an_inferred_statement_says_so() -> None:
    implied = msgspec.structs.replace(RECEIVED, evidence=(IMPLIED,))

    [data] = edges(msgspec.structs.replace(SMALL, statements=(implied,))).values()

    assert data["inferred"] is True


@pytest.mark.parametrize(
    ("title", "languages", "told"),
    [
        ({"zh-Hans": "甲", "en": "A"}, ("zh-Hant", "zh-Hans", "en"), "甲"),
        ({"zh-Hant": "甲", "en": "A"}, ("en",), "A"),
        ({"zh-Hans": "甲"}, ("en",), "甲"),
        ({}, ("en",), ""),
    ],
)
def test_the_title_is_in_the_first_language_that_has_one(
    title: dict[str, str], languages: tuple[str, ...], told: str
) -> None:
    dataset = Dataset(info=DatasetInfo(title=title, languages=languages))

    assert build_graph(dataset).graph["title"] == told


def test_a_statement_with_an_end_that_is_no_entity_is_no_edge() -> None:
    dangling = msgspec.structs.replace(RECEIVED, object="award/x")

    assert edges(msgspec.structs.replace(SMALL, statements=(dangling,))) == {}


@pytest.mark.parametrize("name", ["key", "u_for_edge", "v_for_edge", "self", "predicate", "label", "line"])
def test_no_qualifier_whatever_its_name_stops_the_building_or_hides_what_the_statement_says(name: str) -> None:
    odd = msgspec.structs.replace(RECEIVED, qualifiers={name: "odd"})

    [(ends, data)] = edges(msgspec.structs.replace(SMALL, statements=(odd,))).items()

    assert ends == ("court/a", "award/b", odd.id)
    assert (data["predicate"], data["label"], data["line"]) == ("received", "獲得", 3)


@pytest.mark.parametrize("approx", ["about", "at_least", "more_than"])
def test_a_bound_or_an_estimate_is_the_number_of_no_edge(approx: str) -> None:
    figure = Statement(
        subject="court/a", predicate="hasFigure", object="award/b", value="39", qualifiers={"approx": approx}
    )

    [data] = edges(msgspec.structs.replace(SMALL, statements=(figure,))).values()

    assert (data["value"], data["approx"], "value_number" in data) == ("39", approx, False)


@pytest.mark.parametrize(
    ("said", "attributes"),
    [
        ([("4", {})], {"arity": 4}),
        ([("4", {}), ("5", {})], {"arity.text": "4; 5"}),
        ([("4", {"approx": "more_than"})], {"arity.text": "> 4"}),
        ([("four", {})], {"arity.text": "four"}),
    ],
)
def test_a_fact_that_is_one_number_is_an_attribute_of_its_type_and_any_other_is_text_under_another_name(
    said: list[tuple[str, dict[str, str]]], attributes: dict[str, Any]
) -> None:
    facts = tuple(Statement(subject="court/a", predicate="arity", value=value, qualifiers=more) for value, more in said)

    node = build_graph(msgspec.structs.replace(SMALL, statements=facts)).nodes["court/a"]

    assert {name: told for name, told in node.items() if name.startswith("arity")} == attributes


def test_a_qualifier_that_is_not_the_number_that_it_should_be_is_text_under_another_name() -> None:
    odd = msgspec.structs.replace(RECEIVED, qualifiers={"year": "2024~", "count": "2"})

    [data] = edges(msgspec.structs.replace(SMALL, statements=(odd,))).values()

    assert {name: data[name] for name in data if name[:4] in ("year", "coun")} == {"year.text": "2024~", "count": 2}


def test_attributes_are_strings_numbers_and_truth_values_alone(curated: Path) -> None:
    graph = build_graph(read_dataset(curated))
    attributes = [value for _, data in graph.nodes(data=True) for value in data.values()]
    attributes += [value for _, _, data in graph.edges(data=True) for value in data.values()]

    assert {type(value) for value in attributes} == {str, int, float, bool}


def test_the_keys_of_the_edges_are_the_identifiers_of_the_statements_with_an_object(curated: Path) -> None:
    dataset = read_dataset(curated)

    keys = [key for _, _, key in build_graph(dataset).edges(keys=True)]

    assert sorted(keys) == sorted(statement.id for statement in dataset.statements if statement.object)


def parts(graph: Any) -> Any:
    """All that a graph consists of, in an order of its own."""
    nodes, edges = graph.nodes(data=True), graph.edges(keys=True, data=True)
    return sorted(nodes, key=repr), sorted(((*ends, key), sorted(data.items())) for *ends, key, data in edges)


@pytest.fixture(scope="module")
def whole(curated: Path) -> "nx.MultiDiGraph[str]":
    return build_graph(read_dataset(curated))


def test_graphml_keeps_everything(whole: "nx.MultiDiGraph[str]") -> None:
    ours = nx.parse_graphml(to_graphml(whole).decode("utf-8"), edge_key_type=str, force_multigraph=True)

    assert parts(ours) == parts(whole)


def test_graphml_as_networkx_writes_it_keeps_everything(whole: "nx.MultiDiGraph[str]") -> None:
    written = BytesIO()
    nx.write_graphml_xml(whole, written)
    written.seek(0)

    assert parts(nx.read_graphml(written, edge_key_type=str, force_multigraph=True)) == parts(whole)


def test_node_link_json_keeps_everything(whole: "nx.MultiDiGraph[str]") -> None:
    assert parts(nx.node_link_graph(json.loads(to_node_link(whole)), edges="edges")) == parts(whole)
