"""Markup in the data of a review is shown as words, and runs nowhere."""

from copy import deepcopy
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from browser.reviewing import reviewing, select, serving
from writing import write_yaml

pytestmark = pytest.mark.browser

BAD = "<img src=x onerror=\"document.title='bad'\"><script>document.title='bad'</script>&amp;\u202e"


def test_markup_in_names_words_and_ids_is_text(chromium: Browser, dataset_folder: Path, tmp_path: Path) -> None:
    report = f"甲縣人民法院獲得{BAD}\n"
    (dataset_folder / "texts/report.txt").write_text(report, "utf-8")
    piece = {"source": "source/report", "line": 1, "quote": BAD, "start": 8, "end": 8 + len(BAD), "note": BAD}
    proof = {"status": "candidate", "rule": BAD, "evidence": [{**piece, "inferred": "true"}]}
    entity = {"id": BAD, "type": BAD, "label": {"zh-Hant": BAD, "en": BAD}, **proof}
    said = {"subject": BAD, "predicate": BAD, "object": BAD, "value": BAD, "unit": BAD, "qualifiers": {"year": BAD}}
    content = {
        "source": "source/report",
        "entities": [entity],
        "statements": [{**said, "modality": BAD, **deepcopy(proof)}],
    }
    write_yaml(tmp_path / "c.yaml", content)
    # a text of another hash is taken by its name
    with serving(tmp_path / "c.yaml", dataset_folder) as server, reviewing(chromium, server.address) as page:
        expect(page.locator(".card")).to_have_count(2)
        for key in "eml":
            page.keyboard.press(key)
            page.keyboard.press("ArrowDown")
            page.keyboard.press("Escape")
            page.keyboard.press("Escape")
            expect(page.locator("#form-box")).to_be_hidden()
        page.keyboard.press("a")
        expect(page.locator("#words")).to_contain_text("<img")
        select(page, "甲縣")
        page.keyboard.press("s")
        expect(page.locator("#form-box")).to_be_visible()

        assert page.locator("#text").inner_text().count("<img src=x") == 1
        assert page.locator("img, main script, dialog script").count() == 0
        assert page.title() == "Review · courtgraph"
