"""The reading page: a source's text with every statement anchored to its words, both ways."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple

from courtgraph.citations import Passage, cited_passages
from courtgraph.content_security_policy import policy
from courtgraph.errors import CourtgraphError
from courtgraph.html.diff_page import packaged, template
from courtgraph.html.reading_strings import READING, Strings
from courtgraph.model import LANGUAGES, Dataset, Source, Statement
from courtgraph.model.language import text_in
from courtgraph.model.period_label import period_label
from courtgraph.schema import load_words
from courtgraph.store import SourceText
from courtgraph.text import did_you_mean, unicode_text


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
    subject: str
    predicate: str
    object: str
    value: str
    marks: tuple[str, ...]


def render_reading(dataset: Dataset, texts: Mapping[str, SourceText], language: str = "") -> str:
    """The page, with the texts at hand in it: it is for the curator's own use.

    It speaks the first language of the dataset unless another is named.

    Its security policy lets only its own script and style run, and it asks nothing of the network.

    Raises:
        CourtgraphError: the page does not speak the language, or no text is at hand.

    >>> text = SourceText("", "", ("審結39件",))
    >>> page = render_reading(Dataset(sources=(Source(id="source/a"),)), {"source/a": text})
    >>> "審結39件" in page
    True
    """
    language = language or dataset.info.curated_in
    if language not in LANGUAGES:
        raise CourtgraphError(f"the page does not speak {language!r}; {did_you_mean(language, LANGUAGES)}")
    if not texts:
        raise CourtgraphError("no text of a source is at hand; name the folder of the texts", argument="texts")
    passages = cited_passages(dataset.statements, texts)
    told = {one.id: one for passage in passages for one in passage.statements}
    numbers = {one: number for number, one in enumerate(told, start=1)}
    strings = {**load_words()[language], **READING[language]}
    script, style = packaged("reading.js"), packaged("reading.css")
    readings = [_reading(dataset, one, texts[one.id], passages, numbers) for one in dataset.sources if one.id in texts]
    title = text_in(dataset.info.title, language) or "courtgraph"
    return unicode_text(
        template("reading.html.jinja").render(
            language=language,
            text_in=text_in,
            title=title,
            text=strings,
            readings=readings,
            cards=[_card(dataset, one, numbers[one.id], language, strings) for one in told.values()],
            labels={one.source.id: text_in(one.source.label, language) or one.source.id for one in readings},
            policy=policy([script], [style]),
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


def _card(dataset: Dataset, statement: Statement, number: int, language: str, strings: Strings) -> StatementCard:
    schema = dataset.schema

    def named(one: str) -> str:
        return dataset.things[one].name(language) if one in dataset.things else one

    predicate = schema.predicates.get(statement.predicate)
    unit = text_in(schema.units.get(statement.unit, {}), language) or statement.unit
    value = f"{statement.signed_value}{'' if unit in ('', '%') else ' '}{unit}" if statement.value else ""
    marks = [
        f"{text_in(known.label, language)} {period_label(said, language) if known.datatype == 'edtf' else said}"
        for name, said in statement.qualifiers.items()
        if name != "approx" and (known := schema.qualifiers.get(name))
    ]
    marks += [strings.get(word, word) for word in (statement.modality, statement.status) if word not in _PLAIN]
    marks += [strings["open"]] * statement.open
    return StatementCard(
        number,
        statement,
        named(statement.subject),
        text_in(predicate.label, language) if predicate else statement.predicate,
        named(statement.object) if statement.object else "",
        value,
        tuple(marks),
    )


_PLAIN = ("fact", "accepted")
