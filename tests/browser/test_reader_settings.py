"""The page at home with its reader: language, light and dark, help, small and large screens, a notebook's frame."""

import math
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from browser.datasets import COURT, GROUP, named, small_dataset
from browser.opened import Opened, OpenPage, address_of
from browser.picture import settle
from courtgraph.html import render_html
from courtgraph.model import Dataset, DatasetInfo, Entity
from courtgraph.schema import default_schema

pytestmark = pytest.mark.browser

Scheme = Literal["light", "dark"]


def english_dataset() -> Dataset:
    """Names in English and simplified Chinese only, English first."""
    court = Entity(id="court/a", type="BasicCourt", label={"en": "A court", "zh-Hans": "某法院"})
    return Dataset(info=DatasetInfo(title={"en": "A graph"}, languages=("en", "zh-Hans")), entities=(court,))


def every_type() -> Dataset:
    """One entity of each type that a dataset can use."""
    types = [name for name, kind in default_schema().types.items() if not kind.abstract]
    return Dataset(entities=tuple(named(f"topic/{name.lower()}", name, name, name, name) for name in sorted(types)))


def language_of(page: Page) -> str:
    language: str = page.evaluate("document.documentElement.lang")
    return language


@pytest.mark.parametrize(
    ("locale", "language"),
    [("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"), ("zh-CN", "zh-Hans"), ("en-GB", "en"), ("de-DE", "en")],
)
def test_the_page_opens_in_the_language_of_the_browser(open_page: OpenPage, locale: str, language: str) -> None:
    page = open_page(small_dataset, locale=locale, fresh=True).page

    assert language_of(page) == language
    expect(page.locator(f"[data-language={language}]")).to_have_attribute("aria-pressed", "true")
    assert address_of(page).partition("#")[2] == ""


def test_a_language_that_is_chosen_is_in_the_address_and_goes_before_the_browsers(open_page: OpenPage) -> None:
    page = open_page(small_dataset, locale="en-US").page

    page.locator("[data-language=zh-Hans]").click()
    assert address_of(page).endswith("#?lang=zh-Hans")
    page.reload()

    assert language_of(page) == "zh-Hans"
    expect(page.locator("#tab-outline")).to_have_text("大纲")


@pytest.mark.parametrize(("locale", "language"), [("zh-TW", "zh-Hans"), ("ja-JP", "en")])
def test_only_the_languages_of_the_dataset_are_offered(open_page: OpenPage, locale: str, language: str) -> None:
    page = open_page(english_dataset, locale=locale).page

    assert language_of(page) == language
    offered = page.locator(".languages button:visible")
    assert [each.get_attribute("data-language") for each in offered.all()] == ["zh-Hans", "en"]


def test_the_theme_is_chosen_told_and_remembered_and_the_picture_follows(open_page: OpenPage) -> None:
    page = open_page(small_dataset, color_scheme="light", locale="en-US").page
    button, court = page.locator("#theme"), page.locator("[data-type=IntermediateCourt] .swatch > *")
    light = court.get_attribute("fill")

    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_have_text("Appearance: light")
    page.keyboard.press("Enter")

    expect(button).to_have_accessible_name("Appearance: dark")
    assert court.get_attribute("fill") != light
    assert corner_of_the_picture(page) == ground(page) == "rgb(18, 16, 14)"
    page.reload()
    expect(button).to_have_accessible_name("Appearance: dark")
    assert ground(page) == "rgb(18, 16, 14)"
    button.click()
    assert court.get_attribute("fill") == light
    expect(page.locator("#said")).to_have_text("Appearance: as the system")


def ground(page: Page) -> str:
    color: str = page.evaluate("getComputedStyle(document.getElementById('stage-graph')).backgroundColor")
    return color


def corner_of_the_picture(page: Page) -> str:
    """The paper that names are drawn on, as the canvas last took it from the style."""
    color: str = page.evaluate(
        """() => {
          const probe = document.createElement('i');
          probe.style.color = 'var(--canvas)';
          document.body.append(probe);
          return getComputedStyle(probe).color;
        }"""
    )
    return color


def test_without_a_choice_the_page_follows_the_system(open_page: OpenPage) -> None:
    page = open_page(small_dataset, color_scheme="light").page
    court = page.locator("[data-type=IntermediateCourt] .swatch > *")
    light = court.get_attribute("fill")

    assert light
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")

    expect(court).not_to_have_attribute("fill", light)


def test_the_help_names_every_key_and_every_action(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}", locale="en-US").page

    page.keyboard.press("?")

    keys = page.locator("#help kbd").all_inner_texts()
    everywhere = ["/", "n", "N", "+", "−", "0", "l", "m", "f", "?", "Esc"]
    in_picture = ["← → ↑ ↓", "Shift + ← → ↑ ↓", "Enter"]
    assert keys == [*everywhere, *in_picture, "1", "2", "3", "e", "c", "p", "h", "t"]
    actions = page.locator(".actions [aria-keyshortcuts]")
    assert {each.get_attribute("aria-keyshortcuts") for each in actions.all()} <= set(keys)
    for said in ("inferred", "disputed", "plan", "Dashed line", "Size"):
        expect(page.locator("#help dt", has_text=re.compile(f"^{said}$"))).to_be_visible()


def test_letters_are_no_shortcuts_when_the_reader_switches_them_off(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.locator("#help-open").click()
    page.get_by_role("checkbox", name="用單個字母作快捷鍵").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("f")
    expect(page.locator("#filters")).to_be_hidden()
    page.reload()
    page.wait_for_function("window.courtgraph && window.courtgraph.labelBoxes")
    page.keyboard.press("f")
    expect(page.locator("#filters")).to_be_hidden()
    page.locator("#help-open").click()
    page.get_by_role("checkbox", name="用單個字母作快捷鍵").check()
    page.keyboard.press("Escape")
    page.keyboard.press("f")

    expect(page.locator("#filters")).to_be_visible()


def test_the_help_keeps_the_focus_and_gives_it_back(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}").page
    page.locator("#help-open").focus()

    page.keyboard.press("Enter")
    expect(page.locator("#help-close")).to_be_focused()
    page.keyboard.press("h")
    assert page.evaluate("courtgraph.state.selected.id") == COURT
    page.keyboard.press("Escape")

    expect(page.locator("#help")).to_be_hidden()
    expect(page.locator("#help-open")).to_be_focused()
    assert page.evaluate("courtgraph.state.selected.id") == COURT


def test_a_click_beside_the_help_closes_it(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.locator("#help-open").click()
    page.mouse.click(8, 8)

    expect(page.locator("#help")).to_be_hidden()


@pytest.mark.parametrize(
    "address", ["", f"#{GROUP}", f"#?path=person/xu&path={GROUP}", "#?view=table", "#?view=outline"]
)
@pytest.mark.parametrize(("width", "height"), [(320, 256), (360, 740), (720, 450), (3840, 2160)])
def test_nothing_scrolls_sideways_at_any_size(open_page: OpenPage, address: str, width: int, height: int) -> None:
    page = open_page(small_dataset, address, width=width, height=height).page

    assert page.evaluate("document.documentElement.scrollWidth") == width
    wide = page.evaluate(
        """() => Array.from(document.querySelectorAll('.top, .bar, .legend, .panel, #panel-content'))
             .filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.className)"""
    )
    assert wide == []


@pytest.mark.parametrize("locale", ["zh-TW", "en-US"])
def test_on_a_phone_the_picture_has_half_of_the_screen_and_holds_everything(open_page: OpenPage, locale: str) -> None:
    page = open_page(small_dataset, width=360, height=740, locale=locale).page

    view = page.evaluate("courtgraph.renderer.viewport()")
    assert view["height"] > 740 * 0.6
    for entity in small_dataset().entities:
        spot = page.evaluate("(id) => courtgraph.spot(id)", entity.id)
        assert 0 < spot["x"] < 360
        assert 0 < spot["y"] < view["height"]


def test_the_head_scrolls_away_where_the_page_is_enlarged_fourfold(open_page: OpenPage) -> None:
    page = open_page(small_dataset, width=320, height=256).page

    page.locator("#zoom-fit").scroll_into_view_if_needed()

    expect(page.locator("#zoom-fit")).to_be_in_viewport()
    page.locator("#zoom-fit").click()


def test_on_a_phone_on_its_side_the_details_come_into_sight(open_page: OpenPage) -> None:
    page = open_page(small_dataset, width=740, height=360).page

    page.locator("#search").fill("徐向前")
    page.keyboard.press("Enter")

    expect(page.locator("#panel-title")).to_be_in_viewport()


@pytest.mark.parametrize(("width", "height"), [(360, 740), (740, 360), (1440, 900)])
def test_what_an_address_opens_is_drawn_near_enough_to_read(open_page: OpenPage, width: int, height: int) -> None:
    page = open_page(small_dataset, f"#{COURT}", width=width, height=height, fresh=True).page

    settle(page)
    assert 0.8 <= page.evaluate("courtgraph.renderer.viewport().scale") <= 2


def test_the_tools_of_a_phone_open_and_close_by_keyboard(open_page: OpenPage) -> None:
    page = open_page(small_dataset, width=360, height=740).page

    expect(page.locator("#layout")).to_be_hidden()
    page.locator(".more-tools").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#layout")).to_be_visible()
    page.keyboard.press("Escape")

    expect(page.locator("#layout")).to_be_hidden()
    expect(page.locator(".more-tools")).to_be_focused()


def test_what_has_the_focus_is_never_behind_the_details(open_page: OpenPage) -> None:
    page = open_page(small_dataset, f"#{COURT}", width=360, height=740).page
    page.locator("#network").focus()

    for _ in range(3):
        page.keyboard.press("Tab")
        hidden = page.evaluate(
            """() => {
              const box = document.activeElement.getBoundingClientRect();
              const above = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return !document.activeElement.contains(above) && document.activeElement.outerHTML;
            }"""
        )
        assert not hidden


@pytest.mark.parametrize("locale", ["zh-TW", "zh-CN", "en-US"])
def test_how_many_types_are_shown_stays_on_one_line(open_page: OpenPage, locale: str) -> None:
    page = open_page(every_type, locale=locale).page
    head = page.locator("#legend-fold")
    height = head.evaluate("(each) => each.offsetHeight")

    page.locator("#legend [data-type=Person]").click()
    expect(page.locator("#legend-count")).to_contain_text("/")
    assert head.evaluate("(each) => each.offsetHeight") == height
    assert head.evaluate("(each) => each.scrollWidth <= each.clientWidth")


@pytest.mark.parametrize(("width", "height", "size"), [(1440, 900, 1), (2560, 1440, 1.2), (3840, 2160, 1.6)])
def test_words_grow_with_a_large_screen(open_page: OpenPage, width: int, height: int, size: float) -> None:
    page = open_page(small_dataset, f"#{COURT}", width=width, height=height).page

    drawn = page.locator("#tab-graph").bounding_box()
    assert drawn
    assert drawn["height"] == pytest.approx(36 * size, abs=1)
    [chosen] = [box for box in page.evaluate("courtgraph.labelBoxes()") if box["id"] == COURT]
    assert chosen["height"] == round(15 * size * 1.35)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_type_stands_out_and_is_told_from_the_others(open_page: OpenPage, scheme: Scheme) -> None:
    page = open_page(every_type, color_scheme=scheme).page
    canvas = color_in(ground(page))

    drawn = {name: (shape, color_in(color)) for name, shape, color in swatches(page)}
    assert len(drawn) == len(every_type().entities)
    assert {name: color for name, (_, color) in drawn.items() if contrast(color, canvas) < 3} == {}
    alike = {
        (one, other)
        for one, other in combinations(drawn, 2)
        if drawn[one][0] == drawn[other][0] and math.dist(oklab(drawn[one][1]), oklab(drawn[other][1])) < 0.1
    }
    assert alike == set()


def swatches(page: Page) -> list[list[str]]:
    """Each type of the legend with its shape and its colour."""
    found: list[list[str]] = page.evaluate(
        """() => Array.from(document.querySelectorAll('#legend [data-type]'), (each) => {
             const figure = each.querySelector('.swatch > *');
             return [each.dataset.type, figure.getAttribute('points') ?? 'dot', getComputedStyle(figure).fill];
           })"""
    )
    return found


Color = tuple[float, float, float]


def color_in(written: str) -> Color:
    """A colour such as rgb(18, 16, 14), linear."""
    red, green, blue = (int(part) / 255 for part in re.findall(r"\d+", written)[:3])
    return linear(red), linear(green), linear(blue)


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: Color, other: Color) -> float:
    low, high = sorted(0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in (one, other))
    return (high + 0.05) / (low + 0.05)


def oklab(color: Color) -> Color:
    """Where the eye sees a colour: distances are differences (Ottosson 2020)."""
    red, green, blue = color
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def test_a_curators_note_is_called_one_and_bears_its_language(open_page: OpenPage) -> None:
    page = open_page(small_dataset, "#goal/first-ranks").page

    note = page.locator(".proof > .small")
    expect(note).to_contain_text("整理者註")
    expect(note.locator("bdi")).to_have_attribute("lang", "zh-Hant")


def test_with_forced_colours_what_is_chosen_still_shows(open_page: OpenPage) -> None:
    page = open_page(small_dataset, forced_colors="active").page

    own, other = (
        page.locator(f"[data-language={language}]").evaluate("(each) => getComputedStyle(each).backgroundColor")
        for language in ("zh-Hant", "en")
    )
    assert own != other


def test_with_forced_colours_the_open_view_and_the_names_in_the_picture_can_be_read(open_page: OpenPage) -> None:
    page = open_page(small_dataset, forced_colors="active").page

    tab = page.locator("#tab-graph").evaluate(
        "(each) => [getComputedStyle(each)].flatMap((s) => [s.color, s.backgroundColor])"
    )
    assert contrast(*map(color_in, tab)) >= 4.5
    # letters take less than half of the room of a name; with a halo of their own colour they would take most of it
    assert 0.02 < darkness_of_names(page) < 0.5


def darkness_of_names(page: Page) -> float:
    """The share of dark pixels of the names in the picture, which is drawn on white."""
    share: float = page.evaluate(
        """() => {
             const canvas = document.querySelector('#network canvas');
             const ratio = canvas.width / canvas.clientWidth;
             const copy = new OffscreenCanvas(canvas.width, canvas.height);
             const context = copy.getContext('2d', { willReadFrequently: true });
             context.drawImage(canvas, 0, 0);
             let [dark, all] = [0, 0];
             for (const { x, y, width, height } of courtgraph.labelBoxes()) {
               const { data } = context.getImageData(...[x, y, width, height].map((each) => Math.round(each * ratio)));
               for (let at = 0; at < data.length; at += 4) {
                 all += 1;
                 dark += data[at + 3] > 128 && data[at] + data[at + 1] + data[at + 2] < 384 ? 1 : 0;
               }
             }
             return dark / all;
           }"""
    )
    return share


def test_the_skip_link_leads_to_the_search_and_nowhere_else(open_page: OpenPage) -> None:
    # a browser goes on from where the focus was last
    page = open_page(small_dataset, f"#{COURT}", fresh=True).page

    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")

    expect(page.locator("#search")).to_be_focused()
    assert address_of(page).endswith(f"#{COURT}")


def test_the_picture_is_one_stop_of_the_tab_key(open_page: OpenPage) -> None:
    page = open_page(small_dataset).page

    page.locator("#network").focus()
    page.keyboard.press("Tab")

    expect(page.locator("#zoom-in")).to_be_focused()


@pytest.fixture
def frame(chromium: Browser, tmp_path: Path) -> Iterator[Frame]:
    """The page as a notebook shows it: in a frame without an address of its own."""
    notebook = tmp_path / "notebook.html"
    frame = render_html(small_dataset())._repr_html_()
    notebook.write_text(
        f"<!doctype html><meta charset=utf-8><title>Notebook</title><h1>Out[1]</h1>{frame}", encoding="utf-8"
    )
    context = chromium.new_context(locale="zh-TW", reduced_motion="reduce")
    opened = Opened(context.new_page())
    opened.page.goto(notebook.as_uri())
    inner = opened.page.frames[1]
    inner.wait_for_function("window.courtgraph && window.courtgraph.labelBoxes")
    yield inner
    context.close()
    assert opened.complaints == []


def test_in_a_notebook_search_language_filters_and_the_way_back_work(frame: Frame) -> None:
    title = frame.locator("#panel-title")

    frame.locator("#search").fill("忻州中院")
    frame.locator("#results [role=option]").first.click()
    expect(title).to_have_text("忻州市中級人民法院")
    frame.locator(".end", has_text="忻州兩級法院").click()
    expect(title).to_have_text("忻州兩級法院")
    frame.locator("#go-back").click()
    expect(title).to_have_text("忻州市中級人民法院")
    frame.locator("#go-forward").click()
    expect(title).to_have_text("忻州兩級法院")
    frame.locator("[data-language=en]").click()
    expect(title).to_have_text("The Xinzhou courts at both levels")
    frame.locator("#legend-fold").click()
    frame.locator("[data-type=Person]").click()
    expect(frame.locator("[data-type=Person]")).to_have_attribute("aria-checked", "false")
    assert frame.page.url.endswith("/notebook.html")


def test_in_a_notebook_a_permalink_leads_to_its_statement(frame: Frame) -> None:
    frame.locator("#search").fill("忻州中院")
    frame.locator("#results [role=option]").first.click()
    link = frame.locator(".permalink").first
    link.click()

    expect(frame.locator(".statement.target")).to_have_count(1)
    assert frame.page.url.endswith("/notebook.html")
