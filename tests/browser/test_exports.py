"""What a reader takes away: links, pictures, tables, RDF. The same records give the same as the library's exports."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pyoxigraph
import pytest
from msgspec.structs import replace
from playwright.sync_api import Browser, Download, Page, expect

from browser.datasets import COURT, GROUP, dated_dataset, hostile_dataset, small_dataset
from browser.opened import Opened, OpenPage
from courtgraph.export.csv import to_entities_csv, to_statements_csv
from courtgraph.html import render_html
from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Source, Statement
from courtgraph.rdf import FORMATS
from courtgraph.schema import default_schema
from courtgraph.store import read_dataset

pytestmark = pytest.mark.browser

DATA = Path(__file__).parents[2] / "data"
MARK = "\ufeff"
SVG = "{http://www.w3.org/2000/svg}"


def curated_dataset() -> Dataset:
    return read_dataset(DATA)


def hostile_in_order() -> Dataset:
    """The hostile dataset as reading it would leave it: entities in the order of their ids."""
    dataset = hostile_dataset()
    return replace(dataset, entities=tuple(sorted(dataset.entities, key=lambda entity: entity.id)))


def awkward_dataset() -> Dataset:
    """Identifiers, names and values at the edges of what RDF and spreadsheets can hold, and one more kind of triple."""
    ids = [
        "../x",
        "a/./b",
        "a b> <c",
        "100%/?#",
        "topic/😀",
        "topic/\ud800",
        "org/ü",
        "__proto__/constructor",
        "=1+1",
        "-5",
    ]
    written = [
        "39",
        "-0.50",
        "007",
        "1e3",
        "2024",
        "0000",
        "2024-02-29",
        "2023-02-29",
        "2024-13",
        "+1",
        "@x",
        "'=a",
        '"q",\r\n',
    ]
    predicates = ["received", "hasFigure", "courtCode", "arity", "2nd place", "_x0041_", "constructor", "hasComponent"]
    claims = [
        Statement(
            subject=ids[place % len(ids)],
            predicate=predicates[place % len(predicates)],
            object=ids[(place + 1) % len(ids)] if place % 3 else "",
            value=value if place % 2 or not place % 3 else "",
            unit=("", "time", "\t")[place % 3],
            lang=("", "EN", "zh-Hant", "not a tag", "x")[place % 5],
            qualifiers={"year": value, "period": value, "count": value, "ordinal": value, "": "x", "a b": value},
            status=("accepted", "disputed", "candidate")[place % 3],
            evidence=(Evidence(source="report/b", line=place, quote=value), Evidence(source="lost", line=1, quote="“")),
        )
        for place, value in enumerate(written)
    ]
    names = {"en": "=1", "zh-Hant": "'", "zh-Hans": "", "de": "ß", "no tag": "x"}
    things = [Entity(id=each, type="Court", label=names, alias={"en": ("", "; ", "+")}) for each in sorted(ids)]
    mapping = dict(default_schema().mapping)
    mapping["evidence"] += (
        '<evidence/{id}/quote> rdfs:label "{before} < {line}: {quote}"@{quote_language} if source and not by',
    )
    court = Entity(id="zz/last", type="BasicCourt", same_as=("skos:Concept", "wd:Q1", "https://example.org/é", "a:b c"))
    return Dataset(
        schema=replace(default_schema(), mapping=mapping),
        info=DatasetInfo(title={"en": '..<a>:"b"/c|?*'}, licence="https://creativecommons.org/licenses/by/4.0/"),
        sources=(
            Source(id="report/a", date="2024-02-30", language="zh-Hant"),
            Source(id="report/b", type="Unknown", date="2024-02", language="x y", sha256="00", label=names),
        ),
        entities=(*things, court),
        statements=(*claims, Statement(subject="lost/subject", predicate="about", object="report/b")),
    )


MAKERS: list[Callable[[], Dataset]] = [small_dataset, curated_dataset, hostile_in_order, awkward_dataset, dated_dataset]


def take(page: Page, entry: str) -> Download:
    page.locator("#take").click()
    with page.expect_download() as waiting:
        page.locator(f"#take-{entry}").click()
    return waiting.value


def text_of(download: Download) -> str:
    return Path(download.path()).read_bytes().decode("utf-8")


def triples(text: str | bytes) -> set[str]:
    return {str(triple) for triple in pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.TURTLE)}


@pytest.mark.parametrize("make", MAKERS)
def test_the_turtle_of_everything_holds_the_triples_that_the_library_exports(
    open_page: OpenPage, make: Callable[[], Dataset]
) -> None:
    page = open_page(make).page

    download = take(page, "turtle")

    assert download.suggested_filename.endswith(".ttl")
    exported = FORMATS["ttl"](make())
    assert len(triples(exported)) > 50
    assert triples(text_of(download)) == triples(exported)
    assert text_of(download) == exported.decode()


@pytest.mark.parametrize("make", MAKERS)
def test_the_tables_of_everything_are_those_that_the_library_exports(
    open_page: OpenPage, make: Callable[[], Dataset]
) -> None:
    page = open_page(make).page

    entities, statements = text_of(take(page, "entities")), text_of(take(page, "statements"))

    assert entities == MARK + to_entities_csv(make())
    assert statements == MARK + to_statements_csv(make())


def test_a_part_holds_only_what_is_to_be_seen_and_what_proves_it(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#?around={COURT}&depth=1&no-predicate=received").page

    turtle, statements = text_of(take(page, "turtle")), text_of(take(page, "statements"))
    entities = text_of(take(page, "entities"))

    left = json.loads(page.evaluate("JSON.stringify(courtgraph.state.visible.statements.map(({ id }) => id))"))
    assert 0 < len(left) < 11
    assert [row.split(",")[0] for row in statements.splitlines()[1:]] == left
    assert "topic/alone" not in entities
    assert COURT in entities
    everything = triples(FORMATS["ttl"](small_dataset()))
    found = triples(turtle)
    assert found < everything
    nodes = set(re.findall(r"^<https://courtgraph.example/statement/(\w+)>", "\n".join(found), re.MULTILINE))
    assert nodes == set(left)
    assert not any("ontology#received" in triple for triple in found)
    assert sum("ns/prov#Entity" in triple and "/report/" in triple for triple in found) == 1


def test_the_menu_says_how_many_statements_are_taken(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?no-predicate=isOneOf&lang=en").page

    page.locator("#take").click()

    expect(page.locator("#take-count")).to_have_text("9 of 11 statements, as filtered")


def test_files_bear_the_title_of_the_dataset(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?lang=en").page

    assert take(page, "statements").suggested_filename == "Xinzhou courts 2024-statements.csv"
    expect(page.locator("#taken")).to_have_text("Downloaded Xinzhou courts 2024-statements.csv")
    assert take(page, "svg").suggested_filename == "Xinzhou courts 2024.svg"
    assert take(open_page(awkward_dataset).page, "turtle").suggested_filename == "a b c.ttl"


def test_the_menu_is_worked_by_keyboard(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.locator("#take").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#take-link")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#take-svg")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#take-menu")).to_be_hidden()
    expect(page.locator("#take")).to_be_focused()


@pytest.mark.parametrize("make", MAKERS)
def test_the_picture_is_sound_xml_with_the_names_that_are_seen_and_nothing_that_runs(
    open_page: OpenPage, make: Callable[[], Dataset]
) -> None:
    page = open_page(make).page
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    names = set(
        page.evaluate("courtgraph.labelBoxes().flatMap(({ lines }) => lines.map((line) => line.toWellFormed()))")
    )

    root = ElementTree.fromstring(text_of(take(page, "svg")).encode())  # noqa: S314 (it was made here)

    texts = {each.text for each in root.iter(f"{SVG}text")}
    assert names
    assert names <= texts
    kinds = {each.tag.removeprefix(SVG) for each in root.iter()}
    assert kinds <= {"svg", "title", "rect", "path", "line", "polygon", "circle", "text"}
    attributes = {name for each in root.iter() for name in each.attrib}
    assert not any(name.startswith("on") or "href" in name or name == "style" for name in attributes)


def test_the_picture_shows_shapes_lines_and_the_selection_of_this_view(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{GROUP}?lang=en").page

    root = ElementTree.fromstring(text_of(take(page, "svg")).encode())  # noqa: S314 (it was made here)

    ties = page.evaluate("courtgraph.state.visible.edges.length")
    assert len(root.findall(f".//{SVG}line")) == ties
    assert [line for line in root.iter(f"{SVG}line") if "stroke-dasharray" in line.attrib]
    texts = [each.text for each in root.iter(f"{SVG}text")]
    assert texts[-2:-1] == ["Xinzhou courts 2024"]
    assert re.fullmatch(r"Source: Xinzhou report of 2024 · As of \d{4}-\d{2}-\d{2}", texts[-1] or "")


def test_the_picture_tells_its_legend_and_its_filters_and_goes_without_a_legend_where_the_reader_says_so(
    open_page: OpenPage,
) -> None:
    page = open_page(small_dataset, "#?lang=en&no-type=Topic,Person&ends=both").page

    root = ElementTree.fromstring(text_of(take(page, "svg")).encode())  # noqa: S314 (it was made here)
    texts = [each.text for each in root.findall(f"{SVG}text")]
    legend = ["Intermediate court", "Basic court", "Group of courts", "Administrative area"]
    assert texts[:4] == legend
    assert re.sub(r"[\u2068\u2069]", "", texts[-3] or "") == "Types: without Topic, Person"

    page.locator("#take").click()
    page.get_by_label("With legend").uncheck()
    page.keyboard.press("Escape")
    root = ElementTree.fromstring(text_of(take(page, "svg")).encode())  # noqa: S314 (it was made here)
    assert next(each.text for each in root.findall(f"{SVG}text")) == "Xinzhou courts 2024"


def test_the_picture_in_pixels_is_twice_as_large_and_looks_like_the_page(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page
    width = page.evaluate("courtgraph.renderer.viewport().width")

    content = Path(take(page, "png").path()).read_bytes()

    assert content.startswith(b"\x89PNG")
    assert int.from_bytes(content[16:20]) == 2 * width
    shown = page.evaluate(
        """async (bytes) => {
          const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
          const context = canvas.getContext("2d", { willReadFrequently: true });
          context.drawImage(bitmap, 0, 0);
          const view = courtgraph.renderer.viewport();
          const at = (x, y) => [...context.getImageData(x * 2, y * 2, 1, 1).data].join();
          return courtgraph.model.all.map(({ id }) => {
            const { x, y } = courtgraph.spot(id);
            return at(x, y) !== at(2, 2);
          });
        }""",
        list(content),
    )
    assert all(shown)


NOISE = """
const real = CanvasRenderingContext2D.prototype.getImageData;
CanvasRenderingContext2D.prototype.getImageData = function (...box) {
  const read = real.apply(this, box);
  read.data[read.data.length / 2 + 5] ^= 1;
  return read;
};
"""
"""One byte that is not as it was drawn, as where a browser hides who is reading."""


def test_where_a_canvas_reads_out_as_noise_svg_is_offered_and_the_reason_told(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?lang=en", script=NOISE).page

    page.locator("#take").click()

    expect(page.locator("#take-svg")).to_be_visible()
    expect(page.locator("#take-png")).to_be_hidden()
    expect(page.locator("#take-no-png")).to_contain_text("gives back noise")
    page.keyboard.press("Escape")
    page.locator("#tab-table").click()
    page.locator("#take").click()
    expect(page.locator("#take-no-png")).to_be_hidden()


def test_only_the_picture_can_be_taken_as_a_picture(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=table").page

    page.locator("#take").click()

    expect(page.locator("#take-svg")).to_be_hidden()
    expect(page.locator("#take-png")).to_be_hidden()
    expect(page.locator("#take-turtle")).to_be_visible()


def copied(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def with_clipboard(opened: Opened) -> Page:
    opened.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return opened.page


def test_a_copied_link_leads_to_exactly_this_view(open_page: OpenPage) -> None:
    chosen = f"#{COURT}?lang=en&layout=type&dim=yes&no-predicate=courtCode&around={GROUP}&depth=2&pin=40,-30@person/xu"
    page = with_clipboard(open_page(small_dataset, chosen))
    page.locator("#network").focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("+")
    seen = page.evaluate(VIEW)

    page.locator("#take").click()
    page.locator("#take-link").click()
    expect(page.locator("#taken")).to_have_text("Copied")
    link = copied(page)

    other = open_page(small_dataset, link[link.index("#") :], fresh=True).page
    then = other.evaluate(VIEW)
    assert then["choice"] == seen["choice"]
    assert then["entities"] == seen["entities"]
    assert then["statements"] == seen["statements"]
    assert then["camera"] == pytest.approx(seen["camera"], abs=0.1, rel=0.001)
    assert "at=" not in page.evaluate("location.hash")


VIEW = """() => {
  const { state, renderer } = courtgraph;
  const { scale, middle } = renderer.viewport();
  return {
    choice: JSON.stringify(state.viewState),
    entities: [...state.visible.drawn].map(({ id }) => id),
    statements: state.visible.statements.map(({ id }) => id),
    camera: [middle.x, middle.y, scale],
  };
}"""


def test_a_link_that_is_opened_in_the_same_page_moves_the_picture(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.evaluate("location.hash = '#?at=12.5,-30,2'")
    page.wait_for_function("courtgraph.renderer.viewport().scale === 2")

    assert page.evaluate(VIEW)["camera"] == [12.5, -30, 2]


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1440, 900)])
def test_a_link_opens_where_it_was_copied_on_any_screen(open_page: OpenPage, width: int, height: int) -> None:
    page = open_page(small_dataset, f"#{COURT}?at=12.5,-30,0.5", width=width, height=height, fresh=True).page

    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    assert page.evaluate(VIEW)["camera"] == pytest.approx([12.5, -30, 0.5])


def test_the_whole_picture_stays_whole_when_the_window_changes(open_page: OpenPage) -> None:
    page = open_page(small_dataset, width=1440).page

    page.set_viewport_size({"width": 1000, "height": 700})
    page.wait_for_function("courtgraph.renderer.viewport().width < 700")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    [_, _, scale] = page.evaluate(VIEW)["camera"]
    page.locator("#zoom-fit").click()

    page.wait_for_function("(scale) => Math.abs(courtgraph.renderer.viewport().scale - scale) < 0.001", arg=scale)


def test_a_link_to_the_whole_picture_lets_each_screen_fit_it(open_page: OpenPage) -> None:
    page = with_clipboard(open_page(small_dataset))

    page.locator("#take").click()
    page.locator("#take-link").click()

    expect(page.locator("#taken")).not_to_be_empty()
    assert copied(page) == page.evaluate("location.href")


def test_where_the_browser_forbids_copying_the_text_is_shown_selected(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?lang=en").page
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")

    page.locator("#take").click()
    page.locator("#take-link").click()

    box = page.locator("#by-hand-text")
    expect(box).to_be_focused()
    expect(box).to_have_value(page.evaluate("location.href"))
    assert page.evaluate("getSelection().toString()") == page.evaluate("location.href")
    page.keyboard.press("Escape")
    expect(page.locator("#by-hand")).to_be_hidden()


def statement_of(predicate: str) -> str:
    [identifier] = [each.id for each in small_dataset().statements if each.predicate == predicate]
    return identifier


def test_a_statement_is_copied_as_a_sentence_with_its_proof(open_page: OpenPage) -> None:
    identifier = statement_of("hasFigure")
    page = with_clipboard(open_page(small_dataset, f"#statement/{identifier}?lang=en"))
    row = page.locator(f'[id="statement/{identifier}"]')

    row.hover()
    row.get_by_role("button", name="Copy as text").click()

    expect(page.locator("#taken")).to_have_text("Copied")
    assert copied(page).splitlines() == [
        "The Xinzhou courts at both levels has the figure Training courses held: at least 39 times (period 2024).",
        "「舉辦培訓39次」 — Xinzhou report of 2024, line 9",
    ]
    page.locator('[data-language="zh-Hans"]').click()
    row.hover()
    row.get_by_role("button", name="复制为文字").click()
    expect(page.locator("#taken")).to_have_text("已复制")
    assert copied(page).startswith("忻州两级法院 数据 培训次数：至少 39次（期间 2024）。")


def test_a_statement_is_copied_as_turtle_with_its_evidence(open_page: OpenPage) -> None:
    identifier = statement_of("received")
    page = with_clipboard(open_page(small_dataset, f"#statement/{identifier}?lang=en"))

    page.locator(f'[id="statement/{identifier}"]').get_by_role("button", name="Copy as Turtle").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#taken")).to_have_text("Copied")

    found = triples(copied(page))
    assert found < triples(FORMATS["ttl"](small_dataset()))
    assert any(
        "ontology#received" in triple and triple.startswith(f"<https://courtgraph.example/{COURT}>") for triple in found
    )
    assert any("TextQuoteSelector" in triple for triple in found)


def test_the_link_of_a_statement_leads_to_it(open_page: OpenPage) -> None:
    identifier = statement_of("courtCode")
    page = with_clipboard(open_page(small_dataset, f"#{COURT}?lang=en&no-predicate=isOneOf"))
    row = page.locator(f'[id="statement/{identifier}"]')

    row.hover()
    row.get_by_role("button", name="Copy the link").click()
    expect(page.locator("#taken")).to_have_text("Copied")

    assert copied(page) == page.evaluate("location.href").partition("#")[0] + f"#statement/{identifier}"
    row.get_by_role("link").click()
    assert page.evaluate("location.hash") == f"#statement/{identifier}?lang=en&no-predicate=isOneOf"


@pytest.fixture
def framed(chromium: Browser, tmp_path: Path) -> Iterator[Opened]:
    """The page as a notebook shows it, in a frame without an address of its own."""
    around = tmp_path / "notebook.html"
    around.write_text(
        f"<!doctype html><meta charset=utf-8>{render_html(small_dataset())._repr_html_()}", encoding="utf-8"
    )
    opened = Opened(chromium.new_context(reduced_motion="reduce", locale="zh-TW").new_page())
    opened.page.goto(around.as_uri())
    yield opened
    complaints = [each for each in opened.complaints if "about:srcdoc" not in each]
    opened.page.context.close()
    assert complaints == []


def test_in_a_notebook_everything_but_a_link_can_be_taken(framed: Opened) -> None:
    inside = framed.page.frame_locator("iframe")

    inside.locator("#take").click()
    expect(inside.locator("#take-link")).to_be_hidden()
    with framed.page.expect_download() as waiting:
        inside.locator("#take-turtle").click()

    assert triples(text_of(waiting.value)) == triples(FORMATS["ttl"](small_dataset()))


def test_without_an_iri_for_its_base_a_dataset_offers_no_turtle(open_page: OpenPage) -> None:
    page = open_page(baseless_dataset).page

    page.locator("#take").click()

    expect(page.locator("#take-turtle")).to_be_hidden()
    expect(page.locator("#take-statements")).to_be_visible()


def baseless_dataset() -> Dataset:
    dataset = small_dataset()
    return replace(dataset, info=replace(dataset.info, base="no base"))


def test_a_predicate_with_a_gap_takes_its_object_into_it(open_page: OpenPage) -> None:
    identifier = next(each.id for each in small_dataset().statements if each.predicate == "isOneOf")
    page = with_clipboard(open_page(small_dataset, f"#statement/{identifier}"))
    row = page.locator(f'[id="statement/{identifier}"]')

    row.hover()
    row.get_by_role("button", name="複製為文字").click()

    expect(page.locator("#taken")).to_have_text("已複製")
    assert copied(page).startswith("忻州市中級人民法院 是忻州兩級法院之一。")
