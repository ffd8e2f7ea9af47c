"""Pages that the tests of a file share: the address takes each back to its opening, or else it is opened anew."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from browser.opened import Opened

GO = """async (address) => {
  history.replaceState(null, "", location.pathname + address);
  dispatchEvent(new HashChangeEvent("hashchange"));
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  while (document.getElementById("payload") && !window.courtgraph) await frame();
}"""
"""Follow an address as a link in the page would, until what it leads to is drawn."""

LEAVE = """() => {
  document.getElementById("search")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  document.activeElement.blur();
  document.getElementById("zoom-fit")?.click();
  document.getElementById("taken")?.replaceChildren();
  for (const each of document.querySelectorAll(":popover-open")) each.hidePopover();
  for (const each of document.querySelectorAll("*")) if (each.scrollTop || each.scrollLeft) each.scrollTo(0, 0);
}"""
"""Give up what was looked for, scrolled to, opened for a moment and told: nothing of that is in the address."""

TRACES = """() => {
  const root = document.documentElement;
  const seen = document.body.cloneNode(true);
  for (const each of seen.querySelectorAll("script, style, [hidden], [popover]")) each.remove();
  for (const each of seen.querySelectorAll("#miniature, #network")) each.replaceWith(each.id);
  for (const each of seen.querySelectorAll("[class='']")) each.removeAttribute("class");
  const every = [root, ...root.querySelectorAll("*")];
  // what the address asks is written there again
  const fields = every.filter((each) => each.matches("input, select, textarea:not(#query-text)"));
  const rows = Array.from(document.querySelectorAll("#stage-table tbody"), ({ children }) => children.length);
  return JSON.stringify([
    Array.from(root.attributes, ({ name, value }) => [name, value]),
    seen.outerHTML,
    fields.map(({ value, checked }) => [value, checked]),
    every.filter((each) => each.matches(":modal, #stage-outline details[open]")).length,
    rows.filter((count) => count > 200),
    [document.activeElement === document.body, innerWidth, innerHeight, localStorage.length],
    ["print", "(prefers-color-scheme: dark)", "(prefers-reduced-motion)", "(forced-colors)"].map(
      (query) => matchMedia(query).matches,
    ),
    Object.keys(window).filter((name) => name !== "axe"),
    Object.keys(navigator.clipboard ?? {}),
    window.courtgraph && [
      courtgraph.renderer.viewport(),
      courtgraph.state.hovered?.id,
      courtgraph.model.all.map(({ id }) => courtgraph.place(id)),
    ],
  ]);
}"""
"""All that tells a page which somebody has used from one that has just been opened."""


class SharedPages:
    """Pages by their file and the browser's settings, and those that a test has for itself."""

    def __init__(
        self, chromium: Browser, own: tuple[str, ...] = ("file:", "data:"), drawn: str = ":root[data-drawn]"
    ) -> None:
        self._chromium = chromium
        self._own = own
        self._drawn = drawn
        self._shared: dict[str, tuple[Opened, str]] = {}
        self._fresh: list[Opened] = []

    def open(self, path: Path, address: str, *, script: str = "", fresh: bool = False, **settings: Any) -> Opened:
        """The page at an address, which is followed in a page that is as when it opened.

        A ``fresh`` page is loaded with the address, and so is one with a script that runs before the page's own.
        """
        if fresh or script:
            self._fresh.append(self._load(path, address, script, settings))
            return self._fresh[-1]
        key = repr((path, sorted(settings.items())))
        one, opening = self._shared.get(key, (None, ""))
        if one is None or _traces(one) != opening:
            if one:
                one.page.context.close()
            one = self._load(path, "", "", settings)
            self._shared[key] = one, _traces(one)
        one.page.evaluate(GO, address)
        return one

    def _load(self, path: Path, address: str, script: str, settings: dict[str, Any]) -> Opened:
        one = Opened(self._chromium.new_context(**settings).new_page(), self._own)
        if script:
            one.page.add_init_script(script)
        one.page.goto(f"{path.as_uri()}{address}")
        # the page's policy lets no function wait inside it
        one.page.wait_for_selector(self._drawn, state="attached")
        return one

    def complaints(self) -> list[str]:
        """What was amiss in this test; the pages that it had for itself are closed."""
        all_pages = [*self._fresh, *[one for one, _ in self._shared.values()]]
        found = [complaint for one in all_pages for complaint in one.complaints]
        for one in self._fresh:
            one.page.context.close()
        self._fresh.clear()
        for one, _ in self._shared.values():
            one.complaints.clear()
        return found

    def close(self) -> None:
        """Close every page."""
        for one, _ in self._shared.values():
            one.page.context.close()


def _traces(one: Opened) -> str:
    """What a page is like whose address has been taken back; nothing of one that is closed."""
    page = one.page
    if page.is_closed():
        return ""
    page.context.clear_permissions()
    page.mouse.move(0, 0)
    page.evaluate(GO, "")
    page.evaluate(LEAVE)
    page.evaluate(GO, "")
    traces: str = page.evaluate(TRACES)
    return traces
