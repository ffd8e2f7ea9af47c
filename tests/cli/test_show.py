from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from writing import write

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
