"""The page as a reader would open it."""

from collections.abc import Callable

from playwright.sync_api import Page


class Opened:
    """A page that was opened from disk, and whatever it should not have done."""

    def __init__(self, page: Page, own: tuple[str, ...] = ("file:", "data:")) -> None:
        self.page = page
        self.own = own
        self.complaints: list[str] = []
        page.on("console", lambda message: self._message(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: self._dialog(dialog.message, dialog.dismiss))
        page.on("request", lambda request: self._request(request.url))

    def _message(self, text: str) -> None:
        # without a GPU, Chromium copies what WebGL draws to the screen, and says that this takes time
        if "GPU stall due to ReadPixels" not in text:
            self.complaints.append(text)

    def _dialog(self, message: str, dismiss: Callable[[], None]) -> None:
        self.complaints.append(f"dialog: {message}")
        dismiss()

    def _request(self, url: str) -> None:
        if not url.startswith(self.own):
            self.complaints.append(f"request: {url}")


OpenPage = Callable[..., Opened]


def address_of(page: Page) -> str:
    """The page's address as it is now: ``page.url`` is what the browser has told of it so far."""
    return str(page.evaluate("location.href"))
