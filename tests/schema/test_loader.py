from pathlib import Path

import pytest

from courtgraph.errors import SchemaError
from courtgraph.schema import EntityType, Predicate, default_schema, extended_schema
from writing import labels

COURT_LABEL = "label: {zh-Hant: 專門法院, zh-Hans: 专门法院, en: Special court}"
BY_LANGUAGE = "a name for each language of the dataset below"
PLAIN = "is not a plain value; write one value, in quotes if need be"
LINK = (
    "label: {zh-Hant: 移送, zh-Hans: 移送, en: transfers to}, "
    "inverse: {zh-Hant: 受移送, zh-Hans: 受移送, en: takes over from}"
)


def loaded(folder: Path, text: str) -> str:
    """The complaint about a schema.yaml, with its path as it stands in the folder."""
    path = folder / "schema.yaml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(SchemaError) as caught:
        extended_schema(path.read_bytes(), path)
    return str(caught.value).replace(str(path), "schema.yaml")


def test_a_dataset_adds_types_predicates_qualifiers_units_and_prefixes(tmp_path: Path) -> None:
    (tmp_path / "schema.yaml").write_text(
        f"""
prefixes: {{ex: "https://example.org/"}}
units: {{acre: {{zh-Hant: 畝, zh-Hans: 亩, en: acre}}}}
types:
  SpecialCourt: {{parent: Court, {COURT_LABEL}, definition: A court for a field., maps_to: [ex:Court]}}
qualifiers:
  since: {{{COURT_LABEL}, definition: From when., datatype: partialDate, narrows: true}}
predicates:
  transfersTo: {{{LINK}, definition: Hands over., domain: [SpecialCourt], range: [Court], qualifiers: [since]}}
""",
        "utf-8",
    )

    schema = extended_schema((tmp_path / "schema.yaml").read_bytes(), "schema.yaml")

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
    assert schema.units["acre"] == labels("畝", "亩", "acre")
    assert schema.is_a("SpecialCourt", ("Agent",))
    assert schema.types.keys() - default_schema().types.keys() == {"SpecialCourt"}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "a schema is a mapping; start with a field, such as types:"),
        ("[types]", "a schema is a mapping; start with a field, such as types:"),
        (
            f"types: {{A: {{{COURT_LABEL}, definition: D., color: red}}}}",
            "color 'red' is no colour; write six hexadecimal digits, such as \"#8c1d2f\"",
        ),
        (
            f"types: {{A: {{{COURT_LABEL}, definition: D., shape: sqare}}}}",
            "shape 'sqare' is unknown; did you mean square?",
        ),
        (
            f"types: {{A: {{parent: Curt, {COURT_LABEL}, definition: D.}}}}",
            "type A has the parent Curt, which is not a type; did you mean Court?",
        ),
        (
            f"types: {{A: {{parent: B, {COURT_LABEL}, definition: D}}, "
            f"B: {{parent: A, {COURT_LABEL}, definition: D}}}}",
            "type A is its own ancestor; break the circle A > B > A",
        ),
        (
            f"types: {{Court: {{{COURT_LABEL}, definition: D.}}}}",
            "type Court comes with courtgraph; choose another name",
        ),
        (
            f"types: {{A: {{{COURT_LABEL}, definition: D., colour: red}}}}",
            "there is no field colour here; did you mean color?",
        ),
        (f"types: {{A: {{{COURT_LABEL}}}}}", "type A has no definition; add definition: ..."),
        (f"types: {{A: {{{COURT_LABEL}, definition: [D.]}}}}", f"definition {PLAIN}"),
        (
            f"types: {{A: {{{COURT_LABEL}, definition: D., abstract: perhaps}}}}",
            "abstract is 'perhaps'; write true or false",
        ),
        (
            f"types: {{A: {{{COURT_LABEL}, definition: D., abstract: []}}}}",
            "abstract is no truth value; write true or false",
        ),
        (
            f"types: {{A: {{{COURT_LABEL}, definition: D., maps_to: ex:A}}}}",
            "maps_to is not a list; write maps_to: and - item below",
        ),
        (
            f"types: {{A: {{{COURT_LABEL}, definition: D., maps_to: [ex:Court]}}}}",
            "type A maps to ex:Court, whose prefix is not declared; write prefix:name and add ex: ... to prefixes",
        ),
        (
            "types: {A: {label: {}, definition: D.}}",
            f"type A has no label; write label: and {BY_LANGUAGE}",
        ),
        (
            "types: {A: {label: {zh-Hant: 甲, zh-Hans: [甲], en: A}, definition: D.}}",
            f"zh-Hans {PLAIN}",
        ),
        ("types: {A: {label: {zh-Hant: [], en: A}, definition: D.}}", f"zh-Hant {PLAIN}"),
        (
            "types: {A: {label: 甲, definition: D.}}",
            f"label of type A is not a mapping; write label: and {BY_LANGUAGE}",
        ),
        ("types: {A: {definition: D.}}", f"type A has no label; add label: and {BY_LANGUAGE}"),
        ("types: {A: word}", "A is not a mapping; write A: and label: ... below"),
        ("types: {A: }", "A is not a mapping; write A: and label: ... below"),
        (
            f"types: {{A B: {{{COURT_LABEL}, definition: D.}}}}",
            "'A B' is no name; write a word of letters and digits, such as CourtBody",
        ),
        ("types: [A]", "types is not a mapping; write types: and the first name below"),
        ("units: {acre: 畝}", f"unit acre is not a mapping; write acre: and {BY_LANGUAGE}"),
        ("units: {acre: {en: }}", f"unit acre has no name; write acre: and {BY_LANGUAGE}"),
        ("prefixes: {ex: [x]}", f"ex {PLAIN}"),
        (
            "namespace: https://example.org/",
            "namespace cannot be set here; choose one of predicates, prefixes, qualifiers, types, units",
        ),
        ("type: {A: {}}", "type cannot be set here; did you mean types?"),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Curt], range: [Court]}}}}",
            "predicate p names Curt in domain, which is never defined; did you mean Court?",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], range: [Curt]}}}}",
            "predicate p names Curt in range, which is never defined; did you mean Court?",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], range: [Court], qualifiers: [yaer]}}}}",
            "predicate p names yaer in qualifiers, which is never defined; did you mean year?",
        ),
        (
            f"predicates: {{year: {{{LINK}, definition: D., domain: [Court], range: [Court]}}}}",
            "year is a qualifier and a predicate; give one of them another name",
        ),
        (
            f"predicates: {{status: {{{LINK}, definition: D., domain: [Court], range: [Court]}}}}",
            "status is a name that every statement uses already; choose another name",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court]}}}}",
            "predicate p has neither range nor value; add range: [...] or value: ...",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], range: [Court], stands: over}}}}",
            "stands 'over' is unknown; did you mean above?",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], value: {{}}, stands: above}}}}",
            "predicate p makes a hierarchy of values, which stand nowhere; add range: [...]",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], value: word}}}}",
            "value is not a mapping; write value: and datatype: ... below",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], value: {{pattern: '['}}}}}}",
            "predicate p has a malformed pattern: unterminated character set at position 0; correct it",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], value: {{pattern: 'a{{9999999999}}'}}}}}}",
            "predicate p has a malformed pattern: the repetition number is too large; correct it",
        ),
        (
            f"predicates: {{p: {{{LINK}, definition: D., domain: [Court], value: {{datatype: decimals}}}}}}",
            "datatype 'decimals' is unknown; did you mean decimal?",
        ),
        (
            f"predicates: {{p: {{{COURT_LABEL}, definition: D., domain: [Court], range: [Court]}}}}",
            f"predicate p has no inverse; add inverse: and {BY_LANGUAGE}",
        ),
    ],
    ids=lambda value: value[:40],
)
def test_says_what_is_wrong_with_a_schema_and_what_would_be_right(tmp_path: Path, text: str, complaint: str) -> None:
    assert loaded(tmp_path, text) == f"schema.yaml:1: {complaint}"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("types: [", "schema.yaml:2: this is not YAML that courtgraph reads: did not find expected node content"),
        ("units: {}\nunits: {}", "schema.yaml:2: this is not YAML that courtgraph reads: units stands twice"),
        ("? [a]\n: b", "schema.yaml:1: this is not YAML that courtgraph reads: a name must be a word"),
        (
            "units: &x {}",
            "schema.yaml:1: this is not YAML that courtgraph reads: anchors and aliases are not used here",
        ),
        ("[" * 100_000, "schema.yaml:1: this is not YAML that courtgraph reads: deeper than 50 levels"),
    ],
    ids=lambda value: value[:40],
)
def test_a_schema_that_is_no_yaml_is_told_with_its_line(tmp_path: Path, text: str, complaint: str) -> None:
    assert loaded(tmp_path, text) == f"{complaint}; check this line and the one before"


@pytest.mark.parametrize("stands", ["above", "below"])
def test_a_dataset_says_which_of_its_predicates_make_a_hierarchy(tmp_path: Path, stands: str) -> None:
    text = f"predicates: {{guides: {{{LINK}, definition: D., domain: [Court], range: [Court], stands: {stands}}}}}"
    (tmp_path / "schema.yaml").write_text(text, "utf-8")

    predicates = extended_schema((tmp_path / "schema.yaml").read_bytes(), "schema.yaml").predicates

    assert predicates["guides"].stands == stands
    assert predicates["supervisedBy"].stands == "below"
    assert predicates["aimsAt"].stands == ""


def test_everything_that_is_wrong_with_a_schema_is_told_at_once_with_its_line(tmp_path: Path) -> None:
    text = (
        "predicates:\n"
        "  shinesOn:\n"
        f"    {COURT_LABEL}\n"
        "    definition: Gives light.\n"
        "    domain: Court\n"
        "    value:\n"
        "      datatype: decimals\n"
        "types:\n"
        "  Moon:\n"
        f"    {COURT_LABEL}\n"
        "    parent: Curt\n"
        "    definition: A moon.\n"
    )

    assert loaded(tmp_path, text).split("\n") == [
        f"schema.yaml:2: predicate shinesOn has no inverse; add inverse: and {BY_LANGUAGE}",
        "schema.yaml:5: domain is not a list; write domain: and - item below",
        "schema.yaml:7: datatype 'decimals' is unknown; did you mean decimal?",
        "schema.yaml:11: type Moon has the parent Curt, which is not a type; did you mean Court?",
    ]


@pytest.mark.parametrize(
    "text", ["a: \x00", "\udcff\udcfe", "? [a]\n: b", "types: 2024-13-45", "types: {A: 2024-13-45}"]
)
def test_refuses_what_no_schema_can_be(tmp_path: Path, text: str) -> None:
    assert loaded(tmp_path, text).startswith("schema.yaml:")


def test_scalars_are_taken_as_they_are_written(tmp_path: Path) -> None:
    text = "units: {no: {zh-Hant: no, zh-Hans: 1:30, en: 2024-01-01}}"
    (tmp_path / "schema.yaml").write_text(text, "utf-8")

    schema = extended_schema((tmp_path / "schema.yaml").read_bytes(), "schema.yaml")

    assert schema.units["no"] == {"zh-Hant": "no", "zh-Hans": "1:30", "en": "2024-01-01"}


def test_the_packaged_schema_is_read_once() -> None:
    assert default_schema() is default_schema()


@pytest.mark.parametrize(
    "curie",
    ["skos:%zz", "skos:a#b", "skos:a> . <b:b> <b:b> <b:c", "skos:a b", "skos:{id}", 'skos:a"b', "skos:a\\u0000b"],
)
def test_a_mapping_that_does_not_expand_to_an_iri_is_refused(tmp_path: Path, curie: str) -> None:
    text = f"types:\n  Moon: {{parent: Court, {COURT_LABEL}, definition: D., maps_to: ['{curie}']}}\n"

    assert loaded(tmp_path, text) == (
        f"schema.yaml:2: type Moon maps to {curie!r}, which is no IRI; write prefix:name, such as skos:Concept"
    )


def test_what_is_not_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    assert loaded(tmp_path, "units:\n  \udcff: {}\n") == "schema.yaml:2: byte 9 is not UTF-8; save the file as UTF-8"


def test_a_mapping_with_a_prefix_that_is_no_iri_is_told_once(tmp_path: Path) -> None:
    text = f"prefixes: {{ex: x y}}\ntypes:\n  Moon: {{{COURT_LABEL}, definition: D., maps_to: ['ex:A']}}\n"

    assert loaded(tmp_path, text).startswith("schema.yaml:1: 'x y' is no namespace; ")
    assert "\n" not in loaded(tmp_path, text)


@pytest.mark.parametrize(
    "iri", ["http://x/> <y#", "x y", "no-scheme", "http://x/\\", "wd:Q", "javascript:alert(1)//", "https://x/\u3000"]
)
def test_a_prefix_for_what_is_no_namespace_is_refused(tmp_path: Path, iri: str) -> None:
    assert loaded(tmp_path, f"prefixes: {{ex: '{iri}'}}\n") == (
        f"schema.yaml:1: {iri!r} is no namespace; write an IRI, such as https://example.org/ns#"
    )


@pytest.mark.parametrize("prefix", ["https", "HTTP", "urn", "Info", "tag", "ecli", "cgo"])
def test_a_prefix_that_links_or_courtgraph_have_already_is_refused(tmp_path: Path, prefix: str) -> None:
    assert loaded(tmp_path, f"prefixes: {{{prefix}: 'https://example.org/?'}}\n") == (
        f"schema.yaml:1: the prefix {prefix} means something else already; choose another"
    )


@pytest.mark.parametrize("prefix", ["a_b", "1a", "a-", "XML", "甲"])
def test_a_prefix_that_turtle_or_xml_cannot_have_is_refused(tmp_path: Path, prefix: str) -> None:
    assert loaded(tmp_path, f"prefixes: {{{prefix}: 'https://example.org/'}}\n") == (
        f"schema.yaml:1: {prefix!r} is no prefix; write letters and digits, such as wd"
    )
