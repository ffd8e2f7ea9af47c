"""What the pages are made with, beside what each of them holds."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import quote, urlsplit

from courtgraph.errors import CourtgraphError
from courtgraph.model import LANGUAGES
from courtgraph.text import did_you_mean

Strings = Mapping[str, str]
"""What a page says in one language, by keys."""


@cache
def packaged(name: str) -> str:
    """A file that stands beside the templates."""
    return (files("courtgraph.html") / "templates" / name).read_text("utf-8")


def template(name: str) -> Any:
    """A template in which every value is escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    loader = PackageLoader("courtgraph.html", "templates")
    environment = Environment(
        loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
    )
    return environment.get_template(name)


def spoken(language: str) -> str:
    """A language of the pages.

    >>> spoken("en")
    'en'

    Raises:
        CourtgraphError: the pages do not speak it.
    """
    if language not in LANGUAGES:
        raise CourtgraphError(f"the page does not speak {language!r}; {did_you_mean(language, LANGUAGES)}")
    return language


def page_address(address: str) -> str:
    """The address of another page as a link to one of its parts needs it; empty for none.

    >>> page_address("my graph.html"), page_address("https://example.org/graph.html?a=1")
    ('my%20graph.html', 'https://example.org/graph.html?a=1')

    Raises:
        CourtgraphError: it is no address of a page, such as one that would run a script.
    """
    if urlsplit(address).scheme not in ("", "file", "http", "https") or "#" in address:
        raise CourtgraphError(f"{address}: no address of a page; name a file beside this one, such as graph.html")
    return quote(address, safe="%/:?=&;,+@!$'()*~[]")
