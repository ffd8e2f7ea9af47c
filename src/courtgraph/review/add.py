"""What a curator finds in the text: an entity or a statement whose words were selected there."""

import re
from collections.abc import Mapping

from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset
from courtgraph.review.candidates import Candidates
from courtgraph.review.edit import EDITABLE
from courtgraph.store import SourceText
from courtgraph.store.edit import usual_of_type, with_records
from courtgraph.store.nodes import Content
from courtgraph.text import strip_pinyin, to_simplified

RULE = "curator"
"""The rule of what no rule proposed."""


def evidence_of_span(text: SourceText | None, source: str, start: int, end: int, note: str = "") -> dict[str, Content]:
    """The evidence that selected words are; offsets are code points of the raw text, lines joined by line feeds.

    A note says that the words imply what they are evidence of, and why.

    Raises CourtgraphError for words that are none, or that stand on several lines.

    >>> evidence_of_span(SourceText("", "", ("第一行", "學習39次")), "source/a", 4, 9)
    {'source': 'source/a', 'line': '2', 'quote': '學習39次', 'start': '4', 'end': '9'}
    """
    if text is None:
        raise CourtgraphError("the text is not at hand to select words in; name its folder with --texts")
    raw = "\n".join(text.lines)
    start, end = max(start, 0), min(end, len(raw))
    words = raw[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    if not words:
        raise CourtgraphError("no words are selected; select those that carry what you add")
    if "\n" in words:
        raise CourtgraphError("a quote stands on one line; select words of one line")
    place = {"line": str(raw.count("\n", 0, start) + 1), "quote": strip_pinyin(words)}
    inferred = {"inferred": "true", "note": note} if note else {}
    return {"source": source, **place, **inferred, "start": str(start), "end": str(start + len(words))}


def with_candidate(
    text: str, path: str, kind: str, fields: Mapping[str, Content], evidence: Mapping[str, Content]
) -> str:
    """A candidates file with one more candidate at the end of its list.

    Raises CourtgraphError for a kind that cannot be added, and for a field that a curator does not write.
    """
    if kind not in ("entities", "statements"):
        raise CourtgraphError("an entity or a statement can be added, and nothing else")
    for name in fields:
        if name not in EDITABLE[kind]:
            raise CourtgraphError(f"{name} is no field of it; write {', '.join(EDITABLE[kind])}")
    said = {name: content for name, content in fields.items() if content}
    return with_records(text, path, kind, [{**said, "status": "candidate", "rule": RULE, "evidence": [evidence]}])


def id_for(dataset: Dataset, candidates: Candidates, kind: str, names: Mapping[str, str]) -> str:
    """An id for a new entity of a type, by its Chinese name, unlike any of the dataset and of the candidates.

    >>> id_for(Dataset(), Candidates("c.yaml"), "CourtGroup", {"zh-Hant": "兩級法院"})
    'court-group/liang-ji-fa-yuan'
    """
    from courtgraph.suggestion.lexicon.slugs import proposed_id  # only whoever adds something waits for what it loads

    name = names.get("zh-Hans") or to_simplified(names.get("zh-Hant", "")) or next(iter(names.values()), "")
    taken = {*dataset.things, *candidates.by_id}
    return proposed_id(_prefix(dataset, kind), name, taken)


def _prefix(dataset: Dataset, kind: str) -> str:
    """What most ids of a type begin with in the dataset, else of a parent's, else the type's own name."""
    usual = usual_of_type(dataset, kind, lambda entity: entity.id.partition("/")[0])
    return usual or re.sub("(?<=[a-z])(?=[A-Z])", "-", kind).lower()
