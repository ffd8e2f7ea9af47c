"""Two datasets joined into a folder: as a whole, or not at all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from courtgraph.errors import CourtgraphError, DatasetError
from courtgraph.merging.conflicts import Conflict, Side
from courtgraph.merging.merge import MergeResult, merge_datasets
from courtgraph.model import Dataset, Decision
from courtgraph.model.finding import first_of_files
from courtgraph.model.one_or_more import Places, one_or_more, paths_of
from courtgraph.store import DatasetReader, read_dataset, read_texts
from courtgraph.store.read_file import holds_files
from courtgraph.store.source_texts import texts_at_hand, texts_of, to_source_text
from courtgraph.store.transaction import Transaction, dataset_lock
from courtgraph.text import did_you_mean
from courtgraph.validation.check import check
from courtgraph.validation.dry_run import DryRun, blocking_errors


class ConflictError(CourtgraphError):
    """Where two datasets say different things of the same, so that somebody has to choose."""

    def __init__(self, conflicts: Sequence[Conflict]) -> None:
        super().__init__("\n".join(map(str, conflicts)))
        self.conflicts = tuple(conflicts)


@dataclass(frozen=True)
class Merged:
    """The joined dataset, the two that it was made of, as they were, and the files that were written."""

    dataset: Dataset
    parts: tuple[Dataset, Dataset]
    changed: tuple[Path, ...]


def merge(
    a: str | Path,
    b: str | Path,
    output: str | Path,
    *,
    prefer: Side = "",
    decisions: Decision | Iterable[Decision] = (),
    title: Mapping[str, str] | None = None,
    texts: Places = (),
) -> Merged:
    """Join two datasets in a folder, a new one or that of the first: all records of both, with all comments.

    A statement of both has the evidence of both. ``prefer``, ``a`` or ``b``, says whose word counts where the two
    differ, their languages among it. Title and base are those of the first, unless another ``title`` is given by
    language. ``decisions`` say which of their ids name one thing. Quotes are looked up in the ``texts`` of folders,
    too.

    Raises ConflictError where the two differ and nobody's word counts, RefusedError when ``check`` would complain of
    the joined dataset, and CourtgraphError for another ``prefer`` and for what cannot be joined or written; nothing is
    written then.

    >>> from tempfile import TemporaryDirectory
    >>> from courtgraph import DatasetEditor, Entity
    >>> with TemporaryDirectory() as folder:
    ...     one, other = (DatasetEditor.create(Path(folder) / name) for name in "ab")
    ...     changed = other.add(Entity(id="award/model", type="Award", label={"zh-Hant": "模範法院", "en": "Model"}))
    ...     merged = merge(one.data, other.data, Path(folder) / "joined")
    >>> merged.dataset.entity("award/model").label["en"]
    'Model'
    """
    if prefer not in get_args(Side):
        raise CourtgraphError(f"prefer is {prefer!r}; write 'a' or 'b', or leave it out")
    first, second, place = Path(a), Path(b), Path(output)
    folders = paths_of(texts)
    with dataset_lock(first, second, place):
        _refuse_occupied(place, first)
        _refuse_inside(place, (first, second))
        parts = _read_valid(first, folders), _read_valid(second, folders)
        decided = tuple(one_or_more(decisions))
        _refuse_unknown(parts, decided)
        _refuse_foreign({"a": parts[:1], "b": parts[1:]}.get(prefer, parts), title or {})
        joined = merge_datasets(first, second, prefer, decided, title)
        if joined.conflicts:
            raise ConflictError(joined.conflicts)
        return Merged(_read_joined(place, joined, folders), parts, _write(place, joined))


def _refuse_occupied(output: Path, a: Path) -> None:
    if output.exists() and not (a.exists() and output.samefile(a)) and holds_files(output):
        raise CourtgraphError(f"{output}: this folder is not empty; name a new one, or the first dataset")


def _refuse_inside(output: Path, inputs: Iterable[Path]) -> None:
    for folder in inputs:
        if folder.resolve() in output.resolve().parents:
            raise CourtgraphError(f"{output}: this is within {folder}, which is read; name a folder beside it")


def _read_valid(folder: Path, folders: Sequence[Path]) -> Dataset:
    dataset = read_dataset(folder)
    if errors := blocking_errors(check(dataset, texts_at_hand(folder, dataset.sources, folders))):
        places = "".join(
            f"\n  {(folder / one.path).as_posix()}{str(one).removeprefix(one.path)}" for one in first_of_files(errors)
        )
        raise DatasetError(f"{folder}: check complains of it; put this right first:{places}")
    return dataset


def _refuse_unknown(parts: tuple[Dataset, Dataset], decisions: Iterable[Decision]) -> None:
    known = {entity.id for dataset in parts for entity in dataset.entities}
    for unknown in (one for decision in decisions for one in (decision.keep, decision.other) if one not in known):
        raise CourtgraphError(f"{unknown} is an entity of neither; {did_you_mean(unknown, known)}")


def _refuse_foreign(parts: Sequence[Dataset], title: Iterable[str]) -> None:
    """Raise CourtgraphError for a title in a language that none of those has whose languages may count."""
    known = dict.fromkeys(language for dataset in parts for language in dataset.info.languages)
    for language in title:
        if language not in known:
            raise CourtgraphError(
                f"a title in {language} is in no language of the joined dataset; {did_you_mean(language, known)}"
            )


def _read_joined(output: Path, joined: MergeResult, folders: Sequence[Path]) -> Dataset:
    """The joined dataset, as it will be, when nothing is wrong with it."""
    dataset = DatasetReader(output / "-").read(joined.contents)
    files = [to_source_text(name, joined.contents[name]) for name in sorted(joined.contents)]
    own = texts_of(dataset.sources, [file for file in files if file.path.startswith("texts/")])
    DryRun(dataset, blocking_errors(check(dataset, {**read_texts(dataset.sources, folders), **own}))).refuse_errors()
    return dataset


def _write(output: Path, joined: MergeResult) -> tuple[Path, ...]:
    change = Transaction(output)
    contents = {output / name: content for name, content in sorted(joined.contents.items())}
    changed = {path: content for path, content in contents.items() if change.content(path) != content}
    change.commit(changed, f"merge into {output.name}")
    return tuple(changed)
