import base64
import hashlib
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from browser.datasets import HOSTILE, hostile_dataset, large_dataset, small_dataset
from courtgraph.errors import CourtgraphError
from courtgraph.html import render_html
from courtgraph.html.embedding import as_data
from courtgraph.model import Dataset

TESTS = Path(__file__).parents[1]


class Page(HTMLParser):
    """What a browser sees of the page: its elements with attributes, and the texts of scripts, styles and the title."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {"script": [], "style": [], "title": []}
        self.within = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.within = tag if ("type", "application/json") not in attrs else ""
        if self.within in self.texts:
            self.texts[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        self.within = ""

    def handle_data(self, data: str) -> None:
        if self.within in self.texts:
            self.texts[self.within][-1] += data

    def policy(self) -> str:
        [policy] = [attrs["content"] for tag, attrs in self.elements if tag == "meta" and "http-equiv" in attrs]
        assert policy
        return policy


@pytest.fixture(scope="module")
def small_page() -> str:
    return render_html(small_dataset())


def test_the_page_has_doctype_language_title_and_viewport(small_page: str) -> None:
    page = Page(small_page)

    assert small_page.startswith("<!doctype html>")
    assert ("html", {"lang": "zh-Hant", "data-opening": ""}) in page.elements
    assert page.texts["title"] == ["忻州法院 2024"]
    assert ("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}) in page.elements


def test_the_page_opens_in_the_language_that_is_asked_for() -> None:
    page = Page(render_html(small_dataset(), language="en"))

    assert ("html", {"lang": "en", "data-opening": "en"}) in page.elements
    assert page.texts["title"] == ["Xinzhou courts 2024"]


def test_refuses_a_language_that_the_page_does_not_speak() -> None:
    with pytest.raises(CourtgraphError, match=r"does not speak 'zh'; choose one of en, zh-Hans, zh-Hant"):
        render_html(Dataset(), language="zh")


def test_nothing_in_the_page_is_loaded_from_elsewhere(small_page: str) -> None:
    loading = [(tag, name, value) for tag, attrs in Page(small_page).elements for name, value in attrs.items()]

    assert {(tag, value) for tag, name, value in loading if name in ("src", "href", "action", "srcset")} == {
        ("link", "data:,"),
        ("a", "#search"),
    }
    assert re.findall(r"sourceMappingURL|@import|url\(", small_page) == []


def test_the_policy_names_the_hash_of_each_script_and_style_and_allows_nothing_else(small_page: str) -> None:
    page = Page(small_page)

    def hashes(tag: str) -> str:
        digests = [hashlib.sha256(text.encode()).digest() for text in page.texts[tag]]
        return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)

    assert len(page.texts["script"]) == 2
    assert page.policy() == (
        f"default-src 'none'; script-src {hashes('script')}; style-src {hashes('style')}; img-src data:; "
        "connect-src 'none'; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )


def test_no_element_has_a_style_or_an_event_handler(small_page: str) -> None:
    names = {name for _, attributes in Page(small_page).elements for name in attributes}

    assert [name for name in names if name == "style" or name.startswith("on")] == []


def test_hostile_data_adds_no_element() -> None:
    def tags(text: str) -> list[str]:
        return [tag for tag, _ in Page(text).elements]

    assert tags(render_html(hostile_dataset())) == tags(render_html(Dataset()))


@pytest.mark.parametrize("mean", HOSTILE)
def test_hostile_text_stands_nowhere_as_it_is(mean: str) -> None:
    plain = render_html(Dataset())
    page = render_html(hostile_dataset())

    if any(sign in mean for sign in "<>&"):
        assert page.count(mean) == plain.count(mean)


def test_the_page_can_be_written_as_utf8_whatever_the_data() -> None:
    assert render_html(hostile_dataset()).encode("utf-8")


def test_data_cannot_leave_its_script_element() -> None:
    assert as_data("</script><!--&\u2028\u2029\ud800") == (
        '"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029\\ud800"'
    )


@pytest.mark.slow  # makes the page in processes of their own
def test_the_same_dataset_gives_the_same_bytes_under_any_hash_seed(tmp_path: Path) -> None:
    code = (
        "from browser.datasets import large_dataset; from courtgraph.html import render_html; import hashlib; "
        "print(hashlib.sha256(render_html(large_dataset()).encode()).hexdigest())"
    )

    def digest(hash_seed: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(TESTS)}
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=True)  # noqa: S603 (our own code)
        return done.stdout.strip()

    here = hashlib.sha256(render_html(large_dataset()).encode()).hexdigest()
    assert {digest("1"), digest("2")} == {here}
    assert list(tmp_path.iterdir()) == []


def test_importing_the_room_loads_neither_pyvis_nor_ipython() -> None:
    code = "import sys, courtgraph.html; print({'pyvis', 'IPython', 'jinja2'} & sys.modules.keys())"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 (our own code)

    assert done.stdout.strip() == "set()"


def test_a_page_without_its_bundle_says_how_to_build_it(unbuilt: Path) -> None:
    assert list(unbuilt.iterdir()) == []
    with pytest.raises(
        CourtgraphError, match=r"page-canvas\.js has not been built; run make frontend or pip install -e \."
    ):
        render_html(Dataset())
