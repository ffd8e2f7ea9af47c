"""Run the commands of the chapter that takes a report from start to end, and write what they print into it.

With ``--check`` nothing is written: the exit code is 1 when a command prints something else by now, and stderr tells
what that is.

A command starts with ``$`` and goes on with ``>``. A line ``...`` stands for lines that are left out: as many are kept
before it and behind it as the chapter has there. Lines that are too wide for a page end in `` ...``.
"""

import difflib
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from wcwidth import wcswidth

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs/curating.md"
START, END = "\n## A report from start to end\n", "\n## "
OPEN, CLOSE = "```console\n", "```\n"
BLOCK = f"({OPEN}.*?{CLOSE})"
LEFT_OUT = "..."
WIDEST = 118
"""How many columns a line of output may take; a Chinese character takes two."""


class Step(NamedTuple):
    """A command as the chapter shows it, line by line, and what it is said to print."""

    shown: tuple[str, ...]
    printed: tuple[str, ...]

    @property
    def command(self) -> str:
        """What the shell gets."""
        return "\n".join(line[2:] for line in self.shown)


class Shell:
    """One shell in which the commands of the chapter run one after the other."""

    def __init__(self, folder: Path) -> None:
        (folder / "bin").mkdir()
        (folder / "bin/courtgraph").write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m courtgraph "$@"\n')
        (folder / "bin/courtgraph").chmod(0o755)
        (folder / "notebooks").symlink_to(ROOT / "notebooks")
        own = {
            "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT / "src"),
            "PYTHONUNBUFFERED": "1",
            "LC_ALL": "C.UTF-8",
        }
        kept = {name: value for name, value in os.environ.items() if not name.startswith("COURTGRAPH")}
        self._bash = subprocess.Popen(
            ["bash", "--noprofile", "--norc"],  # noqa: S607  # the reader's shell, wherever it is
            cwd=folder,
            env={**kept, **own},
            text=True,
            encoding="utf-8",
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def run(self, command: str) -> list[str]:
        """What a command prints, on stdout and stderr in the order of printing."""
        assert self._bash.stdin  # noqa: S101  # it was asked for
        assert self._bash.stdout  # noqa: S101  # it was asked for
        self._bash.stdin.write(f"{command}\necho; echo end-of-output\n")
        self._bash.stdin.flush()
        lines: list[str] = []
        while (line := self._bash.stdout.readline()) != "end-of-output\n":
            if not line:
                raise SystemExit(f"the shell ended at: {command}")
            lines.append(line.removesuffix("\n"))
        return lines[:-1] if lines and not lines[-1] else lines

    def close(self) -> None:
        """End the shell."""
        self._bash.communicate()


def recorded(page: str) -> str:
    """The page with what its commands print now."""
    before, start, rest = page.partition(START)
    if not start:
        raise SystemExit(f"{PAGE} has no chapter {START.strip()}")
    chapter, end, after = rest.partition(END)
    with (
        tempfile.TemporaryDirectory(prefix="courtgraph-docs-") as folder,
        closing(Shell(Path(folder))) as shell,
    ):
        chapter = "".join(_block(part, shell) for part in re.split(BLOCK, chapter, flags=re.DOTALL))
    return f"{before}{start}{chapter}{end}{after}"


def _block(part: str, shell: Shell) -> str:
    if not part.startswith(OPEN):
        return part
    lines = part.removeprefix(OPEN).removesuffix(CLOSE).splitlines()
    steps = [
        (*step.shown, *shortened([cut(line) for line in shell.run(step.command)], step.printed))
        for step in _steps(lines)
    ]
    return OPEN + "".join(f"{line}\n" for step in steps for line in step) + CLOSE


def _steps(lines: list[str]) -> Iterator[Step]:
    starts = [place for place, line in enumerate(lines) if line.startswith("$ ")]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        shown = [lines[start]]
        while start + len(shown) < end and lines[start + len(shown)].startswith("> "):
            shown.append(lines[start + len(shown)])
        yield Step(tuple(shown), tuple(lines[start + len(shown) : end]))


def shortened(lines: list[str], printed: tuple[str, ...]) -> list[str]:
    """As many lines from the beginning and the end as the chapter has before and behind the mark, if it has one."""
    if LEFT_OUT not in printed:
        return lines
    first = printed.index(LEFT_OUT)
    last = len(printed) - first - 1
    return lines if len(lines) <= first + last else [*lines[:first], LEFT_OUT, *lines[len(lines) - last :]]


def cut(line: str) -> str:
    """A line as wide as the page has place for."""
    if wcswidth(line) <= WIDEST:
        return line
    while wcswidth(line) > WIDEST - len(LEFT_OUT) - 1:
        line = line[:-1]
    return f"{line} {LEFT_OUT}"


def main() -> None:
    """Renew the chapter, or compare it."""
    page = PAGE.read_text("utf-8")
    now = recorded(page)
    if "--check" not in sys.argv:
        PAGE.write_text(now, "utf-8")
    elif now != page:
        told = difflib.unified_diff(
            page.splitlines(), now.splitlines(), "docs/curating.md", "what is printed", lineterm=""
        )
        sys.exit("\n".join((*told, "the chapter is not current; run python scripts/record_docs.py and read it again")))


if __name__ == "__main__":
    main()
