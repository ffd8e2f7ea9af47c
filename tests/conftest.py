"""What all tests share."""

from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, settings

from courtgraph.cli import main
from courtgraph.export.tables import export_tables
from courtgraph.store import read_dataset
from writing import write_dataset

# The same examples in every run: a test that fails fails for everybody. No deadlines: machines differ.
settings.register_profile(
    "courtgraph", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=100
)
# make fuzz asks for it: other examples in every run, and so many more of each test in tests/fuzzing.
settings.register_profile(
    "fuzz", settings.get_profile("courtgraph"), derandomize=False, max_examples=10_000, print_blob=True
)
settings.load_profile("courtgraph")


@pytest.fixture
def dataset_folder(tmp_path: Path) -> Path:
    """A dataset in which nothing is wrong."""
    return write_dataset(tmp_path / "data")


@pytest.fixture(scope="session")
def exported_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tables of that dataset, for tests that take a copy."""
    folder = tmp_path_factory.mktemp("exported")
    write_dataset(folder / "data")
    export = ("table", "export", str(folder / "data"), "-o", str(folder / "tables"))
    assert CliRunner(catch_exceptions=False).invoke(main, export).exit_code == 0
    return folder / "tables"


@pytest.fixture(scope="session")
def packed_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same dataset packed as Parquet, for tests that take a copy."""
    folder = tmp_path_factory.mktemp("packed")
    export_tables([write_dataset(folder / "data")], folder / "tables")
    return folder / "tables"


@pytest.fixture(scope="session")
def curated() -> Path:
    """The dataset of the repository, on the courts of Xinzhou."""
    return Path(__file__).parent.parent / "data"


@pytest.fixture(scope="session")
def predicate_uses(curated: Path) -> Counter[str]:
    """How many statements of the repository's dataset use each predicate."""
    return Counter(statement.predicate for statement in read_dataset(curated).statements)
