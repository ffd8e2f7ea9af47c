"""Records changed, renamed and taken out through the editor: everywhere, or not at all."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from courtgraph.editing import DatasetEditor
from courtgraph.errors import ChangedFileError, CourtgraphError, DatasetError
from courtgraph.model import Decision, Entity, Evidence, Source, Statement
from courtgraph.validation import check
from courtgraph.validation.dry_run import RefusedError
from writing import labels, write_yaml


@pytest.fixture
def editor(dataset_folder: Path) -> DatasetEditor:
    return DatasetEditor(dataset_folder)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.yaml")}


def received(editor: DatasetEditor) -> Statement:
    """The statement that the court received the award."""
    [statement] = (one for one in editor.dataset.statements if one.predicate == "received")
    return statement


def test_a_field_below_another_is_changed_and_an_empty_one_goes(editor: DatasetEditor) -> None:
    editor.edit("court/a", {"alias.en": ["A", "AA"], "same_as": ["https://example.org/a"]})
    editor.edit("court/a", {"alias.en": ["A"], "same_as": []})

    entity = editor.dataset.entity("court/a")
    assert (entity.alias["en"], entity.same_as) == (("A",), ())


def test_words_and_names_stand_for_codes_and_ids(editor: DatasetEditor) -> None:
    before = received(editor)

    editor.edit(before.id, {"subject": "甲院", "modality": "计划", "status": "有争议"})

    now = received(editor)
    assert (now.subject, now.modality, now.status) == ("court/a", "plan", "disputed")


def test_another_id_is_taken_over_wherever_the_dataset_speaks_of_a_thing(editor: DatasetEditor) -> None:
    editor.edit("court/a", {"id": "court/z"})
    editor.edit("source/report", {"id": "source/z"})

    dataset = editor.dataset
    assert {statement.subject for statement in dataset.statements} == {"court/z"}
    assert {piece.source for piece in dataset.evidence.values()} == {"source/z"}
    assert [finding for finding in check(dataset) if finding.severity == "error"] == []


def test_a_statement_and_its_evidence_are_changed_by_their_identifiers(editor: DatasetEditor) -> None:
    statement = received(editor)
    [piece] = statement.evidence

    editor.edit(f"evidence/{piece.id}", {"gloss.en": "won an award"})
    editor.edit(statement.id, {"qualifiers.year": "2023"})

    changed = received(editor)
    assert (changed.qualifiers, changed.evidence[0].gloss) == ({"year": "2023"}, {"en": "won an award"})


@pytest.mark.parametrize(
    ("identifier", "fields", "words"),
    [
        ("court/b", {"label.en": "B"}, "nothing has the id court/b; did you mean"),
        ("0123456789abcdef", {"modality": "plan"}, "no statement or evidence is 0123456789abcdef; "),
        ("court/a", {"id": "award/b"}, "award/b is in the dataset; courtgraph duplicates makes one of two"),
        ("court/a", {"id": "Court A"}, "id 'Court A' is malformed; write prefix/slug"),
    ],
)
def test_what_cannot_be_changed_is_told_and_nothing_is_written(
    editor: DatasetEditor, identifier: str, fields: dict[str, str], words: str
) -> None:
    before = contents(editor.data)

    with pytest.raises(CourtgraphError) as caught:
        editor.edit(identifier, fields)

    assert str(caught.value).startswith(words)
    assert contents(editor.data) == before


def test_each_change_names_the_files_that_it_wrote_by_their_paths(editor: DatasetEditor) -> None:
    things = editor.data / "entities/things.yaml"

    changed = editor.edit("award/b", {"label.en": "Award B"}), editor.remove("award/b", with_statements=True)

    assert changed == ((things,), (things, editor.data / "statements/first.yaml"))


def test_an_error_names_the_argument_that_puts_it_right(editor: DatasetEditor) -> None:
    with pytest.raises(CourtgraphError, match=r"remove them first, or along with it \(with_statements=\.\.\.\)$"):
        editor.remove("award/b")


@pytest.mark.parametrize(
    ("title", "base", "words"),
    [
        ({}, "https://x.org/", "a dataset of your own has a title in each of its languages; .* \\(title=...\\)"),
        ({}, "", "a dataset of your own has a title"),
        (None, "https://x.org/", "a dataset of your own has a title"),
        ({"en": "A"}, "x", "base 'x' is no IRI to hang ids on"),
    ],
)
def test_a_dataset_is_not_begun_as_the_example_where_its_title_or_base_cannot_be(
    tmp_path: Path, title: dict[str, str] | None, base: str, words: str
) -> None:
    with pytest.raises(CourtgraphError, match=f"^{words}"):
        DatasetEditor.create(tmp_path / "new", title, base)

    assert not (tmp_path / "new").exists()


def test_what_check_would_complain_about_is_not_written(editor: DatasetEditor) -> None:
    before = contents(editor.data)

    with pytest.raises(RefusedError) as caught:
        editor.edit("court/a", {"type": "Curt"})

    assert [finding.rule for finding in caught.value.findings] == ["known-types"]
    assert contents(editor.data) == before


def test_a_thing_goes_with_what_speaks_of_it_or_not_at_all(editor: DatasetEditor) -> None:
    before = contents(editor.data)
    with pytest.raises(CourtgraphError, match=r"statements speak of it or stand on it alone \(statements/first\.yaml:"):
        editor.remove("award/b")
    assert contents(editor.data) == before

    editor.remove("award/b", with_statements=True)

    dataset = editor.dataset
    assert [entity.id for entity in dataset.entities] == ["court/a", "indicator/c"]
    assert [statement.predicate for statement in dataset.statements] == ["hasFigure"]
    assert editor.undo() == "remove award/b"
    assert contents(editor.data) == before


def test_a_piece_of_evidence_goes_where_another_is_left(editor: DatasetEditor) -> None:
    statement = received(editor)
    more = Evidence(source="source/report", line=1, quote="甲縣人民法院")
    editor.add(msgspec.structs.replace(statement, evidence=(more,)))
    assert len(received(editor).evidence) == 2

    editor.remove(more.id)

    assert received(editor).evidence == statement.evidence
    with pytest.raises(CourtgraphError, match="stand on it alone"):
        editor.remove(statement.evidence[0].id)


def test_a_record_as_text_keeps_its_comments_and_is_not_overwritten_by_an_older_one(editor: DatasetEditor) -> None:
    before = editor.record_text("award/b")
    commented = before.replace("type: Award", "type: Award # as the report has it")

    editor.edit_text("award/b", before, commented)

    assert editor.record_text("award/b") == commented
    with pytest.raises(ChangedFileError, match=r"entities/things\.yaml: somebody changed award/b meanwhile"):
        editor.edit_text("award/b", before, before)


def test_an_entity_that_is_there_is_not_added_again(editor: DatasetEditor) -> None:
    with pytest.raises(CourtgraphError, match="the dataset has award/b; edit it, or take another id"):
        editor.add(Entity(id="award/b", type="Award", label=labels("獎", "奖", "B")))


@pytest.mark.parametrize(
    "name",
    [
        "../../pwn.yaml",
        "entities/../../pwn",
        "x/../../../pwn",
        "..\\pwn",
        "statements/first.yaml",
        ".hidden",
        "con",
        "NUL.yaml",
        " ",
        "a ",
        "a\0b",
        "a\nb",
        "名" * 90,
    ],
)
def test_a_file_that_is_none_of_entities_is_refused_and_nothing_is_written(editor: DatasetEditor, name: str) -> None:
    before = contents(editor.data.parent)
    award = Entity(id="award/model", type="Award", label=labels("模範法院", "模范法院", "Model court"))

    for file in (name, str(editor.data.parent / name)):
        with pytest.raises(CourtgraphError, match=r"is no name of a file in entities/; write one such as courts.yaml"):
            editor.add(award, file=file)

    assert contents(editor.data.parent) == before
    assert editor.add(award, file="名") == (editor.data / "entities/名.yaml",)


def test_no_id_of_a_record_leads_out_of_the_dataset(editor: DatasetEditor) -> None:
    before = contents(editor.data.parent)
    evidence = (Evidence(source="source/../../pwn", line=1, quote="甲縣"),)

    for record in (
        Statement(subject="court/a", predicate="received", object="award/b", evidence=evidence),
        Entity(id="../../pwn/a", type="Award", label=labels("甲", "甲", "A")),
        Source(id="../../pwn", label=labels("甲", "甲", "A"), lines=1),
    ):
        with pytest.raises(RefusedError):
            editor.add(record)

    assert contents(editor.data.parent) == before


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"label.en": 5}, "label.en: 5 is no text; write it in quotes"),
        ({"label": {"en": None}}, "label.en: None is no text; write it in quotes"),
        ({"alias.en": ["A", 5]}, "alias.en: 5 is no text; write it in quotes"),
        ({"label.en": b"A"}, "label.en: b'A' is no text; write it in quotes"),
    ],
)
def test_a_field_gets_texts_alone(editor: DatasetEditor, fields: dict[str, Any], words: str) -> None:
    before = contents(editor.data)

    with pytest.raises(CourtgraphError, match=f"^{re.escape(words)}$"):
        editor.edit("court/a", fields)
    assert contents(editor.data) == before


def test_a_path_with_a_nul_is_told_in_words(editor: DatasetEditor) -> None:
    source = Source(id="source/n", label=labels("甲", "甲", "A"), lines=1)
    for action in (
        lambda: DatasetEditor("a\0b").dataset,
        lambda: DatasetEditor("a\0b").undo(),
        lambda: DatasetEditor.create("a\0b"),
        lambda: DatasetEditor(editor.data, ["a\0b"]).doubts(),
        lambda: editor.add_source(source, "a\0b"),
    ):
        with pytest.raises(DatasetError, match=r"^'a\\x00b': no path has a NUL in it; name the place without$"):
            action()


def write_candidates(path: Path) -> None:
    piece = {"source": "source/report", "line": 1, "quote": "全國優秀法院", "start": 8, "end": 14}
    claim = {"subject": "court/a", "predicate": "received", "object": "award/x"}
    award = {"id": "award/x", "type": "Award", "label": labels("優秀獎", "优秀奖", "X"), "rule": "award-verb"}
    statements = [{**claim, "rule": "award-verb", "evidence": [piece]}]
    entities = [{**award, "evidence": [dict(piece)]}]
    write_yaml(path, {"source": "source/report", "entities": entities, "statements": statements})


@pytest.mark.parametrize(
    ("change", "new"),
    [
        (lambda editor: editor.edit("court/a", {"id": "court/z"}), "subject: court/z"),
        (lambda editor: editor.edit("source/report", {"id": "source/z"}), "- source: source/z"),
        (
            lambda editor: editor.decide(Decision(same=True, keep="court/b", other="court/a", reason="one")),
            "subject: court/b",
        ),
    ],
)
def test_candidates_that_speak_of_a_thing_follow_its_new_id_and_are_taken_back_with_it(
    editor: DatasetEditor, change: Callable[[DatasetEditor], tuple[Path, ...]], new: str
) -> None:
    path = editor.data.parent / "candidates.yaml"
    write_candidates(path)
    before = path.read_bytes()
    editor.add(Entity(id="court/b", type="BasicCourt", label=labels("乙縣人民法院", "乙县人民法院", "B")))

    changed = change(editor)

    assert path in changed
    assert new in path.read_text("utf-8")
    editor.undo()
    assert path.read_bytes() == before


def test_files_beside_a_dataset_that_hold_no_candidates_of_its_sources_are_left_alone(editor: DatasetEditor) -> None:
    others = {name: f"{name}: [court/a\n".encode() for name in ("broken.yaml", "list.yaml")}
    others["latin.yaml"] = b"source: \xff"
    write_candidates(editor.data.parent / "theirs.yaml")
    another = (editor.data.parent / "theirs.yaml").read_bytes().replace(b"source/report", b"source/theirs")
    others["theirs.yaml"] = another
    for name, content in others.items():
        (editor.data.parent / name).write_bytes(content)

    editor.edit("court/a", {"id": "court/z"})

    assert {name: (editor.data.parent / name).read_bytes() for name in others} == others
