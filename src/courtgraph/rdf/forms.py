"""The mapping, compiled: for each shape of record a form, which writes all its lines at once or gives all its triples."""

from collections.abc import Callable
from functools import cached_property
from itertools import pairwise, starmap
from operator import itemgetter
from os.path import commonprefix
from typing import Any, NamedTuple

from courtgraph.model import Dataset
from courtgraph.rdf.fields import Row
from courtgraph.rdf.mapping import MappingReader
from courtgraph.rdf.namespaces import IriMinter
from courtgraph.rdf.patterns import IN_LINE, Fields, Hole, TermPattern, TriplePattern
from courtgraph.rdf.terms import Term, Triple

_MOST = 4096
_MARK = "\ud800"
"""Stands for a hole while lines are sorted: half a character, which no line of N-Triples holds."""


class Forms:
    """The forms of a dataset's records, each made when the first record of its shape comes."""

    def __init__(self, dataset: Dataset) -> None:
        reader = MappingReader(IriMinter(dataset.info.base, dataset.schema))
        self._patterns = {kind: [*map(reader.pattern, lines)] for kind, lines in dataset.schema.mapping.items()}
        self._kept: dict[tuple[Any, ...], Form] = {}

    def form(self, row: Row) -> "Form":
        """The form of a record: one for all that fill the same fields as often, and say the same in ``few``."""
        kind, few, own = row
        shape = (kind, *few.values(), *map(len, own.values()))
        if shape not in self._kept:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            counts = {name: len(values) for name, values in {**few, **own}.items()}
            bound = [triple for pattern in self._patterns.get(kind, ()) for triple in pattern.bound(few, counts)]
            self._kept[shape] = Form(bound)
        return self._kept[shape]


class Form:
    """The triples of all records of one shape."""

    def __init__(self, triples: list[TriplePattern]) -> None:
        self._bound = triples

    def triples(self, own: Fields) -> list[Triple]:
        """The triples of a record, in the order of the mapping."""
        constants, patterns, places = self._terms
        terms = [*constants, *[pattern.filled(own) for pattern in patterns]]
        return [Triple(terms[subject], terms[predicate], terms[target]) for subject, predicate, target in places]

    def lines(self, own: Fields) -> str:
        """The lines of a record in N-Triples, sorted, each with its line end."""
        template, holes, pick, is_sorted = self._template
        text = template % pick([IN_LINE[way](own[field][place]) for way, field, place in holes])
        return text if is_sorted else "".join(sorted(line + "\n" for line in text.split("\n")[:-1]))

    @cached_property
    def _terms(self) -> tuple[list[Term], list[TermPattern], list[tuple[int, int, int]]]:
        """Terms that are always the same, patterns of the others, and which of them each triple has."""
        distinct = dict.fromkeys(term for triple in self._bound for term in triple)
        patterns = [term for term in distinct if any(term.holes())]
        constants = [term for term in distinct if not any(term.holes())]
        at = {term: place for place, term in enumerate([*constants, *patterns])}
        places = [(at[subject], at[predicate], at[target]) for subject, predicate, target in self._bound]
        return [term.filled({}) for term in constants], patterns, places

    @cached_property
    def _template(self) -> tuple[str, list[Hole], Callable[[list[str]], Any], bool]:
        """All lines as one format string, its holes, what picks its values from theirs, and whether it is sorted already."""
        lines = sorted(map(_line, self._bound))
        holes = list(dict.fromkeys(hole for line in lines for hole in line.holes))
        at = [holes.index(hole) for line in lines for hole in line.holes]
        template = "".join(line.text for line in lines).replace("%", "%%").replace(_MARK, "%s")
        return template, holes, itemgetter(*at) if at else tuple, all(starmap(_in_order, pairwise(lines)))


class _Line(NamedTuple):
    """A line of N-Triples with a mark for each hole."""

    text: str
    holes: tuple[Hole, ...]


def _line(triple: TriplePattern) -> _Line:
    parts = [*triple.subject.line(), " ", *triple.predicate.line(), " ", *triple.object.line(), " .\n"]
    holes = tuple(part for part in parts if isinstance(part, Hole))
    return _Line("".join(part if isinstance(part, str) else _MARK for part in parts), holes)


def _in_order(one: _Line, other: _Line) -> bool:
    """Whether a line stands before the next one whatever fills them: they differ first where neither is filled."""
    same = commonprefix([one.text, other.text])
    marks = same.count(_MARK)
    ends = (one.text[len(same) :][:1], other.text[len(same) :][:1])
    return one.holes[:marks] == other.holes[:marks] and _MARK not in ends
