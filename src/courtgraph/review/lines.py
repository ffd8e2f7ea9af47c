"""Lines of the report that carry no statement: which are left, why they may be, and the decision on them."""

from collections.abc import Iterator, Mapping

from courtgraph.citations.coverage import uncovered_lines
from courtgraph.editing.additions import additions
from courtgraph.errors import CourtgraphError
from courtgraph.review.candidates import Candidate
from courtgraph.review.store import ReviewStore
from courtgraph.store.edit import with_uncited


def lines_without_statement(store: ReviewStore) -> dict[int, str]:
    """The lines of the report of which nothing is said or proposed, each with the reason that its form tells, if any.

    A line that an open or accepted statement cites is not among them.
    """
    source, text = store.source, store.texts.get(store.candidates.source)
    if source is None or text is None:
        return {}
    from courtgraph.suggestion.uncited import propose_uncited  # only whoever has the text waits for what it loads

    held = [item for item in store.candidates.items if item.status != "rejected"]
    cited = {line for item in held if item.kind == "statements" for line in _lines(item)}
    missing = [line for line in uncovered_lines(store.dataset, source, text) if line not in cited]
    named = {line for item in held for line in _lines(item)}
    proposed = propose_uncited(text.lines, missing, named, store.dataset.info.curated_in)
    return {line: proposed.get(line, "") for line in missing}


def _lines(item: Candidate) -> Iterator[int]:
    return (piece.line for piece in item.evidence)


def list_uncited(store: ReviewStore, reasons: Mapping[str, object]) -> None:
    """List lines of the report, by their numbers, with the reasons; the dataset gets the report if it lacks it.

    Raises CourtgraphError, and writes nothing, for what is no line or no reason, and when ``check`` would complain.
    """
    if store.source is None:
        raise CourtgraphError("the candidates are of no report that is known")
    if not reasons:
        raise CourtgraphError("no line is named; name one, with the reason")
    said = {_number(line): _reason(line, reason) for line, reason in reasons.items()}
    changes = additions([store.source], store.dataset, store.read)
    sources = changes.get("sources.yaml") or store.read("sources.yaml")
    named = ", ".join(map(str, said))
    text = with_uncited(sources, store.source.id, said)
    store.write({"sources.yaml": text}, f"leave line {named} of {store.source.id} uncited")


def _number(line: str) -> int:
    if not (line.isascii() and line.isdecimal() and len(line) < 10):
        raise CourtgraphError(f"{line!r} is no line; name one by its number")
    return int(line)


def _reason(line: str, reason: object) -> str:
    if not isinstance(reason, str) or not reason.strip():
        raise CourtgraphError(f"line {line} has no reason; say in a few words why it carries no statement")
    return reason.strip()
