from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

FOLDER = Path(__file__).parent.parent / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))


@pytest.mark.slow  # a kernel for each notebook
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the kernel's own libraries
def test_runs_from_start_to_end(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)

    NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(FOLDER)}}).execute()

    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.execution_count for cell in cells)
    shown = [str(output.get("data", {}).get("text/html", "")) for cell in cells for output in cell.outputs]
    assert any(shown)
    assert any("<iframe" in page for page in shown) == any("render_html(" in cell.source for cell in cells)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_is_kept_without_output(path: Path) -> None:
    cells = nbformat.read(path, as_version=4).cells

    assert [cell.outputs for cell in cells if cell.cell_type == "code" and cell.outputs] == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_imports_only_the_public_names(path: Path) -> None:
    code = "\n".join(cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code")

    assert "from courtgraph import" in code
    assert "courtgraph." not in code.replace("courtgraph.example", "")


def test_there_are_notebooks() -> None:
    assert [path.name for path in NOTEBOOKS] == ["01_explore.ipynb", "02_sparql.ipynb", "03_curate_a_report.ipynb"]
