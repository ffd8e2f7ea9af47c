from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from writing import labels, write

Run = Callable[..., Result]


def test_the_same_evidence_of_two_statements_is_glossed_with_both(run: Run, dataset_folder: Path) -> None:
    cited = {"line": 3, "quote": "舉辦培訓39次"}
    claim = {"subject": "court/a", "predicate": "courtCode"}
    for name, piece in {"plain": cited, "glossed": {**cited, "gloss": {"en": "held 39 courses"}}}.items():
        write(dataset_folder / f"statements/{name}.yaml", **claim, value=name, evidence=[piece])

    told = run("show", "court/a", "--lang", "en").stdout

    assert told.count("「舉辦培訓39次」 [held 39 courses]") == told.count("「舉辦培訓39次」") == 3


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh-Hant", "[期間 2024年1月至6月]"),
        ("zh-Hans", "[期间 2024年1月至6月]"),
        ("en", "[period January to June 2024]"),
    ],
)
def test_a_period_is_told_in_the_words_of_the_language(
    run: Run, dataset_folder: Path, language: str, told: str
) -> None:
    said = {"subject": "court/a", "predicate": "received", "object": "award/b"}
    write(dataset_folder / "statements/half.yaml", **said, qualifiers={"period": "2024-01/2024-06"})

    assert told in run("show", "court/a", "--lang", language).stdout


@pytest.mark.parametrize("last", range(3))
def test_the_member_after_which_a_list_goes_on_comes_last(run: Run, dataset_folder: Path, last: int) -> None:
    for place in range(3):
        award = {"id": f"award/m{place}", "type": "Award", "label": labels("獎", "奖", f"Award {place}")}
        write(dataset_folder / f"entities/m{place}.yaml", **award)
        said = {"subject": "court/a", "predicate": "received", "object": f"award/m{place}"}
        write(dataset_folder / f"statements/m{place}.yaml", **said, **({"open": True} if place == last else {}))

    listed = [line for line in run("show", "court/a", "--lang", "en").stdout.splitlines() if "award/m" in line]
    others = sorted({0, 1, 2} - {last})

    assert sorted(listed[:2]) == [f"  Award {place} (award/m{place})" for place in others]
    assert listed[2] == f"  Award {last} (award/m{last})  [among others]"


def test_parts_come_in_the_order_of_the_text(run: Run, dataset_folder: Path) -> None:
    for place in range(1, 12):
        part = {"id": f"activity/p{place}", "type": "Activity", "label": labels("項", "项", f"Part {place}")}
        write(dataset_folder / f"entities/p{place}.yaml", **part)
        said = {"subject": "award/b", "predicate": "hasComponent", "object": f"activity/p{place}"}
        write(dataset_folder / f"statements/p{place}.yaml", **said, qualifiers={"ordinal": place})

    listed = [
        line.split()[1] for line in run("show", "award/b", "--lang", "en").stdout.splitlines() if "  Part" in line
    ]

    assert listed == [str(place) for place in range(1, 12)]
