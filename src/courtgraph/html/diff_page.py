"""What changed between two states of a dataset, as one static page with no script."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from courtgraph.content_security_policy import policy
from courtgraph.merging import Difference
from courtgraph.text import unicode_text

HEADINGS = {"entity": "Entities", "source": "Sources", "statement": "Statements", "evidence": "Evidence"}


def render_differences(found: Iterable[Difference], old: str, new: str, names: Mapping[str, str]) -> str:
    """The page; ``old`` and ``new`` are what the two states are called, ``names`` the labels of entities by id.

    >>> render_differences([], "HEAD:data", "data", {})[:15]
    '<!doctype html>'
    """
    style = packaged("differences.css")
    sections = [
        (HEADINGS[kind], [_record(one, names) for one in group])
        for kind, group in groupby(found, key=lambda one: one.kind)
    ]
    return unicode_text(
        template("differences.html.jinja").render(
            policy=policy([], [style]), style=style, old=old, new=new, sections=sections
        )
    )


def _record(one: Difference, names: Mapping[str, str]) -> dict[str, Any]:
    about = one.about if one.kind == "evidence" else one.fields
    ends = [about[end] for end in ("subject", "object") if end in about]
    return {
        "record": one,
        "name": names.get(one.id, "") if one.kind == "entity" else "",
        "about": about,
        "ends": [(end, names.get(end, "")) for end in ends],
    }


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
