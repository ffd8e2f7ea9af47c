"""The store of a review: a candidates file and a dataset beside each other, while somebody decides."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from courtgraph.editing.additions import additions
from courtgraph.errors import ChangedFileError, CourtgraphError, DatasetError
from courtgraph.model import Source
from courtgraph.review.accept import reject_cascade, with_dependencies, with_status
from courtgraph.review.candidates import Candidate, Candidates, read_candidates
from courtgraph.review.edit import with_fields, with_link
from courtgraph.review.edit_check import refuse_new_errors
from courtgraph.review.merge import with_merged, with_one_claim
from courtgraph.review.reconcile import ids_in, reconcile
from courtgraph.review.resolve_known import resolve_known
from courtgraph.review.same_name import suggest_link
from courtgraph.store import DatasetReader, dataset_files, refuse_partial
from courtgraph.store.edit import with_uncited
from courtgraph.store.nodes import Content
from courtgraph.store.source_texts import texts_at_hand
from courtgraph.store.transaction import Transaction
from courtgraph.text import did_you_mean
from courtgraph.validation.dry_run import DryRun, dry_run


class ReviewStore:
    """Decisions are written at once, into the dataset and the candidates file in one step.

    Whoever decides holds the lock (``dataset_lock``) from reading to writing, so that nobody writes in between.

    Raises DatasetError or CourtgraphError for files that cannot be read; ChangedFileError, from every decision, once
    somebody else has changed one of them.
    """

    def __init__(self, path: Path, data: Path, folders: Sequence[Path] = ()) -> None:
        self.path = path
        self.data = data
        self.held = Transaction(data)
        if not path.exists():
            raise DatasetError(f"{path}: there is no such file; courtgraph suggest writes one")
        text = self.held.text(path)
        self._files = self._dataset_files()
        for file in self._files:
            self.held.text(file)
        self.version = self.held.version
        """The version of the files that were read here; a trial may look at more of them and writes none."""
        self._reader = DatasetReader(data)
        self.dataset = self._reader.read()
        refuse_partial(self.dataset, str(data))
        self.candidates = self.candidates_of(text)
        proposed = [item.record for item in self.candidates.items if isinstance(item.record, Source)]
        self.texts = texts_at_hand(data, [*proposed, *self.dataset.sources], folders)

    def _dataset_files(self) -> list[Path]:
        """The files of the dataset, and that of a schema of its own, which may come while somebody decides."""
        return [*dataset_files(self.data), self.data / "schema.yaml"] if self.data.is_dir() else []

    def refuse_changed(self) -> None:
        """Look at every file again.

        Raises ChangedFileError for one that was changed, that came or that went.
        """
        self.held.refuse_changed()
        for path in sorted({*self._files}.symmetric_difference(self._dataset_files())):
            raise ChangedFileError(f"{path}: somebody added or removed this file meanwhile; nothing was written")

    def read(self, name: str) -> str:
        """The text of a file of the dataset, by its name there; nothing where there is none."""
        return self.held.text(self.data / name)

    def write(self, changes: Mapping[str, str], what: str, text: str = "") -> None:
        """Change files of the dataset, by name, and the candidates file, if another ``text`` of it is given.

        Raises RefusedError, and writes nothing, when ``check`` would complain.
        """
        changed = {name: said for name, said in changes.items() if said != self.read(name)}
        contents = {name: said.encode("utf-8") for name, said in changed.items()}
        found = dry_run(self.dataset, self._reader, contents, self.texts)
        found.refuse_errors()
        if text:
            self.candidates_of(text)
        decision = {self.path: text.encode("utf-8")} if text else {}
        self.held.commit({self.data / name: content for name, content in contents.items()} | decision, what)
        self.dataset = found.dataset

    @property
    def source(self) -> Source | None:
        """The report: as the dataset has it, else as it is proposed."""
        proposed = {item.id: item.record for item in self.candidates.items if isinstance(item.record, Source)}
        return {**proposed, **self.dataset.by_source}.get(self.candidates.source)

    @property
    def uncited(self) -> Mapping[int, str]:
        """The lines of the report that are listed as carrying no statement, with the reasons."""
        return self.source.uncited if self.source else {}

    @property
    def counts(self) -> Mapping[str, int]:
        """How many candidates there are of each status, as the file is after the last decision."""
        return self.candidates_of(self.held.text(self.path)).counts

    def candidates_of(self, text: str) -> Candidates:
        """The candidates of a text of the file, in step with the dataset as it is after the last decision."""
        return reconcile(read_candidates(text, str(self.path), self.dataset.schema), self.dataset)

    def accept(self, wanted: Iterable[Candidate]) -> tuple[list[Candidate], list[Path]]:
        """Put candidates and what they speak of into the dataset; they are returned with the files that changed.

        Raises RefusedError, and writes nothing, when ``check`` would complain.
        """
        return self.take(self.held.text(self.path), self.candidates, wanted)

    def take(
        self, text: str, candidates: Candidates, wanted: Iterable[Candidate], cited: Collection[int] = ()
    ) -> tuple[list[Candidate], list[Path]]:
        """Accept some candidates of another ``text`` of the file; lines that are ``cited`` go off the list."""
        items, contents, found = self.tried(wanted, candidates, cited)
        found.refuse_errors()
        places = {self.data / name: content for name, content in contents.items()}
        decision = with_status(text, str(self.path), items, "accepted").encode("utf-8")
        self.held.commit({**places, self.path: decision}, _told("accept", items))
        self.dataset = found.dataset
        return items, list(places)

    def tried(
        self, wanted: Iterable[Candidate], candidates: Candidates | None = None, cited: Collection[int] = ()
    ) -> tuple[list[Candidate], dict[str, bytes], DryRun]:
        """What accepting would take over, the files that it would change, and what ``check`` would say then.

        Other ``candidates`` than the file's may be meant, and lines that are ``cited`` from now on.
        """
        candidates = candidates or self.candidates
        items = resolve_known(with_dependencies(candidates, wanted, self.dataset), self.dataset)
        records = [item.record for item in items]
        changes = additions(records, self.dataset, self.read)
        if listed := self.uncited.keys() & set(cited):
            sources = changes.get("sources.yaml") or self.read("sources.yaml")
            changes["sources.yaml"] = with_uncited(sources, candidates.source, dict.fromkeys(listed, ""))
        contents = {name: text.encode("utf-8") for name, text in changes.items()}
        found = dry_run(self.dataset, self._reader, contents, self.texts)
        return items, contents, suggest_link(found, items, self.dataset, str(self.path))

    def reject(self, wanted: Iterable[Candidate]) -> list[Candidate]:
        """Mark candidates and what cannot stand without them as rejected."""
        items = reject_cascade(self.candidates, wanted, ids_in(self.dataset))
        decision = with_status(self.held.text(self.path), str(self.path), items, "rejected")
        self.held.commit({self.path: decision.encode("utf-8")}, _told("reject", items))
        return items

    def edit(self, item: Candidate, fields: Mapping[str, Content]) -> None:
        """Change what a candidate says.

        Raises RefusedError, and writes nothing, when accepting it would be refused for what is new in it, and
        CourtgraphError when the file could not be read any more.
        """
        text = with_fields(self.held.text(self.path), str(self.path), item, fields)
        refuse_new_errors(self, item, self.candidates_of(text))
        self._correct(text, f"edit {item.id}")

    def link(self, item: Candidate, target: str) -> None:
        """Let statements speak of an entity of the dataset instead of a candidate.

        Raises CourtgraphError when the dataset has no such entity.
        """
        known = {entity.id for entity in self.dataset.entities}
        if target not in known:
            raise CourtgraphError(f"{target} is not an entity of the dataset; {did_you_mean(target, known)}")
        text = with_link(self.held.text(self.path), str(self.path), item, target)
        self._correct(with_one_claim(text, str(self.path), target, self.dataset.schema), f"link {item.id} to {target}")

    def merge(self, kept: Candidate, dropped: Candidate) -> None:
        """Let one candidate stand for two that are one thing: it has the evidence of both, and the other is rejected.

        Raises CourtgraphError for candidates that cannot be one.
        """
        text = with_merged(self.held.text(self.path), str(self.path), kept, dropped, self.dataset.schema)
        text = with_one_claim(text, str(self.path), kept.id, self.dataset.schema)
        self._correct(text, f"merge {dropped.id} into {kept.id}")

    def _correct(self, text: str, what: str) -> None:
        self.candidates_of(text)
        self.held.commit({self.path: text.encode("utf-8")}, what)


def _told(action: str, items: Sequence[Candidate]) -> str:
    """A decision in one line, with the first of what it is about."""
    more = f" and {len(items) - 3} more" if len(items) > 3 else ""
    return f"{action} {', '.join(item.id for item in items[:3])}{more}"
