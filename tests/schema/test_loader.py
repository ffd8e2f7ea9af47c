from pathlib import Path

import pytest

from courtgraph.errors import SchemaError
from courtgraph.schema import EntityType, Predicate, default_schema, load_schema
from writing import labels

COURT_LABEL = "label: {zh-Hant: 專門法院, zh-Hans: 专门法院, en: Special court}"
LINK = (
    "label: {zh-Hant: 移送, zh-Hans: 移送, en: transfers to}, "
    "inverse: {zh-Hant: 受移送, zh-Hans: 受移送, en: takes over from}"
)


def loaded(folder: Path, text: str) -> str:
    """The complaint about a schema.yaml, with its path as it stands in the folder."""
    path = folder / "schema.yaml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(SchemaError) as caught:
        load_schema(path)
    return str(caught.value).replace(str(path), "schema.yaml")


def test_a_dataset_adds_types_predicates_qualifiers_units_and_prefixes(tmp_path: Path) -> None:
    (tmp_path / "schema.yaml").write_text(
        f"""
prefixes: {{ex: "https://example.org/"}}
units: {{case: {{zh-Hant: 件, zh-Hans: 件, en: case}}}}
types:
  SpecialCourt: {{parent: Court, {COURT_LABEL}, definition: A court for a field., maps_to: [ex:Court]}}
qualifiers:
  since: {{{COURT_LABEL}, definition: From when., datatype: partialDate, narrows: true}}
predicates:
  transfersTo: {{{LINK}, definition: Hands over., domain: [SpecialCourt], range: [Court], qualifiers: [since]}}
""",
        "utf-8",
    )

    schema = load_schema(tmp_path / "schema.yaml")

    assert schema.types["SpecialCourt"] == EntityType(
        name="SpecialCourt",
        parent="Court",
        label=labels("專門法院", "专门法院", "Special court"),
        definition="A court for a field.",
        maps_to=("ex:Court",),
    )
    assert schema.predicates["transfersTo"] == Predicate(
        name="transfersTo",
        label=labels("移送", "移送", "transfers to"),
        inverse=labels("受移送", "受移送", "takes over from"),
        definition="Hands over.",
        domain=("SpecialCourt",),
        range=("Court",),
        qualifiers=("since",),
    )
    assert schema.narrowing("transfersTo") == ("since",)
    assert schema.expand("ex:Court") == "https://example.org/Court"
    assert schema.units["case"] == {"zh-Hant": "件", "zh-Hans": "件", "en": "case"}
    assert schema.is_a("SpecialCourt", ("Agent",))
    assert schema.types.keys() - default_schema().types.keys() == {"SpecialCourt"}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "schema.yaml: a schema is a mapping with types and predicates"),
        ("[types]", "schema.yaml: a schema is a mapping with types and predicates"),
        (
            f"types: {{A: {{parent: Curt, {COURT_LABEL}, definition: D.}}}}",
            "schema.yaml: type A has the parent Curt, which is not a type",
        ),
        (
            f"types: {{A: {{parent: B, {COURT_LABEL}, definition: D}}, "
            f"B: {{parent: A, {COURT_LABEL}, definition: D}}}}",
            "schema.yaml: type A is its own ancestor; break the circle A > B",
        ),
        (
            f"types: {{Court: {{{COURT_LABEL}, definition: D.}}}}",
            "schema.yaml: types Court come with courtgraph; choose another name",
        ),
        (
            f"types: {{A: {{{COURT_LABEL}, definition: D., colour: red}}}}",
            "schema.yaml: Object contains unknown field `colour` - at `$.types[...]`",
        ),
        (
            f"types: {{A: {{{COURT_LABEL}}}}}",
            "schema.yaml: Object missing required field `definition` - at `$.types[...]`",
        ),
        (
            f"types: {{A: {{{COURT_LABEL}, definition: D., maps_to: [ex:Court]}}}}",
            "schema.yaml: ex:Court: the prefix ex is not declared; add it to prefixes",
        ),
        (
            "types: {A: {label: {en: A}, definition: D.}}",
            "schema.yaml: A has no label in zh-Hant, or no inverse one; add it",
        ),
        ("types: {A: word}", "schema.yaml: types A is not a mapping; write A: and label: ... below"),
        ("types: {A: }", "schema.yaml: types A is not a mapping; write A: and label: ... below"),
        (
            f"types: {{A B: {{{COURT_LABEL}, definition: D.}}}}",
            "schema.yaml: types 'A B' must be a word of letters and digits, such as CourtBody",
        ),
        (
            "types: [A]",
            "schema.yaml: types cannot be set here; add to types, qualifiers, predicates, prefixes or units",
        ),
        (
            "namespace: https://example.org/",
            "schema.yaml: namespace cannot be set here; add to types, qualifiers, predicates, prefixes or units",
        ),
        ("sorts: {A: {}}", "schema.yaml: Object contains unknown field `sorts`"),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Curt], range: [Court]}}}}",
            "schema.yaml: predicate p names Curt, never defined",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], range: [Curt]}}}}",
            "schema.yaml: predicate p names Curt, never defined",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], range: [Court], qualifiers: [since]}}}}",
            "schema.yaml: predicate p names since, never defined",
        ),
        (
            f"predicates: {{year: {{{LINK}, definition: D., domain: [Court], range: [Court]}}}}",
            "schema.yaml: year is a qualifier and a predicate; give one of them another name",
        ),
        (
            f"predicates: {{status: {{{LINK}, definition: D., domain: [Court], range: [Court]}}}}",
            "schema.yaml: status is a name that every statement uses already; choose another name",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court]}}}}",
            "schema.yaml: predicate p needs a range, a value or both",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], value: {{pattern: '['}}}}}}",
            "schema.yaml: the pattern of p is malformed: unterminated character set at position 0; correct it",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], value: {{pattern: 'a{{9999999999}}'}}}}}}",
            "schema.yaml: the pattern of p is malformed: the repetition number is too large; correct it",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], value: {{datatype: number}}}}}}",
            "schema.yaml: Invalid enum value 'number' - at `$.predicates[...].value.datatype`",
        ),
        (
            f"predicates: {{p: {{{COURT_LABEL}, inverse: {{en: of}}, "
            "definition: D., domain: [Court], range: [Court]}}",
            "schema.yaml: p has no label in zh-Hant, or no inverse one; add it",
        ),
        ("types: [", "schema.yaml:2: this is not YAML that courtgraph reads: did not find expected node content"),
        ("units: {}\nunits: {}", "schema.yaml:2: this is not YAML that courtgraph reads: units stands twice"),
        (
            "units: &x {}",
            "schema.yaml:1: this is not YAML that courtgraph reads: anchors and aliases are not used here",
        ),
        ("[" * 100_000, "schema.yaml:1: this is not YAML that courtgraph reads: deeper than 50 levels"),
    ],
    ids=lambda value: value[:40],
)
def test_says_what_is_wrong_with_a_schema(tmp_path: Path, text: str, complaint: str) -> None:
    assert loaded(tmp_path, text) == complaint


@pytest.mark.parametrize(
    "text", ["a: \x00", "\udcff\udcfe", "? [a]\n: b", "types: 2024-13-45", "types: {A: 2024-13-45}"]
)
def test_refuses_what_no_schema_can_be(tmp_path: Path, text: str) -> None:
    assert loaded(tmp_path, text).startswith("schema.yaml:")


def test_scalars_are_taken_as_they_are_written(tmp_path: Path) -> None:
    text = "units: {no: {zh-Hant: no, zh-Hans: 1:30, en: 2024-01-01}}"
    (tmp_path / "schema.yaml").write_text(text, "utf-8")

    schema = load_schema(tmp_path / "schema.yaml")

    assert schema.units["no"] == {"zh-Hant": "no", "zh-Hans": "1:30", "en": "2024-01-01"}


def test_the_packaged_schema_is_read_once() -> None:
    assert default_schema() is default_schema()
    assert default_schema() == load_schema()
