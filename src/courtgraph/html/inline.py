"""The page inside a notebook."""

from html import escape


class Page(str):
    """The text of a page, which a notebook shows as the page itself."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<Page: a notebook shows it, write_text keeps it>"

    def _repr_html_(self) -> str:
        """A frame that holds the page, so that its styles and scripts and the notebook's stay apart.

        >>> Page('<p class="a">')._repr_html_()[:41]
        '<iframe srcdoc="&lt;p class=&quot;a&quot;'
        """
        # in VS Code a notebook is one frame as high as all of its cells: there the most counts
        size = "display: block; box-sizing: border-box; width: 100%; height: clamp(440px, 78vh, 660px)"
        style = f"{size}; border: 1px solid #8884; border-radius: 6px"
        return f'<iframe srcdoc="{escape(self)}" title="courtgraph" style="{style}"></iframe>'
