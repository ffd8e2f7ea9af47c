import random
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courtgraph.errors import DatasetError
from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Location, Source, Statement
from courtgraph.schema import default_schema
from courtgraph.store import DatasetReader, dataset_files, read_dataset
from writing import content, dataset_trees, labels, report_record, write, write_dataset, write_yaml

RECEIVED = {"subject": "court/a", "predicate": "received", "object": "award/b"}


def test_reads_every_field_of_the_dataset(dataset_folder: Path) -> None:
    (dataset_folder / "dataset.yaml").write_text(
        "title: {en: T}\ndescription: {en: D}\nbase: https://example.org/x#\nlanguages: [en]\nlicence: MIT\n", "utf-8"
    )

    assert read_dataset(dataset_folder).info == DatasetInfo(
        title={"en": "T"},
        description={"en": "D"},
        base="https://example.org/x#",
        languages=("en",),
        licence="MIT",
        location=Location(
            "dataset.yaml",
            1,
            {"title": 1, "description": 2, "base": 3, "languages": 4, "licence": 5, "title.en": 1, "description.en": 2},
        ),
    )


def test_reads_every_field_of_a_source(dataset_folder: Path) -> None:
    (dataset_folder / "sources.yaml").write_text(
        "sources:\n"
        "  - {id: source/r, type: Document, label: {en: R}, alias: {en: [r]}, description: {en: D}, date: 2025-01-02,\n"
        "     language: zh-Hant, author: A, publisher: P, licence: CC0-1.0, file: r.txt,\n"
        "     url: https://e.org/1, archived: https://e.org/2, retrieved: 2025-02-01,\n"
        "     sha256: abc, lines: 12, uncited: {1: title, 12: end}}\n",
        "utf-8",
    )

    [source] = read_dataset(dataset_folder).sources

    assert source == Source(
        id="source/r",
        type="Document",
        label={"en": "R"},
        alias={"en": ("r",)},
        description={"en": "D"},
        date="2025-01-02",
        language="zh-Hant",
        author="A",
        publisher="P",
        licence="CC0-1.0",
        url="https://e.org/1",
        archived="https://e.org/2",
        retrieved="2025-02-01",
        file="r.txt",
        sha256="abc",
        lines=12,
        uncited={1: "title", 12: "end"},
        location=source.location,
    )
    assert (source.location.path, source.location.line, source.location.line_of("uncited.12")) == ("sources.yaml", 2, 5)


def test_reads_every_field_of_an_entity(dataset_folder: Path) -> None:
    path = dataset_folder / "entities/things.yaml"
    path.write_text(
        "entities:\n"
        "  - {id: court/a, type: Court, label: {en: A}, alias: {en: [x, y]}, description: {en: D}, same_as: [https://e.org]}\n",
        "utf-8",
    )

    assert read_dataset(dataset_folder).entities == (
        Entity(
            id="court/a",
            type="Court",
            label={"en": "A"},
            alias={"en": ("x", "y")},
            description={"en": "D"},
            same_as=("https://e.org",),
            location=Location(
                "entities/things.yaml",
                2,
                dict.fromkeys(
                    (
                        *("id", "type", "label", "alias", "description", "same_as"),
                        *("label.en", "alias.en", "description.en"),
                    ),
                    2,
                ),
            ),
        ),
    )


def test_reads_every_field_of_a_statement_and_of_its_evidence(dataset_folder: Path) -> None:
    (dataset_folder / "statements/first.yaml").write_text(
        "source: source/report\n"
        "statements:\n"
        "  - subject: court/a\n"
        "    predicate: hasFigure\n"
        "    object: indicator/c\n"
        "    value: 39.0\n"
        "    unit: time\n"
        "    lang: en\n"
        "    qualifiers: {period: 2024, approx: about}\n"
        "    modality: plan\n"
        "    status: disputed\n"
        "    open: true\n"
        "    evidence:\n"
        "      - {line: 3, quote: q, gloss: {en: g}, stance: disputes, by: curator, inferred: true, note: n}\n"
        "      - {source: source/other, line: 1, quote: r, note: {zh-Hant: 甲, en: a}}\n",
        "utf-8",
    )

    [statement] = read_dataset(dataset_folder).statements

    assert statement == Statement(
        subject="court/a",
        predicate="hasFigure",
        object="indicator/c",
        value="39.0",
        unit="time",
        lang="en",
        qualifiers={"period": "2024", "approx": "about"},
        modality="plan",
        status="disputed",
        open=True,
        evidence=(
            Evidence(
                source="source/report",
                line=3,
                quote="q",
                gloss={"en": "g"},
                stance="disputes",
                by="curator",
                inferred=True,
                note={"": "n"},
                location=statement.evidence[0].location,
            ),
            Evidence(
                source="source/other",
                line=1,
                quote="r",
                note={"zh-Hant": "甲", "en": "a"},
                location=statement.evidence[1].location,
            ),
        ),
        location=statement.location,
    )
    assert statement.location.line_of("qualifiers.approx") == 9
    assert [piece.location.line for piece in statement.evidence] == [14, 15]


def test_what_is_left_out_has_its_default(dataset_folder: Path) -> None:
    write_yaml(
        dataset_folder / "sources.yaml", {"sources": [{"id": "source/report", "label": {"en": "R"}, "lines": 3}]}
    )
    write(dataset_folder / "statements/first.yaml", **RECEIVED)

    dataset = read_dataset(dataset_folder)
    [source], [statement] = dataset.sources, dataset.statements
    [piece] = statement.evidence

    assert (source.type, source.date, source.uncited) == ("Report", "", {})
    assert (statement.modality, statement.status, statement.qualifiers) == ("fact", "accepted", {})
    assert (piece.source, piece.stance, piece.inferred) == ("source/report", "supports", False)


def test_scalars_are_taken_as_they_are_written(dataset_folder: Path) -> None:
    things = "entities:\n  - {id: no, type: 1:30, label: {zh-Hant: 2024-01-01, zh-Hans: 0x1F, en: ~}}\n"
    (dataset_folder / "entities/things.yaml").write_text(things, "utf-8")

    [entity] = read_dataset(dataset_folder).entities

    assert (entity.id, entity.type, entity.label) == ("no", "1:30", labels("2024-01-01", "0x1F", "~"))


def test_entities_stand_in_the_order_of_their_ids_and_statements_in_that_of_the_lines_they_cite(
    dataset_folder: Path,
) -> None:
    dataset = read_dataset(dataset_folder)

    assert [entity.id for entity in dataset.entities] == ["award/b", "court/a", "indicator/c"]
    assert [statement.evidence[0].line for statement in dataset.statements] == [1, 3]


@settings(max_examples=20)
@given(st.randoms(use_true_random=False))
def test_the_order_of_files_and_of_records_makes_no_difference(
    tmp_path_factory: pytest.TempPathFactory, shuffle: random.Random
) -> None:
    trees = dataset_trees()
    again = [{**RECEIVED, "evidence": [{"line": line, "quote": "x"}]} for line in (1, 3, 2)]
    records = [("entities", record) for record in trees["entities/things.yaml"]["entities"]]
    records += [("statements", record) for record in (*trees["statements/first.yaml"]["statements"], *again)]
    told = []
    for _ in range(2):
        folder = write_dataset(tmp_path_factory.mktemp("shuffled"))
        (folder / "entities/things.yaml").unlink()
        (folder / "statements/first.yaml").unlink()
        shuffle.shuffle(records)
        for number, (kind, record) in enumerate(records):
            write_yaml(folder / kind / f"{number}.yaml", {"source": "source/report", kind: [record]})
        told.append(content(msgspec.structs.replace(read_dataset(folder), findings=(), folder="")))

    assert told[0] == told[1]
    assert len(told[0]["statements"]) == 3


def test_two_files_that_say_the_same_give_one_statement_with_the_evidence_of_both(dataset_folder: Path) -> None:
    for name, line in (("first", 1), ("second", 3)):
        write(dataset_folder / f"statements/{name}.yaml", **RECEIVED, evidence=[{"line": line, "quote": "x"}])

    dataset = read_dataset(dataset_folder)
    [statement] = dataset.statements

    assert [(piece.location.path, piece.line) for piece in statement.evidence] == [
        ("statements/first.yaml", 1),
        ("statements/second.yaml", 3),
    ]
    assert dataset.findings == ()


def test_two_files_that_cite_the_same_words_give_one_piece_of_evidence(dataset_folder: Path) -> None:
    for name in ("first", "second"):
        write(dataset_folder / f"statements/{name}.yaml", **RECEIVED)

    [statement] = read_dataset(dataset_folder).statements

    assert len(statement.evidence) == 1


def test_statements_that_differ_in_what_narrows_them_are_two(dataset_folder: Path) -> None:
    for year in ("2023", "2024"):
        write(dataset_folder / f"statements/{year}.yaml", **RECEIVED, qualifiers={"year": year})
    (dataset_folder / "statements/first.yaml").unlink()

    assert [statement.qualifiers for statement in read_dataset(dataset_folder).statements] in (
        [{"year": "2023"}, {"year": "2024"}],
        [{"year": "2024"}, {"year": "2023"}],
    )


def test_a_dataset_may_bring_a_schema_of_its_own(dataset_folder: Path) -> None:
    own = {"types": {"Moon": {"label": labels("月", "月", "Moon"), "definition": "A moon."}}}
    write_yaml(dataset_folder / "schema.yaml", own)

    assert read_dataset(dataset_folder).schema.types["Moon"].definition == "A moon."


@pytest.mark.parametrize(
    ("languages", "findings"),
    [
        ("[zh-Hans]", []),
        (
            "[zh-Hans, en]",
            [
                "schema.yaml:2: warning: unit acre has no name in en; add en: ... under acre [complete-labels]",
                "schema.yaml:5: warning: type Moon has no label in en; add en: ... under label [complete-labels]",
            ],
        ),
        (
            "[zh-Hant]",
            [
                "schema.yaml:2: unit acre has no name in zh-Hant; add zh-Hant: ... under acre [required-labels]",
                "schema.yaml:5: type Moon has no label in zh-Hant; add zh-Hant: ... under label [required-labels]",
            ],
        ),
    ],
)
def test_a_schema_of_its_own_needs_the_languages_of_the_dataset_and_no_others(
    dataset_folder: Path, languages: str, findings: list[str]
) -> None:
    (dataset_folder / "dataset.yaml").write_text(
        f"title: {{en: A}}\nbase: https://example.org/\nlanguages: {languages}\n", "utf-8"
    )
    (dataset_folder / "schema.yaml").write_text(
        "units:\n  acre: {zh-Hans: 亩}\ntypes:\n  Moon:\n    label: {zh-Hans: 月}\n    definition: A moon.\n", "utf-8"
    )

    dataset = read_dataset(dataset_folder)

    assert list(map(str, dataset.findings)) == findings
    assert dataset.schema.types["Moon"].label == {"zh-Hans": "月"}


def test_a_schema_is_read_again_when_the_languages_of_the_dataset_change(dataset_folder: Path) -> None:
    (dataset_folder / "schema.yaml").write_text("units: {acre: {zh-Hant: 畝, zh-Hans: 亩}}\n", "utf-8")
    reader = DatasetReader(dataset_folder)
    only_chinese = (dataset_folder / "dataset.yaml").read_bytes().replace(b"- en\n", b"")

    assert [len(reader.read(changes).findings) for changes in ({}, {"dataset.yaml": only_chinese}, {})] == [1, 0, 1]


def test_an_unsound_schema_of_its_own_is_findings_and_adds_nothing(dataset_folder: Path) -> None:
    (dataset_folder / "schema.yaml").write_text(
        "units:\n"
        "  acre: 畝\n"
        "types:\n"
        "  Moon:\n"
        "    lable: {zh-Hant: 月, zh-Hans: 月, en: Moon}\n"
        "    definition: A moon.\n"
        "  Sun:\n"
        "    parent: Mon\n"
        "    label: {zh-Hant: 日, zh-Hans: 日, en: Sun}\n"
        "    definition: A sun.\n",
        "utf-8",
    )

    dataset = read_dataset(dataset_folder)

    assert dataset.schema is default_schema()
    assert list(map(str, dataset.findings)) == [
        "schema.yaml:2: unit acre is not a mapping; "
        "write acre: and a name for each language of the dataset below [sound-schema]",
        "schema.yaml:4: type Moon has no label; "
        "add label: and a name for each language of the dataset below [sound-schema]",
        "schema.yaml:5: there is no field lable here; did you mean label? [sound-schema]",
        "schema.yaml:8: type Sun has the parent Mon, which is not a type; did you mean Moon? [sound-schema]",
    ]


def test_a_folder_without_dataset_yaml_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DatasetError) as caught:
        read_dataset(tmp_path)

    assert str(caught.value) == f"{tmp_path}: there is no dataset.yaml here; name the folder of a dataset, such as data"


def test_a_dataset_yml_is_told_to_be_renamed(tmp_path: Path) -> None:
    (tmp_path / "dataset.yml").touch()

    with pytest.raises(DatasetError, match=r"there is no dataset\.yaml here; rename dataset\.yml to dataset\.yaml$"):
        read_dataset(tmp_path)


def test_a_dataset_may_have_no_more_than_its_dataset_yaml(tmp_path: Path) -> None:
    write_yaml(tmp_path / "dataset.yaml", {"title": {"en": "T"}, "base": "https://example.org/"})

    dataset = read_dataset(str(tmp_path))

    assert dataset == Dataset(info=dataset.info, folder=str(tmp_path))


def test_the_files_of_a_dataset_are_listed_in_a_stable_order(dataset_folder: Path) -> None:
    write(dataset_folder / "statements/another.yaml", **RECEIVED)
    (dataset_folder / "statements/notes.txt").write_text("not YAML", "utf-8")

    assert [path.relative_to(dataset_folder).as_posix() for path in dataset_files(dataset_folder)] == [
        "dataset.yaml",
        "sources.yaml",
        "entities/things.yaml",
        "statements/another.yaml",
        "statements/first.yaml",
    ]


def test_a_source_that_a_statement_speaks_of_is_a_thing(dataset_folder: Path) -> None:
    write(dataset_folder / "statements/more.yaml", subject="court/a", predicate="issued", object="source/report")

    things = read_dataset(dataset_folder).things

    assert list(things) == ["award/b", "court/a", "indicator/c", "source/report"]
    assert things["source/report"].label == report_record()["label"]
