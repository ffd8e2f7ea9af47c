"""Language tags that LANG gives in no engine: all of them make tags lower-case, whatever the data says."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from courtgraph.sparql.tokens import Token, tokens


def unmatched_tags(text: str) -> Iterator[tuple[str, str]]:
    """Each tag with capital letters to which a query compares what LANG gives, after the call of LANG.

    >>> list(unmatched_tags('SELECT * { ?s ?p ?o FILTER(LANG(?o) = "zh-Hant") }'))
    [('LANG(?o)', '"zh-Hant"')]
    """
    found = list(tokens(text))
    for start, token in enumerate(found):
        words = [each.text for each in found[start + 1 : start + 4]]
        if token.text.upper() == "LANG" and len(words) == 3 and (words[0], words[2]) == ("(", ")"):
            for tag in _compared(found[:start], found[start + 4 :]):
                yield f"LANG({words[1]})", tag


def _compared(before: Sequence[Token], after: Sequence[Token]) -> Iterator[str]:
    """The strings with capital letters that stand on the other side of a comparison."""
    words = [token.text.upper() for token in after[:3]]
    if words[:1] == ["="] or words[:2] == ["!", "="]:
        strings = after[words.index("=") + 1 :][:1]
    elif "IN" in words[:2]:
        strings = list(takewhile(lambda token: token.text != ")", after))
    else:
        words = [token.text for token in before[-2:]]
        strings = before[-3:-2] if words == ["!", "="] else before[-2:-1] if words[-1:] == ["="] else []
    yield from (token.text for token in strings if token.kind == "string" and token.text != token.text.lower())
