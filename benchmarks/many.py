"""Many small datasets, each of a few courts with reports of its own: ``python benchmarks/many.py NUMBER FOLDER``."""

import sys
from pathlib import Path

import msgspec
from folders import write_folder
from generate import province, sound
from tiles import tiled

STATEMENTS = 60
"""So many statements each has, or somewhat fewer."""


def write_many(number: int, folder: Path) -> None:
    """Write so many datasets, which share no record, into folders below one."""
    tile = sound(province(200, 400), STATEMENTS)
    cited = {piece.source for one in tile.statements for piece in one.evidence}
    small = msgspec.structs.replace(tile, sources=tuple(one for one in tile.sources if one.id in cited))
    for place in range(number):
        write_folder(tiled(small, place), folder / f"{place:04}")


if __name__ == "__main__":
    write_many(int(sys.argv[1]), Path(sys.argv[2]))
