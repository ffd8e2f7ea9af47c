"""What a command needs and was not told: asked for on a terminal, wrong usage elsewhere."""

import sys
from collections.abc import Callable, Iterable

import click

from courtgraph.text import did_you_mean, printable


def is_terminal() -> bool:
    """Whether somebody sits there to be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def require(given: str, option: str, words: str) -> str:
    """What was given for an option, else what the person at the terminal answers.

    Raises click.UsageError when there is nobody to ask.
    """
    if given:
        return given
    if not is_terminal():
        raise click.UsageError(f"{option} is missing: {words}")
    answer: str = click.prompt(printable(f"{words} ({option})"), err=True)
    return answer


def offer(given: str, option: str, words: str) -> str:
    """What was given for an option, else what the person at the terminal answers, which may be nothing."""
    if given or not is_terminal():
        return given
    answer: str = click.prompt(
        printable(f"{words} ({option}; Enter for none)"), default="", show_default=False, err=True
    )
    return answer


def choose(
    given: str, option: str, words: str, known: Iterable[str], refusal: Callable[[str], str] | None = None
) -> str:
    """What was given for an option, or answered, when it is among the known words; a near word is asked about.

    Raises click.UsageError for a word that is not known, with the nearest ones or what ``refusal`` says of it.
    """
    names = list(known)
    answer = require(given, option, words)
    while answer not in names:
        told = refusal(answer) if refusal else f"is unknown; {did_you_mean(answer, names)}"
        if given or not is_terminal():
            raise click.UsageError(f"{option} {answer} {told}")
        click.echo(printable(f"{answer} {told}"), err=True)
        answer = require("", option, words)
    return answer


def pair_of(written: str, option: str, example: str, what: str = "a pair") -> tuple[str, str]:
    """What stands before and behind the sign of a pair such as ``zh-Hant=甲院``."""
    one, _, other = written.partition("=")
    if not (one and other):
        raise click.UsageError(f"{option} {written} is not {what}; write {option} {example}")
    return one, other


def by_key(pairs: Iterable[str], option: str, example: str) -> dict[str, tuple[str, ...]]:
    """Pairs such as ``zh-Hant=甲院``, by what stands before the sign, in their order.

    >>> by_key(["en=A", "en=B"], "--alias", "en=A")
    {'en': ('A', 'B')}
    """
    found: dict[str, tuple[str, ...]] = {}
    for pair in pairs:
        key, value = pair_of(pair, option, example)
        found[key] = (*found.get(key, ()), value)
    return found


def one_by_key(pairs: Iterable[str], option: str, example: str) -> dict[str, str]:
    """Pairs of which each key stands once."""
    found = by_key(pairs, option, example)
    if twice := [key for key, values in found.items() if len(values) > 1]:
        raise click.UsageError(f"{option} {twice[0]}=... is given twice; give it once")
    return {key: values[0] for key, values in found.items()}
