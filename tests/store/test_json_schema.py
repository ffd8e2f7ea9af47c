from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from msgspec.structs import replace

from courtgraph.schema import Predicate, Schema, ValueSpec, default_schema
from courtgraph.store import read_dataset
from courtgraph.store.json_schema import to_json_schema

DATA = Path(__file__).parents[2] / "data"
KINDS = ("dataset", "sources", "entities", "statements")

ENTITY = "id: court/a\ntype: BasicCourt\nlabel: {zh-Hant: 甲, zh-Hans: 甲, en: A}\n"
SOURCE = "id: source/a\nlabel: {en: A}\nlines: 12\n"
DATASET = "title: {en: A}\nbase: https://example.org/\n"
EVIDENCE = "evidence: [{line: 11, quote: 榮獲}]\n"
RECEIVED = f"subject: court/a\npredicate: received\nobject: award/b\n{EVIDENCE}"
FIGURE = f"subject: court/a\npredicate: hasFigure\nobject: indicator/c\nvalue: 39\nunit: time\n{EVIDENCE}"
GRADE = f"subject: award/b\npredicate: grade\nvalue: 一等獎\nlang: zh-Hant\n{EVIDENCE}"


class EditorLoader(yaml.CSafeLoader):
    """Reads scalars as editors do, by YAML 1.2: numbers and truth values, but no dates."""


EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith("timestamp")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def accepts(kind: str, text: str, schema: Schema | None = None) -> bool:
    """Whether a file with one record of a kind is valid."""
    record: Any = yaml.load(text, Loader=EditorLoader)  # noqa: S506 (a safe loader)
    content = record if kind == "dataset" else {kind: [record]}
    return bool(Draft202012Validator(to_json_schema(kind, schema or default_schema())).is_valid(content))


@pytest.mark.parametrize("kind", [*KINDS, "schema"])
def test_every_schema_is_a_proper_json_schema(kind: str) -> None:
    schema = to_json_schema(kind, default_schema())

    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("dataset", DATASET + "description: {en: B}\nlanguages: [zh-Hant, en]\nlicence: Apache-2.0\n"),
        ("dataset", DATASET + "languages: [zh-Hans, en]\nrequired: [zh-Hans]\n"),
        ("sources", SOURCE + "type: Report\ndate: 2024-05-01\nlanguage: zh-Hant\nuncited: {2: blank line}\n"),
        ("sources", SOURCE + f"date: 2024\nsha256: {'a' * 64}\npublisher: P\nfile: a.txt\n"),
        (
            "sources",
            SOURCE
            + "author: A\nlicence: CC-BY-4.0\nurl: https://e.org/\narchived: http://e.org/\nretrieved: 2025-01-31\n",
        ),
        ("entities", ENTITY + "alias: {zh-Hans: [甲院]}\ndescription: {en: 5521}\nsame_as: [https://example.org/]\n"),
        ("statements", RECEIVED + "qualifiers: {year: 2024, count: 3}\nmodality: plan\nstatus: disputed\n"),
        ("statements", RECEIVED + 'qualifiers: {year: "2024", count: "3"}\n'),
        ("statements", FIGURE + "qualifiers: {period: 2024-05, approx: at_least}\n"),
        *(
            ("statements", FIGURE + f"qualifiers: {{period: {period}}}\n")
            for period in ("2024-01/2024-06", "2021/2023", "../2024-06-30", "2024/..", "2024~", "202X", "2024-XX")
        ),
        ("sources", SOURCE + "covers: 2024\n"),
        ("statements", FIGURE.replace("39", '"39.5"')),
        ("statements", FIGURE.replace("39", "-39.5")),
        ("statements", GRADE),
        ("statements", RECEIVED + "open: true\n"),
        ("statements", RECEIVED.replace("quote: 榮獲", "quote: 榮獲, gloss: {en: won}, note: {zh-Hant: 甲, en: a}")),
        ("statements", GRADE.replace("一等獎", "no")),
        ("statements", f"subject: initiative/a\npredicate: numberedForm\nvalue: 5521\n{EVIDENCE}"),
        ("statements", f"subject: place/a\npredicate: gb2260\nvalue: 140900\n{EVIDENCE}"),
        ("statements", RECEIVED.replace("quote: 榮獲", "quote: 55, source: source/a, stance: mentions, by: me")),
        ("statements", RECEIVED.replace("line: 11", "line: '11', inferred: true, note: why")),
    ],
)
def test_what_a_curator_writes_is_accepted_as_editors_read_it(kind: str, text: str) -> None:
    assert accepts(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("dataset", DATASET + "titel: {en: A}\n"),
        ("dataset", DATASET + "languages: [zh]\n"),
        ("dataset", "title: {en: A}\n"),
        ("dataset", "title: A\nbase: https://example.org/\n"),
        ("sources", SOURCE.replace("12", "many")),
        ("sources", SOURCE.replace("12", "0")),
        ("sources", SOURCE + "sha256: abc\n"),
        ("sources", SOURCE + "date: May\n"),
        ("sources", SOURCE + "url: javascript:alert(1)\n"),
        ("sources", SOURCE + "archived: a.txt\n"),
        ("sources", SOURCE + "retrieved: yesterday\n"),
        ("entities", ENTITY + "unknown: 1\n"),
        ("entities", ENTITY.replace("BasicCourt", "Curt")),
        ("entities", ENTITY.replace("BasicCourt", "Court")),
        ("entities", ENTITY.replace("label", "lable")),
        ("entities", ENTITY + "alias: {zh-Hans: 甲院}\n"),
        ("entities", ENTITY + "description: {no tag: x}\n"),
        ("statements", RECEIVED.replace("received", "recieved")),
        ("statements", RECEIVED.replace("object: award/b\n", "")),
        ("statements", RECEIVED + "value: 3\n"),
        ("statements", RECEIVED + "open: yes, there are more\n"),
        ("statements", FIGURE + "open: true\n"),
        ("statements", RECEIVED.replace("quote: 榮獲", "quote: 榮獲, gloss: won")),
        ("statements", RECEIVED + "unit: time\n"),
        ("statements", RECEIVED + "qualifiers: {year: last}\n"),
        *(
            ("statements", FIGURE + f"qualifiers: {{period: {period}}}\n")
            for period in ("2024上半年", "2024-Q1", "2024-1", "2024/05", "../..")
        ),
        ("sources", SOURCE + "covers: 2024年\n"),
        ("statements", RECEIVED + "qualifiers: {ordinal: 1}\n"),
        ("statements", RECEIVED + "status: fine\n"),
        ("statements", RECEIVED.replace(EVIDENCE, "")),
        ("statements", RECEIVED.replace("line: 11", "line: eleven")),
        ("statements", RECEIVED.replace("line: 11, ", "")),
        ("statements", FIGURE.replace("39", "many")),
        ("statements", FIGURE.replace("unit: time\n", "")),
        ("statements", FIGURE.replace("time", "furlong")),
        ("statements", FIGURE.replace("object: indicator/c\n", "")),
        ("statements", FIGURE + "qualifiers: {approx: nearly}\n"),
        ("statements", GRADE.replace("lang: zh-Hant\n", "")),
        ("statements", RECEIVED + "lang: en\n"),
        ("statements", f"subject: award/b\npredicate: awardLevel\nvalue: galactic\n{EVIDENCE}"),
        ("statements", f'subject: place/a\npredicate: gb2260\nvalue: "1409"\n{EVIDENCE}'),
        ("statements", f"subject: award/b\npredicate: awardYear\nvalue: soon\n{EVIDENCE}"),
    ],
)
def test_what_is_wrong_is_refused(kind: str, text: str) -> None:
    assert not accepts(kind, text)


def test_a_file_of_statements_may_name_the_source_of_them_all() -> None:
    validator = Draft202012Validator(to_json_schema("statements", default_schema()))

    assert validator.is_valid({"source": "source/a", "statements": []})
    assert not validator.is_valid({"sauce": "source/a", "statements": []})


def test_types_and_predicates_come_with_what_an_editor_shows() -> None:
    item = to_json_schema("entities", default_schema())["properties"]["entities"]["items"]

    assert {
        "const": "BasicCourt",
        "title": "基層人民法院 / 基层人民法院 / Basic court",
        "description": "The court of a county, a district or a county-level city.",
    } in item["properties"]["type"]["oneOf"]


def test_what_a_dataset_adds_to_the_schema_is_accepted() -> None:
    schema = default_schema()
    added = Predicate(
        name="stars",
        label={"en": "stars"},
        inverse={},
        definition="How many stars.",
        domain=("Award",),
        value=ValueSpec(values=("1", "2")),
        evidence=False,
    )
    extended = replace(schema, predicates={**schema.predicates, "stars": added})

    assert accepts("statements", "subject: award/b\npredicate: stars\nvalue: 2\n", extended)
    assert not accepts("statements", "subject: award/b\npredicate: stars\nvalue: 3\n", extended)


PRISON = "label: {zh-Hant: 監獄, zh-Hans: 监狱, en: Prison}, definition: Where sentences are served."


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        (f"types: {{Prison: {{parent: Organisation, {PRISON}}}}}", True),
        (f"types: {{Prison: {{parnet: Organisation, {PRISON}}}}}", False),
        ("types: {Prison: {parent: Organisation}}", False),
        ("kinds: {}", False),
        ("mapping: {}", False),
        ("namespace: https://example.org/", False),
    ],
)
def test_a_schema_of_a_datasets_own_is_checked_as_loading_checks_it(text: str, valid: bool) -> None:
    validator = Draft202012Validator(to_json_schema("schema", default_schema()))

    assert bool(validator.is_valid(yaml.load(text, Loader=EditorLoader))) is valid  # noqa: S506 (a safe loader)


def test_another_kind_of_file_has_no_schema() -> None:
    with pytest.raises(KeyError, match="people"):
        to_json_schema("people", default_schema())


@pytest.mark.parametrize(
    ("kind", "folder"), [("sources", ""), ("entities", "entities/"), ("statements", "statements/")]
)
def test_the_fields_that_are_required_are_those_that_reading_requires(kind: str, folder: str, tmp_path: Path) -> None:
    (tmp_path / "dataset.yaml").write_text(DATASET, "utf-8")
    (tmp_path / folder).mkdir(exist_ok=True)
    path = tmp_path / folder / (f"{kind}.yaml")
    path.write_text(f"{kind}:\n  - none: x\n", "utf-8")

    found = [finding for finding in read_dataset(tmp_path).findings if finding.rule == "required-fields"]

    item = to_json_schema(kind, default_schema())["properties"][kind]["items"]
    assert [f"{name} is missing" for name in sorted(item["required"])] == sorted(finding.message for finding in found)


@pytest.mark.parametrize("kind", KINDS)
def test_the_curated_dataset_is_valid(kind: str) -> None:
    validator = Draft202012Validator(to_json_schema(kind, default_schema()))

    for path in [path for path in (DATA / f"{kind}.yaml", *sorted(DATA.glob(f"{kind}/*.yaml"))) if path.is_file()]:
        content = yaml.load(path.read_text("utf-8"), Loader=EditorLoader)  # noqa: S506 (a safe loader)
        assert [error.message for error in validator.iter_errors(content)] == []
