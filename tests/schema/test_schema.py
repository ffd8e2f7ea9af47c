"""What the packaged schema.yaml promises."""

import re
from collections import Counter
from importlib.resources import files

import pytest

from courtgraph.schema import LANGUAGES, EntityType, Predicate, Qualifier, default_schema
from courtgraph.schema.checks import find_flaws
from courtgraph.schema.entries import SECTIONS
from courtgraph.schema.own_terms import OwnTerm, load_own_terms
from courtgraph.schema.tree import read_tree
from courtgraph.text import to_simplified
from writing import labels

SCHEMA = default_schema()
Entry = EntityType | Qualifier | Predicate | OwnTerm
ENTRIES: dict[str, Entry] = {**SCHEMA.types, **SCHEMA.qualifiers, **SCHEMA.predicates, **load_own_terms()}


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_every_entry_has_labels_in_three_languages_and_a_definition_in_a_sentence(entry: Entry) -> None:
    assert tuple(entry.label) == LANGUAGES
    assert all(entry.label.values())
    assert re.fullmatch(r"[A-Z].*\S\.", entry.definition)


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_simplified_labels_are_the_traditional_ones_simplified(entry: Entry) -> None:
    assert entry.label["zh-Hans"] == to_simplified(entry.label["zh-Hant"])


@pytest.mark.parametrize("predicate", SCHEMA.predicates.values(), ids=lambda predicate: predicate.name)
def test_every_predicate_has_inverse_labels_of_its_own(predicate: Predicate) -> None:
    assert tuple(predicate.inverse) == LANGUAGES
    assert all(predicate.inverse[language] not in ("", predicate.label[language]) for language in LANGUAGES)
    assert predicate.inverse["zh-Hans"] == to_simplified(predicate.inverse["zh-Hant"])


@pytest.mark.parametrize("entry", [*SCHEMA.types.values(), *SCHEMA.predicates.values()], ids=lambda entry: entry.name)
def test_every_mapping_expands_to_an_iri(entry: EntityType | Predicate) -> None:
    assert all(re.fullmatch(r"https?://\S+[A-Za-z]", SCHEMA.expand(curie)) for curie in entry.maps_to)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_types_and_no_two_ways_to_read_a_predicate_share_a_label(language: str) -> None:
    types = [kind.label[language] for kind in SCHEMA.types.values()]
    predicates = [words[language] for each in SCHEMA.predicates.values() for words in (each.label, each.inverse)]

    assert len(types) == len(set(types))
    assert len(predicates) == len(set(predicates))


def test_every_concrete_type_has_a_look_of_its_own_and_all_courts_have_one_colour() -> None:
    looks = {name: (SCHEMA.color(name), SCHEMA.shape(name)) for name in SCHEMA.concrete_types()}

    assert len(looks) == len(set(looks.values()))
    assert {color for name, (color, _) in looks.items() if SCHEMA.is_a(name, ("Court",))} == {SCHEMA.color("Court")}


def test_the_packaged_schema_is_as_sound_as_it_wants_others_to_be() -> None:
    packaged = read_tree((files("courtgraph.schema") / "schema.yaml").read_text("utf-8")).content
    added = {section: packaged[section] for section in SECTIONS}

    assert find_flaws(added, {section: {} for section in SECTIONS}) == []
    assert packaged.keys() - added.keys() == {"namespace"}


def test_every_unit_has_a_name_in_three_languages() -> None:
    assert all(tuple(names) == LANGUAGES and all(names.values()) for names in SCHEMA.units.values())
    assert SCHEMA.units["time"] == labels("次", "次", "time")


def test_court_levels_are_courts_and_a_group_of_courts_is_not() -> None:
    levels = ["SupremeCourt", "HighCourt", "IntermediateCourt", "BasicCourt"]

    assert [SCHEMA.is_a(name, ("Court",)) for name in [*levels, "CourtGroup", "Unknown"]] == [True] * 4 + [False] * 2


def test_only_qualifiers_that_narrow_the_claim_are_part_of_the_identifier() -> None:
    assert {name for name, qualifier in SCHEMA.qualifiers.items() if qualifier.narrows} == {"year", "period"}
    assert SCHEMA.narrowing("received") == ("year", "period")
    assert SCHEMA.narrowing("unknown") == ()


def test_a_qualifier_looks_like_what_its_datatype_and_values_say() -> None:
    spec = SCHEMA.qualifiers["approx"].spec

    assert (spec.datatype, spec.values) == (
        "string",
        ("exact", "about", "at_least", "at_most", "more_than", "less_than"),
    )


def test_a_predicate_that_the_data_hardly_uses_says_why_it_is_there(predicate_uses: Counter[str]) -> None:
    text = (files("courtgraph.schema") / "schema.yaml").read_text("utf-8")
    rare = [name for name in SCHEMA.predicates if predicate_uses[name] < 2]
    reasoned = [name for name in rare if re.search(rf"^  {name}:\n    # \w", text, re.MULTILINE)]

    assert reasoned == rare, "write the reason as a comment under the predicate in schema.yaml"
