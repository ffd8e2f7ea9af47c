"""A record of a file as the text that it is, to be edited by a person, comments and all."""

from typing import NamedTuple

import yaml


class Block(NamedTuple):
    """The lines of a record in a file, from the first (from 0) to before the last, and how far they are indented."""

    first: int
    last: int
    indent: int


def block_of(text: str, node: yaml.MappingNode) -> Block:
    """Where a record of a list stands in a file in canonical form; comments before it are not its own."""
    lines = text.splitlines()
    first, last, indent = node.start_mark.line, node.end_mark.line, node.start_mark.column
    last = last + 1 if node.end_mark.column else last
    while last > first + 1 and not _is_own(lines[last - 1] if last <= len(lines) else "", indent):
        last -= 1
    return Block(first, last, indent)


def _is_own(line: str, indent: int) -> bool:
    return bool(line.strip()) and not line[:indent].strip()


def read_block(text: str, block: Block) -> str:
    """The text of a record, as if it stood alone."""
    lines = text.splitlines()[block.first : block.last]
    return "".join(f"{line[block.indent :]}\n" for line in lines)


def with_block(text: str, block: Block, record: str) -> str:
    """A file in which a record says something else."""
    lines = text.splitlines()
    margin = " " * block.indent
    own = [f"{margin}{line}" if line else "" for line in record.splitlines()]
    own[:1] = [f"{lines[block.first][: block.indent]}{line[block.indent :]}" for line in own[:1]]
    return "".join(f"{line}\n" for line in (*lines[: block.first], *own, *lines[block.last :]))
