"""What was renamed: the names of before lead to those of now, and claims keep their identifiers."""

from itertools import combinations, product
from pathlib import Path

import pytest

from courtgraph.errors import SchemaError
from courtgraph.model.identifiers import content_hash
from courtgraph.schema import Schema, default_schema, extended_schema
from courtgraph.store import read_dataset
from courtgraph.validation import check

SCHEMA = default_schema()
NAMES = "label: {zh-Hant: 甲, zh-Hans: 甲, en: a}, inverse: {zh-Hant: 乙, zh-Hans: 乙, en: b}, definition: Of a test."


def extended(folder: Path, text: str) -> Schema:
    (folder / "schema.yaml").write_text(text, "utf-8")
    return extended_schema((folder / "schema.yaml").read_bytes(), "schema.yaml")


@pytest.mark.parametrize(
    ("old", "subject", "target", "now"),
    [
        ("reports", "BasicCourt", "Indicator", ("hasFigure",)),
        ("literal", "", "", ("numberedForm",)),
        ("partOf", "AdministrativeArea", "AdministrativeArea", ("containedIn",)),
        ("partOf", "CourtBody", "BasicCourt", ("subOrganisationOf",)),
        ("partOf", "CourtBody", "CourtGroup", ("belongsTo",)),
        ("partOf", "PersonGroup", "Organisation", ("memberOf",)),
        ("partOf", "Activity", "Activity", ()),
        ("partOf", "CourtBody", "", ("subOrganisationOf", "belongsTo")),
        ("memberOf", "BasicCourt", "CourtGroup", ("isOneOf",)),
        ("memberOf", "Person", "Organisation", ()),
        ("locatedIn", "Place", "AdministrativeArea", ("containedIn",)),
        ("focusesOn", "Report", "Topic", ("isAbout",)),
        ("focusesOn", "Activity", "Topic", ()),
        ("received", "Award", "Award", ()),
        ("never", "Award", "Award", ()),
    ],
)
def test_a_name_of_before_leads_to_that_of_now_by_the_types_of_the_ends(
    old: str, subject: str, target: str, now: tuple[str, ...]
) -> None:
    assert SCHEMA.successors(old, subject, target) == now


def test_a_renamed_predicate_keeps_the_qualifiers_and_the_name_that_identifiers_cover() -> None:
    assert {name: SCHEMA.identified_as(name) for name in ("reports", "hasFigure", "containedIn", "never")} == {
        "reports": "reports",
        "hasFigure": "reports",
        "containedIn": "partOf",
        "never": "never",
    }
    assert SCHEMA.narrowing("reports") == SCHEMA.narrowing("hasFigure") == ("period",)


def test_a_claim_has_one_identifier_under_either_name(dataset_folder: Path) -> None:
    path = dataset_folder / "statements/first.yaml"
    now = {statement.id for statement in read_dataset(dataset_folder).statements}
    path.write_text(path.read_text("utf-8").replace("hasFigure", "reports"), "utf-8")

    assert {statement.id for statement in read_dataset(dataset_folder).statements} == now
    assert content_hash(["court/a", "reports", "indicator/c", "39", "time", "", "fact", {}]) in now


def test_predicates_that_share_a_name_in_identifiers_share_no_ends() -> None:
    types = SCHEMA.types
    for one, other in combinations(SCHEMA.predicates.values(), 2):
        if SCHEMA.identified_as(one.name) == SCHEMA.identified_as(other.name):
            both = [SCHEMA.is_a(a, one.domain) and SCHEMA.is_a(a, other.domain) for a in types]
            ends = [SCHEMA.is_a(a, one.range) and SCHEMA.is_a(a, other.range) for a in types]
            assert not any(map(all, product(both, ends))), f"{one.name}, {other.name}"


def test_a_datasets_own_predicate_cannot_give_other_claims_the_identifiers_of_known_ones(tmp_path: Path) -> None:
    clash = f"predicates: {{tells: {{{NAMES}, domain: [Court], range: [Indicator], identified_as: reports}}}}"
    apart = f"predicates: {{tells: {{{NAMES}, domain: [Court], range: [Award], identified_as: reports}}}}"

    with pytest.raises(SchemaError, match="predicate tells has the identifiers of hasFigure between the same types"):
        extended(tmp_path, clash)
    assert extended(tmp_path, apart).identified_as("tells") == "reports"


def test_a_type_that_was_renamed_is_told_with_its_name_of_now(dataset_folder: Path) -> None:
    (dataset_folder / "schema.yaml").write_text(
        "types:\n  Prize: {parent: Award, label: {zh-Hant: 獎, zh-Hans: 奖, en: Prize}, definition: A prize., "
        "renamed_from: [Medal]}\n",
        "utf-8",
    )
    path = dataset_folder / "entities/things.yaml"
    path.write_text(path.read_text("utf-8").replace("type: Award", "type: Medal"), "utf-8")

    [finding] = check(read_dataset(dataset_folder))

    assert str(finding) == (
        "entities/things.yaml:14: type Medal is now called otherwise; write Prize; courtgraph format --migrate does so "
        "[known-types]"
    )


def test_only_two_names_of_before_have_successors_with_other_identifiers() -> None:
    successors = [(old, new) for new, one in SCHEMA.predicates.items() for old in one.renamed_from]

    others = {(old, new) for old, new in successors if SCHEMA.identified_as(new) != old}
    assert others == {("partOf", "memberOf"), ("locatedIn", "containedIn")}
