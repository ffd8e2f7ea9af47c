"""Rules read what a predicate is from the schema, so that a dataset's own predicates are held to them too."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from courtgraph import check, read_dataset
from courtgraph.errors import SchemaError
from courtgraph.merging.ownership import owning_courts
from courtgraph.model import Dataset, Entity
from courtgraph.model.name_keyed import name_key, name_keyed
from courtgraph.schema import extended_schema
from writing import write_yaml

NAMES = (
    "label: {zh-Hant: 甲, zh-Hans: 甲, en: a}, inverse: {zh-Hant: 乙, zh-Hans: 乙, en: b}, definition: Of a test., "
    "domain: [Court, Award]"
)
SCHEMA = f"""
types:
  Unit: {{parent: Organisation, label: {{zh-Hant: 班, zh-Hans: 班, en: Unit}}, definition: Team., known_by_name: true}}
predicates:
  hasStep: {{{NAMES}, range: [Award], qualifiers: [ordinal], numbered: true}}
  steps: {{{NAMES}, value: {{datatype: positiveInteger}}, counts: hasStep}}
  opened: {{{NAMES}, value: {{datatype: gYear}}}}
  visited: {{{NAMES}, range: [Award], qualifiers: [year], not_before: opened}}
  keeps: {{{NAMES}, range: [Award], owns: true}}
"""


def found(folder: Path, *statements: Mapping[str, object]) -> list[str]:
    (folder / "schema.yaml").write_text(SCHEMA, "utf-8")
    records = [
        {**statement, "evidence": [{"line": 1, "quote": "甲縣人民法院獲得全國優秀法院"}]} for statement in statements
    ]
    write_yaml(folder / "statements/own.yaml", {"source": "source/report", "statements": records})
    return [str(one) for one in check(read_dataset(folder)) if one.rule in ("complete-components", "timely-awards")]


def test_the_parts_of_any_numbered_predicate_have_their_ordinals(dataset_folder: Path) -> None:
    assert found(dataset_folder, {"subject": "court/a", "predicate": "hasStep", "object": "award/b"}) == [
        "statements/own.yaml:3: the 1 parts of court/a have no numbers; "
        "give each its ordinal: under qualifiers, 1 to 1, in the order of the text [complete-components]"
    ]


def test_a_predicate_that_counts_another_agrees_with_it(dataset_folder: Path) -> None:
    step = {"subject": "court/a", "predicate": "hasStep", "object": "award/b", "qualifiers": {"ordinal": "1"}}

    assert found(dataset_folder, step, {"subject": "court/a", "predicate": "steps", "value": "2"}) == [
        "statements/own.yaml:13: steps gives court/a 2 parts, but hasStep lists 1; "
        "list every part with hasStep, or none where the text lists none [complete-components]"
    ]


def test_no_year_lies_before_that_which_the_object_has_by_the_named_predicate(dataset_folder: Path) -> None:
    opened = {"subject": "award/b", "predicate": "opened", "value": "2020"}
    early = {"subject": "court/a", "predicate": "visited", "object": "award/b", "qualifiers": {"year": "2019"}}

    assert found(dataset_folder, opened, early) == [
        "statements/own.yaml:13: award/b is for 2020 and cannot be received in 2019; "
        "look both years up in the source [timely-awards]"
    ]


def test_what_a_court_has_by_a_predicate_that_owns_belongs_to_it(dataset_folder: Path) -> None:
    found(dataset_folder, {"subject": "court/a", "predicate": "keeps", "object": "award/b"})
    dataset = read_dataset(dataset_folder)
    kept = [one for one in dataset.statements if one.predicate == "keeps"]
    without = Dataset(schema=dataset.schema, entities=dataset.entities)

    assert owning_courts(without)["award/b"] == ()
    assert owning_courts(Dataset(schema=dataset.schema, entities=dataset.entities, statements=tuple(kept)))[
        "award/b"
    ] == ("court/a",)


def test_things_of_a_type_that_is_known_by_name_are_found_by_it() -> None:
    team = Entity(id="unit/a", type="Unit", label={"zh-Hant": "快審班"})
    person = Entity(id="person/a", type="Person", label={"zh-Hant": "快審班"})

    schema = extended_schema(SCHEMA.encode(), "schema.yaml")
    found = name_keyed(Dataset(schema=schema, entities=(team, person)))

    assert found == {name_key("Unit", "快审班"): team}


def test_a_flag_that_names_an_unknown_predicate_is_told(tmp_path: Path) -> None:
    path = tmp_path / "schema.yaml"
    path.write_text(SCHEMA.replace("counts: hasStep", "counts: hasStp"), "utf-8")

    with pytest.raises(SchemaError) as caught:
        extended_schema(path.read_bytes(), path)

    assert str(caught.value) == (
        f"{path}:6: predicate steps names hasStp in counts, which is never defined; did you mean hasStep?"
    )
