"""A dataset to change from Python; each method is one change, which ``undo`` takes back."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from courtgraph.citations import Doubt, Passage, cited_passages, find_doubts
from courtgraph.editing.additions import with_added
from courtgraph.editing.change import Make, change_dataset
from courtgraph.editing.edits import plain_id, record_text, with_edited, with_record_text, with_removed
from courtgraph.editing.identity import with_decided
from courtgraph.editing.source_files import with_text
from courtgraph.editing.start import start_dataset
from courtgraph.editing.texts_alone import refuse_no_texts
from courtgraph.editing.units import with_unit
from courtgraph.model import Dataset, Decision, Entity, Source, Statement
from courtgraph.model.one_or_more import Places, one_or_more, paths_of
from courtgraph.store import SourceText, read_dataset
from courtgraph.store.apply_identity import final_ids
from courtgraph.store.file_snapshot import FileSnapshot
from courtgraph.store.nodes import Content
from courtgraph.store.overlay import Overlay
from courtgraph.store.read import require_dataset
from courtgraph.store.source_texts import texts_at_hand
from courtgraph.store.transaction import dataset_lock, undo, undoable


class DatasetEditor:
    """Changes the dataset in a folder. ``texts`` are folders with texts of sources, to look quotes up in.

    Each method writes all files that it changes or none, names those that it changed, and raises RefusedError, and
    writes nothing, when ``check`` would complain.

    Raises DatasetError when the folder holds no dataset; ``create`` starts one.

    >>> from tempfile import TemporaryDirectory
    >>> from courtgraph.store.scaffold import scaffold
    >>> with TemporaryDirectory() as folder:
    ...     _ = scaffold(Path(folder))
    ...     editor = DatasetEditor(folder)
    ...     model = Entity(id="award/model", type="Award", label={"zh-Hant": "模範法院", "en": "Model court"})
    ...     [path.name for path in editor.add(model)]
    ...     [path.name for path in editor.edit("award/model", {"label.en": "Model Court"})]
    ...     editor.undo()
    ...     editor.dataset.entity("award/model").label["en"]
    ['award.yaml']
    ['award.yaml']
    'edit award/model'
    'Model court'
    """

    def __init__(self, data: str | Path = "data", texts: Places = ()) -> None:
        self.data = Path(data)
        require_dataset(Overlay(self.data))
        self._folders = paths_of(texts)

    @classmethod
    def create(
        cls,
        data: str | Path,
        title: Mapping[str, str] | None = None,
        base: str = "",
        texts: Places = (),
    ) -> "DatasetEditor":
        """Start a dataset in a new or an empty folder; with a title by language, and a base, it holds nothing yet.

        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     own = DatasetEditor.create(folder, {"zh-Hant": "清湖縣法院"}, "https://example.org/qinghu/")
        ...     own.dataset.info.languages
        ('zh-Hant',)

        Raises RefusedError for a title or a base that ``check`` complains of, CourtgraphError for a title in no
        language or a base without a title, and DatasetError for a folder that holds something.
        """
        start_dataset(Path(data), title, base)
        return cls(data, texts)

    @property
    def dataset(self) -> Dataset:
        """The dataset as it is now."""
        return read_dataset(self.data)

    def add(
        self, *records: Entity | Source | Statement, file: str = "", text: SourceText | None = None
    ) -> tuple[Path, ...]:
        """Put records into the files where their like is at home, or entities into a ``file`` such as courts.yaml.

        A statement that the dataset has gets what is new of its evidence; a name in one Chinese script gets the other
        where the dataset has both. ``text`` is that of a source that is added.
        """
        told = ", ".join(record.id for record in records[:3]) + (" and more" if len(records) > 3 else "")
        more = {record.id: text for record in records if isinstance(record, Source) and text}
        return self._change(with_added(records, file), f"add {told}", more)

    def add_source(self, source: Source, report: str | Path) -> tuple[Path, ...]:
        """Put a source into the dataset with what the file of its text tells: name, SHA-256, lines and language.

        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     editor, report = DatasetEditor.create(Path(folder) / "data"), Path(folder) / "qinghu-2024.txt"
        ...     _ = report.write_text("清湖縣人民法院審結案件39件", "utf-8")
        ...     label = {"zh-Hant": "清湖法院2024年工作", "en": "Work in 2024"}
        ...     changed = editor.add_source(Source(id="source/qinghu-2024", label=label), report)
        ...     editor.dataset.by_source["source/qinghu-2024"].lines
        1

        Raises DatasetError for a file that is no text.
        """
        told, text = with_text(source, Path(report))
        return self.add(told, text=text)

    def add_unit(self, name: str, label: Mapping[str, str]) -> tuple[Path, ...]:
        """Put a unit of measure, with its names by language, into the dataset's own ``schema.yaml``.

        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     [path.name for path in DatasetEditor.create(folder).add_unit("copy", {"zh-Hant": "份", "en": "copies"})]
        ['schema.yaml']

        Raises CourtgraphError for a name that is no word or names a unit, and for one without a label that is required.
        """
        return self._change(with_unit(name, label), f"add unit {name}")

    def edit(self, identifier: str, fields: Mapping[str, Content]) -> tuple[Path, ...]:
        """Give fields of an entity, a source, a statement or evidence, by paths such as ``label.en``, other contents.

        An empty content takes the field away; ``id`` renames an entity or a source everywhere, in candidates files in
        the dataset's folder and beside it, too.

        Raises CourtgraphError when nothing has the identifier.
        """
        for path, content in fields.items():
            refuse_no_texts(content, path)
        new = str(fields.get("id", ""))
        renamed = {plain_id(identifier): new} if new else {}
        return self._change(with_edited(identifier, fields), f"edit {identifier}", renamed=renamed)

    def record_text(self, identifier: str) -> str:
        """A record as it is written, with its comments.

        Raises CourtgraphError when nothing has the identifier.
        """
        return record_text(self.dataset, lambda name: FileSnapshot().text(self.data / name), identifier)

    def edit_text(self, identifier: str, before: str, after: str) -> tuple[Path, ...]:
        """Let a record say what a text says.

        Raises ChangedFileError when it is no longer what it was ``before``.
        """
        return self._change(with_record_text(identifier, before, after), f"edit {identifier}")

    def remove(self, *identifiers: str, with_statements: bool = False) -> tuple[Path, ...]:
        """Take records out.

        Raises CourtgraphError for things that statements speak of or stand on, unless those go along.
        """
        make = with_removed(identifiers, with_statements=with_statements)
        return self._change(make, f"remove {', '.join(identifiers[:3])}")

    def decide(self, decisions: Decision | Iterable[Decision] = ()) -> tuple[Path, ...]:
        """Keep decisions on what is one thing and what is not, and carry out all that the dataset has.

        Raises CourtgraphError where a statement would speak of one thing twice.
        """
        more = one_or_more(decisions)
        told = ", ".join(f"{one.keep} {'=' if one.same else '≠'} {one.other}" for one in more) or "identity.yaml"
        renamed = final_ids((*self.dataset.decisions, *more))
        return self._change(with_decided(more), f"decide {told}", renamed=renamed)

    def list_uncited(self, source: str, reasons: Mapping[int, str]) -> tuple[Path, ...]:
        """List lines of a source that carry no statement, with the reasons.

        >>> from tempfile import TemporaryDirectory
        >>> from courtgraph.store.scaffold import scaffold
        >>> with TemporaryDirectory() as folder:
        ...     _ = scaffold(Path(folder))
        ...     changed = DatasetEditor(folder).list_uncited("source/qinglan-2024", {3: "a closing phrase"})
        ...     [path.name for path in changed]
        ['sources.yaml']
        """
        for line, reason in reasons.items():
            refuse_no_texts(reason, f"uncited.{line}")
        fields: dict[str, Content] = {f"uncited.{line}": reason for line, reason in reasons.items()}
        lines = ", ".join(map(str, reasons))
        return self._change(with_edited(source, fields), f"leave line {lines} of {source} uncited")

    def doubts(self) -> list[tuple[Passage, list[Doubt]]]:
        """The quotes that ask for a second look, with the reasons, as far as the texts are at hand.

        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder:
        ...     DatasetEditor.create(folder).doubts()
        []
        """
        dataset = self.dataset
        texts = texts_at_hand(self.data, dataset.sources, self._folders)
        passages = cited_passages(dataset.statements, texts)
        looked_at = ((passage, find_doubts(dataset, texts, passage)) for passage in passages)
        return [(passage, doubts) for passage, doubts in looked_at if doubts]

    def undo(self) -> str:
        """Take the last change back, and return what it was.

        Raises ChangedFileError when one of its files was changed since, and CourtgraphError when there is none.
        """
        with dataset_lock(self.data):
            return undo(self.data)

    def changes(self) -> list[str]:
        """The changes that can be taken back, the last first."""
        return [what for _, what in undoable(self.data).values()]

    def _change(
        self,
        make: Make,
        what: str,
        more: Mapping[str, SourceText] | None = None,
        renamed: Mapping[str, str] | None = None,
    ) -> tuple[Path, ...]:
        return tuple(change_dataset(self.data, make, what, self._folders, more, renamed))
