"""The part of YAML that courtgraph reads: trees without anchors, of a depth that a person can follow."""

import re

import yaml

MAX_DEPTH = 50
MAX_NODES = 1_000_000
"""So many values, lists and mappings a text may have; each takes 300 bytes of memory, and 20 of a file by people."""
_BEFORE_NODES = ":-?,[{"
"""What stands before every node but the first; behind one of them begin three at most."""
_MARKED = re.compile(r"[&*\[{]")
_DEEP = re.compile(rf"[\n\r\x85\u2028\u2029](?:---|\.\.\.|[ \t?:-]{{{MAX_DEPTH // 2}}})")
"""What anchors, aliases, several documents and flows begin with, and the room that deep blocks take in a line.

At most two blocks begin in one column, a mapping and the list under one of its names, and nothing but spaces, hyphens,
question marks and colons stands before a block in its line.
"""


class PlainLoader(yaml.CBaseLoader):
    """Composes nodes without tags: the schema says what a scalar is, not YAML."""

    def resolve(self, *_: object) -> str:
        """No tag, which takes no time."""
        return ""

    def descend_resolver(self, *_: object) -> None:
        """Nothing is resolved below either."""

    def ascend_resolver(self) -> None:
        """Nothing is resolved above either."""


def compose_plain(text: str) -> yaml.Node | None:
    """The nodes of a text, every scalar as it is written; the one way to YAML that somebody else wrote.

    Raises yaml.YAMLError with the place, as ``require_plain`` does.

    >>> compose_plain("line: 011").value[0][1].value
    '011'
    """
    require_plain(text)
    return yaml.compose(text, Loader=PlainLoader)


def require_plain(text: str) -> None:
    """Refuse anchors, which can unfold a small file into a huge one, depth, which exhausts its stack, and size.

    It reads events alone, so that the refusal comes before anything is built; and not even those where nothing in the
    text is as unusual.

    Raises yaml.YAMLError with the place, for text that is not YAML at all as well.

    >>> require_plain("a: &x [1]")
    Traceback (most recent call last):
        ...
    yaml.error.MarkedYAMLError: anchors and aliases are not used here
      in "<unicode string>", line 1, column 4
    """
    many = 3 * sum(map(text.count, _BEFORE_NODES)) > MAX_NODES
    if not many and not _MARKED.search(text) and not _DEEP.search(f"\n{text}"):
        return
    depth = nodes = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _refused("anchors and aliases are not used here", event)
        starts = isinstance(event, yaml.CollectionStartEvent)
        depth += starts - isinstance(event, yaml.CollectionEndEvent)
        nodes += starts or isinstance(event, yaml.ScalarEvent)
        if depth > MAX_DEPTH:
            raise _refused(f"deeper than {MAX_DEPTH} levels", event)
        if nodes > MAX_NODES:
            raise _refused(f"more than {MAX_NODES:,} values, which several files may have", event)


def _refused(problem: str, event: yaml.Event) -> yaml.YAMLError:
    error = yaml.MarkedYAMLError(problem=problem)
    error.problem_mark = event.start_mark  # type: ignore[assignment]  # the C parser has a mark of its own
    return error
