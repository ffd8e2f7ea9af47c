"""Decisions on candidates, each at once in the dataset and in the candidates file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from courtgraph.editing.additions import additions
from courtgraph.errors import CourtgraphError
from courtgraph.model import Statement
from courtgraph.model.one_or_more import Places, one_or_more, paths_of
from courtgraph.review.accept import reject_cascade, with_dependencies
from courtgraph.review.candidates import Candidate, Candidates
from courtgraph.review.partition import Refusal, partition_valid
from courtgraph.review.reconcile import ids_in
from courtgraph.review.resolve_known import resolve_known
from courtgraph.review.select import select_candidates
from courtgraph.review.store import ReviewStore
from courtgraph.store.transaction import dataset_lock


@dataclass(frozen=True, repr=False)
class Decided:
    """What was decided: the candidates, and how many the file has of each status now.

    ``source`` is the report that they are of, ``changed`` the files of the dataset that were written, ``refused`` the
    candidates of a kind or a rule that do not hold, with the reasons, and ``not_looked_up`` the sources whose text was
    not at hand to look the quotes up in. ``unchanged`` are candidates that were decided on in this way before.
    """

    items: tuple[Candidate, ...]
    counts: Mapping[str, int]
    source: str
    changed: tuple[Path, ...] = ()
    refused: tuple[Refusal, ...] = ()
    not_looked_up: tuple[str, ...] = ()
    unchanged: tuple[Candidate, ...] = ()

    @property
    def open(self) -> int:
        """How many candidates nobody has decided on."""
        return self.counts.get("candidate", 0)

    def __repr__(self) -> str:
        return f"<Decided: {len(self.items):,} decided, {len(self.refused):,} refused, {self.open:,} open>"


def accept(
    candidates: str | Path,
    *ids: str,
    kinds: str | Iterable[str] = (),
    rules: str | Iterable[str] = (),
    label: Mapping[str, str] | None = None,
    known_as: str = "",
    data: str | Path = "data",
    texts: Places = (),
) -> Decided:
    """Put candidates of a file into a dataset, with the entities and the source that a statement speaks of.

    Of ``ids`` all are accepted or none. Of ``kinds`` and ``rules``, together those open candidates that both fit, the
    ones that hold are accepted, and the others are among what is ``refused``. ``label`` has more names for the one id.
    With ``known_as`` nothing is put in: the one id is that entity of the dataset, and statements speak of that.
    Quotes are looked up in the ``texts`` of folders.

    >>> from tempfile import TemporaryDirectory
    >>> from courtgraph import DatasetEditor, suggest
    >>> with TemporaryDirectory() as folder:
    ...     data, file = Path(folder) / "data", Path(folder) / "candidates.yaml"
    ...     editor = DatasetEditor.create(data)
    ...     found = suggest(data / "texts/qinglan-2024.txt", file, data=data)
    ...     [path.name for path in accept(file, kinds=["metric"], data=data).changed]
    ['examples.yaml', 'qinglan-2024.yaml']

    Raises RefusedError when ``check`` would complain of one of ``ids``, and CourtgraphError for what cannot be read,
    for an id, a kind or a rule that no candidate has, for a ``label`` of what the dataset has already, and when
    somebody changes a file meanwhile; nothing is written then.
    """
    with opened(candidates, data, texts) as store:
        wanted = _wanted(store, ids, kinds, rules)
        if known_as:
            return _link(store, _only(wanted, ids, "known_as"), known_as)
        if label:
            wanted = [_with_label(store, _only(wanted, ids, "label"), label)]
        unchanged = [item for item in wanted if _is_in(store, item)]
        wanted = [item for item in wanted if item not in unchanged]
        refused: list[Refusal] = []
        if kinds or rules:
            wanted, refused = partition_valid(store, wanted, ids)
        items, changed = store.accept(wanted) if wanted else ([], [])
        cited = {piece.source for item in items if isinstance(item.record, Statement) for piece in item.evidence}
        unread = tuple(sorted(cited - store.texts.keys()))
        done = replace(_decided(store, items), changed=tuple(changed), refused=tuple(refused))
        return replace(done, not_looked_up=unread, unchanged=tuple(unchanged))


def candidates(file: str | Path, data: str | Path = "data") -> Candidates:
    """What a candidates file proposes, beside a dataset: ``open`` is what nobody has decided on.

    >>> from tempfile import TemporaryDirectory
    >>> from courtgraph import DatasetEditor, suggest
    >>> with TemporaryDirectory() as folder:
    ...     data, file = Path(folder) / "data", Path(folder) / "candidates.yaml"
    ...     editor = DatasetEditor.create(data)
    ...     found = suggest(data / "texts/qinglan-2024.txt", file, data=data)
    ...     proposed = candidates(file, data)
    >>> len(proposed.open) == proposed.counts["candidate"] > 0
    True

    Raises CourtgraphError for what cannot be read.
    """
    with opened(file, data) as store:
        return store.candidates


def reject(
    candidates: str | Path,
    *ids: str,
    kinds: str | Iterable[str] = (),
    rules: str | Iterable[str] = (),
    data: str | Path = "data",
) -> Decided:
    """Turn candidates of a file down, and open statements that speak of a rejected entity; they stay there as rejected.

    They are meant as ``accept`` takes them, which takes a rejection back.

    >>> from tempfile import TemporaryDirectory
    >>> from courtgraph import DatasetEditor, suggest
    >>> with TemporaryDirectory() as folder:
    ...     data, file = Path(folder) / "data", Path(folder) / "candidates.yaml"
    ...     editor = DatasetEditor.create(data)
    ...     found = suggest(data / "texts/qinglan-2024.txt", file, data=data)
    ...     reject(file, kinds=["statement", "entity"], data=data).open
    0

    Raises CourtgraphError for what was accepted, for what cannot be read, and for an id, a kind or a rule that no
    candidate has; nothing is written then.
    """
    with opened(candidates, data) as store:
        found = reject_cascade(store.candidates, _wanted(store, ids, kinds, rules), ids_in(store.dataset))
        wanted = [item for item in found if item.status != "rejected"]
        items = store.reject(wanted) if wanted else []
        return replace(_decided(store, items), unchanged=tuple(item for item in found if item.status == "rejected"))


@contextmanager
def opened(candidates: str | Path, data: str | Path, texts: Places = ()) -> Iterator[ReviewStore]:
    """A candidates file beside a dataset, to decide on it; every other who decides in their folders waits."""
    path, folder = Path(candidates), Path(data)
    with dataset_lock(folder, path.parent):
        yield ReviewStore(path, folder, paths_of(texts))


def _wanted(
    store: ReviewStore, ids: Sequence[str], kinds: str | Iterable[str], rules: str | Iterable[str]
) -> list[Candidate]:
    kinds, rules = one_or_more(kinds), one_or_more(rules)
    if not (ids or kinds or rules):
        raise CourtgraphError(f"{store.path}: no candidate is named; name an id, a kind or a rule")
    return select_candidates(store.candidates, ids, kinds, rules, store.dataset.schema)


def _only(wanted: Sequence[Candidate], ids: Sequence[str], argument: str) -> Candidate:
    if len(wanted) != 1 or len(ids) != 1:
        raise CourtgraphError(f"{argument} is about one candidate; name one id, and nothing else")
    return wanted[0]


def _is_in(store: ReviewStore, item: Candidate) -> bool:
    """Whether a candidate was accepted, and the dataset has all that it says; what was taken out there comes again."""
    if item.status != "accepted" and item.kind != "sources":
        return False
    items = resolve_known(with_dependencies(store.candidates, [item], store.dataset), store.dataset)
    return not additions([one.record for one in items], store.dataset, store.read)


def _link(store: ReviewStore, item: Candidate, known: str) -> Decided:
    spoken_of = any(item.id in other.speaks_of for other in store.candidates.items)
    if item.status == "rejected" and known in store.dataset.things and not spoken_of:
        return replace(_decided(store, []), unchanged=(item,))
    store.link(item, known)
    return _decided(store, [item])


def _with_label(store: ReviewStore, item: Candidate, label: Mapping[str, str]) -> Candidate:
    """A candidate with names that it lacks, or instead of those that it has.

    Raises CourtgraphError for what the dataset has already: accepting changes no record that is there.
    """
    if isinstance(item.record, Statement):
        raise CourtgraphError(f"{item.id} is a statement, which has no label; name the id of an entity or a source")
    name = resolve_known([item], store.dataset)[0].id
    if known := store.dataset.by_source.get(name) or store.dataset.things.get(name):
        place = f"{(store.data / known.location.path).as_posix()}:{known.location.line}"
        raise CourtgraphError(f"{place}: the dataset has {name} already, and accepting changes no label; edit it there")
    record = msgspec.structs.replace(item.record, label={**item.record.label, **label})
    return msgspec.structs.replace(item, record=record)


def _decided(store: ReviewStore, items: Sequence[Candidate]) -> Decided:
    return Decided(tuple(items), store.counts, store.candidates.source)
