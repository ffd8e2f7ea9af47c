"""What is suggested for a text, in short forms that tests compare."""

from courtgraph.suggestion import suggest
from courtgraph.suggestion.mention import Figure


def names(text: str, kind: str, home: str = "") -> list[str]:
    """The words of every suggestion of a kind, as they stand in the text."""
    found = suggest(text, home=home)
    return [found.reading.words(each.start, each.end) for each in found.mentions if each.kind == kind]


def full_names(text: str, kind: str, home: str = "") -> list[str]:
    """The full name that each suggestion of a kind stands for."""
    return [each.name for each in suggest(text, home=home).mentions if each.kind == kind]


def figures(text: str) -> list[Figure]:
    """The figures of a text."""
    return [each.figure for each in suggest(text).mentions if each.figure]


def subjects(text: str) -> list[str]:
    """The words that each figure's subject stands in."""
    hans = suggest(text).reading.hans
    return [hans[slice(*each.subject)] if each.subject else "" for each in figures(text)]
