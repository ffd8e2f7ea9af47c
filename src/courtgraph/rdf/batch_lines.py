"""Batches of statements, evidence and entities as N-Triples: rows of one shape together, a column at a time.

A form is filled by joining whole columns of Arrow, so that no object of Python is made for a row. Rows that this does
not suit, such as a claim that two records make, become records and are written as ``to_ntriples`` writes them.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Any, NamedTuple

import numpy as np

from courtgraph.extras import import_extra
from courtgraph.model import Dataset, Entity, Evidence, Statement
from courtgraph.rdf.batch_columns import FieldColumns, Values
from courtgraph.rdf.batch_names import FIELDS, NameColumns
from courtgraph.rdf.compiled_mapping import MOST, CompiledMapping, CompiledTemplate
from courtgraph.rdf.fields import FieldReader, Row
from courtgraph.rdf.terms import to_nt
from courtgraph.store.tables.columns import flags, maps, numbers, texts
from courtgraph.store.tables.decode import to_evidence, to_statements
from courtgraph.store.union import union_by_claim
from courtgraph.text import language_of_words

CLAIM = ("claim", "statement")
_EVIDENCE = ("evidence",)
_ENTITY = ("entity",)
_AT_ONCE = 4_000
"""So many rows are joined at once: some megabytes of text, which the processor's cache holds."""
Shapes = Mapping[Hashable, list[int]]


class Lines(NamedTuple):
    """Some N-Triples in UTF-8, and how many lines they are."""

    content: bytes | memoryview
    number: int


class BatchLines:
    """Writes batches of one dataset; its reader knows of the dataset what a batch does not tell."""

    def __init__(self, dataset: Dataset, reader: FieldReader) -> None:
        self._dataset = dataset
        self._reader = reader
        self._forms = dataset.once(CompiledMapping)
        self._by_shape: dict[Hashable, CompiledTemplate] = {}

    def statements(self, batch: Any, evidence: Any) -> Iterator[Lines]:
        """The lines of statements and of the plain triples that they state; all that prove them is in ``evidence``.

        Identifiers are taken as they stand in the batch.
        """
        proof = _Proof(batch, evidence)
        names = [tuple([name for name, said in one.items() if name and said]) for one in maps(batch["qualifiers"])]
        shapes = _grouped(
            proof.single,
            *(texts(batch[column]) for column in ("predicate", "modality", "status", "unit")),
            flags(batch["open"]),
            names,
            *(_filled(batch[column]) for column in ("subject", "object", "value")),
            *(_is_said(batch[column]) for column in ("period_start", "period_end")),
            *(counted.tolist() for counted, _ in proof.pieces),
        )
        columns = FieldColumns(self._statement_values(batch, names, proof))
        for shape, rows in shapes.items():
            form = self._known(CLAIM, shape, partial(self._first_statement, proof, rows))
            yield from _joined(form, columns, rows)
        others = np.flatnonzero(~proof.single).tolist()
        if others:
            yield self._written(CLAIM, map(self._reader.statement, self._records(proof, others)))

    def evidence(self, batch: Any, is_taken: Collection[bool] | None = None) -> Iterator[Lines]:
        """The lines of pieces of evidence, of those rows alone that are to be taken."""
        if is_taken is not None:
            arrow = import_extra("pyarrow", "scale")
            batch = batch.filter(arrow.array(is_taken, arrow.bool_()))
        languages = self._reader.languages
        cited = zip(texts(batch["quote"]), texts(batch["source"]), strict=True)
        spoken = [language_of_words(quote, languages.get(source, "")) for quote, source in cited]
        plain = ~(np.array(_is_said(batch["note"]), bool) | np.array(_is_said(batch["gloss"]), bool))
        shapes = _grouped(
            plain,
            texts(batch["stance"]),
            flags(batch["inferred"]),
            spoken,
            *(_filled(batch[column]) for column in ("source", "by")),
            [line > 0 for line in numbers(batch["line"])],
        )
        columns = FieldColumns(_evidence_values(batch))
        for shape, rows in shapes.items():
            form = self._known(_EVIDENCE, shape, partial(self._first_piece, batch, rows))
            yield from _joined(form, columns, rows)
        others = np.flatnonzero(~plain).tolist()
        if others:
            yield self._written(_EVIDENCE, self._pieces(batch, others))

    def entities(self, batch: Any, names: Any, read: Callable[[Any, Any], Iterable[Entity]]) -> Iterator[Lines]:
        """The lines of entities, of which the names are in a batch of their own.

        ``read`` makes records of rows, one for each id.
        """
        named = NameColumns(batch, names)
        wholes = self._reader.wholes
        is_part = np.array([identifier in wholes for identifier in texts(batch["id"])], bool)
        single = named.single & ~is_part
        spoken = ([tuple(tags) for tags in named.languages[kind]] for kind in FIELDS)
        shapes = _grouped(single, texts(batch["type"]), *spoken)
        arrow = import_extra("pyarrow", "scale")
        values = {("id", 0): lambda: batch["id"].cast(arrow.string()), **named.values()}
        columns = FieldColumns(values)
        for shape, rows in shapes.items():
            form = self._known(_ENTITY, shape, partial(self._first_entity, batch, names, rows, read))
            yield from _joined(form, columns, rows)
        others = np.flatnonzero(~single).tolist()
        if others:
            yield self._written(_ENTITY, map(self._reader.entity, read(*_of(batch, names, "id", others))))

    def _first_entity(
        self, batch: Any, names: Any, rows: Sequence[int], read: Callable[[Any, Any], Iterable[Entity]]
    ) -> Row:
        return self._reader.entity(*read(*_of(batch, names, "id", rows[:1])))

    def pieces(self, some: Iterable[tuple[str, Evidence]]) -> Lines:
        """The lines of pieces of evidence that are records, by their identifiers."""
        return self._written(_EVIDENCE, (self._reader.evidence(*one) for one in some))

    def records(self, kind: str, rows: Iterable[Row]) -> Lines:
        """The lines of the rows of records of another kind, of which there are fewer."""
        return self._written((kind,), rows)

    def _known(self, kinds: tuple[str, ...], shape: Hashable, first: Callable[[], Row]) -> CompiledTemplate:
        """The form of a shape, by the first record that has it."""
        if (kinds, shape) not in self._by_shape:
            if len(self._by_shape) >= MOST:
                self._by_shape.clear()
            self._by_shape[kinds, shape] = self._forms.form(kinds, first())
        return self._by_shape[kinds, shape]

    def _written(self, kinds: tuple[str, ...], rows: Iterable[Row]) -> Lines:
        text = "".join([self._forms.form(kinds, row).lines(row[1]) for row in rows])
        return Lines(text.encode(), text.count("\n"))

    def _records(self, proof: "_Proof", rows: Sequence[int]) -> Sequence[Statement]:
        batch, evidence = proof.of(rows)
        schema = self._dataset.schema
        records = [one.identified_by(schema) for one in to_statements(batch, evidence)]
        return union_by_claim(records, [], self._dataset.info.curated_in)

    def _pieces(self, batch: Any, rows: Sequence[int]) -> Iterator[Row]:
        some = batch.take(import_extra("pyarrow", "scale").array(rows))
        return map(self._reader.evidence, texts(some["id"]), to_evidence(some))

    def _first_statement(self, proof: "_Proof", rows: Sequence[int]) -> Row:
        return self._reader.statement(*self._records(proof, rows[:1]))

    def _first_piece(self, batch: Any, rows: Sequence[int]) -> Row:
        return next(self._pieces(batch, rows[:1]))

    def _statement_values(
        self, batch: Any, names: Sequence[Sequence[str]], proof: "_Proof"
    ) -> Mapping[tuple[str, int], Values]:
        arrow = import_extra("pyarrow", "scale")
        plain = arrow.string()

        def value() -> Any:
            said = zip(*(texts(batch[name]) for name in ("predicate", "value", "lang")), strict=True)
            return arrow.array([to_nt(self._reader.value(*one)) if one[1] else None for one in said], plain)

        def qualified(place: int) -> Any:
            rows = zip(names, maps(batch["qualifiers"]), strict=True)
            written = ((some[place], said[some[place]]) if place < len(some) else None for some, said in rows)
            return arrow.array([to_nt(self._reader.qualified(*one)) if one else None for one in written], plain)

        return {
            ("id", 0): lambda: batch["id"].cast(plain),
            ("subject", 0): lambda: batch["subject"],
            ("object", 0): lambda: batch["object"],
            ("value", 0): value,
            **{("qualified", place): partial(qualified, place) for place in range(max(map(len, names), default=0))},
            ("period_start", 0): lambda: batch["period_start"].cast(plain),
            ("period_end", 0): lambda: batch["period_end"].cast(plain),
            **{
                (field, 0): partial(proof.ids, place)
                for place, field in enumerate(("supporting", "disputing", "mentioning"))
            },
        }


class _Proof:
    """Which evidence belongs to which row of a batch of statements."""

    def __init__(self, batch: Any, evidence: Any) -> None:
        arrow, compute = import_extra("pyarrow", "scale"), import_extra("pyarrow.compute", "scale")
        self._batch = batch
        self._evidence = evidence
        identifiers = batch["id"].cast(arrow.string())
        found = compute.index_in(evidence["statement"].cast(arrow.string()), value_set=identifiers)
        self._at = found.fill_null(-1).to_numpy(zero_copy_only=False)
        first = compute.index_in(identifiers, value_set=identifiers).to_numpy(zero_copy_only=False)
        stances = np.array([_STANCES.get(one, 2) for one in texts(evidence["stance"])], np.int8)
        self.pieces = [self._counted(stances == stance) for stance in range(3)]
        counts = np.bincount(first, minlength=len(batch))
        alone = counts[first] == 1
        self.single = alone & (np.max([counted for counted, _ in self.pieces], axis=0) <= 1)
        """The rows that are the only record of a claim, with one piece of evidence of each kind at the most."""

    def _counted(self, chosen: Any) -> tuple[Any, Any]:
        """How many pieces of one kind each row has, and where the last of them is."""
        places = np.flatnonzero(chosen & (self._at >= 0))
        last = np.full(len(self._batch), -1)
        last[self._at[places]] = places
        return np.bincount(self._at[places], minlength=len(self._batch)), last

    def ids(self, stance: int) -> Any:
        """The identifiers of the pieces of one kind, row by row."""
        arrow = import_extra("pyarrow", "scale")
        last = self.pieces[stance][1]
        return self._evidence["id"].cast(arrow.string()).take(arrow.array(last, mask=last < 0))

    def of(self, rows: Sequence[int]) -> tuple[Any, Any]:
        """Some rows, with all evidence of the identifiers that they have."""
        return _of(self._batch, self._evidence, "statement", rows)


def _of(batch: Any, pair: Any, column: str, rows: Sequence[int]) -> tuple[Any, Any]:
    """Some rows, with those of the other batch that name their identifiers in a column."""
    arrow, compute = import_extra("pyarrow", "scale"), import_extra("pyarrow.compute", "scale")
    some = batch.take(arrow.array(rows))
    named = compute.is_in(pair[column].cast(arrow.string()), value_set=some["id"].cast(arrow.string()))
    return some, pair.filter(named)


_STANCES = {"supports": 0, "disputes": 1}


def _evidence_values(batch: Any) -> Mapping[tuple[str, int], Values]:
    arrow, compute = import_extra("pyarrow", "scale"), import_extra("pyarrow.compute", "scale")
    plain = arrow.string()
    return {
        ("id", 0): lambda: batch["id"].cast(plain),
        ("source", 0): lambda: batch["source"],
        ("line", 0): lambda: batch["line"].fill_null(0).cast(plain),
        ("before", 0): lambda: compute.subtract(batch["line"].fill_null(0), 1).cast(plain),
        ("quote", 0): lambda: batch["quote"].fill_null(""),
        ("by", 0): lambda: batch["by"],
    }


def _grouped(is_wanted: Any, *columns: Iterable[Hashable]) -> Shapes:
    """The rows that are wanted by what the columns say of them."""
    found: dict[Hashable, list[int]] = defaultdict(list)
    for place, (wanted, *shape) in enumerate(zip(is_wanted.tolist(), *columns, strict=True)):
        if wanted:
            found[tuple(shape)].append(place)
    return found


def _filled(column: Any) -> list[bool]:
    """Whether rows say anything in a column of texts."""
    return [bool(text) for text in texts(column)]


def _is_said(column: Any) -> list[bool]:
    return list(column.is_valid().to_pylist())


def _joined(form: CompiledTemplate, columns: FieldColumns, rows: Sequence[int]) -> Iterator[Lines]:
    """The lines of rows of one shape, some thousand rows at a time."""
    arrow, compute = import_extra("pyarrow", "scale"), import_extra("pyarrow.compute", "scale")
    texts, holes, _ = form.outline
    filled = {hole: columns.in_lines(hole) for hole in holes}
    constants = [arrow.scalar(text) for text in texts]
    count = sum(text.count("\n") for text in texts)
    for start in range(0, len(rows), _AT_ONCE):
        some = arrow.array(rows[start : start + _AT_ONCE])
        taken: Mapping[Any, Any] = {hole: column.take(some) for hole, column in filled.items()}
        between: Iterable[Any] = chain.from_iterable(
            zip(constants, [*(taken[hole] for hole in holes), arrow.scalar("")], strict=True)
        )
        joined = compute.binary_join_element_wise(*between, "")
        yield Lines(_content(joined, len(some)), count * len(some))


def _content(joined: Any, rows: int) -> memoryview:
    """The characters of an array of strings; of texts that are always the same it is one string."""
    if not hasattr(joined, "buffers"):
        return memoryview(joined.as_py().encode() * rows)
    bounds = np.frombuffer(joined.buffers()[1], np.int32)[joined.offset : joined.offset + len(joined) + 1]
    return memoryview(joined.buffers()[2])[int(bounds[0]) : int(bounds[-1])]
