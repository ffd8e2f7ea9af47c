import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from msgspec.structs import replace

from courtgraph.errors import CourtgraphError
from courtgraph.html.reading_page import render_reading
from courtgraph.model import Dataset, Entity, Evidence, Source, Statement
from courtgraph.store import SourceText

HOSTILE = "</span><script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover='x' {{ 7*7 }}"


class DatasetFiles(HTMLParser):
    """The tags of a page, and the words of the text with the statements that they carry."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.words: list[tuple[str, str]] = []
        self.within = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        kept = dict(attrs)
        if "data-carries" in kept or kept.get("class") == "rest":
            self.within = kept.get("data-carries") or "-"

    def handle_data(self, data: str) -> None:
        if self.within:
            self.words.append((data, self.within.removeprefix("-")))
            self.within = ""


def said(predicate: str, *quotes: str) -> Statement:
    evidence = tuple(Evidence(source="source/a", line=1, quote=quote) for quote in quotes)
    return Statement(subject="court/a", predicate=predicate, object="award/b", evidence=evidence)


def dataset_of(*statements: Statement, name: str = "甲院") -> Dataset:
    entities = (Entity(id="court/a", type="BasicCourt", label={"zh-Hant": name}),)
    return Dataset(sources=(Source(id="source/a", uncited={2: name}),), entities=entities, statements=statements)


def page_of(dataset: Dataset, *lines: str) -> str:
    return render_reading(dataset, {"source/a": SourceText("", "", lines)})


def test_words_know_their_statements_where_quotes_overlap_too() -> None:
    page = page_of(dataset_of(said("p", "一二三"), said("q", "二三四"), said("r", "六")), "一二三四五六", "")

    assert DatasetFiles(page).words == [("一", "1"), ("二三", "1 2"), ("四", "2"), ("五", ""), ("六", "3")]


def test_a_period_is_told_in_words() -> None:
    timed = replace(said("received", "一"), qualifiers={"period": "../2024-06-30"})

    assert "期間 截至2024年6月30日" in page_of(dataset_of(timed), "一")


def test_a_statement_with_several_quotes_is_one_card_whose_words_are_all_marked() -> None:
    page = page_of(dataset_of(said("p", "一", "三")), "一二三", "")

    assert DatasetFiles(page).words == [("一", "1"), ("二", ""), ("三", "1")]
    assert page.count('class="card"') == 1


def test_nothing_in_the_data_becomes_a_tag_an_attribute_or_a_script() -> None:
    plain = page_of(dataset_of(said("received", "一")), "一", "")
    page = page_of(dataset_of(said("received", "一"), name=HOSTILE), f"一{HOSTILE}", HOSTILE)

    assert set(DatasetFiles(page).tags) - {"p"} == set(DatasetFiles(plain).tags) - {"p"}
    assert DatasetFiles(page).attributes == DatasetFiles(plain).attributes
    assert "alert(1)</script>" not in page
    assert "{{ 7*7 }}" in page


def test_only_its_own_script_and_style_may_run() -> None:
    page = page_of(dataset_of(said("received", "一")), "一", "")

    policy = re.findall('http-equiv="Content-Security-Policy" content="([^"]*)"', page)[0].replace("&#39;", "'")
    for tag, directive in (("script", "script-src"), ("style", "style-src")):
        [text] = re.findall(f"<{tag}>(.*?)</{tag}>", page, flags=re.S)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert "require-trusted-types-for 'script'; trusted-types 'none'" in policy
    assert " style=" not in page
    assert "http" not in page.replace("http-equiv", "")


def test_the_page_says_that_it_is_for_the_curator() -> None:
    assert "僅供編者自用" in page_of(dataset_of(), "一")
    assert "for your own use" in render_reading(dataset_of(), {"source/a": SourceText("", "", ("一",))}, "en")


def test_each_statement_leads_to_the_explorer_where_its_page_is_known() -> None:
    known, stray = said("p", "一"), Statement(subject="court/x", predicate="p", evidence=said("q", "一").evidence)
    texts = {"source/a": SourceText("", "", ("一",))}

    page = render_reading(dataset_of(known, stray), texts, explorer="my graph.html")

    assert f'href="my%20graph.html#statement/{known.id}"' in page
    assert f"#statement/{stray.id}" not in page
    assert "在圖譜中看" not in page_of(dataset_of(known), "一")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "graph.html#goal"])
def test_what_is_no_address_of_a_page_is_refused(address: str) -> None:
    with pytest.raises(CourtgraphError, match="no address of a page; name a file beside this one"):
        render_reading(dataset_of(), {"source/a": SourceText("", "", ("一",))}, explorer=address)


def test_the_same_dataset_gives_the_same_page() -> None:
    dataset = dataset_of(said("p", "一"), said("q", "一"))

    assert page_of(dataset, "一二") == page_of(dataset, "一二")


def test_half_a_character_in_a_text_is_no_reason_to_fail() -> None:
    page_of(dataset_of(said("p", "\ud800")), "一\ud800").encode("utf-8")


def test_a_language_or_a_text_that_is_not_there_is_an_error_in_words() -> None:
    with pytest.raises(CourtgraphError, match="the page does not speak 'fr'; choose one of"):
        render_reading(dataset_of(), {"source/a": SourceText("", "", ("一",))}, "fr")
    with pytest.raises(CourtgraphError, match="no text of a source is at hand; name the folder of the texts"):
        render_reading(dataset_of(), {})
