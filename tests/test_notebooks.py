import importlib.util
from pathlib import Path
from types import ModuleType

import nbformat
import pytest

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
EACH = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)


@pytest.fixture(scope="module")
def recording() -> ModuleType:
    """The script that keeps notebooks with their output."""
    spec = importlib.util.spec_from_file_location("record_notebooks", ROOT / "scripts/record_notebooks.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow  # a kernel for each notebook
@EACH
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the kernel's own libraries
def test_shows_what_is_kept_of_it_when_it_is_run_anew(path: Path, recording: ModuleType) -> None:
    notebook = recording.run(path)

    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    frames = [output for cell in cells for output in cell.outputs if "<iframe" in str(output.get("data", {}))]
    assert len(frames) == sum("render_html(" in cell.source for cell in cells)
    kept = recording.shown(nbformat.read(path, as_version=4))
    assert recording.shown(recording.without_frames(notebook)) == kept, "run make docs, and read it again"


@EACH
def test_is_kept_with_the_output_of_every_cell_and_no_page_in_it(path: Path) -> None:
    cells = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
    outputs = [output for cell in cells for output in cell.outputs]

    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    assert {output.output_type for output in outputs} <= {"stream", "execute_result", "display_data"}
    assert [output for output in outputs if output.get("name") == "stderr"] == []
    assert any("<table" in str(output.get("data", {})) for output in outputs)
    assert path.stat().st_size < 400_000


@EACH
def test_its_prose_is_in_chinese_and_in_english(path: Path) -> None:
    prose = [cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "markdown"]

    chinese = [sum("\u4e00" <= char <= "\u9fff" for char in text) for text in prose]
    english = [sum(word.isascii() and word.isalpha() for word in text.split()) for text in prose]
    assert all(count > 8 for count in (*chinese, *english))


@EACH
def test_every_plot_is_drawn_in_a_font_that_has_its_characters(path: Path) -> None:
    plots = [cell for cell in nbformat.read(path, as_version=4).cells if ".plot." in cell.source]

    assert all("use_cjk_font()" in cell.source for cell in plots)
    assert all([list(output.data) for output in cell.outputs] == [["image/png", "text/plain"]] for cell in plots)


@EACH
def test_whoever_asks_for_the_evidence_of_a_statement_says_what_it_is_to_do(path: Path) -> None:
    code = [cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]

    assert all('cgo:stance "supports"' in source for source in code if "prov:wasDerivedFrom" in source)
    assert ("frames.evidence" in "".join(code)) <= ('["stance"] == "supports"' in "".join(code))


@EACH
def test_imports_only_the_public_names(path: Path) -> None:
    code = "\n".join(cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code")

    assert "from courtgraph import" in code
    assert "courtgraph." not in code.replace("courtgraph.example", "")


def test_there_are_notebooks() -> None:
    assert [path.name for path in NOTEBOOKS] == ["01_explore.ipynb", "02_sparql.ipynb", "03_curate_a_report.ipynb"]
