"""The words that prove what is proposed: a quote that check finds on its line, and where it lies in the raw text."""

from typing import Any

from courtgraph.model.language import text_in
from courtgraph.suggestion.context import CLAUSE_MARKS, start_behind
from courtgraph.suggestion.normalized_text import NormalizedText
from courtgraph.text import strip_pinyin

LONGEST = 60
"""A quote has so many characters at most; check refuses longer ones."""
_NO_SUBJECT = {
    "zh-Hant": "引文沒有指明主語，主語是這段文字所說的對象。",
    "zh-Hans": "引文没有指明主语，主语是这段文字所说的对象。",
    "en": "The words name no subject; it is the one that the passage is about.",
}
_SHORT_FORM = {
    "zh-Hant": "引文用的是簡稱，全稱依這份報告的上下文得出。",
    "zh-Hans": "引文用的是简称，全称依这份报告的上下文得出。",
    "en": "The words are a short form; what it stands for follows from the report.",
}


class EvidenceBuilder:
    """A report that is quoted from, with notes in a language."""

    def __init__(self, reading: NormalizedText, source: str, language: str) -> None:
        self.reading = reading
        self.source = source
        self.no_subject = text_in(_NO_SUBJECT, language)
        self.short_form = text_in(_SHORT_FORM, language)
        self._added: set[tuple[int, int, int, bool]] = set()

    def near(self, start: int, end: int) -> bool:
        """Whether one quote can hold a piece: it stands on one line and is short enough."""
        words = self.reading.words(start, end)
        return "\n" not in words and len(strip_pinyin(words)) <= LONGEST

    def add(self, record: dict[str, Any], start: int, end: int, *, inferred: str = "", whole: bool = False) -> None:
        """Add a piece of the text to a record's evidence, once; ``whole`` takes in the clause that leads up to it.

        ``inferred`` is the note that says what the words leave open, where they do.
        """
        if whole:
            start = self._widened(start, end)
        first, last = self.reading.raw_span(start, end)
        piece: dict[str, Any] = {
            "source": self.source,
            "line": self.reading.line(start),
            "quote": strip_pinyin(self.reading.raw[first:last]),
        }
        if inferred:
            piece |= {"inferred": "true", "note": inferred}
        piece |= {"start": first, "end": last}
        # asking the list, where somebody is named thousands of times, would take for ever
        key = (id(record), first, last, bool(inferred))
        if key not in self._added:
            self._added.add(key)
            record["evidence"].append(piece)

    def _widened(self, start: int, end: int) -> int:
        """The start of the clause before a figure, if the quote can hold it."""
        clause = start_behind(self.reading.hans, start, CLAUSE_MARKS)
        return clause if clause < start and self.near(clause, end) else start
