"""Statements and entities that a curator adds from words that are selected in the text."""

from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, expect

from browser.reviewing import choose, reviewing, select, walk_to
from courtgraph.model import Statement
from courtgraph.review.server import ReviewServer
from courtgraph.store import read_dataset, read_texts
from courtgraph.validation import check

pytestmark = pytest.mark.browser


def newest(folder: Path, predicate: str, line: int) -> Statement:
    """The last statement with a predicate that cites a line of the report; nothing is wrong in the dataset."""
    dataset = read_dataset(folder)
    findings = check(dataset, read_texts(dataset.sources, [folder / "texts"]))
    assert [one for one in findings if one.severity == "error"] == []
    said = [one for one in dataset.statements if one.predicate == predicate]
    return [one for one in said if line in [piece.line for piece in one.evidence]][-1]


def test_by_keyboard_selected_words_become_the_quote_of_a_statement(
    chromium: Browser, server: ReviewServer, candidates: Path, dataset_folder: Path
) -> None:
    before = candidates.read_bytes()
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("t")
        for key in ("ArrowDown", "ArrowDown", "Home"):
            page.keyboard.press(key)
        for _ in range(6):
            page.keyboard.press("Shift+ArrowRight")
        expect(page.locator("#selected")).to_have_text("Selected: 「甲縣人民法院」 line 3")
        page.keyboard.press("s")
        page.keyboard.type("甲县")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.type("receiv")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.type("award/b")
        page.keyboard.press("Enter")
        page.get_by_label("year", exact=True).fill("2023")
        page.get_by_label("Modality").select_option("plan")
        page.get_by_label("Reason of the inference").fill("a plan")
        page.keyboard.press("Enter")
        expect(page.locator(".card.chosen")).to_contain_text("added by hand")
        expect(page.locator(".card.chosen .status")).to_have_text("accepted")
        expect(page.locator("#count")).to_have_text("3 open")

        said = newest(dataset_folder, "received", 3)
        assert (said.subject, said.object, dict(said.qualifiers), said.modality) == (
            "court/a",
            "award/b",
            {"year": "2023"},
            "plan",
        )
        [piece] = said.evidence
        assert (piece.quote, piece.inferred, dict(piece.note)) == ("甲縣人民法院", True, {"": "a plan"})
        added = yaml.safe_load(candidates.read_text("utf-8"))["statements"][-1]
        assert (added["status"], added["rule"], added["evidence"][0]["start"]) == ("accepted", "curator", 20)

        page.keyboard.press("u")
        expect(page.locator(".card")).to_have_count(3)
    assert candidates.read_bytes() == before


def test_by_mouse_a_figure_is_added_with_its_unit(
    chromium: Browser, server: ReviewServer, dataset_folder: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        select(page, "培訓39次")
        expect(page.locator("#selected")).to_have_text("Selected: 「培訓39次」 line 3")
        page.get_by_role("button", name="Add a statement").click()
        page.get_by_role("combobox", name="Subject").click()
        page.get_by_role("option", name="Court of A County").click()
        choose(page, "predicate", "hasFigure")
        choose(page, "object", "Training")
        page.get_by_label("Value").fill("39")
        page.get_by_label("Unit").select_option("time")
        page.get_by_label("period").fill("2024")
        page.get_by_label("approximation").select_option("at_least")
        page.locator("#form-save").click()
        told = "Court of A County has the figure Training courses 39 time"
        expect(page.locator(".card.chosen h3")).to_have_text(told)

    dataset = read_dataset(dataset_folder)
    [said] = [one for one in dataset.statements if one.qualifiers.get("period") == "2024"]
    assert (said.object, said.value, said.unit, said.qualifiers["approx"]) == ("indicator/c", "39", "time", "at_least")
    assert [(piece.line, piece.quote) for piece in said.evidence] == [(3, "培訓39次")]


def test_an_entity_is_added_and_is_then_there_to_speak_of(
    chromium: Browser, server: ReviewServer, candidates: Path, dataset_folder: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        select(page, "優秀法院")
        page.keyboard.press("n")
        expect(page.get_by_label("Name, traditional")).to_have_value("優秀法院")
        page.keyboard.type("Award")
        page.keyboard.press("Enter")
        page.get_by_label("Name, English").fill("Model court")
        page.keyboard.press("Enter")
        expect(page.locator(".card.chosen h3")).to_have_text("Model court")

        select(page, "獲得全國優秀法院")
        page.keyboard.press("s")
        choose(page, "subject", "court/a")
        choose(page, "predicate", "received")
        choose(page, "object", "model")
        expect(page.locator("input[name='object']")).to_have_value("Model court")
        page.locator("#form-save").click()
        expect(page.locator(".card.chosen h3")).to_have_text("Court of A County received Model court")

    entities = {one.id: one.label for one in read_dataset(dataset_folder).entities}
    assert entities["award/you-xiu-fa-yuan"] == {"zh-Hant": "優秀法院", "zh-Hans": "优秀法院", "en": "Model court"}
    added = yaml.safe_load(candidates.read_text("utf-8"))["entities"][-1]
    assert (added["status"], added["rule"], added["evidence"][0]["quote"]) == ("accepted", "curator", "優秀法院")


def test_what_check_complains_about_leaves_the_form_as_it_was_filled_in(
    chromium: Browser, server: ReviewServer, candidates: Path
) -> None:
    before = candidates.read_bytes()
    with reviewing(chromium, server.address, viewport={"width": 360, "height": 740}) as page:
        select(page, "優秀法院")
        page.keyboard.press("s")
        choose(page, "subject", "court/a")
        choose(page, "predicate", "received")
        choose(page, "object", "indicator/c")
        page.locator("#form-save").click()
        expect(page.locator("#form-words")).to_contain_text("indicator/c")
        expect(page.locator("#form-words")).to_be_in_viewport()
        expect(page.locator("input[name='subject']")).to_have_value("Court of A County")
        page.keyboard.press("Escape")
        expect(page.locator("#form-box")).to_be_hidden()
        expect(page.locator("#words")).to_be_empty()
    assert candidates.read_bytes() == before


def test_a_unit_that_the_list_lacks_is_added_with_the_statement_that_has_it(
    chromium: Browser, server: ReviewServer, dataset_folder: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        select(page, "培訓39次")
        page.keyboard.press("s")
        choose(page, "subject", "court/a")
        choose(page, "predicate", "hasFigure")
        choose(page, "object", "indicator/c")
        page.locator("input[name='value']").fill("39")
        page.locator("select[name='unit']").select_option("+")
        page.locator("input[name='id']").fill("turn")
        page.locator("input[name='label.zh-Hant']").fill("次數")
        page.locator("#form-save").click()
        expect(page.locator("#form-box")).to_be_hidden()

    dataset = read_dataset(dataset_folder)
    assert dataset.schema.units["turn"] == {"zh-Hant": "次數", "zh-Hans": "次数"}
    assert [one.unit for one in dataset.statements if one.predicate == "hasFigure"] == ["time", "turn"]


def test_without_a_selection_the_keys_for_adding_say_what_is_missing(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("s")
        expect(page.locator("#notice")).to_have_text("Select words in the text first.")
        expect(page.locator("#form-box")).to_be_hidden()


def test_enter_in_the_text_goes_to_the_candidate_that_speaks_there(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address) as page:
        walk_to(page, "received")
        page.keyboard.press("t")
        for _ in range(10):
            page.keyboard.press("ArrowRight")
        page.keyboard.press("Enter")
        expect(page.locator(".card.chosen")).to_be_focused()
        expect(page.locator(".card.chosen h3")).to_have_text("<b>X</b>")


def test_that_the_line_is_listed_as_carrying_no_statement_is_said_before_one_is_added(
    chromium: Browser, server: ReviewServer, dataset_folder: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        select(page, "各項工作")
        page.get_by_role("button", name="Add a statement").click()
        expect(page.locator("#form .hint").first).to_contain_text(
            "Line 2 is listed as carrying no statement (a heading)"
        )
        choose(page, "subject", "court/a")
        choose(page, "predicate", "received")
        choose(page, "object", "award/b")
        page.get_by_label("year", exact=True).fill("2023")
        page.get_by_role("button", name="Add", exact=True).click()
        expect(page.locator(".card.chosen")).to_contain_text("added by hand")

        assert newest(dataset_folder, "received", 2).subject == "court/a"
        page.keyboard.press("u")
        expect(page.locator(".card")).to_have_count(3)
    assert read_dataset(dataset_folder).by_source["source/report"].uncited == {2: "a heading"}


def test_a_name_that_nothing_has_becomes_a_new_entity_in_the_form_of_the_statement_that_speaks_of_it(
    chromium: Browser, server: ReviewServer, candidates: Path, dataset_folder: Path
) -> None:
    before = candidates.read_bytes()
    with reviewing(chromium, server.address) as page:
        select(page, "優秀法院")
        page.keyboard.press("s")
        choose(page, "subject", "court/a")
        choose(page, "predicate", "received")
        page.locator("input[name='object']").fill("優秀法院")
        expect(page.locator("[role=option] .name").last).to_have_text("＋ New entity “優秀法院”")
        page.keyboard.press("ArrowUp")
        page.keyboard.press("Enter")
        expect(page.locator("input[name='object.type']")).to_have_value("Award")
        name = page.locator("input[name='object.label.zh-Hant']")
        expect(name).to_have_value("優秀法院")
        name.fill("")
        page.locator("#form-save").click()
        expect(name).to_be_focused()
        expect(page.locator(".problem").first).to_have_text("Fill this in.")
        name.fill("模範法院")
        expect(page.locator(".problem")).to_have_count(0)
        page.locator("input[name='object.label.en']").fill("Model court")
        page.keyboard.press("Enter")
        expect(page.locator(".card.chosen h3")).to_have_text("Court of A County received Model court")
        assert newest(dataset_folder, "received", 1).subject == "court/a"

        page.keyboard.press("u")
        expect(page.locator(".card")).to_have_count(3)
    assert candidates.read_bytes() == before


def test_a_name_that_is_replaced_by_a_choice_makes_no_entity(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address) as page:
        select(page, "優秀法院")
        page.keyboard.press("s")
        choose(page, "subject", "Some new court")
        expect(page.locator("input[name='subject.label.en']")).to_have_value("Some new court")
        choose(page, "subject", "court/a")
        expect(page.locator(".nested")).to_have_count(0)
        page.locator("input[name='subject']").fill("甲县人民法院")
        expect(page.locator("[role=option] .name")).not_to_contain_text(["New entity"])


def test_a_form_says_what_is_wrong_at_the_field_before_it_is_sent(
    chromium: Browser, server: ReviewServer, candidates: Path
) -> None:
    before = candidates.read_bytes()
    asked: list[str] = []
    with reviewing(chromium, server.address) as page:
        page.on("request", lambda request: asked.append(request.url))
        walk_to(page, "received")
        page.keyboard.press("e")
        choose(page, "predicate", "hasFigure")
        page.locator("input[name='subject']").fill("")
        page.locator("input[name='value']").fill("a lot")
        page.locator("input[name='qualifiers.period']").fill("2024上半年")
        page.locator("#form-save").click()
        expect(page.locator("input[name='subject']")).to_be_focused()
        expect(page.locator(".problem")).to_have_text(
            [
                "Fill this in.",
                "Write it like this: 1280 · 95.2",
                "Fill this in.",
                "Write it like this: 2024 · 2024-06 · 2024-06-30 · 2024-01/2024-06",
            ]
        )
        page.locator("input[name='qualifiers.period']").fill("2024-01/2024-06")
        expect(page.locator(".problem")).to_have_count(3)
        assert asked == []
    assert candidates.read_bytes() == before
