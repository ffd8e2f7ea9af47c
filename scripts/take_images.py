"""Take the images of the docs anew: python scripts/take_images.py, with a Chromium, takes about a minute.

The page of the dataset in ``data/`` is opened at an address for each image; the large one is of a generated dataset.
"""

import shutil
import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image as Picture
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

from generate import province  # noqa: E402

from courtgraph import read_dataset  # noqa: E402
from courtgraph.html import render_html  # noqa: E402
from courtgraph.sparql import to_asking  # noqa: E402

ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@dataclass(frozen=True)
class Image:
    """What an image shows: an address in the page, and what its reader has pressed since."""

    address: str = ""
    keys: str = ""
    wide: int = 1440
    high: int = 900
    theme: str = "light"
    locale: str = "zh-TW"


IMAGES = {
    "page": Image(),
    "details": Image("#court/xinzhou-intermediate"),
    "filters": Image("#?no-modality=fact&dim=yes", keys="f"),
    "path": Image("#?path=person/xu-xiangqian&path=award/party-brand-case-library"),
    "dark": Image("#?layout=hierarchy", theme="dark"),
    "timeline": Image("#?layout=timeline", locale="en-US"),
    "table": Image("#court/xinzhou-intermediate?view=table", locale="en-US"),
    "outline": Image("#initiative/5521-work-approach?view=outline", theme="dark", locale="zh-CN"),
    "query": Image("#?view=query&ask=awards"),
    "phone": Image("#court-group/xinzhou-courts", wide=360, high=740),
}
LARGE = {"large": Image(locale="en-US", theme="dark")}


def pages(folder: Path) -> dict[Path, dict[str, Image]]:
    """The pages, and the images to take of each."""
    dataset = read_dataset(ROOT / "data")
    small, large = folder / "small.html", folder / "large.html"
    asking = to_asking(dataset, ROOT / "data/queries")
    small.write_text(render_html(dataset, asking=asking), encoding="utf-8")
    large.write_text(render_html(province(50_000)), encoding="utf-8")
    return {small: IMAGES, large: LARGE}


def take(browser: Browser, path: Path, name: str, image: Image) -> None:
    """Open a page as a reader with this screen and language does, and take its image."""
    context = browser.new_context(
        viewport={"width": image.wide, "height": image.high},
        color_scheme="dark" if image.theme == "dark" else "light",
        locale=image.locale,
        reduced_motion="reduce",
    )
    page: Page = context.new_page()
    page.goto(path.as_uri() + image.address)
    page.wait_for_function("() => window.courtgraph")
    for key in image.keys:
        page.keyboard.press(key)
    page.wait_for_timeout(3000)
    pixels = Picture.open(BytesIO(page.screenshot()))
    # a third of the size, and no difference to be seen
    pixels.quantize(256, Picture.Quantize.MAXCOVERAGE).save(ROOT / "docs" / "images" / f"{name}.png", optimize=True)
    context.close()


def main() -> None:
    """Take every image."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        for page, images in pages(Path(folder)).items():
            for name, image in images.items():
                take(browser, page, name, image)
                print(f"docs/images/{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
