import json
import pickle
from collections.abc import Mapping
from typing import Any

import msgspec
import pytest

from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset, DatasetInfo, Decision, Entity, Evidence, Finding, Location, Source, Statement

SAID = Evidence(source="source/r", line=1, quote="x")
IMPLIED = Evidence(source="source/r", line=2, quote="y", inferred=True, note={"": "why"})


def test_records_are_frozen() -> None:
    entity = Entity(id="court/a", type="BasicCourt")

    with pytest.raises(AttributeError):
        entity.id = "court/b"  # type: ignore[misc]  # this is what must not work


@pytest.mark.parametrize(
    ("kind", "fields", "words"),
    [
        (Statement, {"value": 3056}, "value of Statement is 3056; write a text, '3056'"),
        (
            Statement,
            {"qualifiers": {"year": 2024}},
            "qualifiers['year'] of Statement is 2024; write a text, '2024'",
        ),
        (Evidence, {"line": "3"}, "line of Evidence is '3'; write a whole number"),
        (Source, {"covers": 2024}, "covers of Source is 2024; write a text, '2024'"),
        (Entity, {"label": "A"}, "label of Entity is 'A'; write a dict"),
        (Entity, {"alias": {"en": "A"}}, "alias['en'] of Entity is 'A'; write a tuple, ('A',)"),
        (Decision, {"same": "yes"}, "same of Decision is 'yes'; write True or False"),
    ],
)
def test_a_field_of_another_type_is_refused_with_what_would_be_right(
    kind: type[Any], fields: dict[str, object], words: str
) -> None:
    sound = {field.name: "x" for field in msgspec.structs.fields(kind) if field.required}

    with pytest.raises(CourtgraphError) as refused:
        kind(**{**sound, **fields})

    assert str(refused.value) == words


PLACE = Location("a.yaml", 4, {"type": 5})
RECORDS = [
    Entity(id="court/a", type="BasicCourt", label={"en": "A"}, alias={"en": ("a",)}, location=PLACE),
    Source(id="source/a", label={"en": "A"}, uncited={2: "a heading"}, location=PLACE),
    Evidence(source="source/a", line=1, quote="x", gloss={"en": "x"}, note={"": "why"}, location=PLACE),
    Statement(subject="court/a", predicate="received", qualifiers={"year": "2024"}, location=PLACE),
    DatasetInfo(title={"en": "A"}, prefixes={"ex": "https://example.org/"}, location=PLACE),
    Decision(same=True, keep="court/a", other="court/b", location=PLACE),
]
EACH = pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)


@EACH
def test_a_record_is_in_a_set_once(record: Any) -> None:
    again, another = pickle.loads(pickle.dumps(record)), msgspec.structs.replace(record, location=Location("", 0))  # noqa: S301

    assert len({record, again}) == 1
    assert len({record, another}) == 2


@EACH
def test_no_mapping_of_a_record_is_changed_by_it_or_by_whoever_gave_it(record: Any) -> None:
    for name in record.__struct_fields__:
        said = getattr(record, name)
        if isinstance(said, Mapping):
            given: Any = dict(said)
            made = msgspec.structs.replace(record, **{name: given})
            given["another"] = "x"
            with pytest.raises(TypeError, match="a record stays as it is"):
                getattr(made, name)["another"] = "x"
            assert getattr(made, name) == said


@pytest.mark.parametrize(
    "change",
    [
        *(lambda said: said.update(year="2025"), lambda said: said.__ior__({"year": "2025"})),
        *(lambda said: said.pop("year"), lambda said: said.popitem(), lambda said: said.clear()),
        *(lambda said: said.setdefault("count", "2"), lambda said: said.__delitem__("year")),
    ],
    ids=["update", "|=", "pop", "popitem", "clear", "setdefault", "del"],
)
def test_a_statement_keeps_the_qualifiers_that_its_identifier_covers(change: Any) -> None:
    statement = Statement(subject="court/a", predicate="received", qualifiers={"year": "2024"})

    with pytest.raises(TypeError, match=r"msgspec\.structs\.replace makes another"):
        change(statement.qualifiers)

    assert json.dumps(statement.qualifiers) == '{"year": "2024"}'


def test_an_entity_is_called_by_the_language_asked_for_else_by_its_first_label_else_by_its_id() -> None:
    entity = Entity(id="court/a", type="BasicCourt", label={"zh-Hant": "甲院", "en": "A"})

    assert [entity.name("en"), entity.name("zh-Hans"), Entity(id="court/b", type="BasicCourt").name("en")] == [
        "A",
        "甲院",
        "court/b",
    ]


def test_the_names_of_an_entity_are_its_labels_and_then_its_aliases() -> None:
    entity = Entity(id="court/a", type="BasicCourt", label={"en": "A"}, alias={"zh-Hant": ("甲", "甲院"), "en": ("a",)})

    assert entity.names() == ["A", "甲", "甲院", "a"]


def test_only_an_accepted_statement_is_asserted() -> None:
    def asserted(status: str) -> bool:
        return Statement(subject="a", predicate="p", status=status).asserted

    assert [asserted(status) for status in ("accepted", "candidate", "disputed", "deprecated")] == [True] + [False] * 3


@pytest.mark.parametrize(
    ("modality", "status", "states"),
    [
        ("fact", "accepted", True),
        ("plan", "accepted", False),
        ("requirement", "accepted", False),
        ("fact", "disputed", False),
    ],
)
def test_only_what_is_accepted_and_no_plan_states_a_fact(modality: str, status: str, states: bool) -> None:
    assert Statement(subject="a", predicate="p", modality=modality, status=status).states_fact is states


@pytest.mark.parametrize(
    ("evidence", "inferred"), [((), False), ((SAID,), False), ((IMPLIED,), True), ((IMPLIED, SAID), False)]
)
def test_a_statement_is_inferred_when_no_evidence_says_it_outright(
    evidence: tuple[Evidence, ...], inferred: bool
) -> None:
    assert Statement(subject="a", predicate="p", evidence=evidence).inferred is inferred


def test_a_source_is_an_entity_as_soon_as_a_statement_speaks_of_it() -> None:
    source = Source(id="source/r", label={"en": "R"}, alias={"en": ("r",)}, description={"en": "Reports."})
    silent = Dataset(sources=(source,))
    spoken_of = Dataset(sources=(source,), statements=(Statement(subject="source/r", predicate="editedBy"),))

    assert silent.things == {}
    assert spoken_of.things == {
        "source/r": Entity(
            id="source/r", type="Report", label={"en": "R"}, alias={"en": ("r",)}, description={"en": "Reports."}
        )
    }
    assert spoken_of.by_source == {"source/r": source}


def test_a_field_that_is_missing_is_where_its_record_is() -> None:
    place = Location("a.yaml", 4, {"type": 5})

    assert (place.line_of("type"), place.line_of("label")) == (5, 4)


def test_findings_stand_in_the_order_of_files_and_lines() -> None:
    places = [("b.yaml", 1), ("a.yaml", 10), ("a.yaml", 9)]
    findings = [Finding(path=path, line=line, rule="r", message="m", suggestion="s") for path, line in places]

    assert [(finding.path, finding.line) for finding in sorted(findings)] == [
        ("a.yaml", 9),
        ("a.yaml", 10),
        ("b.yaml", 1),
    ]


def test_a_finding_is_data() -> None:
    finding = Finding(path="a.yaml", line=3, rule="known-types", message="m", suggestion="s", severity="warning")

    assert msgspec.json.decode(msgspec.json.encode(finding), type=Finding) == finding
    assert str(finding) == "a.yaml:3: warning: m; s [known-types]"


def test_a_field_that_is_not_there_is_on_the_line_of_what_would_hold_it() -> None:
    place = Location("a.yaml", 1, {"label": 3, "label.en": 4})

    assert [place.line_of(field) for field in ("label.en", "label.fr", "label", "alias.en")] == [4, 3, 3, 1]


def test_a_field_is_malformed_with_what_holds_it_but_not_the_other_way_round() -> None:
    place = Location("a.yaml", 1, malformed=frozenset({"label", "alias.en"}))

    assert [place.is_malformed(field) for field in ("label", "label.en", "alias.en", "alias.fr", "alias", "id")] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]


def test_what_is_made_of_a_dataset_once_is_the_same_for_all_who_ask() -> None:
    def listed(dataset: Dataset) -> list[Dataset]:
        return [dataset]

    one, other = Dataset(), Dataset()

    assert one.once(listed) is one.once(listed)
    assert (one.once(listed) is other.once(listed), one == other) == (False, True)
