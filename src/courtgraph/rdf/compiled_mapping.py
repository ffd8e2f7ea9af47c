"""The mapping, compiled: for each shape of record a form, which writes all its lines at once or gives its triples."""

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import chain, pairwise, starmap
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias

from courtgraph.model import Dataset
from courtgraph.rdf.fields import Row
from courtgraph.rdf.mapping_parser import read_patterns
from courtgraph.rdf.pattern_terms import IN_LINE, Fields, Placeholder, TermPattern, TriplePattern
from courtgraph.rdf.terms import Term, Triple

MOST = 4096
"""So many forms are kept."""
_MARK = "\ud800"
"""Stands for a hole while lines are sorted: half a character, which no line of N-Triples holds."""
_Pieces: TypeAlias = tuple[
    list[str], list[tuple[Callable[[Any], str], str, int]], Callable[[list[str]], tuple[str, ...]], bool
]


class CompiledMapping:
    """The forms of a dataset's records, each made when the first record of its shape comes."""

    def __init__(self, dataset: Dataset) -> None:
        self._patterns = read_patterns(dataset)
        self._kept: dict[tuple[Any, ...], CompiledTemplate] = {}

    def form(self, kinds: tuple[str, ...], row: Row) -> "CompiledTemplate":
        """The form of a record: one for all that fill the same fields as often, and say the same in ``few``."""
        few, own = row
        shape = (kinds, few, *map(len, own.values()))
        form = self._kept.get(shape)
        if form is None:
            if len(self._kept) >= MOST:
                self._kept.clear()
            form = self._kept[shape] = self._made(kinds, row)
        return form

    def _made(self, kinds: tuple[str, ...], row: Row) -> "CompiledTemplate":
        few, own = row
        counts = {name: len(values) for name, values in chain(few.items(), own.items())}
        patterns = [self._patterns.get(kind, []) for kind in kinds]
        return CompiledTemplate([[triple for each in some for triple in each.bound(few, counts)] for some in patterns])


class CompiledTemplate:
    """The triples of all records of one shape, by the kinds of them that the mapping has."""

    def __init__(self, kinds: Sequence[Sequence[TriplePattern]]) -> None:
        self._kinds = kinds

    def triples(self, own: Fields) -> list[Triple]:
        """The triples of a record, in the order of the mapping."""
        constants, patterns, places = self._terms
        terms: list[Any] = [*constants, *[pattern.filled(own) for pattern in patterns]]
        return [Triple(terms[subject], terms[predicate], terms[target]) for subject, predicate, target in places]

    def lines(self, own: Fields) -> str:
        """The lines of a record in N-Triples, each with its line end."""
        constants, ways, pick, is_sorted = self._pieces
        text = "".join(pick([*constants, *[write(own[field][place]) for write, field, place in ways]]))
        return text if is_sorted else "\n".join(sorted({*text.split("\n")})[1:]) + "\n"

    @cached_property
    def _terms(self) -> tuple[list[Term], list[TermPattern], list[tuple[int, int, int]]]:
        """Terms that are always the same, patterns of the others, and which of them each triple has."""
        triples = [*chain.from_iterable(self._kinds)]
        distinct = dict.fromkeys(chain.from_iterable(triples))
        constants = [term for term in distinct if not any(term.holes())]
        patterns = [term for term in distinct if any(term.holes())]
        at = {term: place for place, term in enumerate([*constants, *patterns])}
        places = [(at[subject], at[predicate], at[target]) for subject, predicate, target in triples]
        return [term.filled({}) for term in constants], patterns, places

    @cached_property
    def outline(self) -> "Outline":
        """The lines, those of each kind sorted, as texts with a hole between every two of them."""
        kinds = [sorted({*map(_line, triples)}) for triples in self._kinds]
        lines = [*chain.from_iterable(kinds)]
        texts = "".join(line.text for line in lines).split(_MARK)
        is_sorted = all(starmap(_in_order, chain.from_iterable(map(pairwise, kinds))))
        return Outline(texts, [hole for line in lines for hole in line.holes], is_sorted)

    @cached_property
    def _pieces(self) -> _Pieces:
        """What the lines are joined of: texts that are always the same, how the others are made, and which stand where.

        The last says whether the lines of each kind are sorted whatever fills them.
        """
        texts, filled, is_sorted = self.outline
        holes = {hole: place for place, hole in enumerate(dict.fromkeys(filled))}
        # the empty text, twice: whoever picks one piece alone gets no tuple
        constants = [*texts, "", ""]
        at = [len(constants) + holes[hole] for hole in filled]
        order = [place for pair in zip(range(len(texts)), [*at, len(texts)], strict=True) for place in pair]
        ways = [(IN_LINE[hole.way], hole.field, hole.place) for hole in holes]
        return constants, ways, itemgetter(*order), is_sorted


class Outline(NamedTuple):
    """Texts that are always the same, the holes between them, and whether lines are sorted whatever fills these."""

    texts: list[str]
    holes: list[Placeholder]
    is_sorted: bool


class _Line(NamedTuple):
    """A line of N-Triples with a mark for each hole."""

    text: str
    holes: tuple[Placeholder, ...]


def _line(triple: TriplePattern) -> _Line:
    parts = [*triple.subject.line(), " ", *triple.predicate.line(), " ", *triple.object.line(), " .\n"]
    holes = tuple(part for part in parts if isinstance(part, Placeholder))
    return _Line("".join(part if isinstance(part, str) else _MARK for part in parts), holes)


def _in_order(one: _Line, other: _Line) -> bool:
    """Whether a line stands before the next one whatever fills them: they differ first where neither is filled."""
    for place, (here, there) in enumerate(zip(one.text.split(_MARK), other.text.split(_MARK), strict=False)):
        if here != there:
            return not here.startswith(there) and not there.startswith(here)
        if one.holes[place : place + 1] != other.holes[place : place + 1]:
            return False
    return True
