"""Files and folders that may not be read; rights alone do not stop a test that runs as root."""

import os
from pathlib import Path
from typing import Any

import pytest


def forbid(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    """Let files be unreadable."""
    opened = os.open

    def refuse(file: Any, *args: Any, **more: Any) -> Any:
        if Path(file).absolute() in paths:
            raise PermissionError(13, "Permission denied", str(file))
        return opened(file, *args, **more)

    monkeypatch.setattr(os, "open", refuse)


def forbid_listing(monkeypatch: pytest.MonkeyPatch, *folders: Path) -> None:
    """Let what is in folders be unknown."""
    listed = Path.iterdir

    def refuse(folder: Path) -> Any:
        if folder.absolute() in folders:
            raise PermissionError(13, "Permission denied", str(folder))
        return listed(folder)

    monkeypatch.setattr(Path, "iterdir", refuse)
