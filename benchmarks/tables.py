"""Packing datasets into tables and reading them: by one process and by two, against the YAML that they are made of.

``python benchmarks/tables.py [STATEMENTS]`` makes four datasets with so many statements in all, else 20,000.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from folders import write_folder
from generate import province
from measuring import row

from courtgraph import Dataset, read_dataset

DATASETS = 4


def main(statements: int) -> None:
    """Print how long each way takes by the clock, the fastest of three runs, and how large each form is."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        made = province(statements // DATASETS // 2, statements // DATASETS)
        for number in range(DATASETS):
            write_folder(named_apart(made, f"p{number}"), folder / f"sets/p{number}")
        for jobs in (1, 2):
            row(f"export tables --jobs {jobs}", [f"{fastest(lambda jobs=jobs: export(folder, jobs)):.2f} s"])
        row("read_dataset, YAML", [f"{fastest(lambda: [*map(read_dataset, (folder / 'sets').iterdir())]):.2f} s"])
        row("read_dataset, tables", [f"{fastest(lambda: read_dataset(folder / 'tables')):.2f} s"])
        row("bytes, YAML and tables", [f"{bytes_of(folder / 'sets'):,}", f"{bytes_of(folder / 'tables'):,}"])


def named_apart(made: Dataset, tag: str) -> Dataset:
    """The same dataset of another place: no id and no name is in two of them."""
    replace = msgspec.structs.replace
    named = {one: f"{one}-{tag}" for one in (thing.id for thing in (*made.entities, *made.sources))}
    return replace(
        made,
        sources=tuple(replace(one, id=named[one.id]) for one in made.sources),
        entities=tuple(
            replace(one, id=named[one.id], label={language: f"{text} {tag}" for language, text in one.label.items()})
            for one in made.entities
        ),
        statements=tuple(
            replace(
                one,
                subject=named[one.subject],
                object=named[one.object],
                evidence=tuple(replace(piece, source=named[piece.source]) for piece in one.evidence),
            )
            for one in made.statements
        ),
    )


def export(folder: Path, jobs: int) -> None:
    """Pack all datasets by the command; the generated ones break rules, as real ones do before they are curated."""
    words = ["export", "tables", *map(str, sorted((folder / "sets").iterdir())), "-o", str(folder / "tables")]
    options = ["--jobs", str(jobs), "--keep-findings"]
    subprocess.run(  # noqa: S603 (our own command)
        [sys.executable, "-m", "courtgraph", *words, *options], check=True, capture_output=True
    )


def fastest(action: Callable[[], object], runs: int = 3) -> float:
    """Seconds by the clock: what two processes gain shows there alone."""
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        taken.append(time.perf_counter() - start)
    return min(taken)


def bytes_of(folder: Path) -> int:
    """The bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
