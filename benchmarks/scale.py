"""What large tables take: N-Triples of them and by others, checking, packing, and Spark with one and two workers.

``python benchmarks/scale.py [STATEMENTS]`` prints the table; 100,000 where nothing is said. The tables are made without
YAML, except for packing, which reads it. maplib and Morph-KGC are installed into an environment of their own, and left
out where that fails. Each line is a process of its own: seconds that pass, seconds of the processor of it and of those
that it starts, and the memory of the largest.
"""

import json
import os
import resource
import subprocess
import sys
import time
import venv
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from generate import province, sound
from tiles import tiled

from courtgraph.cli.common.options import count

HERE = Path(__file__).parent
COMMAND = (sys.executable, "-m", "courtgraph")
OTHERS = ("maplib==0.20.*", "morph-kgc")


def main(statements: int) -> None:
    """Print the table."""
    with TemporaryDirectory(prefix="courtgraph-scale-") as place:
        folder = Path(place)
        # in a process of its own, whose memory is not taken for that of those that are measured
        made = [sys.executable, str(HERE / "tables.py"), str(statements), str(folder / "tables")]
        done = subprocess.run(made, check=True, capture_output=True, text=True)  # noqa: S603 (our own)
        counts = json.loads(done.stdout)
        print(f"{count(counts['statements'], 'statement')}, {count(counts['entities'], 'entity', 'entities')}")
        ntriples(folder)
        checks(folder)
        packing(folder, min(statements, 100_000))


def ntriples(folder: Path) -> None:
    """Tables to N-Triples, and others from the same tables."""
    tables, out = folder / "tables", folder / "out.nt"
    for jobs in (1, 2):
        arguments = ("export", "nt", str(tables), "-o", str(folder / f"parts-{jobs}"), "--engine", "local")
        timed(
            f"N-Triples, {jobs} of 2 processors",
            *COMMAND,
            *arguments,
            "--jobs",
            str(jobs),
            written=folder / f"parts-{jobs}",
        )
    joined = folder / "joined.nt"
    with joined.open("wb") as file:
        for part in sorted((folder / "parts-2").glob("part-*")):
            file.write(part.read_bytes())
    timed("cp of these", "cp", str(joined), str(folder / "copy.nt"))
    (folder / "copy.nt").unlink()
    for name in ("rdflib", "pyoxigraph"):
        timed(
            f"{name}, from records",
            sys.executable,
            str(HERE / "scale_peers.py"),
            name,
            str(tables),
            str(out),
            written=out,
        )
    others = environment(folder / "others")
    for name in ("maplib", "morph-kgc") if others else ():
        timed(
            f"{name}, from tables", str(others), str(HERE / "scale_peers.py"), name, str(tables), str(out), written=out
        )


def environment(place: Path) -> Path | None:
    """The Python of an environment that has the others, whose versions are printed; None where they do not install."""
    venv.create(place, with_pip=True)
    python = place / "bin/python"
    done = subprocess.run([python, "-m", "pip", "install", "--quiet", *OTHERS], check=False)  # noqa: S603 (named here)
    if done.returncode:
        print("maplib and Morph-KGC do not install here")
        return None
    freeze = [python, "-m", "pip", "list", "--format=freeze"]
    listed = subprocess.run(freeze, check=True, capture_output=True, text=True)  # noqa: S603 (our own)
    print(", ".join(line for line in listed.stdout.split() if line.startswith(("maplib=", "morph"))))
    return python


def checks(folder: Path) -> None:
    """Checking, in memory and by engines."""
    tables = str(folder / "tables")
    for jobs in (1, 2):
        timed(f"check, {jobs} of 2 processors", *COMMAND, "check", tables, "--engine", "local", "--jobs", str(jobs))
    for workers in (1, 2):
        arguments = ("check", tables, "--engine", "spark", "--master", f"local[{workers}]")
        timed(f"check, Spark, {count(workers, 'worker')}", *COMMAND, *arguments)


def packing(folder: Path, statements: int) -> None:
    """Folders of YAML packed into tables."""
    from folders import write_folder

    tile = sound(province(statements // 8, 3 * statements // 4), statements // 4)
    for number in range(4):
        write_folder(tiled(tile, number), folder / f"yaml/{number}")
    for jobs in (1, 2):
        arguments = ("export", "tables", str(folder / "yaml/*"), "-o", str(folder / f"packed-{jobs}"))
        timed(f"export tables of YAML, {jobs} of 2", *COMMAND, *arguments, "--jobs", str(jobs))


def timed(what: str, *command: str, written: Path | None = None) -> None:
    """Run a command, and print what it took, and how many lines it wrote."""
    if written and written.is_file():
        written.unlink()
    before, start = _used(), time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)  # noqa: S603 (our own)
    _, errors = process.communicate()
    passed, used = time.monotonic() - start, _used() - before
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    told = "" if process.returncode == 0 else f"  failed: {errors.decode(errors='replace').strip().splitlines()[-1:]}"
    lines = f", {_lines(written):,} lines" if written and not told else ""
    took = f"{passed:8.1f} s {used:8.1f} s of processor, at most {largest:,.0f} MB so far"
    print(f"{what:<36}{took}{lines}{told}", flush=True)


def _lines(written: Path) -> int:
    """How many lines a file has, or the parts of a folder."""
    files = sorted(written.glob("part-*")) if written.is_dir() else [written]
    return sum(sum(chunk.count(b"\n") for chunk in iter(partial(file.read, 2**20), b"")) for file in map(_open, files))


def _open(path: Path) -> BinaryIO:
    return path.open("rb")


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def arguments_of(given: Sequence[str]) -> int:
    """How many statements are asked for."""
    return int(given[0].replace(",", "")) if given else 100_000


if __name__ == "__main__":
    os.environ.setdefault("PYTHONUNBUFFERED", "1")
    main(arguments_of(sys.argv[1:]))
