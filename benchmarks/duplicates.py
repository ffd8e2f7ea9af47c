"""How many pairs that are one ``duplicates`` proposes, and how many that are two: python benchmarks/duplicates.py.

``benchmarks/pairs.tsv`` holds invented pairs: the two scripts, short forms, aliases, codes, marks, words that one name
leaves out, and near names of different things. The scores were set with those called ``seen``; those called
``held-out`` were written with them, and nothing was changed for them.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from courtgraph.merging import find_duplicates
from courtgraph.merging.duplicates import LEAST
from courtgraph.model import Dataset, Entity, Statement
from courtgraph.store import read_dataset

HERE = Path(__file__).parent
LEVELS = (0.6, LEAST, 0.8, 0.9)


class Case(NamedTuple):
    """Two entities in a dataset of their own, and whether a reader calls them one."""

    same: bool
    set: str
    dataset: Dataset

    @property
    def name(self) -> str:
        """What the two are called."""
        return " / ".join(entity.name("zh-Hant") for entity in self.dataset.entities)


def cases(path: Path = HERE / "pairs.tsv") -> Iterator[Case]:
    """The pairs of the file."""
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            said, *ends, group = line.split("\t")
            named = [_entity(place, *ends[3 * place : 3 * place + 2]) for place in (0, 1)]
            codes = [_code(named[place], ends[3 * place + 2]) for place in (0, 1) if ends[3 * place + 2]]
            yield Case(said == "same", group, Dataset(entities=tuple(named), statements=tuple(codes)))


def _entity(place: int, kind: str, names: str) -> Entity:
    label, *aliases = names.split(";")
    return Entity(id=f"thing/{'ab'[place]}", type=kind, label={"zh-Hant": label}, alias={"zh-Hant": tuple(aliases)})


def _code(entity: Entity, code: str) -> Statement:
    predicate = "gb2260" if entity.type == "AdministrativeArea" else "courtCode"
    return Statement(subject=entity.id, predicate=predicate, value=code)


def score(some: list[Case], least: float) -> tuple[float, float, list[str]]:
    """Recall, precision, and the pairs that were taken wrongly, for a lowest score."""
    told = [(case, bool(find_duplicates(case.dataset, least))) for case in some]
    found = Counter((case.same, taken) for case, taken in told)
    wrong = [f"{'missed' if case.same else 'not one'}: {case.name}" for case, taken in told if case.same != taken]
    right = found[True, True]
    one, proposed = right + found[True, False], right + found[False, True]
    return right / one if one else 1.0, right / proposed if proposed else 1.0, wrong


def main() -> None:
    """Print recall and precision of both sets at several scores, and what is wrong at the one that is the default."""
    everything = list(cases())
    for group in ("seen", "held-out"):
        some = [case for case in everything if case.set == group]
        one = sum(case.same for case in some)
        print(f"{group}: {one} pairs that are one, {len(some) - one} that are two")
        for least in LEVELS:
            recall, precision, wrong = score(some, least)
            print(f"  score {least:.1f} and above: recall {recall:.2f}, precision {precision:.2f}")
            if least == LEAST:
                print("".join(f"    {words}\n" for words in wrong), end="")
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "data"
    dataset = read_dataset(data)
    pairs = find_duplicates(dataset)
    print(f"{data.name}: {len(pairs)} pairs proposed among {len(dataset.entities)} entities")
    print("".join(f"    {pair.score:.2f} {'; '.join(pair.reasons)}\n" for pair in pairs), end="")


if __name__ == "__main__":
    main()
