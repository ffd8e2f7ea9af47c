"""Every finding of reading, as it is printed: where, what is wrong, what would be right."""

from pathlib import Path

import pytest

from courtgraph.store import read_dataset


def findings(folder: Path, path: str, text: str | bytes) -> list[str]:
    (folder / path).write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
    return [str(finding) for finding in read_dataset(folder).findings]


ENTITIES = "entities/things.yaml"
STATEMENTS = "statements/first.yaml"
NOT_YAML = "check the indentation, the quotes and the colons of this line and the one before [yaml-syntax]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "entities/things.yaml:1: the file is empty; start with a field, such as entities: [yaml-syntax]"),
        ("# only", "entities/things.yaml:1: the file is empty; start with a field, such as entities: [yaml-syntax]"),
        (
            "- a",
            "entities/things.yaml:1: the file is not a mapping; start with a field, such as entities: [yaml-syntax]",
        ),
        (
            "word",
            "entities/things.yaml:1: the file is not a mapping; start with a field, such as entities: [yaml-syntax]",
        ),
        (
            "entities:\n  - id: 'x\n",
            "entities/things.yaml:3: this is not YAML that courtgraph reads: "
            "found unexpected end of stream (column 1); " + NOT_YAML,
        ),
        (
            "entities:\n\t- id: x\n",
            "entities/things.yaml:2: this is not YAML that courtgraph reads: "
            "found character that cannot start any token (column 1); " + NOT_YAML,
        ),
        (
            "entities: []\n---\nentities: []\n",
            "entities/things.yaml:2: this is not YAML that courtgraph reads: but found another document (column 1); "
            + NOT_YAML,
        ),
        (
            "entities: [&a x, *a]\n",
            "entities/things.yaml:1: this is not YAML that courtgraph reads: "
            "anchors and aliases are not used here (column 12); " + NOT_YAML,
        ),
        (
            "entities: " + "[" * 60 + "]" * 60,
            "entities/things.yaml:1: this is not YAML that courtgraph reads: deeper than 50 levels (column 60); "
            + NOT_YAML,
        ),
        (
            "a\x00b",
            "entities/things.yaml:1: this is not YAML that courtgraph reads: control characters are not allowed; "
            + NOT_YAML,
        ),
        (
            'entities: ["\\ud800"]',
            "entities/things.yaml:1: this is not YAML that courtgraph reads: "
            "found invalid Unicode character escape code (column 15); "
            "write the character itself: the escape is half of a pair (D800 to DFFF), or beyond 10FFFF [yaml-syntax]",
        ),
        (
            b"entities:\n  - \xff\n",
            "entities/things.yaml:2: byte 14 is not UTF-8; save the file as UTF-8 [yaml-syntax]",
        ),
        (
            "entities: []".encode("utf-16"),
            "entities/things.yaml:1: byte 0 is not UTF-8; save the file as UTF-8 [yaml-syntax]",
        ),
        (
            "entities: []\nentities: []\n",
            "entities/things.yaml:2: entities stands here again; keep this or the one in line 1 [duplicate-keys]",
        ),
        (
            "entitys: []\n",
            "entities/things.yaml:1: there is no field entitys here; did you mean entities? [known-fields]",
        ),
        ("'': x\n", "entities/things.yaml:1: a field's name must be a word; write name: value [field-shape]"),
        ("? [a]\n: x\n", "entities/things.yaml:1: a field's name must be a word; write name: value [field-shape]"),
        (
            "entities: x\n",
            "entities/things.yaml:1: entities is not a list; write entities: and - item below [field-shape]",
        ),
        (
            "entities:\n  - x\n",
            "entities/things.yaml:2: an item of entities is not a mapping; write - name: value [field-shape]",
        ),
    ],
    ids=lambda value: None if isinstance(value, bytes) else repr(value[:30]),
)
def test_a_file_that_cannot_be_read(dataset_folder: Path, text: str | bytes, expected: str) -> None:
    assert findings(dataset_folder, ENTITIES, text) == [expected]


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            "{id: court/a, type: Court, label: {en: A}, labels: {en: A}}",
            "there is no field labels here; did you mean label? [known-fields]",
        ),
        ("{type: Court, label: {en: A}}", "id is missing; add id: ... [required-fields]"),
        ("{id: court/a, label: {en: A}}", "type is missing; add type: ... [required-fields]"),
        ("{id: court/a, type: Court}", "label is missing; add label: ... [required-fields]"),
        (
            "{id: [x], type: Court, label: {}}",
            "id is not a plain value; write one value, in quotes if need be [field-shape]",
        ),
        (
            "{id: {}, type: Court, label: {}}",
            "id is not a plain value; write one value, in quotes if need be [field-shape]",
        ),
        (
            "{id: x, type: C, label: word}",
            "label is not a mapping; write label: and a text for each language below [field-shape]",
        ),
        (
            "{id: x, type: C, label: {}, en: word}",
            "there is no field en here; write it under label: [known-fields]",
        ),
        (
            "{id: x, type: C, label: {en: [a]}}",
            "en is not a plain value; write one value, in quotes if need be [field-shape]",
        ),
        (
            "{id: x, type: C, label: {}, alias: [a]}",
            "alias is not a mapping; write alias: and a list for each language below [field-shape]",
        ),
        ("{id: x, type: C, label: {}, alias: {en: a}}", "en is not a list; write en: and - item below [field-shape]"),
        (
            "{id: x, type: C, label: {}, same_as: a}",
            "same_as is not a list; write same_as: and - item below [field-shape]",
        ),
        (
            "{id: x, type: C, label: {en: a, en: b}}",
            "en stands here again; keep this or the one in line 2 [duplicate-keys]",
        ),
    ],
)
def test_an_entity_of_the_wrong_shape(dataset_folder: Path, record: str, expected: str) -> None:
    assert findings(dataset_folder, ENTITIES, f"entities:\n  - {record}\n") == [f"{ENTITIES}:2: {expected}"]


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ("{predicate: received}", "subject is missing; add subject: ... [required-fields]"),
        ("{subject: court/a}", "predicate is missing; add predicate: ... [required-fields]"),
        (
            "{subject: a, predicate: p, evidence: {line: 1}}",
            "evidence is not a list; write evidence: and - item below [field-shape]",
        ),
        (
            "{subject: a, predicate: p, evidence: [x]}",
            "an item of evidence is not a mapping; write - name: value [field-shape]",
        ),
        ("{subject: a, predicate: p, evidence: [{quote: q}]}", "line is missing; add line: ... [required-fields]"),
        ("{subject: a, predicate: p, evidence: [{line: 1}]}", "quote is missing; add quote: ... [required-fields]"),
        (
            "{subject: a, predicate: p, evidence: [{line: one, quote: q}]}",
            "line is 'one'; write a whole number, such as 12 [field-shape]",
        ),
        (
            "{subject: a, predicate: p, evidence: [{line: -1, quote: q}]}",
            "line is '-1'; write a whole number, such as 12 [field-shape]",
        ),
        (
            "{subject: a, predicate: p, evidence: [{line: 1e9, quote: q}]}",
            "line is '1e9'; write a whole number, such as 12 [field-shape]",
        ),
        (
            "{subject: a, predicate: p, evidence: [{line: 1, quote: q, inferred: yes}]}",
            "inferred is 'yes'; write true or false [field-shape]",
        ),
        (
            "{subject: a, predicate: p, year: 2024}",
            "there is no field year here; write it under qualifiers: [known-fields]",
        ),
        (
            "{subject: a, predicate: p, quote: 2024}",
            "there is no field quote here; write it under evidence: [known-fields]",
        ),
        (
            "{subject: a, predicate: p, qualifiers: [2024]}",
            "qualifiers is not a mapping; write qualifiers: and year: ... below [field-shape]",
        ),
        (
            "{subject: a, predicate: p, evidence: [{line: 1, quotes: q, quote: q}]}",
            "there is no field quotes here; did you mean quote? [known-fields]",
        ),
    ],
)
def test_a_statement_of_the_wrong_shape(dataset_folder: Path, record: str, expected: str) -> None:
    assert findings(dataset_folder, STATEMENTS, f"statements:\n  - {record}\n") == [f"{STATEMENTS}:2: {expected}"]


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ("{id: s, label: {}}", "lines is missing; add lines: ... [required-fields]"),
        ("{id: s, label: {}, lines: many}", "lines is 'many'; write a whole number, such as 12 [field-shape]"),
        (
            "{id: s, label: {}, lines: 1, uncited: {one: x}}",
            "uncited has the line 'one'; write a number, such as 12 [field-shape]",
        ),
        (
            "{id: s, label: {}, lines: 1, uncited: [1]}",
            "uncited is not a mapping; write uncited: and 12: ... below [field-shape]",
        ),
    ],
)
def test_a_source_of_the_wrong_shape(dataset_folder: Path, record: str, expected: str) -> None:
    assert findings(dataset_folder, "sources.yaml", f"sources:\n  - {record}\n") == [f"sources.yaml:2: {expected}"]


def test_a_dataset_without_a_title_or_a_base(dataset_folder: Path) -> None:
    assert findings(dataset_folder, "dataset.yaml", "license: MIT\n") == [
        "dataset.yaml:1: there is no field license here; did you mean licence? [known-fields]",
        "dataset.yaml:1: base is missing; add base: ... [required-fields]",
        "dataset.yaml:1: title is missing; add title: ... [required-fields]",
    ]


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("dataset.yaml", "title"),
        ("sources.yaml", "sources"),
        (ENTITIES, "entities"),
        (STATEMENTS, "statements"),
    ],
)
def test_an_empty_file_says_with_which_field_its_kind_begins(dataset_folder: Path, path: str, field: str) -> None:
    assert findings(dataset_folder, path, "") == [
        f"{path}:1: the file is empty; start with a field, such as {field}: [yaml-syntax]"
    ]


def test_a_title_without_a_language(dataset_folder: Path) -> None:
    assert findings(dataset_folder, "dataset.yaml", "title: Courts\nbase: https://example.org/\n") == [
        "dataset.yaml:1: title is not a mapping; write title: and a text for each language below [field-shape]"
    ]


@pytest.mark.parametrize(
    ("path", "stray", "suggestion"),
    [
        ("entities/more.yml", "entities/more.yml", "rename it to entities/more.yaml"),
        ("entities/deep/more.yaml", "entities/deep/", "move its files into entities/"),
        ("statement/first.yaml", "statement/", "rename it to statements/"),
        ("entites/first.yaml", "entites/", "rename it to entities/"),
        ("entity/first.yaml", "entity/", "rename it to entities/"),
        ("notes/first.yaml", "notes/", "rename it to entities/ or statements/"),
        ("entities.yaml", "entities.yaml", "move it into entities/"),
        ("source.yml", "source.yml", "rename it to sources.yaml"),
        ("people.yaml", "people.yaml", "move it into entities/ or statements/"),
    ],
)
def test_yaml_that_is_not_read_is_told_with_a_better_place(
    dataset_folder: Path, path: str, stray: str, suggestion: str
) -> None:
    (dataset_folder / path).parent.mkdir(exist_ok=True)

    told = findings(dataset_folder, path, "")

    assert told == [f"{stray}:1: warning: {stray} is not read; {suggestion} [stray-files]"]


def test_what_is_no_yaml_may_lie_anywhere(dataset_folder: Path) -> None:
    for path in (
        "README.md",
        "build/graph.ttl",
        "entities/notes.txt",
        ".git/config.yaml",
        "queries/a.txt",
        "test/a.py",
    ):
        (dataset_folder / path).parent.mkdir(exist_ok=True)
        (dataset_folder / path).write_text("", "utf-8")

    assert read_dataset(dataset_folder).findings == ()


def test_an_id_that_stands_twice_in_one_file(dataset_folder: Path) -> None:
    record = "  - id: court/a\n    type: Court\n    label: {en: A}\n"

    assert findings(dataset_folder, ENTITIES, "entities:\n" + record + record) == [
        "entities/things.yaml:5: court/a is defined in entities/things.yaml:2 already; "
        "join the two records, or give this one another id [duplicate-ids]"
    ]


def test_an_id_that_stands_in_two_files(dataset_folder: Path) -> None:
    assert findings(
        dataset_folder, "entities/more.yaml", "entities:\n  - {id: award/b, type: Award, label: {en: B}}\n"
    ) == [
        "entities/things.yaml:13: award/b is defined in entities/more.yaml:2 already; "
        "join the two records, or give this one another id [duplicate-ids]"
    ]


def test_a_source_that_stands_twice(dataset_folder: Path) -> None:
    record = "  - {id: source/r, label: {en: R}, lines: 1}\n"

    assert findings(dataset_folder, "sources.yaml", "sources:\n" + record + record) == [
        "sources.yaml:3: source/r is defined in sources.yaml:2 already; "
        "join the two records, or give this one another id [duplicate-ids]"
    ]


def test_a_statement_that_stands_twice_in_one_file(dataset_folder: Path) -> None:
    record = "  - {subject: court/a, predicate: received, object: award/b}\n"

    assert findings(dataset_folder, STATEMENTS, "statements:\n" + record + record) == [
        "statements/first.yaml:3: the statement of line 2 stands here again; "
        "put this evidence under the first one [duplicate-statements]"
    ]


def test_a_statement_that_another_file_tells_otherwise(dataset_folder: Path) -> None:
    text = (
        "statements:\n"
        "  - subject: court/a\n"
        "    predicate: received\n"
        "    object: award/b\n"
        "    qualifiers: {year: 2024, count: 2}\n"
        "    status: disputed\n"
    )

    assert findings(dataset_folder, "statements/second.yaml", text) == [
        "statements/second.yaml:5: qualifiers of the same statement in statements/first.yaml:6 differs; "
        "give both the same, or make them two statements [one-status-and-qualifiers]",
        "statements/second.yaml:6: status of the same statement in statements/first.yaml:3 differs; "
        "give both the same, or make them two statements [one-status-and-qualifiers]",
    ]


def test_every_finding_is_kept_in_the_order_of_files_and_lines(dataset_folder: Path) -> None:
    (dataset_folder / STATEMENTS).write_text("statements:\n  - {}\nsource: [x]\n", "utf-8")

    assert findings(dataset_folder, ENTITIES, "entities:\n  - {id: a}\n  - 1\n") == [
        "entities/things.yaml:2: label is missing; add label: ... [required-fields]",
        "entities/things.yaml:2: type is missing; add type: ... [required-fields]",
        "entities/things.yaml:3: an item of entities is not a mapping; write - name: value [field-shape]",
        "statements/first.yaml:2: predicate is missing; add predicate: ... [required-fields]",
        "statements/first.yaml:2: subject is missing; add subject: ... [required-fields]",
        "statements/first.yaml:3: source is not a plain value; write one value, in quotes if need be [field-shape]",
    ]


def test_a_file_in_which_one_record_is_wrong_gives_the_others(dataset_folder: Path) -> None:
    text = "entities:\n  - x\n  - {id: court/a, type: BasicCourt, label: {en: A}}\n"
    (dataset_folder / ENTITIES).write_text(text, "utf-8")

    assert [entity.id for entity in read_dataset(dataset_folder).entities] == ["court/a"]


@pytest.mark.parametrize("name", ["bom", "crlf"])
def test_a_byte_order_mark_and_windows_line_ends_are_fine(dataset_folder: Path, name: str) -> None:
    text = (dataset_folder / ENTITIES).read_text("utf-8")
    changed = "\ufeff" + text if name == "bom" else text.replace("\n", "\r\n")

    assert findings(dataset_folder, ENTITIES, changed) == []
    assert [entity.id for entity in read_dataset(dataset_folder).entities] == ["award/b", "court/a", "indicator/c"]


def test_of_a_file_a_thousand_findings_are_kept_and_that_there_are_more(dataset_folder: Path) -> None:
    found = findings(dataset_folder, "entities/x.yaml", "entities:\n" + "- x\n" * 5_000)

    assert len(found) == 1_001
    assert found[-2:] == [
        "entities/x.yaml:1001: an item of entities is not a mapping; write - name: value [field-shape]",
        "entities/x.yaml:1002: more is wrong from here on; put what stands before right first [field-shape]",
    ]


def test_a_value_that_a_finding_quotes_is_shortened(dataset_folder: Path) -> None:
    for text in ("x" * 100_000 + ": 1\n", "entities:\n- " + "x" * 100_000 + ": 1\n"):
        for finding in findings(dataset_folder, "entities/x.yaml", text):
            assert len(finding) < 1_200
