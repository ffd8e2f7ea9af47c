"""Two datasets joined from Python: what stood in the way is told as records, and nothing is written then."""

from pathlib import Path

import pytest

from courtgraph.editing import DatasetEditor
from courtgraph.errors import CourtgraphError, DatasetError
from courtgraph.merging import ConflictError, merge
from courtgraph.model import Decision
from writing import write_dataset


@pytest.fixture
def other(tmp_path: Path) -> DatasetEditor:
    return DatasetEditor(write_dataset(tmp_path / "other"))


def test_the_joined_dataset_its_parts_and_the_files_are_told(dataset_folder: Path, other: DatasetEditor) -> None:
    other.edit("award/b", {"same_as": ["https://example.org/b"]})

    merged = merge(dataset_folder, other.data, dataset_folder)

    assert merged.dataset.entity("award/b").same_as == ("https://example.org/b",)
    assert merged.parts[0].entity("award/b").same_as == ()
    assert dataset_folder / "entities/things.yaml" in merged.changed
    assert merge(dataset_folder, other.data, dataset_folder).changed == ()


def test_a_difference_is_a_conflict_with_both_places_unless_one_word_counts(
    dataset_folder: Path, other: DatasetEditor, tmp_path: Path
) -> None:
    other.edit("award/b", {"label.en": "Model Court"})

    with pytest.raises(ConflictError) as told:
        merge(dataset_folder, other.data, tmp_path / "joined")

    assert [one.message for one in told.value.conflicts] == [
        "label of award/b (en) is “National model court” here and “Model Court” there"
    ]
    assert not (tmp_path / "joined").exists()
    merged = merge(dataset_folder, other.data, tmp_path / "joined", prefer="b")
    assert merged.dataset.entity("award/b").label["en"] == "Model Court"


def test_a_dataset_that_check_complains_of_is_not_joined(
    dataset_folder: Path, other: DatasetEditor, tmp_path: Path
) -> None:
    path = other.data / "statements/first.yaml"
    path.write_text(path.read_text("utf-8").replace("object: award/b", "object: award/z"), "utf-8")

    with pytest.raises(DatasetError, match=r"(?s)other: check complains .*/other/statements/first\.yaml:\d+: object"):
        merge(dataset_folder, other.data, tmp_path / "joined")


def test_a_quote_that_is_not_in_a_text_at_hand_is_not_joined(
    dataset_folder: Path, other: DatasetEditor, tmp_path: Path
) -> None:
    reports = (other.data / "texts").rename(tmp_path / "reports")
    path = other.data / "statements/first.yaml"
    path.write_text(path.read_text("utf-8").replace("獲得全國優秀法院", "獲得全省優秀法院"), "utf-8")

    with pytest.raises(DatasetError, match="“獲得全省優秀法院” is not on line 1"):
        merge(dataset_folder, other.data, tmp_path / "joined", texts=[reports])


def test_lines_that_nobody_cites_yet_keep_nobody_from_joining(
    dataset_folder: Path, other: DatasetEditor, tmp_path: Path
) -> None:
    for editor in (DatasetEditor(dataset_folder), other):
        editor.edit("source/report", {"uncited": {}})

    assert merge(dataset_folder, other.data, tmp_path / "joined").dataset.by_source["source/report"].uncited == {}


def test_a_decision_on_an_entity_of_neither_is_refused(
    dataset_folder: Path, other: DatasetEditor, tmp_path: Path
) -> None:
    decision = Decision(same=True, keep="award/b", other="award/c", reason="one award")

    with pytest.raises(CourtgraphError, match=r"award/c is an entity of neither; did you mean award/b\?"):
        merge(dataset_folder, other.data, tmp_path / "joined", decisions=[decision])
