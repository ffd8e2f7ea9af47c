"""What a build adds to the package: the page's script and style, made of ``frontend/``."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent / "frontend"))

import npm


class PageHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling's own hooks leave it open, too
    """Bundles the interface before a wheel is put together, be it an editable one."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """What the build needs beside hatchling here."""
        return npm.requirements()

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the bundle."""
        npm.bundle()
