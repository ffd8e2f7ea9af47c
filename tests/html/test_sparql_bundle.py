"""The page that answers questions by itself."""

import base64
import gzip
import hashlib
import json
import os
import subprocess
import sys
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import pytest

from browser.datasets import hostile_dataset, small_dataset
from courtgraph.errors import CourtgraphError, QueryError
from courtgraph.html import Question, SparqlBundle, render_html
from courtgraph.model import Dataset
from courtgraph.rdf import FORMATS
from courtgraph.sparql import find_query, to_asking

TESTS = Path(__file__).parents[1]
QUERIES = TESTS.parent / "data/queries"


class Page(HTMLParser):
    """What a browser sees of the page: its elements with attributes, and the texts of what runs and of styles."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {"script": [], "style": []}
        self.within = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if not attrs and tag in self.texts:
            self.within = tag
            self.texts[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        self.within = ""

    def handle_data(self, data: str) -> None:
        if self.within:
            self.texts[self.within][-1] += data

    def policy(self) -> str:
        [policy] = [attributes["content"] for _, attributes in self.elements if "http-equiv" in attributes]
        assert policy
        return policy


def element(page: str, identifier: str) -> str:
    """The content of a script element that holds data."""
    _, _, rest = page.partition(f'id="{identifier}">')
    return rest.partition("</script>")[0]


def unpacked(page: str, identifier: str) -> bytes:
    return gzip.decompress(base64.b64decode(element(page, identifier)))


@pytest.fixture(scope="module")
def page() -> str:
    return render_html(small_dataset(), asking=to_asking(small_dataset(), QUERIES))


def test_the_policy_lets_the_engine_be_compiled_and_its_worker_be_started_and_nothing_else(page: str) -> None:
    parsed = Page(page)

    def hashes(tag: str) -> str:
        digests = [hashlib.sha256(text.encode()).digest() for text in parsed.texts[tag]]
        return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)

    assert parsed.policy() == (
        f"default-src 'none'; script-src {hashes('script')} 'wasm-unsafe-eval'; worker-src blob:; "
        f"style-src {hashes('style')}; img-src data:; connect-src 'none'; base-uri 'none'; "
        "form-action 'none'; require-trusted-types-for 'script'; trusted-types courtgraph-worker"
    )
    assert "'unsafe-eval'" not in parsed.policy()


def test_the_page_holds_the_turtle_the_engine_and_its_worker(page: str) -> None:
    static = files("courtgraph.html") / "static"

    assert unpacked(page, "asked-turtle") == FORMATS["ttl"](small_dataset())
    assert unpacked(page, "asked-engine") == (static / "oxigraph.wasm").read_bytes()
    assert unpacked(page, "asked-worker") == (static / "page-worker.js").read_bytes()


def test_the_page_holds_the_questions_in_three_languages(page: str) -> None:
    asked = json.loads(element(page, "asked"))
    [awards] = [question for question in asked["questions"] if question["name"] == "awards"]

    assert awards["text"] == find_query("awards").text
    assert awards["label"] == {
        "zh-Hant": "報道提到哪些榮譽？各屬什麼級別，授予了誰？",
        "zh-Hans": "报道提到哪些荣誉？各属什么级别，授予了谁？",
        "en": "Which honours does the report mention, at which level, and who received them?",
    }
    assert asked["prefixes"]["court"] == "https://courtgraph.example/court/"


def test_a_page_that_answers_nothing_holds_nothing_of_it() -> None:
    page = render_html(small_dataset())

    assert [tag for tag in ("asked", "asked-engine", "tab-query", "stage-query") if f'id="{tag}"' in page] == []
    assert "wasm-unsafe-eval" not in Page(page).policy()
    assert "worker-src" not in Page(page).policy()


def test_hostile_queries_and_data_add_no_element() -> None:
    def tags(text: str) -> list[str]:
        return [tag for tag, _ in Page(text).elements]

    mean = "</script><script>window.pwned = 1</script><!--"
    question = Question(name=mean, zh=mean, en=mean, text=mean)
    asking = SparqlBundle(turtle=mean.encode(), prefixes={mean: mean}, questions=(question,))

    assert tags(render_html(hostile_dataset(), asking=asking)) == tags(
        render_html(Dataset(), asking=to_asking(Dataset()))
    )


@pytest.mark.slow  # makes the page in processes of their own
def test_the_same_dataset_gives_the_same_bytes_under_any_hash_seed(page: str, tmp_path: Path) -> None:
    code = (
        "from browser.datasets import small_dataset; from courtgraph.html import render_html; import hashlib; "
        "from courtgraph.sparql import to_asking; "
        f"asking = to_asking(small_dataset(), {str(QUERIES)!r}); "
        "print(hashlib.sha256(render_html(small_dataset(), asking=asking).encode()).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "1", "PYTHONPATH": str(TESTS)}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=True)  # noqa: S603 (our own code)

    assert done.stdout.strip() == hashlib.sha256(page.encode()).hexdigest()


def test_a_folder_of_queries_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match="there is no such folder of queries"):
        to_asking(Dataset(), tmp_path / "none")


def test_without_a_folder_the_questions_are_those_that_fit_every_dataset() -> None:
    assert [question.name for question in to_asking(Dataset()).questions] == ["awards", "figures", "people"]


def test_an_engine_that_was_not_built_says_how_to_build_it(unbuilt: Path) -> None:
    for name in ("page-canvas-sparql.js", "page.css", "page-sparql.css"):
        (unbuilt / name).write_text("", encoding="utf-8")

    with pytest.raises(CourtgraphError, match=r"oxigraph\.wasm has not been built; run make frontend"):
        render_html(Dataset(), asking=to_asking(Dataset()))


@pytest.mark.parametrize("renderer", ["canvas", "webgl"])
def test_only_a_page_that_answers_holds_the_query_tab(renderer: str) -> None:
    reads = render_html(Dataset(), renderer=renderer)
    asks = render_html(Dataset(), renderer=renderer, asking=to_asking(Dataset()))

    for part in ("query-numbers", "questions-search", ".questions"):
        assert part not in reads
        assert part in asks
    assert asks == render_html(Dataset(), renderer=renderer, asking=to_asking(Dataset()))
