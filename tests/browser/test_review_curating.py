"""What is done on the review page so that nobody opens a file: what is missing is asked for where it is missed."""

from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, expect

from browser.reviewing import evidence, reviewing, serving, statuses, unlist, untranslate, walk_to
from courtgraph.review.server import ReviewServer
from courtgraph.store import read_dataset
from writing import labels, write_yaml

pytestmark = pytest.mark.browser


def test_lines_without_a_statement_are_listed_with_their_reasons_and_show_as_such(
    chromium: Browser, server: ReviewServer, dataset_folder: Path
) -> None:
    unlist(dataset_folder)
    with reviewing(chromium, server.address) as page:
        page.get_by_role("button", name="Lines without statement 1").click()
        reason = page.get_by_label("Reason for line 2")
        expect(reason).to_have_value("小標題")
        reason.fill("a heading")
        page.get_by_role("button", name="List 1 with a reason").click()
        expect(page.locator("#uncovered")).to_be_hidden()
        expect(page.locator("#uncovered-open")).to_be_hidden()
        expect(page.locator(".line.listed")).to_have_attribute("data-reason", "a heading")

    assert read_dataset(dataset_folder).by_source["source/report"].uncited == {2: "a heading"}


def test_a_unit_is_asked_for_by_the_key_that_accepts_and_then_the_figure_is_accepted(
    chromium: Browser, dataset_folder: Path, tmp_path: Path
) -> None:
    said = {"subject": "court/a", "predicate": "hasFigure", "object": "indicator/c", "value": "39", "unit": "家"}
    figure = {**said, "status": "candidate", "rule": "figure", "evidence": evidence(3, "培訓39次")}
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "entities": [], "statements": [figure]})
    with serving(tmp_path / "c.yaml", dataset_folder) as server, reviewing(chromium, server.address) as page:
        expect(page.locator(".missing")).to_have_text("unit missing: 家")
        page.keyboard.press("a")
        page.keyboard.type("shop")
        page.keyboard.press("Enter")
        expect(page.locator("#count")).to_have_text("0 open")
        expect(page.locator("#form-box")).to_be_hidden()

    assert yaml.safe_load((dataset_folder / "schema.yaml").read_text("utf-8")) == {
        "units": {"shop": {"zh-Hant": "家", "zh-Hans": "家"}}
    }
    assert "shop" in {statement.unit for statement in read_dataset(dataset_folder).statements}


def test_of_what_the_filter_shows_those_that_hold_are_accepted_by_one_key_after_a_preview(
    chromium: Browser, server: ReviewServer, candidates: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        page.get_by_label("By kind").select_option("Award")
        expect(page.locator("#shown")).to_have_text("2 of 3 shown")
        page.locator("body").press("b")
        expect(page.locator("#form-content > p")).to_have_text(
            "This writes 1: entities 1, statements 0; files that change: 1."
        )
        expect(page.locator("#form-content .findings dd").last).to_have_text(
            "Accept it on its own: the page asks for the name."
        )
        assert statuses(candidates) == ["candidate", "candidate", "candidate"]
        page.keyboard.press("Enter")
        expect(page.locator("#count")).to_have_text("2 open")

    assert statuses(candidates) == ["accepted", "candidate", "candidate"]


def test_what_a_preview_shows_is_accepted_by_enter_and_one_that_is_left_leaves_the_page_as_it_was(
    chromium: Browser, server: ReviewServer, candidates: Path, dataset_folder: Path
) -> None:
    # the statement then starts a file of its own
    (dataset_folder / "statements/first.yaml").unlink()
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("b")
        expect(page.locator(".preview li")).to_have_count(2)
        page.keyboard.press("Escape")
        page.keyboard.press("a")
        expect(page.locator("#count")).to_have_text("2 open")
        page.keyboard.press("b")
        expect(page.locator(".preview li")).to_have_count(1)
        page.keyboard.press("Enter")
        expect(page.locator("#count")).to_have_text("1 open")

    assert statuses(candidates) == ["accepted", "candidate", "accepted"]


def test_after_a_decision_and_after_a_reload_the_next_open_candidate_is_chosen(
    chromium: Browser, server: ReviewServer
) -> None:
    with reviewing(chromium, server.address) as page:
        expect(page.locator(".card h3")).to_have_text(
            ["<b>X</b>", "Court of A County received <b>X</b>", "National prize"]
        )
        page.keyboard.press("a")
        expect(page.locator(".card.chosen h3")).to_have_text("Court of A County received <b>X</b>")
        expect(page.locator("#count")).to_have_text("2 open")
        page.reload()
        expect(page.locator(".card.chosen h3")).to_have_text("Court of A County received <b>X</b>")


def test_the_page_says_how_many_statements_are_rejected_along_with_an_entity(
    chromium: Browser, server: ReviewServer
) -> None:
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("r")
        told = "Rejected: “<b>X</b>”, and the open statements that speak of it (1). U takes it back."
        expect(page.locator("#notice")).to_have_text(told)
        page.keyboard.press("r")
        expect(page.locator("#count")).to_have_text("0 open")
        expect(page.locator("#notice")).to_be_empty()


def test_a_key_that_cannot_work_says_why(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("u")
        expect(page.locator("#notice")).to_have_text("There is nothing to undo.")
        page.keyboard.press("a")
        expect(page.locator("#count")).to_have_text("2 open")
        page.keyboard.press("l")
        expect(page.locator("#notice")).to_have_text("Only an entity can be linked, no statement.")
        page.keyboard.press("k")
        page.keyboard.press("r")
        told = "“<b>X</b>” is accepted and in the dataset; E edits it there, X removes it."
        expect(page.locator("#notice")).to_have_text(told)


def test_what_was_accepted_is_edited_and_removed_in_the_dataset(
    chromium: Browser, server: ReviewServer, candidates: Path, dataset_folder: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("a")
        expect(page.locator("#count")).to_have_text("2 open")
        page.keyboard.press("k")
        page.keyboard.press("e")
        page.locator("input[name='label.en']").fill("Prize")
        page.keyboard.press("Enter")
        expect(page.locator(".card.chosen h3")).to_have_text("Prize")
        assert read_dataset(dataset_folder).things["award/x"].label["en"] == "Prize"
        page.keyboard.press("x")
        expect(page.locator(".card.chosen .status")).to_have_text("rejected")

    assert "award/x" not in read_dataset(dataset_folder).things
    assert statuses(candidates)[0] == "rejected"


def test_merging_with_what_was_accepted_links_to_it(chromium: Browser, server: ReviewServer, candidates: Path) -> None:
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("a")
        expect(page.locator("#count")).to_have_text("2 open")
        walk_to(page, "award/y")
        page.keyboard.press("m")
        page.keyboard.type("award/x")
        page.keyboard.press("Enter")
        page.keyboard.press("Enter")
        expect(page.locator("#count")).to_have_text("1 open")

    assert statuses(candidates) == ["accepted", "rejected", "candidate"]


def test_a_schema_that_comes_while_the_page_is_open_is_seen_when_the_reader_comes_back(
    chromium: Browser, server: ReviewServer, dataset_folder: Path
) -> None:
    with reviewing(chromium, server.address) as page:
        write_yaml(dataset_folder / "schema.yaml", {"units": {"shop": labels("家", "家", "shops")}})
        page.evaluate("dispatchEvent(new Event('focus'))")
        walk_to(page, "received")
        page.keyboard.press("e")
        page.locator("input[name='predicate']").fill("hasFigure")
        page.keyboard.press("Enter")
        expect(page.locator("select[name='unit'] option[value='shop']")).to_have_text("shops")


def test_a_preview_tells_of_each_candidate_its_type_and_its_words(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("b")
        expect(page.locator(".preview li")).to_have_text(
            ["<b>X</b> · Award · 全國優秀法院", "Court of A County received <b>X</b> · 甲縣人民法院獲得全國優秀法院"]
        )


def test_cards_are_filtered_by_what_was_decided(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address) as page:
        page.get_by_label("By decision").select_option("candidate")
        page.locator("body").press("a")
        expect(page.locator("#shown")).to_have_text("2 of 3 shown")
        page.get_by_label("By decision").select_option("accepted")
        expect(page.locator(".card:visible h3")).to_have_text(["<b>X</b>"])


def test_when_everything_is_decided_the_page_says_what_is_left_and_the_next_step(
    chromium: Browser, server: ReviewServer, dataset_folder: Path
) -> None:
    untranslate(dataset_folder)
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("r")
        expect(page.locator("#count")).to_have_text("1 open")
        expect(page.locator("#finished")).to_be_empty()
        page.keyboard.press("r")
        told = "Every candidate is decided on. Still left: Names missing 1. "
        expect(page.locator("#finished")).to_have_text(
            f"{told}Next: courtgraph check, then courtgraph build, on the same dataset."
        )


def test_the_header_is_one_row_on_a_laptop_whatever_is_left(
    chromium: Browser, server: ReviewServer, dataset_folder: Path
) -> None:
    untranslate(dataset_folder)
    unlist(dataset_folder)
    with reviewing(chromium, server.address, viewport={"width": 1280, "height": 800}) as page:
        expect(page.locator("#unnamed-open")).to_be_visible()
        expect(page.locator("#uncovered-open")).to_be_visible()
        boxes = [page.locator(each).bounding_box() for each in ("#file", ".tools")]
        middles = [box["y"] + box["height"] / 2 for box in boxes if box]
        assert abs(middles[0] - middles[1]) < 1


def test_words_of_several_lines_are_no_quote_and_the_page_says_so(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address) as page:
        page.keyboard.press("t")
        page.keyboard.press("Shift+ArrowDown")
        told = "A quote stands on one line: select words of one line."
        expect(page.locator("#selected")).to_contain_text(told)
        page.keyboard.press("s")
        expect(page.locator("#notice")).to_have_text(told)
        expect(page.locator("#form-box")).to_be_hidden()
