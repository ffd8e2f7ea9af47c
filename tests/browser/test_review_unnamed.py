"""Names that are missing in a language of the dataset: the list of them, and the languages of what is proposed."""

from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, expect

from browser.reviewing import evidence, reviewing, select, serving, untranslate
from courtgraph.review.server import ReviewServer
from courtgraph.store import read_dataset
from writing import write_yaml

pytestmark = pytest.mark.browser


def test_what_has_no_name_in_a_language_is_listed_and_found_by_what_it_is_called(
    chromium: Browser, server: ReviewServer, dataset_folder: Path
) -> None:
    untranslate(dataset_folder)
    with reviewing(chromium, server.address) as page:
        page.get_by_role("button", name="Names missing 1").click()
        listed = page.locator("#unnamed-list li")
        expect(listed).to_have_text("培訓次數 indicator/c English")
        for typed, number in (("培训", 1), ("indicator", 1), ("english", 1), ("甲", 0)):
            page.get_by_label("Filter").fill(typed)
            expect(listed).to_have_count(number)
        expect(page.locator("#unnamed-shown")).to_have_text("0 of 1 shown")
        page.get_by_role("button", name="Close").click()
        expect(page.locator("#unnamed")).to_be_hidden()


def test_where_everything_is_named_there_is_no_list(chromium: Browser, server: ReviewServer) -> None:
    with reviewing(chromium, server.address) as page:
        expect(page.locator("#unnamed-open")).to_be_hidden()


def test_in_a_dataset_in_one_script_names_are_shown_and_asked_for_in_that_alone(
    chromium: Browser, dataset_folder: Path, tmp_path: Path
) -> None:
    write_yaml(
        tmp_path / "mine/dataset.yaml",
        {"title": {"zh-Hans": "图"}, "base": "https://example.org/", "languages": ["zh-Hans"]},
    )
    sources = yaml.safe_load((dataset_folder / "sources.yaml").read_text("utf-8"))["sources"]
    write_yaml(tmp_path / "mine/sources.yaml", {"sources": [{**sources[0], "label": {"zh-Hans": "报告"}}]})
    (dataset_folder / "texts").rename(tmp_path / "mine/texts")
    proposed = {"id": "award/x", "type": "Award", "label": {"zh-Hant": "優秀法院獎", "zh-Hans": "优秀法院奖"}}
    proof = {"status": "candidate", "rule": "award-verb", "evidence": evidence(1, "優秀法院")}
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "entities": [{**proposed, **proof}], "statements": []})
    with (
        serving(tmp_path / "c.yaml", tmp_path / "mine") as opened,
        reviewing(chromium, opened.address, "zh-TW") as page,
    ):
        expect(page.locator(".card h3")).to_have_text("优秀法院奖")
        expect(page.locator(".card")).not_to_contain_text("優秀法院獎")
        page.keyboard.press("a")
        expect(page.locator("#count")).to_have_text("0 條待定")
        select(page, "全國優秀法院")
        page.keyboard.press("n")
        expect(page.locator("input[name^='label.']")).to_have_count(1)
        expect(page.locator("input[name='label.zh-Hans']")).to_have_value("全国优秀法院")
        page.keyboard.type("Award")
        page.keyboard.press("Enter")
        page.locator("#form-save").click()
        expect(page.locator(".card")).to_have_count(2)

    names = {one.id: one.label for one in read_dataset(tmp_path / "mine").entities}
    assert names == {
        "award/x": {"zh-Hans": "优秀法院奖"},
        "award/quan-guo-you-xiu-fa-yuan": {"zh-Hans": "全国优秀法院"},
    }
