"""What is built for those who install courtgraph."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def built(target: str, folder: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)  # noqa: S603 (our own build)
    [made] = folder.iterdir()
    return made


@pytest.mark.slow  # builds the package
def test_the_wheel_holds_the_page_and_nothing_that_it_is_made_of(tmp_path: Path) -> None:
    names = zipfile.ZipFile(built("wheel", tmp_path)).namelist()

    static = {name.rpartition("/")[2] for name in names if name.startswith("courtgraph/html/static/")}
    assert {"page-canvas.js", "page-webgl.js", "page.css"} <= static
    assert {"page-canvas-sparql.js", "page-webgl-sparql.js", "page-sparql.css"} <= static
    assert {"page-worker.js", "oxigraph.wasm"} <= static
    assert {"reading-page.css", "diff-page.css", "agreement-page.css"} <= static
    assert {f"courtgraph/review/{name}" for name in ("static/review.js", "static/review.css")} <= {*names}
    assert "courtgraph/review/templates/review.html" in names
    assert [name for name in names if not name.startswith(("courtgraph/", "courtgraph-"))] == []
    assert [name for name in names if name.endswith((".ts", ".mjs"))] == []


@pytest.mark.slow  # builds the package
def test_the_source_distribution_holds_what_a_wheel_is_made_of(tmp_path: Path) -> None:
    with tarfile.open(built("sdist", tmp_path)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert {"hatch_build.py", "pyproject.toml", "frontend/npm.py", "frontend/package-lock.json"} <= names
    assert {"frontend/.npmrc", "frontend/src/app/entries/webgl-page.ts", "frontend/src/styles/page.css"} <= names
    built_here = ("src/courtgraph/html/static/", "src/courtgraph/review/static/")
    assert [name for name in names if "node_modules" in name or name.startswith(built_here)] == []
