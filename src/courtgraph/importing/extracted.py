"""Candidates of any extractor: JSON Lines, each quote of which is looked up in the text of its source."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from courtgraph.importing.candidates_file import join_candidates, read_proposed
from courtgraph.importing.extraction import Extraction, to_extraction
from courtgraph.importing.grounding import RawText, Words, ground
from courtgraph.importing.json_lines import read_json_lines
from courtgraph.importing.langextract import from_langextract, is_langextract
from courtgraph.importing.problem import Problem, problem
from courtgraph.importing.proposals import Proposals
from courtgraph.model import Dataset, Source
from courtgraph.store import SourceText
from courtgraph.store.proposal_digest import Record
from courtgraph.store.record_to_yaml import source_to_yaml
from courtgraph.suggestion.lexicon.slugs import slug
from courtgraph.text import did_you_mean
from courtgraph.text.chinese import in_languages, language_of
from courtgraph.validation.meant_codes import meant_code

Found = list[Extraction | Problem]


class Report(NamedTuple):
    """A source whose text is at hand; ``is_new`` says that the dataset has it not."""

    source: Source
    text: SourceText
    is_new: bool = False


class Imported(NamedTuple):
    """A candidates file, what of the rows was refused, and how many are new, doubted, or were there before."""

    candidates: str
    refused: tuple[Problem, ...]
    new: int
    doubted: int
    known: int


def new_report(text: SourceText, dataset: Dataset) -> Report:
    """A report by its text: as the dataset has it, by its SHA-256, else as the candidates file will propose it.

    >>> new_report(SourceText("清湖.txt", "0" * 64, ("清湖縣法院工作", "審結39件")), Dataset()).source.id
    'source/qing-hu'
    """
    known = next((one for one in dataset.sources if one.sha256 == text.sha256), None)
    if known:
        return Report(known, text)
    file = Path(text.path).name
    title = next((line.strip() for line in text.lines if line.strip()), file)[:60]
    language = language_of("\n".join(text.lines))
    label = in_languages({language or "en": title}, dataset.info.languages)
    source = Source(
        id=f"source/{slug(Path(file).stem)}",
        label=label,
        language=language,
        file=file,
        sha256=text.sha256,
        lines=len(text.lines),
    )
    return Report(source, text, is_new=True)


def import_extracted(
    content: bytes,
    path: str,
    report: Report,
    dataset: Dataset,
    extractor: str = "",
    there: str = "",
    output: str = "",
    progress: Callable[[Found], Iterable[Extraction | Problem]] = iter,
) -> Imported:
    r"""The candidates of a file of JSON Lines, joined with those of ``output``, of which ``there`` is the text.

    What nobody finds in the text of the report is refused, and told with its row. The ``extractor`` is the rule of
    candidates that name none; without it that is the name of the file. ``progress`` shows how many are done.

    >>> import json
    >>> report = new_report(SourceText("r.txt", "", ("清湖縣人民法院審結39件",)), Dataset())
    >>> said = {"subject": "清湖縣人民法院", "predicate": "courtCode", "value": "A39", "line": 1}
    >>> rows = "\n".join(json.dumps({**said, "quote": quote}) for quote in ("審結39件", "審結93件"))
    >>> [str(problem) for problem in import_extracted(rows.encode(), "model.jsonl", report, Dataset()).refused]
    ["model.jsonl:2: the quote does not stand on line 1; the line has '審結39件'"]

    Raises CourtgraphError when the file that is there is none of candidates of this report.
    """
    text, rule = RawText(report.text), extractor or slug(Path(path).stem)
    proposals = Proposals(dataset, report.source.id, text, read_proposed(there, output, report.source.id))
    refused: list[Problem] = []
    for found in progress(list(_extractions(content, path, text.raw, dataset))):
        wrong = found if isinstance(found, Problem) else _take(found, path, report, proposals, rule)
        refused += [wrong] if wrong else []
    records: dict[str, list[Record]] = {
        "sources": [dict(source_to_yaml(report.source))] if report.is_new else [],
        "entities": [*proposals.ends.entities.values()],
        "statements": [*proposals.statements.values()],
    }
    new = len(records["entities"]) + len(records["statements"])
    doubted = sum("doubt" in one for one in records["statements"])
    written = join_candidates(there, output, report.source.id, records)
    return Imported(written, tuple(refused), new, doubted, proposals.known)


def _extractions(content: bytes, path: str, raw: str, dataset: Dataset) -> Iterator[Extraction | Problem]:
    for read in read_json_lines(content, path):
        if isinstance(read, Problem):
            yield read
            continue
        row, said = read
        if is_langextract(said):
            yield from from_langextract(said, path, row, raw, dataset)
        else:
            yield to_extraction(said, path, row, dataset.schema)


def _take(found: Extraction, path: str, report: Report, proposals: Proposals, rule: str) -> Problem | None:
    """Take one extraction, or say why not."""
    dataset = proposals.dataset
    if found.source not in ("", report.source.id):
        told = "import what is of another source with --source"
        return problem(path, found.row, f"source is {found.source}, and the text that of {report.source.id}", told)
    predicate = meant_code(dataset, "predicate", found.predicate) if found.predicate else ""
    if predicate and predicate not in dataset.schema.predicates:
        told = did_you_mean(predicate, dataset.schema.predicates)
        return problem(path, found.row, f"there is no predicate {predicate}", told)
    found = msgspec.structs.replace(found, predicate=predicate)
    words = ground(found, proposals.text, dataset.schema)
    wrong = proposals.add(found, words, found.extractor or rule) if isinstance(words, Words) else words
    return problem(path, found.row, *wrong) if wrong else None
