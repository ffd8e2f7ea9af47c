"""The reading page: a source's text with every statement anchored to its words, both ways."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple

from courtgraph.citations import Passage, cited_passages
from courtgraph.content_security_policy import policy
from courtgraph.errors import CourtgraphError
from courtgraph.html.claim_words import ClaimWords, claim_words
from courtgraph.html.embedding import bundled
from courtgraph.html.reading_strings import READING
from courtgraph.html.static_page import packaged, page_address, spoken, template
from courtgraph.model import Dataset, Source, Statement
from courtgraph.model.language import text_in
from courtgraph.schema import load_words
from courtgraph.store import SourceText
from courtgraph.text import unicode_text


class Piece(NamedTuple):
    """Words of a line, and the numbers of the statements that they carry: none for words that no quote covers."""

    words: str
    carries: tuple[int, ...]


class AnnotatedLine(NamedTuple):
    """A line (from 1) in pieces, and why it carries no statement if it is listed so."""

    number: int
    pieces: tuple[Piece, ...]
    reason: str


class AnnotatedText(NamedTuple):
    """A source, its text line by line, and how many statements cite it."""

    source: Source
    lines: tuple[AnnotatedLine, ...]
    statements: int


class StatementCard(NamedTuple):
    """A statement as it is told beside the text."""

    number: int
    statement: Statement
    words: ClaimWords


def render_reading(dataset: Dataset, texts: Mapping[str, SourceText], language: str = "", *, explorer: str = "") -> str:
    """The page, with the texts at hand in it: it is for the curator's own use.

    It speaks the first language of the dataset unless another is named. ``explorer`` is the address of the page of
    ``render_html``, as seen from this one: each statement then leads there.

    Its security policy lets only its own script and style run, and it asks nothing of the network.

    Raises:
        CourtgraphError: the page does not speak the language, no text is at hand, or no page can lie at the address.

    >>> text = SourceText("", "", ("審結39件",))
    >>> page = render_reading(Dataset(sources=(Source(id="source/a"),)), {"source/a": text})
    >>> "審結39件" in page
    True
    """
    language = spoken(language or dataset.info.curated_in)
    if not texts:
        raise CourtgraphError("no text of a source is at hand; name the folder of the texts", argument="texts")
    passages = cited_passages(dataset.statements, texts)
    told = {one.id: one for passage in passages for one in passage.statements}
    numbers = {one: number for number, one in enumerate(told, start=1)}
    strings = {**load_words()[language], **READING[language]}
    script, style = packaged("reading.js"), bundled("reading-page.css")
    readings = [_reading(dataset, one, texts[one.id], passages, numbers) for one in dataset.sources if one.id in texts]

    def name(one: str) -> str:
        return dataset.things[one].name(language) if one in dataset.things else one

    title = text_in(dataset.info.title, language) or "courtgraph"
    return unicode_text(
        template("reading.html.jinja").render(
            language=language,
            text_in=text_in,
            title=title,
            text=strings,
            readings=readings,
            cards=[
                StatementCard(numbers[one.id], one, claim_words(one, dataset.schema, name, language))
                for one in told.values()
            ],
            labels={one.source.id: text_in(one.source.label, language) or one.source.id for one in readings},
            policy=policy([script], [style]),
            explorer=page_address(explorer),
            known=dataset.things,
            script=script,
            style=style,
        )
    )


def _reading(
    dataset: Dataset, source: Source, text: SourceText, passages: Iterable[Passage], numbers: Mapping[str, int]
) -> AnnotatedText:
    cited: dict[int, list[Passage]] = {}
    for passage in passages:
        if passage.source == source.id:
            cited.setdefault(passage.line, []).append(passage)
    lines = (
        AnnotatedLine(number, tuple(_pieces(line, cited.get(number, []), numbers)), source.uncited.get(number, ""))
        for number, line in enumerate(text.lines, start=1)
    )
    count = sum(any(piece.source == source.id for piece in one.evidence) for one in dataset.statements)
    return AnnotatedText(source, tuple(lines), count)


def _pieces(line: str, passages: Iterable[Passage], numbers: Mapping[str, int]) -> list[Piece]:
    """A line cut wherever a quote begins or ends; neighbours that carry the same are one piece."""
    spans = [
        (start, end, [numbers[one.id] for one in passage.statements])
        for passage in passages
        for start, end in passage.places
    ]
    cuts = sorted({0, len(line), *(cut for start, end, _ in spans for cut in (start, end))})
    pieces: list[Piece] = []
    for start, end in pairwise(cuts):
        carries = sorted({one for first, last, some in spans if first <= start and end <= last for one in some})
        piece = Piece(line[start:end], tuple(carries))
        if pieces and pieces[-1].carries == piece.carries:
            piece = Piece(pieces.pop().words + piece.words, piece.carries)
        pieces.append(piece)
    return pieces
