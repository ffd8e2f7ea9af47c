"""How long each stage of a build takes and how that grows with the dataset, beside named peers in the same run.

Run it with ``python benchmarks/build.py [STATEMENTS]...``, on a machine that does nothing else; without sizes it takes
2,000, 20,000 and 100,000 statements. Times are seconds of the processor, and depend on it; what counts is how they
compare. Memory is the peak of a process that holds the dataset.
"""

import sys
from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from folders import write_candidate, write_folder
from invented_reports import reports
from measuring import REPOSITORY, in_a_process, of_command, row
from peers import PEERS, prepared, written_alike
from stages import STAGES, Action

from courtgraph import Dataset, read_dataset

SMALL = 100


def tell_stages(folders: Mapping[int, Path], small: Path) -> None:
    """Print what each stage takes at each size, and how many times what it takes at the size before."""
    datasets = {size: read_dataset(folder) for size, folder in folders.items()}
    row("", [f"{size:,} statements" for size in datasets])
    for name in STAGES:
        taken = [
            in_a_process(
                partial(_prepared, name, datasets[size], folders[size], small), runs=3 if size <= 20_000 else 1
            )
            for size in datasets
        ]
        growth = ["", *(f", x {after.seconds / before.seconds:.1f}" for before, after in pairwise(taken))]
        row(name, [f"{one}{more}" for one, more in zip(taken, growth, strict=True)])


def _prepared(name: str, dataset: Dataset, folder: Path, small: Path) -> Action:
    """A stage, once everything that it needs is loaded."""
    STAGES[name](read_dataset(small), small)()
    return STAGES[name](dataset, folder)


def tell_peers(dataset: Dataset, small: Dataset) -> None:
    """Print what the same takes with others."""
    for peer in PEERS:
        one, other = (in_a_process(partial(prepared, act, dataset, small)) for act in (peer.ours, peer.theirs))
        row(peer.what, [str(one), f"{peer.name}:", f"{other}, x {other.seconds / one.seconds:.1f}"])


def tell_commands(folder: Path) -> None:
    """Print what whole commands take on the repository's dataset."""
    command, data = ("-m", "courtgraph"), str(REPOSITORY / "data")
    imports = of_command("-c", "import networkx, rdflib, pyvis.network")
    build = of_command(*command, "build", data, "-o", str(folder / "build"))
    row("build data", [f"{build:.2f} s", f"x {build / imports:.2f} of the imports", f"{imports:.2f} s"])
    check = of_command(*command, "check", data)
    for name in ("award/measured", "28f85d6cc405edb3"):
        accept = of_command(
            *(*command, "accept", str(folder / "candidates.yaml"), name, "--data", str(folder / "data")),
            prepare=partial(write_candidate, folder),
        )
        row(f"accept {name}", [f"{accept:.2f} s", f"x {accept / check:.2f} of check data", f"{check:.2f} s"])
    row("courtgraph --help", [f"{of_command(*command, '--help'):.3f} s"])


def main(sizes: list[int]) -> None:
    """Measure and print."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        tell_commands(folder / "commands")
        folders = {size: folder / str(size) for size in (SMALL, *sizes)}
        for size, place in folders.items():
            write_folder(reports(max(size // 4, 20), size), place)
        small_folder = folders.pop(SMALL)
        small = read_dataset(small_folder)
        print(f"\nthe same triples: {written_alike(small)}")
        for size, place in folders.items():
            print(f"\n{size:,} statements, beside others")
            tell_peers(read_dataset(place), small)
        print()
        tell_stages(folders, small_folder)


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [2_000, 20_000, 100_000])
