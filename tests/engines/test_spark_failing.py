"""What Spark cannot do is told in words: no Java, no package, and queries that it does not understand."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from courtgraph.engines.local import local_engine
from courtgraph.errors import CourtgraphError


@pytest.mark.slow  # PySpark is loaded, and looks for Java
def test_without_java_the_command_says_what_it_needs(packed_tables: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "JAVA_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "courtgraph", "check", str(packed_tables), "--engine", "spark"]

    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603  # ours

    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "courtgraph: Spark cannot be started at local[*]: " in done.stderr
    assert done.stderr.endswith("; is Java 17 there, which JAVA_HOME names, and does the master answer?\n")


def test_without_pyspark_the_command_names_the_extra(packed_tables: Path) -> None:
    program = "import sys; sys.modules['pyspark.sql'] = None; from courtgraph.cli import main; main(sys.argv[1:])"
    command = [sys.executable, "-c", program, "check", str(packed_tables), "--engine", "spark"]

    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # our own program

    assert done.returncode == 1
    assert done.stderr == "courtgraph: pyspark.sql is not installed; pip install 'courtgraph[spark]'\n"


def test_a_query_that_fails_is_told_in_duckdbs_words(tmp_path: Path) -> None:
    with local_engine(1, tmp_path) as engine, pytest.raises(CourtgraphError, match="DuckDB: Catalog Error: Table with"):
        engine.sql("SELECT * FROM nothing", {})
