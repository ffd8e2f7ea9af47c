"""What a small answer and a small window show: whole names, types with something of them, rows that can be read."""

import math
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from browser.datasets import COURT, named, small_dataset, tie
from browser.opened import OpenPage
from courtgraph.model import Dataset, Entity, Source

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"
LONG = "Study on the complementarity of litigation and non-litigation dispute resolution mechanisms"
WORD = "w" * 10_000


def long_names_dataset() -> Dataset:
    """A court with eight goals whose names are long, two of a word without end, one of many other names."""
    small = small_dataset()
    goals = [named(f"goal/{place}", "Goal", LONG, LONG, f"{LONG} {place}") for place in range(6)]
    words = [named(f"goal/{place}", "Goal", WORD, WORD, WORD) for place in (6, 7)]
    many = {"en": tuple(f"name {place}" for place in range(30))}
    known = Entity(id="goal/8", type="Goal", label={"en": "known by many names"}, alias=many)
    things = [*goals, *words, known]
    source = Source(id=small.sources[0].id, label={"en": f"Report {LONG} {LONG}"}, lines=31, language="zh-Hant")
    courts = tuple(each for each in small.entities if each.id == COURT)
    ties = tuple(tie(COURT, each.id, "aimsAt", place) for place, each in enumerate(things))
    entities = tuple(sorted([*courts, *things], key=lambda entity: entity.id))
    return Dataset(info=small.info, sources=(source,), entities=entities, statements=ties)


def taken(page: Page) -> ElementTree.Element:
    """The picture as the page writes it."""
    page.locator("#take").click()
    with page.expect_download() as waiting:
        page.locator("#take-svg").click()
    return ElementTree.fromstring(waiting.value.path().read_text("utf-8"))  # noqa: S314  # what the page itself wrote


LEADERS_THROUGH_NAMES = """() => {
  const boxes = courtgraph.labelBoxes().filter(({ id }) => id);
  const clamp = (at, least, most) => Math.min(Math.max(at, least), most);
  return boxes.flatMap((own) => {
    const spot = courtgraph.spot(own.id);
    const start = { x: clamp(spot.x, own.x, own.x + own.width), y: clamp(spot.y, own.y, own.y + own.height) };
    if (Math.hypot(spot.x - start.x, spot.y - start.y) - spot.radius < 12) return [];
    const points = Array.from({ length: 50 }, (_, place) => ({
      x: start.x + ((spot.x - start.x) * place) / 50,
      y: start.y + ((spot.y - start.y) * place) / 50,
    }));
    return boxes.filter((other) => other !== own && points.some(({ x, y }) =>
      x > other.x && x < other.x + other.width && y > other.y && y < other.y + other.height));
  });
}"""


def test_long_names_of_few_shapes_are_whole_or_cut_once_at_their_end(open_page: OpenPage) -> None:
    page = open_page(long_names_dataset, "#?lang=en").page

    lines = page.evaluate("courtgraph.labelBoxes().map(({ lines }) => lines)")
    assert any(len(each) > 2 and not any("…" in line for line in each) for each in lines)
    assert all("…" not in line for each in lines for line in each[:-1])
    assert page.evaluate(LEADERS_THROUGH_NAMES) == []


def test_the_foot_of_a_picture_tells_its_source_in_full_within_its_width(open_page: OpenPage) -> None:
    page = open_page(long_names_dataset, "#?lang=en", width=360, height=740).page

    root = taken(page)

    foot = [text.text or "" for text in root.findall(f"{SVG}text")]
    assert f"Report {LONG} {LONG}" in " ".join(foot)
    assert not any("…" in line for line in foot)
    lowest = max(float(text.attrib["y"]) for text in root.findall(f"{SVG}text"))
    assert lowest < float(root.attrib["height"])


def test_lines_with_names_have_heads_in_a_picture_however_far_off(open_page: OpenPage) -> None:
    page = open_page(long_names_dataset, "#?lang=en").page
    if page.locator("#line-names").get_attribute("aria-pressed") == "false":
        page.locator("#line-names").click()

    for _ in range(8):
        page.locator("#zoom-out").click()

    heads = taken(page).findall(f".//{SVG}polygon[@fill-opacity]")

    assert len(heads) == 9
    for head in heads:
        across = [tuple(map(float, point.split(","))) for point in head.attrib["points"].split()]
        assert max(math.dist(one, other) for one in across for other in across) > 6


def test_types_that_the_filters_leave_nothing_of_stand_behind_a_button(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?predicate=aimsAt&lang=en").page
    others = page.locator("#legend .others")
    shown = page.locator("#legend [data-type]")
    few = shown.count()

    assert all("0 of" not in text for text in shown.all_inner_texts())
    others.click()

    expect(others).to_be_focused()
    expect(others).to_have_attribute("aria-expanded", "true")
    assert shown.count() > few
    others.click()
    expect(shown).to_have_count(few)


def test_where_no_filter_is_set_every_type_is_in_the_legend(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    expect(page.locator("#legend .others")).to_have_count(0)


def rows_in_sight(page: Page) -> int:
    """How many rows of the table can be read, once the page is scrolled to them."""
    page.locator("#stage-table tbody tr").first.scroll_into_view_if_needed()
    page.mouse.move(160, 128)
    page.mouse.wheel(0, 200)
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return int(
        page.locator("#stage-table tbody tr").evaluate_all(
            "(rows) => rows.map((row) => row.getBoundingClientRect())"
            ".filter(({ top, bottom, left }) => bottom <= innerHeight && top >= 0"
            " && document.elementFromPoint(left + 4, (top + bottom) / 2)?.closest('tr')).length"
        )
    )


def test_a_window_enlarged_fourfold_shows_rows_of_the_table(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#?view=table", width=320, height=256, fresh=True).page

    assert rows_in_sight(page) >= 1
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_on_a_phone_the_details_lie_over_the_head_of_the_table(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}?view=table", width=360, height=740, fresh=True).page

    over = page.locator("#panel").evaluate(
        "(panel) => { const { top } = panel.getBoundingClientRect(); document.querySelector('#stage-table thead')"
        ".style.cssText = `position: fixed; top: ${top + 4}px; left: 0`;"
        " return panel.contains(document.elementFromPoint(20, top + 12)); }"
    )
    assert over


def test_columns_that_are_empty_in_every_row_are_not_shown_but_the_one_that_sorts(open_page: OpenPage) -> None:
    page = open_page(long_names_dataset, "#?view=table&lang=en").page
    heads = page.locator("#stage-table thead th")

    assert [text.strip(" ↕") for text in heads.all_inner_texts()] == [
        "Subject",
        "Predicate",
        "Object",
        "Quote and source",
    ]
    page = open_page(long_names_dataset, "#?view=table&lang=en&sort=value").page
    expect(page.locator("#stage-table thead .cell-value")).to_have_count(1)


def test_a_word_without_end_pushes_nothing_out_of_sight(open_page: OpenPage) -> None:
    page = open_page(long_names_dataset, "#?view=table&lang=en").page

    room = "(box) => box.scrollWidth - box.clientWidth"
    assert page.locator("#stage-table .rows").evaluate(room) == 0
    assert page.locator("#panel-content").evaluate(room) == 0


def test_many_other_names_fold_and_unfold_and_are_whole_on_paper(open_page: OpenPage) -> None:
    page = open_page(long_names_dataset, "#goal/8?lang=en").page
    names = page.locator("#panel .also bdi")

    assert names.locator("visible=true").count() == 10
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator("#paper .also bdi").locator("visible=true").count() == 30
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.locator("#panel .also .more").click()
    assert names.locator("visible=true").count() == 30
