"""The desk: a candidates file and a dataset beside each other, while somebody decides."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from courtgraph.curation import dataset_files, read_dataset, read_texts
from courtgraph.curation.nodes import Content
from courtgraph.errors import CourtgraphError, DatasetError
from courtgraph.model import Finding, Source
from courtgraph.review.candidates import Candidate, read_candidates
from courtgraph.review.corrections import edited, linked
from courtgraph.review.decisions import additions, decided, taken, turned_down
from courtgraph.review.held import Held
from courtgraph.review.known import as_known
from courtgraph.text import nearest
from courtgraph.validation.trial import Outcome, outcome


class RefusedError(CourtgraphError):
    """What ``check`` would complain about if it were accepted."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings = tuple(findings)


class Desk:
    """Decisions are written at once: first into the dataset, then into the candidates file.

    Raises DatasetError or CourtgraphError for files that cannot be read; ChangedFileError, from every decision, once
    somebody else has changed one of them.
    """

    def __init__(self, path: Path, data: Path, folders: Sequence[Path] = ()) -> None:
        self.path = path
        self.data = data
        self.held = Held()
        if not path.exists():
            raise DatasetError(f"{path}: there is no such file; courtgraph suggest writes one")
        text = self.held.text(path)
        if data.is_dir():
            for file in [*dataset_files(data), *(one for one in [data / "schema.yaml"] if one.is_file())]:
                self.held.text(file)
        self.dataset = read_dataset(data)
        if errors := [finding for finding in self.dataset.findings if finding.severity == "error"]:
            raise RefusedError(errors)
        self.candidates = read_candidates(text, str(path), self.dataset.schema)
        proposed = [item.record for item in self.candidates.items if isinstance(item.record, Source)]
        self.texts = read_texts(
            [*proposed, *self.dataset.sources], [*([data / "texts"] if (data / "texts").is_dir() else []), *folders]
        )

    def accept(self, wanted: Iterable[Candidate]) -> tuple[list[Candidate], list[Path]]:
        """Put candidates and what they speak of into the dataset; they are returned with the files that changed.

        Raises RefusedError, and writes nothing, when ``check`` would complain.
        """
        items, contents, found = self.tried(wanted)
        if found.errors:
            raise RefusedError(found.errors)
        places = {self.data / name: content for name, content in contents.items()}
        self.held.replace({**places, self.path: self._decided(items, "accepted")})
        return items, list(places)

    def tried(self, wanted: Iterable[Candidate]) -> tuple[list[Candidate], dict[str, bytes], Outcome]:
        """What accepting would take over, the files that it would change, and what ``check`` would say then."""
        items = as_known(taken(self.candidates, wanted, self.dataset), self.dataset)
        changes = additions(items, self.dataset, lambda name: self.held.text(self.data / name))
        contents = {name: text.encode("utf-8") for name, text in changes.items()}
        return items, contents, outcome(self.dataset, self.data, contents, self.texts)

    def reject(self, wanted: Iterable[Candidate]) -> list[Candidate]:
        """Mark candidates and what cannot stand without them as rejected."""
        items = turned_down(self.candidates, wanted)
        self.held.replace({self.path: self._decided(items, "rejected")})
        return items

    def edit(self, item: Candidate, fields: Mapping[str, Content]) -> None:
        """Change what a candidate says.

        Raises CourtgraphError, and writes nothing, when the file could not be read any more.
        """
        self._correct(edited(self.held.text(self.path), str(self.path), item, fields))

    def link(self, item: Candidate, target: str) -> None:
        """Let statements speak of an entity of the dataset instead of a candidate.

        Raises CourtgraphError when the dataset has no such entity.
        """
        known = {entity.id for entity in self.dataset.entities}
        if target not in known:
            raise CourtgraphError(f"{target} is not an entity of the dataset; {nearest(target, known)}")
        self._correct(linked(self.held.text(self.path), str(self.path), item, target))

    def _correct(self, text: str) -> None:
        read_candidates(text, str(self.path), self.dataset.schema)
        self.held.replace({self.path: text.encode("utf-8")})

    def _decided(self, items: Iterable[Candidate], status: str) -> bytes:
        return decided(self.held.text(self.path), str(self.path), items, status).encode("utf-8")
