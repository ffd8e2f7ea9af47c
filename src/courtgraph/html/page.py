"""The page: pyvis fills our template with the network, the payload, vis-network and our own script and style."""

import base64
import hashlib
import json
import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from courtgraph.errors import CourtgraphError
from courtgraph.html.columns import Texts, to_table
from courtgraph.html.inline import Page
from courtgraph.html.payload import Json, to_payload, tying
from courtgraph.model import LANGUAGES, Dataset
from courtgraph.text import nearest

if TYPE_CHECKING:
    from pyvis.network import Network

OPTIONS: Json = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "edges": {"smooth": False, "selectionWidth": 0, "hoverWidth": 0},
    "nodes": {"borderWidth": 1},
    "interaction": {
        "hover": False,
        "selectable": False,
        "dragNodes": False,
        "zoomSpeed": 0.6,
    },
}
"""vis-network: everything stands still, and our own code selects, labels and colours."""

_VIS = "lib/vis-9.1.2/vis-network.min.js"
_RISKY = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def render_html(dataset: Dataset, *, seed: int = 0, language: str = "") -> Page:
    """The text of one page that shows the dataset and asks nothing of the network; a notebook shows it inline.

    Its security policy lets only the scripts and styles run that were built in here. ``seed`` varies the picture,
    ``language`` is the one that the page opens in; without one, each reader's browser chooses among the dataset's.

    Raises:
        CourtgraphError: the page does not speak the language.

    >>> page = render_html(Dataset())
    >>> page[:15], page == render_html(Dataset())
    ('<!doctype html>', True)
    """
    if language and language not in LANGUAGES:
        raise CourtgraphError(f"the page does not speak {language!r}; {nearest(language, LANGUAGES)}")
    network = _network(dataset, to_payload(dataset, seed=seed), language)
    return Page(network.generate_html())


def as_data(value: object) -> str:
    r"""JSON that can stand inside a script element: nothing in it can end the element or start another.

    >>> as_data({"label": "</script>"})
    '{"label":"\\u003c/script\\u003e"}'
    """
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return _RISKY.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def policy(scripts: list[str], styles: list[str]) -> str:
    """The Content-Security-Policy that allows these inline scripts and styles, by their hash, and nothing else.

    >>> policy(["1"], [])[:38]
    "default-src 'none'; script-src 'sha256"
    """
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {_hashes(scripts)}",
            f"style-src {_hashes(styles)}",
            "img-src data:",
            "connect-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ]
    )


def _hashes(texts: list[str]) -> str:
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts]
    return " ".join(f"'sha256-{digest}'" for digest in digests) or "'none'"


def _network(dataset: Dataset, payload: Json, language: str) -> "Network":
    # pyvis loads IPython, which takes a second: only whoever makes a page waits for it
    from jinja2 import ChoiceLoader, Environment, PackageLoader
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    network.options = OPTIONS
    # whole numbers name the nodes: vis-network keeps them as keys of objects, where "__proto__" is not like any other
    number = {entity["id"]: index for index, entity in enumerate(payload["entities"])}
    for entity in payload["entities"]:
        network.add_node(number[entity["id"]], label=" ", shape="custom", x=entity["x"], y=entity["y"])
    for one, other in dict.fromkeys((statement.subject, statement.object) for statement in tying(dataset)):
        network.add_edge(number[one], number[other])
    network.path = "page.html.jinja"
    ours = PackageLoader("courtgraph.html", "templates")
    loader = ChoiceLoader([ours, network.templateEnv.loader])
    network.templateEnv = Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    network.templateEnv.filters["as_data"] = as_data
    network.templateEnv.globals.update(_parts(payload, language, _vis(network)))
    return network


def _written(payload: Json) -> Json:
    """The payload with what there is much of in tables, as ``frontend/src/data/load.ts`` reads it."""
    texts = Texts()
    tables = {name: to_table(payload[name], texts) for name in ("entities", "statements", "evidence")}
    return {**payload, **tables, "texts": texts.all}


def _parts(payload: Json, language: str, vis: str) -> dict[str, Any]:
    script, style = _bundled("page.js"), _bundled("page.css")
    title = payload["info"]["title"]
    # until the script runs, and for whoever reads the file without it
    written = language or payload["info"]["languages"][0]
    return {
        "opening": language,
        "language": written,
        "title": _printable(title.get(written) or next(iter(title.values()), "courtgraph")),
        "payload": _written(payload),
        "policy": policy([vis, script], [style]),
        "vis": vis,
        "script": script,
        "style": style,
    }


def _printable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _vis(network: "Network") -> str:
    """vis-network as it lies in pyvis, without the map that developer tools would ask for."""
    loader = network.templateEnv.loader
    source: str = loader.get_source(network.templateEnv, _VIS)[0]
    return source.partition("\n//# sourceMappingURL=")[0]


@cache
def _bundled(name: str) -> str:
    """Our own script or style, which a build makes of ``frontend/``."""
    try:
        return (files("courtgraph.html") / "static" / name).read_text("utf-8")
    except FileNotFoundError:
        raise CourtgraphError(f"the page's {name} has not been built; run make frontend or pip install -e .") from None
