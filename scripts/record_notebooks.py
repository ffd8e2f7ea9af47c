"""Run the notebooks and keep them with their output, so that they can be read where they are hosted.

With ``--check`` nothing is written: the exit code is 1 when a notebook shows something else by now, and it is named.

What a notebook needs to be run for, the page in a frame, is not kept: it is large, and hosts show no frames.
"""

import re
import sys
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

FOLDER = Path(__file__).parent.parent / "notebooks"


def run(path: Path) -> nbformat.NotebookNode:
    """The notebook, run from start to end; an error in a cell is an error here."""
    notebook = nbformat.read(path, as_version=4)
    metadata = dict(notebook.metadata)
    NotebookClient(notebook, timeout=600, record_timing=False, resources={"metadata": {"path": str(FOLDER)}}).execute()
    notebook.metadata = nbformat.from_dict(metadata)  # the version of Python is the machine's
    return notebook


def without_frames(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """The notebook as it is kept."""
    for output in _outputs(notebook):
        if "<iframe" in output.get("data", {}).get("text/html", ""):
            del output["data"]["text/html"]
    return notebook


def shown(notebook: nbformat.NotebookNode) -> list[list[str]]:
    """What each cell shows, as text: bytes of a plot differ from machine to machine, and styles with every library."""
    return [[_text(output) for output in cell.outputs] for cell in notebook.cells if cell.cell_type == "code"]


def _outputs(notebook: nbformat.NotebookNode) -> list[Any]:
    return [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]


def _text(output: Any) -> str:
    if output.output_type == "stream":
        return str(output.text)
    table = re.sub(r"(?s)<style.*?</style>|<[^>]*>", " ", output.data.get("text/html", ""))
    kinds = " ".join(sorted(output.data))
    return f"{kinds}: {' '.join(table.split()) or output.data.get('text/plain', '')}"


def main() -> None:
    """Renew the notebooks, or compare them."""
    stale = []
    for path in sorted(FOLDER.glob("*.ipynb")):
        kept, now = nbformat.read(path, as_version=4), without_frames(run(path))
        if "--check" not in sys.argv:
            nbformat.write(now, path)
        elif shown(kept) != shown(now):
            stale.append(path.name)
    if stale:
        sys.exit(f"{', '.join(stale)}: what is kept is not what is shown now; run make docs and read it again")


if __name__ == "__main__":
    main()
