from pathlib import Path

import pytest

from courtgraph.model import Decision
from courtgraph.store import dataset_files, read_dataset
from courtgraph.validation import check

GOOD = """\
same:
  - {keep: award/b, drop: award/x, reason: one prize, by: CW}
different:
  - {ids: [court/a, award/b], reason: a court and a prize}
"""


def test_identity_yaml_is_a_file_of_the_dataset(dataset_folder: Path) -> None:
    (dataset_folder / "identity.yaml").write_text(GOOD, "utf-8")

    dataset = read_dataset(dataset_folder)

    assert check(dataset) == []
    assert [(one.same, one.keep, one.other, one.reason, one.by) for one in dataset.decisions] == [
        (True, "award/b", "award/x", "one prize", "CW"),
        (False, "court/a", "award/b", "a court and a prize", ""),
    ]
    assert isinstance(dataset.decisions[0], Decision)
    assert dataset_folder / "identity.yaml" in dataset_files(dataset_folder)


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("sam: []\n", "identity.yaml:1: there is no field sam here; did you mean same? [known-fields]"),
        ("same: x\n", "identity.yaml:1: same is not a list; write same: and - item below [field-shape]"),
        ("", "identity.yaml:1: the file is empty; start with a field, such as same: [yaml-syntax]"),
        (
            "same:\n  - {keep: award/b, reason: r}\n",
            "identity.yaml:2: drop is missing; add drop: ... [required-fields]",
        ),
        (
            "different:\n  - {ids: [award/b], reason: r}\n",
            "identity.yaml:2: ids has 1 of them; name two ids [field-shape]",
        ),
    ],
)
def test_what_is_wrong_with_it_is_a_finding(dataset_folder: Path, text: str, finding: str) -> None:
    (dataset_folder / "identity.yaml").write_text(text, "utf-8")

    assert list(map(str, check(read_dataset(dataset_folder)))) == [finding]
