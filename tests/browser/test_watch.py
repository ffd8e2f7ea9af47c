"""The page of a build that is shown anew after the next."""

import threading
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from courtgraph.export.live_page import LivePage
from courtgraph.html import render_html
from courtgraph.store import read_dataset

pytestmark = pytest.mark.browser


def test_a_page_shows_the_next_build_by_itself_and_keeps_what_its_reader_has_chosen(
    chromium: Browser, dataset_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "graph.html"
    things = dataset_folder / "entities/things.yaml"

    def build() -> None:
        path.write_text(render_html(read_dataset(dataset_folder)), "utf-8")

    build()
    complaints: list[str] = []
    with LivePage(path) as live, chromium.new_context(locale="en-US") as context:
        threading.Thread(target=live.serve_forever, daemon=True).start()
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(live.address)
        frame = page.frame_locator("iframe")
        frame.get_by_role("tab", name="Table").click()
        expect(frame.get_by_text("Court of A County").first).to_be_visible()

        things.write_text(things.read_text("utf-8").replace("Court of A County", "Court of B County"), "utf-8")
        build()
        live.show()

        expect(frame.get_by_text("Court of B County").first).to_be_visible()
        expect(frame.get_by_role("tab", name="Table")).to_have_attribute("aria-selected", "true")
        page.goto("about:blank")
        live.shutdown()
    assert complaints == []
