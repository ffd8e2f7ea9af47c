from collections.abc import Callable
from pathlib import Path

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
