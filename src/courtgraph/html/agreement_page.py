"""Two curations of one text beside its words, as one static page with no script."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from courtgraph.citations import find_quote
from courtgraph.content_security_policy import policy
from courtgraph.html.agreement_strings import AGREEMENT
from courtgraph.html.claim_words import ClaimWords, claim_words
from courtgraph.html.embedding import bundled
from courtgraph.html.static_page import spoken, template
from courtgraph.merging.agreement import Agreement
from courtgraph.model import Dataset, Statement
from courtgraph.model.language import text_in
from courtgraph.store import SourceText
from courtgraph.text import unicode_text


class Claim(NamedTuple):
    """A statement as it stands beside its words: whose it is (both, a, b), and whether the other says it otherwise."""

    whose: str
    differs: bool
    words: ClaimWords


class CuratedLine(NamedTuple):
    """A line, from 1, in pieces with whose quotes cover each, and what is claimed of it."""

    number: int
    pieces: tuple[tuple[str, str], ...]
    claims: tuple[Claim, ...]


class CuratedText(NamedTuple):
    """A text by the name of its source."""

    name: str
    language: str
    lines: tuple[CuratedLine, ...]


def render_agreement(
    found: Agreement,
    a: Dataset,
    b: Dataset,
    texts: Mapping[str, SourceText],
    called: tuple[str, str],
    language: str = "",
) -> str:
    """The page, with the texts at hand in it; ``called`` are the names of the two datasets.

    Its security policy lets no script run, and it asks nothing of the network.

    Raises:
        CourtgraphError: the page does not speak the language.
    """
    language = spoken(language or a.info.curated_in)
    things = {**b.things, **a.things}

    def name(one: str) -> str:
        return things[one].name(language) if one in things else one

    told = list(_told(found))
    claims = [(one, Claim(whose, differs, claim_words(one, a.schema, name, language))) for one, whose, differs in told]
    style = bundled("agreement-page.css")
    return unicode_text(
        template("agreement.html.jinja").render(
            policy=policy([], [style]),
            style=style,
            language=language,
            text=AGREEMENT[language],
            found=found,
            called=called,
            texts=[_text(a, one, texts[one], claims, language) for one in found.sources if one in texts],
        )
    )


def _told(found: Agreement) -> Iterator[tuple[Statement, str, bool]]:
    """Every statement once, with whose it is; of a shared one the evidence of both counts."""
    for one, other in found.shared:
        yield one, "both", False
        yield other, "both", False
    for one, other in found.differing:
        yield one, "a", True
        yield other, "b", True
    yield from ((one, "a", False) for one in found.only_a)
    yield from ((one, "b", False) for one in found.only_b)


def _text(
    a: Dataset, source: str, text: SourceText, claims: Iterable[tuple[Statement, Claim]], language: str
) -> CuratedText:
    cited: dict[int, list[tuple[str, Claim]]] = {}
    for statement, claim in claims:
        for piece in statement.evidence:
            if piece.source == source:
                cited.setdefault(piece.line, []).append((piece.quote, claim))
    lines = (_line(number, words, cited.get(number, [])) for number, words in enumerate(text.lines, start=1))
    known = a.by_source[source]
    return CuratedText(text_in(known.label, language) or source, known.language or language, tuple(lines))


def _line(number: int, words: str, cited: Iterable[tuple[str, Claim]]) -> CuratedLine:
    some = list(cited)
    spans = [(start, end, claim.whose) for quote, claim in some for start, end in find_quote(words, quote)]
    cuts = sorted({0, len(words), *(cut for start, end, _ in spans for cut in (start, end))})
    pieces = [
        (words[start:end], _whose({whose for first, last, whose in spans if first <= start and end <= last}))
        for start, end in pairwise(cuts)
    ]
    return CuratedLine(number, tuple(pieces), tuple(dict.fromkeys(claim for _, claim in some)))


def _whose(covering: set[str]) -> str:
    """Whose quotes cover a piece, taken together."""
    return "both" if "both" in covering or len(covering) > 1 else next(iter(covering), "")
