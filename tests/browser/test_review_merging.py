"""Candidates that are one thing, merged on the review page by keyboard and by mouse, and taken back."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, expect

from browser.reviewing import evidence, reviewing, serving, walk_to
from writing import labels, write_yaml

pytestmark = pytest.mark.browser


@pytest.fixture
def twins(tmp_path: Path) -> Path:
    """One award under two names, and what is said of it under either."""
    proof = {"status": "candidate", "rule": "award-verb"}
    words = {"award/x": "全國優秀法院", "award/y": "優秀法院"}
    names = {"award/x": labels("國獎", "国奖", "Prize"), "award/y": labels("全國獎", "全国奖", "National prize")}
    entities = [
        {"id": one, "type": "Award", "label": names[one], **proof, "evidence": evidence(1, words[one])} for one in words
    ]
    said = {"subject": "court/a", "predicate": "received"}
    statements = [{**said, "object": one, **proof, "evidence": evidence(1, "獲得全國優秀法院")} for one in words]
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "entities": entities, "statements": statements})
    return tmp_path / "c.yaml"


def told(path: Path) -> list[Any]:
    content = yaml.safe_load(path.read_text("utf-8"))
    entities = [(one["status"], [piece["quote"] for piece in one["evidence"]]) for one in content["entities"]]
    return [*entities, *[(one["status"], one["object"]) for one in content["statements"]]]


MERGED = [
    ("candidate", ["全國優秀法院", "優秀法院"]),
    ("rejected", ["優秀法院"]),
    ("candidate", "award/x"),
    ("rejected", "award/x"),
]


def test_by_keyboard_two_entities_become_one_with_the_words_and_statements_of_both(
    chromium: Browser, twins: Path, dataset_folder: Path
) -> None:
    before = twins.read_bytes()
    with serving(twins, dataset_folder) as server, reviewing(chromium, server.address) as page:
        walk_to(page, "award/y")
        page.keyboard.press("m")
        page.keyboard.type("国奖")
        page.keyboard.press("Enter")
        page.keyboard.press("Enter")
        expect(page.locator("#count")).to_have_text("2 open")
        assert told(twins) == MERGED

        page.keyboard.press("u")
        expect(page.locator("#count")).to_have_text("4 open")
    assert twins.read_bytes() == before


def test_by_mouse_two_entities_become_one(chromium: Browser, twins: Path, dataset_folder: Path) -> None:
    before = twins.read_bytes()
    with serving(twins, dataset_folder) as server, reviewing(chromium, server.address) as page:
        page.locator(".card", has_text="award/y").filter(has_text="National prize").first.click()
        page.locator(".card.chosen").get_by_role("button", name="Merge").click()
        page.get_by_role("combobox", name="Candidate that stays").click()
        page.get_by_role("option", name="award/x").click()
        page.locator("#form-save").click()
        expect(page.locator("#count")).to_have_text("2 open")
        assert told(twins) == MERGED

        page.get_by_role("button", name="Undo").click()
        expect(page.locator("#count")).to_have_text("4 open")
    assert twins.read_bytes() == before


def test_a_form_that_names_no_candidate_says_so_and_is_not_sent(
    chromium: Browser, twins: Path, dataset_folder: Path
) -> None:
    before = twins.read_bytes()
    with serving(twins, dataset_folder) as server, reviewing(chromium, server.address) as page:
        page.keyboard.press("m")
        page.keyboard.type("nobody")
        page.keyboard.press("Enter")
        page.locator("#form-save").click()
        expect(page.locator(".problem")).to_have_text("There is no “nobody” here: choose one from the list.")
        expect(page.locator("#form-box")).to_be_visible()
    assert twins.read_bytes() == before


def test_only_candidates_of_its_type_or_predicate_are_offered_and_where_there_are_none_the_page_says_so(
    chromium: Browser, tmp_path: Path, dataset_folder: Path
) -> None:
    proof = {"status": "candidate", "rule": "award-verb"}
    types = {"award/x": "Award", "court/d": "BasicCourt", "court/e": "HighCourt", "court/f": "BasicCourt"}
    entities = [
        {
            "id": one,
            "type": kind,
            "label": labels("甲", "甲", one[-1].upper()),
            **proof,
            "evidence": evidence(1, "法院"),
        }
        for one, kind in types.items()
    ]
    said = {
        "subject": "court/a",
        "predicate": "received",
        "object": "award/x",
        **proof,
        "evidence": evidence(1, "獲得"),
    }
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "entities": entities, "statements": [said]})
    with serving(tmp_path / "c.yaml", dataset_folder) as server, reviewing(chromium, server.address) as page:
        page.keyboard.press("m")
        expect(page.locator("#notice")).to_have_text(
            "“X” cannot be merged: this file has no other open or accepted candidate of the type Award. "
            "L links it to an entity of the dataset."
        )
        walk_to(page, "court/d")
        page.keyboard.press("m")
        page.keyboard.press("ArrowDown")
        expect(page.locator(".choices .name")).to_have_text(["F"])
        page.keyboard.type("award/x")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.locator("#form-words")).to_contain_text(
            "court/d is of the type BasicCourt, and award/x of the type Award"
        )
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        expect(page.locator("#form-box")).to_be_hidden()
        walk_to(page, "received")
        page.keyboard.press("m")
        expect(page.locator("#notice")).to_contain_text("no other open statement with the predicate received")
