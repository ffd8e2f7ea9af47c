"""The page: our template, filled with the payload, our own script and style, and vis-network where that draws."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from courtgraph.content_security_policy import policy
from courtgraph.errors import CourtgraphError
from courtgraph.html.embedding import as_data, as_lines, bundled, gzip_base64, in_tables
from courtgraph.html.inline import Page
from courtgraph.html.nearest_courts import LARGEST
from courtgraph.html.payload import Json, to_payload
from courtgraph.html.sparql_bundle import SparqlBundle, bundle_parts
from courtgraph.html.static_page import page_address, spoken
from courtgraph.model import Dataset
from courtgraph.store import SourceText, read_whole
from courtgraph.text import did_you_mean

if TYPE_CHECKING:
    from jinja2 import BaseLoader, Environment
    from pyvis.network import Network

OPTIONS: Json = {
    "physics": {"enabled": False},
    "interaction": {
        "hover": False,
        "selectable": False,
        "dragNodes": False,
        "zoomSpeed": 0.6,
    },
}
"""vis-network: it moves and zooms the picture, and our own code draws it."""

RENDERERS = ("auto", "canvas", "webgl")

PACKED_FROM = 2_000_000
"""From how many bytes on the payload is packed: below, the text is read as fast and can be looked into."""

_TEMPLATE = "page.html.jinja"
_VIS = "lib/vis-9.1.2/vis-network.min.js"


def render_html(
    dataset: str | Path | Dataset,
    *,
    seed: int = 0,
    language: str = "",
    renderer: str = "auto",
    asking: SparqlBundle | None = None,
    texts: Mapping[str, SourceText] | None = None,
    reading: str = "",
) -> Page:
    """The text of one page that shows a dataset, or that of a folder; a notebook shows it inline.

    It asks nothing of the network. Its security policy lets only the scripts and styles run that were built in here.
    ``seed`` varies the picture, ``language`` is the one that the page opens in; without one, each reader's browser
    chooses among the dataset's. ``renderer`` draws: ``canvas`` needs no GPU, ``webgl`` is quicker with thousands of
    things, ``auto`` is the one that fits. With ``asking``, which ``courtgraph.sparql.to_asking`` makes, the page has an
    engine inside and answers questions in SPARQL. With ``texts`` of sources, by their id, it shows quotes in their
    place: it is then for one's own use, for reports belong to their publishers. ``reading`` is the address of the page
    of ``courtgraph reading``, as seen from this one: quotes then lead there.

    Raises:
        CourtgraphError: the page does not speak the language, there is no such renderer, or no page can lie at the
            address.

    >>> page = render_html(Dataset())
    >>> page[:15], page == render_html(Dataset())
    ('<!doctype html>', True)
    """
    opening = {"opening": language and spoken(language), "reading": page_address(reading)}
    if renderer not in RENDERERS:
        raise CourtgraphError(f"no renderer is called {renderer!r}; {did_you_mean(renderer, RENDERERS)}")
    payload = to_payload(read_whole(dataset), seed=seed, texts=texts)
    if renderer == "webgl" or (renderer == "auto" and len(payload["entities"]) > LARGEST):
        parts = _parts(payload, language, "page-webgl", asking)
        return Page(_environment().get_template(_TEMPLATE).render(parts | opening))
    network = _network()
    vis = _vis(network)
    network.templateEnv = _environment(network.templateEnv.loader)
    network.templateEnv.globals.update(_parts(payload, language, "page-canvas", asking, vis) | opening)
    return Page(network.generate_html())


def _network() -> "Network":
    """The network that pyvis makes a page of; what is in it stands in the payload, for either drawing."""
    # pyvis loads IPython, which takes a second: only whoever makes a page waits for it
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    network.options = OPTIONS
    network.path = _TEMPLATE
    return network


def _vis(network: "Network") -> str:
    """vis-network as it lies in pyvis, without the map that developer tools would ask for."""
    loader = network.templateEnv.loader
    source: str = loader.get_source(network.templateEnv, _VIS)[0]
    return source.partition("\n//# sourceMappingURL=")[0]


def _environment(*others: "BaseLoader") -> "Environment":
    from jinja2 import ChoiceLoader, Environment, PackageLoader

    loader = ChoiceLoader([PackageLoader("courtgraph.html", "templates"), *others])
    environment = Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["as_data"] = as_data
    return environment


def _parts(
    payload: Json, language: str, script_name: str, bundle: SparqlBundle | None, vis: str = ""
) -> dict[str, Any]:
    script = bundled(f"{script_name}-sparql.js" if bundle else f"{script_name}.js")
    style = bundled("page.css") + (bundled("page-sparql.css") if bundle else "")
    tables = in_tables(payload)
    lines = [as_lines(table).encode() for table in tables]
    is_packed = sum(map(len, lines)) > PACKED_FROM
    written, evidence = map(gzip_base64, lines) if is_packed else map(as_data, tables)
    title = payload["info"]["title"]
    # until the script runs, and for whoever reads the file without it
    written_in = language or payload["info"]["languages"][0]
    return {
        "language": written_in,
        "title": _printable(title.get(written_in) or next(iter(title.values()), "courtgraph")),
        "payload": written,
        "evidence": evidence,
        "is_packed": is_packed,
        "policy": policy([vis, script] if vis else [script], [style], asks=bundle is not None),
        "vis": vis,
        "script": script,
        "style": style,
        **(bundle_parts(bundle) if bundle else {}),
    }


def _printable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
