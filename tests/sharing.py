"""Tables of cases that the tests of Python and of TypeScript both read."""

import json
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent / "shared"


def shared(name: str) -> Any:
    """A table of ``tests/shared``."""
    return json.loads((_FOLDER / f"{name}.json").read_text("utf-8"))


def written_out(text: str | list[Any]) -> str:
    """A text of a table, or the one that its parts make: ``{"repeat": [TEXT, TIMES]}`` stands for many."""
    if isinstance(text, str):
        return text
    return "".join(part if isinstance(part, str) else part["repeat"][0] * part["repeat"][1] for part in text)
