"""Asking in SPARQL inside the page."""

import csv
import io
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.datasets import COURT, HOSTILE, hostile_dataset, small_dataset
from browser.opened import Opened, OpenPage, address_of
from browser.picture import settle
from browser.shared import SharedPages
from courtgraph.html import render_html
from courtgraph.model import Dataset
from courtgraph.sparql import to_asking
from courtgraph.store import read_dataset

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
ANSWERS = ROOT / "tests/sparql/answers"
FOREVER = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?a != ?i && ?b != ?h) }"
PREFIX = "PREFIX cgo: <https://courtgraph.example/ontology#>\n"


def curated_dataset() -> Dataset:
    return read_dataset(ROOT / "data")


Ask = Callable[..., Page]


@pytest.fixture(scope="module")
def answering(chromium: Browser) -> Iterator[SharedPages]:
    """Pages that answer questions: the worker comes from the page itself, and nothing else may be asked for."""
    pages = SharedPages(chromium, own=("file:", "data:", "blob:"))
    yield pages
    pages.close()


@pytest.fixture
def open_asking(answering: SharedPages, page_that_answers: Callable[[Callable[[], Dataset]], Path]) -> Iterator[Ask]:
    """Open a page that answers questions, whose clipboard may be read."""

    def open_(
        make: Callable[[], Dataset] = small_dataset,
        address: str = "#?view=query",
        width: int = 1440,
        height: int = 900,
        text: str = "",
        *,
        fresh: bool = False,
    ) -> Page:
        if text:
            address += f"&query={quote(text)}"
        size = {"width": width, "height": height}
        settings: dict[str, Any] = {"viewport": size, "reduced_motion": "reduce", "locale": "zh-TW"}
        page = answering.open(page_that_answers(make), address, fresh=fresh, **settings).page
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        return page

    yield open_
    assert answering.complaints() == []


def ask(page: Page, text: str) -> None:
    page.locator("#query-text").fill(text)
    page.locator("#query-run").click()


def answered(page: Page) -> list[list[str]]:
    """The answer as the page copies it."""
    expect(page.locator("#query-answer table")).to_be_visible(timeout=20_000)
    page.get_by_role("button", name="複製", exact=True).click()
    expect(page.locator(".carrying .note")).to_have_text("已複製。")
    copied: str = page.evaluate("navigator.clipboard.readText()")
    return [line.split("\t") for line in copied.replace("\r\n", "\n").rstrip("\n").split("\n")]


@pytest.mark.parametrize("name", ["awards", "figures", "said-on-line-17", "supervision-chain", "share-inferred"])
def test_a_named_query_gives_the_answer_that_was_read_against_the_report(open_asking: Ask, name: str) -> None:
    page = open_asking(curated_dataset, f"#?view=query&ask={name}")

    recorded = (ANSWERS / f"{name}.tsv").read_text("utf-8").rstrip("\n").split("\n")
    found = answered(page)

    assert [[cell.lstrip("'") for cell in row] for row in found] == [
        [cell.lstrip("'") for cell in line.split("\t")] for line in recorded
    ]


def test_a_question_is_found_by_its_words_and_answered_at_a_click(open_asking: Ask) -> None:
    page = open_asking(curated_dataset)

    page.locator("#questions-search").fill("監督它的法院")
    expect(page.locator("#questions-list button")).to_have_count(1)
    page.locator("#questions-list button").click()

    expect(page.locator("#query-answer td").nth(1)).to_contain_text("忻州市中級人民法院")
    expect(page.locator("#questions-list [aria-current]")).to_contain_text("逐級監督")
    assert address_of(page).endswith("#?view=query&ask=supervision-chain")


QUESTIONS = {"zh-Hant": ("逐級監督", "問題"), "zh-Hans": ("逐级监督", "问题"), "en": ("stand above", "Question")}
"""Words of the question about the courts above one, and what a result that is a question says that it is."""


@pytest.mark.parametrize("language", QUESTIONS)
@pytest.mark.parametrize("way", ["click", "keyboard"])
def test_a_word_of_a_question_offers_it_in_the_search_and_choosing_it_opens_its_answer(
    open_asking: Ask, language: str, way: str
) -> None:
    page = open_asking(curated_dataset, f"#?lang={language}")
    words, kind = QUESTIONS[language]

    page.locator("#search").fill(words)
    found = page.get_by_role("option").filter(has_text=words).filter(has_text=kind)
    expect(found).to_have_count(1)
    if way == "click":
        found.click()
    else:
        while found.get_attribute("aria-selected") != "true":
            page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")

    expect(page.locator("#tab-query")).to_have_attribute("aria-selected", "true")
    expect(page.locator("#query-question")).to_contain_text(words)
    expect(page.locator("#query-answer td").nth(1)).to_be_visible(timeout=20_000)
    expect(page.locator("#results-box")).to_be_hidden()
    assert address_of(page).endswith(f"?view=query&lang={language}&ask=supervision-chain")
    page.go_back()
    expect(page.locator("#tab-graph")).to_have_attribute("aria-selected", "true")


def test_questions_are_told_in_the_language_of_the_page(open_asking: Ask) -> None:
    page = open_asking(curated_dataset, "#?view=query&ask=awards")

    said = page.locator("#questions-list [aria-current]")
    expect(said).to_contain_text("報道提到哪些榮譽")
    page.locator("[data-language=zh-Hans]").click()
    expect(said).to_contain_text("报道提到哪些荣誉")
    page.locator("[data-language=en]").click()
    expect(said).to_contain_text("Which honours does the report mention")


def test_a_query_is_written_and_asked_with_the_keyboard_alone(open_asking: Ask) -> None:
    page = open_asking(address="")

    page.locator("#tab-figures").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#tab-query")).to_be_focused()
    for _ in range(100):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "query-text":
            break
    page.keyboard.press("Control+a")
    page.keyboard.type("ASK { ?s ?p ?o }")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".verdict")).to_have_text("是")
    expect(page.locator("#query-text")).to_be_focused()

    page.keyboard.press("Tab")
    expect(page.locator("#query-run")).to_be_focused()
    assert page.locator("#query-text").input_value() == "ASK { ?s ?p ?o }"
    page.keyboard.press("Enter")
    expect(page.locator(".verdict")).to_have_text("是")


def test_a_link_leads_to_the_query_and_its_answer(open_asking: Ask) -> None:
    text = f"{PREFIX}# 100% & more?\nSELECT ?who {{ ?who cgo:received ?award }}\n"
    page = open_asking(text=text, fresh=True)

    expect(page.locator("#query-answer td button")).to_have_text("忻州市中級人民法院")
    assert page.locator("#query-text").input_value() == text


def test_the_address_comes_to_say_what_is_asked_and_back_leads_to_the_query_before(open_asking: Ask) -> None:
    page = open_asking()

    ask(page, "ASK { ?one ?p ?o }")
    expect(page.locator(".verdict")).to_be_visible()
    ask(page, "SELECT (2 AS ?two) {}")
    expect(page.locator("#query-answer td")).to_have_text("2")
    assert "query=SELECT" in address_of(page)
    page.go_back()

    expect(page.locator(".verdict")).to_have_text("是")
    assert page.locator("#query-text").input_value() == "ASK { ?one ?p ?o }"


def test_a_thing_in_an_answer_opens_its_details_and_a_statement_its_proof(open_asking: Ask) -> None:
    text = (
        f"{PREFIX}PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n"
        "SELECT ?who ?said { ?said rdf:predicate cgo:received ; rdf:subject ?who }"
    )
    page = open_asking(text=text)

    page.locator("#query-answer td button").click()
    expect(page.locator("#panel-title")).to_have_text("忻州市中級人民法院")
    expect(page.locator("#panel-title")).to_be_focused()
    expect(page.locator("#query-answer table")).to_be_visible()
    page.locator("#tab-graph").click()
    assert page.evaluate("courtgraph.state.selected.id") == COURT

    page.locator("#tab-query").click()
    link = page.locator("#query-answer td a")
    name = link.inner_text()
    assert link.get_attribute("href") == f"#{name}"
    link.click()
    expect(page.locator(".statement.target")).to_contain_text("全國優秀法院")


def test_names_in_an_answer_follow_the_language_of_the_page(open_asking: Ask) -> None:
    page = open_asking(text=f"{PREFIX}SELECT ?who {{ ?who cgo:received ?award }}")

    expect(page.locator("#query-answer td")).to_have_text("忻州市中級人民法院")
    page.locator("[data-language=en]").click()

    expect(page.locator("#query-answer td")).to_have_text("Xinzhou Intermediate People's Court")
    expect(page.locator("#query-status")).to_contain_text("Rows: 1")


def test_a_named_query_gives_names_in_the_language_of_the_page(open_asking: Ask) -> None:
    page = open_asking(curated_dataset, "#?view=query&ask=people")

    names = page.locator("#query-answer td:nth-child(1)")
    expect(names.first).to_contain_text("蔡文斌")
    page.locator("[data-language=en]").click()

    expect(names.first).to_contain_text("Cai Wenbin")
    assert 'VALUES ?language { "en" }' in page.locator("#query-text").input_value()
    assert address_of(page).endswith("#?view=query&lang=en&ask=people")
    expect(page.locator("#questions-list [aria-current]")).to_contain_text("Whom does the report name")


def test_a_query_that_the_reader_is_changing_stays_when_the_language_changes(open_asking: Ask) -> None:
    page = open_asking(curated_dataset, "#?view=query&ask=people")
    expect(page.locator("#query-answer table")).to_be_visible(timeout=20_000)

    page.locator("#query > summary").click()
    page.locator("#query-text").fill("ASK {}")
    page.locator("[data-language=en]").click()
    page.locator("#query-answer td button").first.click()

    assert page.locator("#query-text").input_value() == "ASK {}"


def test_columns_are_sorted_numbers_as_numbers_and_empty_places_last(open_asking: Ask) -> None:
    page = open_asking(text="SELECT ?n { VALUES (?n ?m) { (10 1) (UNDEF 2) (9 3) (-1 4) } } ORDER BY ?m")

    column = page.locator("#query-answer td")
    expect(column).to_have_text(["10", "", "9", "-1"])
    page.locator("#query-answer th button").click()
    expect(column).to_have_text(["-1", "9", "10", ""])
    expect(page.locator("#query-answer th")).to_have_attribute("aria-sort", "ascending")
    page.locator("#query-answer th button").click()
    expect(column).to_have_text(["10", "9", "-1", ""])


def test_a_long_answer_comes_in_portions(open_asking: Ask) -> None:
    values = " ".join(map(str, range(450)))
    page = open_asking()

    ask(page, f"SELECT ?n {{ VALUES ?n {{ {values} }} }}")

    rows = page.locator("#query-answer tbody tr")
    expect(rows).to_have_count(200)
    page.locator("#query-answer .more").click()
    expect(rows).to_have_count(400)
    page.locator("#query-answer .more").click()
    expect(rows).to_have_count(450)
    expect(page.locator("#query-answer .more")).to_be_hidden()


@pytest.mark.parametrize(
    ("text", "where", "marked"),
    [
        ("SELECT * {\n ?s foo:bar ?o }", "第 2 行，第 5 字", "foo:bar"),
        ("SELECT * {\n\n ?s ?p ?o", "第 1 行，第 10 字", "{"),
        ("# 😀\nSELECT * { '😀' ?p ?o . nonsense }", "第 2 行，第 24 字", "nonsense"),
        ("SELECT * { SERVICE <https://example.org/> { ?s ?p ?o } }", "第 1 行，第 12 字", "SERVICE"),
        ("\nINSERT DATA { <a:a> <a:b> 1 }", "第 2 行，第 1 字", "INSERT"),
        ("ASK { \\u0053ERVICE <https://example.org/> {} }", "第 1 行，第 7 字", "\\u0053ERVICE"),
        ("ASK " + "{" * 5000, "第 1 行，第 105 字： 這個查詢太深或太長", "{"),
        ("ASK { FILTER(?a<b:c#d>) }", "第 1 行，第 16 字： 「<b:c#d>」有兩種讀法", "<b:c#d>"),
        ("SELECT ?x (COUNT(?y) AS ?z)\n{ ?s ?y ?x }", "第 2 行", "}"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_column_and_marked(
    open_asking: Ask, text: str, where: str, marked: str
) -> None:
    page = open_asking()

    ask(page, text)

    expect(page.locator("#query-error")).to_contain_text(where)
    field = "document.getElementById('query-text')"
    chosen = page.evaluate(f"{field}.value.slice({field}.selectionStart, {field}.selectionEnd)")
    assert chosen == marked
    expect(page.locator("#query-numbers .wrong")).to_have_text(where.split()[1])
    expect(page.locator("#query-answer")).to_be_hidden()

    ask(page, "ASK {}")
    expect(page.locator("#query-error")).to_be_hidden()
    expect(page.locator("#query-numbers .wrong")).to_have_count(0)


def test_an_answer_without_rows_says_so(open_asking: Ask) -> None:
    page = open_asking(text="SELECT * { ?s <https://example.org/nothing> ?o }")

    expect(page.locator("#query-answer")).to_have_text("沒有符合條件的結果。")
    expect(page.locator("#query-status")).to_contain_text("0 列")


def test_a_tag_that_lang_never_gives_is_told_beside_the_empty_answer(open_asking: Ask) -> None:
    page = open_asking(text='SELECT * { ?s ?p ?o FILTER(LANG(?o) = "zh-Hant") }')

    expect(page.locator("#query-answer")).to_have_text("沒有符合條件的結果。")
    expect(page.locator("#query-warning")).to_contain_text('LANGMATCHES(LANG(?o), "zh-Hant")')

    ask(page, "ASK { ?s ?p ?o }")
    expect(page.locator(".verdict")).to_be_visible()
    expect(page.locator("#query-warning")).to_be_hidden()


def test_a_query_that_does_not_end_is_stopped_and_the_next_is_answered(open_asking: Ask) -> None:
    page = open_asking(curated_dataset, text="ASK {}")
    expect(page.locator(".verdict")).to_be_visible()

    ask(page, FOREVER)
    expect(page.locator("#query-status")).to_have_text("正在查詢……")
    page.locator("#query-stop").click()
    expect(page.locator("#query-status")).to_have_text("已停止。")
    expect(page.locator("#query-stop")).to_be_hidden()
    expect(page.locator("#query-run")).to_be_focused()

    ask(page, "ASK { ?s ?p ?o }")
    expect(page.locator(".verdict")).to_have_text("是")


def test_a_link_to_a_query_is_followed_where_a_draft_was_left_in_another_language(open_asking: Ask) -> None:
    page = open_asking(address="#?view=query&lang=en")
    page.locator("#query-text").fill("# a draft")

    page.evaluate("location.hash = '#?view=query&query=ASK%20{}'")

    expect(page.locator("#query-text")).to_have_value("ASK {}")
    expect(page.locator(".verdict")).to_be_visible()


def test_asking_anew_gives_up_what_still_runs(open_asking: Ask) -> None:
    page = open_asking(curated_dataset)

    ask(page, FOREVER)
    expect(page.locator("#query-stop")).to_be_visible()
    ask(page, "SELECT (1 AS ?one) {}")

    expect(page.locator("#query-answer td")).to_have_text("1")
    expect(page.locator("#query-stop")).to_be_hidden()

    ask(page, FOREVER)
    expect(page.locator("#query-stop")).to_be_visible()
    ask(page, "DROP ALL")

    expect(page.locator("#query-error")).to_contain_text("DROP")
    expect(page.locator("#query-stop")).to_be_hidden()
    expect(page.locator("#query-status")).to_be_empty()


def test_a_query_that_breaks_the_engine_is_survived(open_asking: Ask) -> None:
    page = open_asking()

    # as long as is let through, and more than the stack of a browser's engine holds
    ask(page, "DESCRIBE" + " <a:a>" * 1900)
    expect(page.locator("#query-error")).to_contain_text("已重新啟動")

    ask(page, "ASK { ?s ?p ?o }")
    expect(page.locator(".verdict")).to_have_text("是")


def test_a_graph_is_shown_as_a_table_and_copied_as_turtle(open_asking: Ask) -> None:
    page = open_asking(text=f"{PREFIX}CONSTRUCT {{ ?a cgo:wonBy ?who }} {{ ?who cgo:received ?a }}")

    expect(page.locator("#query-answer td")).to_have_text(["全國優秀法院", "cgo:wonBy", "忻州市中級人民法院"])
    page.get_by_role("button", name="複製 Turtle").click()
    expect(page.locator(".carrying .note")).to_have_text("已複製。")

    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith("\naward:model cgo:wonBy court:xinzhou-intermediate .\n")


def test_the_downloaded_table_holds_no_formula(open_asking: Ask) -> None:
    page = open_asking(text="SELECT ('=1+1' AS ?a) (-5 AS ?b) ('say \"你好\",\\nyou' AS ?c) {}")

    with page.expect_download() as download:
        page.get_by_role("button", name="下載 CSV").click()

    written = download.value.path().read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))
    assert rows == [["a", "b", "c"], ["'=1+1", "-5", 'say "你好",\nyou']]


def test_hostile_data_runs_nothing_in_an_answer(open_asking: Ask) -> None:
    page = open_asking(hostile_dataset, text="SELECT * { ?s ?p ?o }")

    expect(page.locator("#query-answer table")).to_be_visible()
    expect(page.locator("#query-answer table")).to_contain_text(HOSTILE[0])
    assert page.locator("#query-answer :is(script, img, [onmouseover], [onerror])").count() == 0
    for button in page.locator("#query-answer td button").all()[:6]:
        button.hover()
    assert page.evaluate("window.pwned") is None


def test_hostile_words_in_a_query_run_nothing(open_asking: Ask) -> None:
    mean = "<img src=x onerror='window.pwned = 1'>"
    page = open_asking(text=f'SELECT ("{mean}" AS ?a) (<javascript:window.pwned=2> AS ?b) {{}}')

    expect(page.locator("#query-answer td").first).to_have_text(mean)
    assert page.locator("#query-answer td :is(a, img)").count() == 0
    ask(page, f"ASK {{ {mean} }}")
    expect(page.locator("#query-error")).to_be_visible()
    assert page.evaluate("window.pwned") is None


def test_the_engine_is_started_when_the_view_is_first_opened(open_asking: Ask) -> None:
    page = open_asking(address="", fresh=True)

    settle(page)
    assert page.workers == []
    page.locator("#tab-query").click()
    expect(page.locator("#query-status")).to_have_text("可以提問了。")
    assert len(page.workers) == 1


@pytest.mark.parametrize("sandbox", ["", 'sandbox="allow-scripts"'])
def test_the_page_answers_inside_a_notebook(chromium: Browser, tmp_path: Path, sandbox: str) -> None:
    dataset = small_dataset()
    # a frame without an origin does not know the language of the browser
    page = render_html(dataset, language="zh-Hant", asking=to_asking(dataset))
    frame = f'<iframe {sandbox} srcdoc="{escape(page)}"></iframe>' if sandbox else page._repr_html_()
    notebook = tmp_path / "notebook.html"
    notebook.write_text(
        f"<!doctype html><meta charset=utf-8><style>iframe {{ width: 1400px; height: 800px }}</style>{frame}", "utf-8"
    )
    opened = Opened(chromium.new_page(locale="zh-TW"), own=("file:", "data:", "blob:"))
    opened.page.goto(notebook.as_uri())
    inside = opened.page.frame_locator("iframe")
    inside.locator("html[data-drawn]").wait_for(state="attached")

    inside.locator("#tab-query").click()
    inside.locator("#query-text").fill(f"{PREFIX}SELECT ?who {{ ?who cgo:received ?award }}")
    inside.locator("#query-run").click()

    expect(inside.locator("#query-answer td")).to_have_text("忻州市中級人民法院")
    opened.page.close()
    assert opened.complaints == []


def test_where_no_engine_may_start_the_page_says_so(chromium: Browser, tmp_path: Path) -> None:
    dataset = small_dataset()
    page = render_html(dataset, asking=to_asking(dataset))
    policy = "<meta http-equiv='Content-Security-Policy' content=\"worker-src 'none'\">"
    notebook = tmp_path / "notebook.html"
    notebook.write_text(f"<!doctype html><meta charset=utf-8>{policy}{page._repr_html_()}", "utf-8")
    outer = chromium.new_page(locale="zh-TW")
    outer.goto(notebook.as_uri())
    inside = outer.frame_locator("iframe")
    inside.locator("html[data-drawn]").wait_for(state="attached")

    inside.locator("#tab-query").click()
    # the engine is unpacked first
    expect(inside.locator("#query-error")).to_contain_text("查詢引擎無法在這裡啟動", timeout=20_000)
    inside.locator("#query-run").click()
    expect(inside.locator("#query-error")).to_contain_text("查詢引擎無法在這裡啟動")
    expect(inside.locator("#query-stop")).to_be_hidden()
    outer.close()


def test_a_page_without_the_engine_shows_the_picture_instead(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=query&ask=awards").page

    expect(page.locator("#stage-graph")).to_be_visible()
    assert page.locator("#tab-query").count() == 0


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1440, 600), (360, 740)])
def test_the_answer_to_a_question_that_is_chosen_begins_in_sight(open_asking: Ask, width: int, height: int) -> None:
    page = open_asking(curated_dataset, width=width, height=height)

    page.locator("#questions").evaluate("(questions) => { questions.open = true; }")
    page.locator("[data-question=done-in-a-year]").click()

    expect(page.locator("#query-answer table")).to_be_visible(timeout=20_000)
    settle(page)
    top, bar = (page.locator(part).bounding_box() for part in ("#query-answer table", ".bar"))
    assert top
    assert bar
    assert bar["y"] + bar["height"] < top["y"] < height * 3 / 4


def test_a_wide_answer_shows_at_which_side_it_goes_on(open_asking: Ask) -> None:
    page = open_asking(curated_dataset, "#?view=query&ask=done-in-a-year", width=360)
    expect(page.locator("#query-answer table")).to_be_visible(timeout=20_000)
    wide = page.locator("#query-answer .wide")

    def shaded(scrolled: float) -> list[bool]:
        """Whether its left and its right end differ in colour from what is beside it."""
        wide.evaluate("(each, part) => { each.scrollLeft = part * (each.scrollWidth - each.clientWidth); }", scrolled)
        settle(page)
        box = wide.bounding_box()
        assert box
        pixels = [
            page.screenshot(clip={"x": round(x), "y": round(box["y"]) + 2, "width": 1, "height": 1})
            for x in (box["x"] - 4, box["x"] + 1, box["x"] + box["width"] - 2)
        ]
        return [pixel != pixels[0] for pixel in pixels[1:]]

    assert [shaded(0), shaded(0.5), shaded(1)] == [[False, True], [True, True], [True, False]]


def test_on_a_narrow_screen_the_query_has_the_room_of_details_that_tell_of_nothing_chosen(open_asking: Ask) -> None:
    page = open_asking(width=360, text=f"{PREFIX}SELECT ?who {{ ?who cgo:received ?award }}")

    expect(page.locator("#panel")).to_be_hidden()
    stage = page.locator("#stage-query").bounding_box()
    assert stage
    assert stage["y"] + stage["height"] == 900
    page.locator("#query-answer td button").click()
    expect(page.locator("#panel-title")).to_be_visible()
    page.locator("#tab-graph").click()
    expect(page.locator("#panel")).to_be_visible()


def test_nothing_is_wider_than_a_narrow_screen(open_asking: Ask) -> None:
    page = open_asking(curated_dataset, "#?view=query&ask=figures", width=360)

    expect(page.locator("#query-answer table")).to_be_visible(timeout=20_000)
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    assert page.locator("#stage-query").evaluate("(stage) => stage.scrollWidth <= stage.clientWidth")


def test_a_question_is_told_in_words_then_its_answer_then_its_query_folded(open_asking: Ask) -> None:
    page = open_asking(curated_dataset, "#?view=query&ask=figures")
    expect(page.locator("#query-answer table")).to_be_visible(timeout=20_000)

    tops = [page.locator(part).bounding_box() for part in ("#query-question", "#query-answer", "#query > summary")]
    assert sorted(tops, key=lambda box: box["y"] if box else -1) == tops
    expect(page.get_by_role("heading", name="報道給出了哪些數據")).to_be_visible()
    expect(page.locator("#query-text")).to_be_hidden()
    page.locator("[data-language=en]").click()
    expect(page.get_by_role("heading", name="Which figures are given")).to_be_visible()
    page.locator("#query > summary").click()
    expect(page.locator("#query-text")).to_be_visible()


def test_a_query_of_ones_own_stands_open_before_its_answer_and_keeps_the_focus(open_asking: Ask) -> None:
    page = open_asking(curated_dataset, "#?view=query&ask=figures")
    expect(page.locator("#query-answer table")).to_be_visible(timeout=20_000)

    page.locator("#query > summary").click()
    page.locator("#query-text").fill("SELECT (2 AS ?two) {}")
    page.keyboard.press("Control+Enter")

    expect(page.locator("#query-answer td")).to_have_text("2")
    expect(page.locator("#query-question")).to_be_hidden()
    expect(page.locator("#query-text")).to_be_focused()
    query, answer = (page.locator(part).bounding_box() for part in ("#query-text", "#query-answer"))
    assert query
    assert answer
    assert query["y"] < answer["y"]


def test_an_answer_speaks_the_language_of_the_reader_and_tells_rdf_when_asked(open_asking: Ask) -> None:
    page = open_asking(curated_dataset, "#?view=query&ask=figures&lang=en")
    expect(page.locator("#query-answer table")).to_be_visible(timeout=20_000)
    row = page.locator("#query-answer tbody tr").filter(has_text="Professional training classes").locator("td")

    headings = ["About", "Indicator", "Value", "Unit", "Period", "Approximation", "Line"]
    assert page.locator("#query-answer th").all_inner_texts() == headings
    assert row.all_inner_texts()[2:] == ["20", "percent", "2024", "at least", "27"]
    page.get_by_label("Show details of RDF").check()
    assert page.locator("#query-answer th").all_inner_texts()[0] == "aboutName"
    assert [text.split() for text in row.all_inner_texts()[3:6:2]] == [["percent"], ["at_least"]]
    page.get_by_label("Show details of RDF").uncheck()
    assert row.all_inner_texts()[5] == "at least"


def test_terms_yes_and_no_and_names_bear_no_tag_unless_asked_for(open_asking: Ask) -> None:
    page = open_asking(text=f'{PREFIX}SELECT * {{ VALUES (?a ?b ?c) {{ (cgo:received true "名"@zh-Hant) }} }}')
    cells = page.locator("#query-answer td")

    expect(cells).to_have_text(["獲得", "是", "名"])
    page.get_by_label("顯示 RDF 細節").check()
    expect(cells.first).to_contain_text("cgo:received")
    expect(cells.nth(1)).to_contain_text("xsd:boolean")
    expect(cells.nth(2)).to_contain_text("zh-hant")
    page.get_by_label("顯示 RDF 細節").uncheck()


def test_on_a_phone_the_questions_come_first_and_give_way_to_the_answer(open_asking: Ask) -> None:
    page = open_asking(curated_dataset, width=360)

    question = page.locator("#questions-list button").filter(has_text="報道給出了哪些數據")
    question.click()

    expect(question).to_be_hidden()
    expect(page.locator("#query-answer table")).to_be_visible(timeout=20_000)
    expect(page.locator("#query-question")).to_be_in_viewport(ratio=1)


def test_beside_an_answer_no_filtered_statements_are_offered(open_asking: Ask) -> None:
    page = open_asking(address="#?view=query&no-type=Person")
    page.locator("#take").click()

    expect(page.locator("#take-menu")).to_be_visible()
    assert page.locator("#take-menu > :is(p, button, label):visible").evaluate_all(
        "(all) => all.map(({ id }) => id)"
    ) == ["take-link"]
    page.locator("#tab-table").click()
    page.locator("#take").click()
    expect(page.locator("#take-count")).to_be_visible()
