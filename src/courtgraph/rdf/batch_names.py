"""Which names belong to which rows of a batch of entities, as columns of the fields of the mapping."""

from collections import defaultdict
from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np

from courtgraph.extras import import_extra
from courtgraph.rdf.batch_columns import Values
from courtgraph.rdf.literals import language_tag
from courtgraph.store.tables.columns import lists, optional_texts, texts

FIELDS = {"label": "label", "alias": "alias"}
"""By the kind of a name, the field of the mapping that has it."""


class NameColumns:
    """The labels and aliases of each row, by their places there, and their languages."""

    def __init__(self, batch: Any, names: Any) -> None:
        arrow, compute = import_extra("pyarrow", "scale"), import_extra("pyarrow.compute", "scale")
        identifiers = batch["id"].cast(arrow.string())
        self._names = names
        self._size = len(batch)
        first = compute.index_in(identifiers, value_set=identifiers).to_numpy(zero_copy_only=False)
        is_alone = np.bincount(first, minlength=len(batch))[first] == 1
        found = compute.index_in(names["id"].cast(arrow.string()), value_set=identifiers).fill_null(-1)
        self.languages: Mapping[str, list[list[str]]] = {kind: [[] for _ in range(len(batch))] for kind in FIELDS}
        self._places: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
        repeating = self._read(found.to_pylist())
        plain = ~np.array(batch["description"].is_valid().to_pylist(), bool)
        links = np.array([bool(some) for some in lists(batch["same_as"])], bool)
        self.single = is_alone & plain & ~links
        """The rows that are the only record of an id, that have names alone, and none of them twice."""
        self.single[[*repeating]] = False

    def _read(self, rows: list[int]) -> set[int]:
        """Take every name; the rows that have one twice, or two labels in a language, come back."""
        known: set[tuple[int, str, str, str]] = set()
        repeating: set[int] = set()
        said = zip(
            texts(self._names["kind"]), texts(self._names["language"]), optional_texts(self._names["text"]), strict=True
        )
        for place, (row, (kind, language, text)) in enumerate(zip(rows, said, strict=True)):
            if row < 0 or not text:
                continue
            tag = language_tag(language)
            key = (row, kind, tag, "" if kind == "label" else text)
            if key in known:
                repeating.add(row)
            known.add(key)
            tags = self.languages[kind][row]
            self._places[kind, len(tags)].append((row, place))
            tags.append(tag)
        return repeating

    def values(self) -> Mapping[tuple[str, int], Values]:
        """The names as columns."""
        return {(FIELDS[kind], number): partial(self._column, some) for (kind, number), some in self._places.items()}

    def _column(self, some: list[tuple[int, int]]) -> Any:
        arrow = import_extra("pyarrow", "scale")
        at = np.full(self._size, -1)
        rows, places = zip(*some, strict=True)
        at[[*rows]] = places
        return self._names["text"].take(arrow.array(at, mask=at < 0))
