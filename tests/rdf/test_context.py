import json

import pytest
from msgspec.structs import replace

from courtgraph.model import Dataset, Statement
from courtgraph.rdf import FORMATS, to_context
from courtgraph.schema import EntityType, Predicate, Qualifier, ValueSpec, default_schema
from rdf.readers import READERS, written
from rdf.records import BASE, CITED, COURT, FIGURE, INDICATOR, RECEIVED, REPORT, dataset_of


def node(dataset: Dataset, identifier: str) -> dict[str, object]:
    document = json.loads(FORMATS["jsonld"](dataset))
    [found] = [node for node in document["@graph"] if node["id"] == identifier]
    return dict(found)


def test_the_context_inside_is_the_one_that_is_printed() -> None:
    dataset = dataset_of(COURT)

    assert json.loads(FORMATS["jsonld"](dataset))["@context"] == to_context(dataset.schema, BASE)


def test_an_entity_reads_as_it_is_curated() -> None:
    assert node(dataset_of(replace(COURT, same_as=()), RECEIVED), "court/a") == {
        "id": "court/a",
        "type": [
            *("IntermediateCourt", "Court", "Agent", "org:FormalOrganization", "schema:GovernmentOrganization"),
            *("foaf:Agent", "prov:Agent"),
        ],
        "label": {"zh-hant": "court繁", "zh-hans": "court简", "en": "court"},
        "alias": {"zh-hans": ["甲中院", "甲法院"], "en": "A"},
        "description": {"en": 'The "court" of A\\B.\nA court.'},
        "received": "award/b",
    }


def test_a_figure_reads_as_it_is_curated() -> None:
    assert node(dataset_of(COURT, INDICATOR, FIGURE), f"statement/{FIGURE.id}") == {
        "id": f"statement/{FIGURE.id}",
        "type": ["rdf:Statement", "prov:Entity", "schema:Observation"],
        "subject": "court/a",
        "predicate": "hasFigure",
        "object": "indicator/c",
        "observationAbout": "court/a",
        "measuredProperty": "indicator/c",
        "value": "39.5",
        "unit": "time",
        "period": {"@value": "2024-05-01", "@type": "http://www.w3.org/2001/XMLSchema#date"},
        "approx": "at_least",
        "periodStart": "2024-05-01",
        "periodEnd": "2024-05-01",
        "modality": "fact",
        "status": "accepted",
        "evidence": f"evidence/{FIGURE.evidence[0].id}",
    }


def test_a_period_and_the_selector_of_a_line_read_as_they_are_written() -> None:
    period = node(dataset_of(replace(REPORT, covers="2024-01/2024-06")), "source/report/period")
    line = node(dataset_of(REPORT, RECEIVED), f"evidence/{CITED.id}/line")

    assert (period["writtenAs"], line["writtenAs"]) == (
        {"@value": "2024-01/2024-06", "@type": "http://id.loc.gov/datatypes/edtf/EDTF"},
        "line=10,11",
    )


def test_a_quote_has_a_language_where_people_read_it_and_none_where_it_selects() -> None:
    dataset = dataset_of(REPORT, RECEIVED)

    assert node(dataset, f"evidence/{CITED.id}")["quote"] == {"zh-hant": CITED.quote}
    assert node(dataset, f"evidence/{CITED.id}/quote")["exact"] == CITED.quote


def test_numbers_and_truth_values_are_those_of_json() -> None:
    piece = node(dataset_of(FIGURE), f"evidence/{FIGURE.evidence[0].id}")

    assert (piece["line"], piece["inferred"]) == (12, False)


def test_a_value_that_does_not_fit_its_name_is_a_value_object() -> None:
    year = Statement(subject="award/b", predicate="awardYear", value="soon")

    award = node(dataset_of(year), "award/b")

    assert award == {"id": "award/b", "awardYear": {"@value": "soon"}}


def test_without_a_base_the_context_sets_none() -> None:
    assert "@base" not in to_context(default_schema())


@pytest.mark.parametrize(
    "base",
    ["https://e.org/a#", "https://e.org/?a=/", "urn:a:", "https://e.org/../", "https://e.org", "https://e.org/a//b/"],
)
def test_a_base_that_identifiers_cannot_be_relative_to_is_not_set(base: str) -> None:
    assert "@base" not in to_context(default_schema(), base)


def test_a_prefix_whose_namespace_begins_with_another_is_not_in_the_context() -> None:
    schema = default_schema()
    own = {"p": "wd:Q", "js": "javascript:alert(1)//", "https": "https://e.org/?", "ex": "https://e.org/"}

    context = to_context(replace(schema, prefixes={**schema.prefixes, **own}))

    assert {name: context.get(name) for name in own} == {
        **dict.fromkeys(own),
        "ex": {"@id": "https://e.org/", "@prefix": True},
    }


@pytest.mark.parametrize("reader", [name for name in READERS if name.startswith("jsonld")])
def test_names_that_mean_something_in_json_ld_or_in_the_form_change_no_triple(reader: str) -> None:
    schema = default_schema()
    names = ("id", "type", "label", "line", "rdf", "@id", "a:b", "value", "Court")
    predicate = Predicate(label={}, inverse={}, definition="", domain=("Court",), value=ValueSpec(datatype="gYear"))
    kind, qualifier = EntityType(label={}, definition=""), Qualifier(label={}, definition="", datatype="decimal")
    extended = replace(
        schema,
        types={**schema.types, **{name: replace(kind, name=name) for name in names if name != "Court"}},
        predicates={**schema.predicates, **{name: replace(predicate, name=name) for name in names}},
        qualifiers={**schema.qualifiers, **{name: replace(qualifier, name=name) for name in names}},
    )
    statements = [Statement(subject="court/a", predicate=name, value="2024", qualifiers={name: "5"}) for name in names]

    dataset = replace(dataset_of(*(replace(COURT, id=name, type=name) for name in names), *statements), schema=extended)

    form, read = READERS[reader]
    assert read(FORMATS[form](dataset), form) == written(dataset)
