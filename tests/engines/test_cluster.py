"""Spark on a cluster of its own, a master and two workers on 127.0.0.1: the same findings and the same lines."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from courtgraph.export.tables import export_tables
from engines.running import found_in_memory, lines_in_memory, small_groups
from writing import write_dataset

pytestmark = [
    pytest.mark.slow,  # three processes of Java start, and one for each command
    pytest.mark.skipif("COURTGRAPH_CLUSTER" not in os.environ, reason="make test-spark starts the cluster"),
]
PACKAGE = "org.apache.spark.deploy"


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the master; all three processes end with the tests."""
    folder = tmp_path_factory.mktemp("cluster")
    master = start(folder, "master", f"{PACKAGE}.master.Master", "--port", "0", "--webui-port", "0")
    workers: list[subprocess.Popen[bytes]] = []
    try:
        address = told(folder / "master", r"Starting Spark master at (spark://[\d.:]+)")
        options = ("--cores", "1", "--memory", "1g", "--webui-port", "0", "--work-dir", str(folder / "work"), address)
        workers += [start(folder, f"worker-{n}", f"{PACKAGE}.worker.Worker", *options) for n in range(2)]
        for number in range(2):
            told(folder / f"worker-{number}", "Successfully registered with master")
        yield address
    finally:
        for process in (*workers, master):
            process.terminate()
            process.wait(30)


def start(folder: Path, name: str, *command: str) -> "subprocess.Popen[bytes]":
    import pyspark

    program = Path(pyspark.__file__).parent / "bin/spark-class"
    with (folder / name).open("wb") as log:
        return subprocess.Popen(  # noqa: S603  # Spark's own program
            [program, *command, "--host", "127.0.0.1"],
            stdout=log,
            stderr=log,
            env={**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"},
        )


def told(log: Path, pattern: str) -> str:
    """What a process says when it is ready."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if found := re.search(pattern, log.read_text("utf-8")):
            return found[found.re.groups]
        time.sleep(0.1)
    raise AssertionError(log.read_text("utf-8"))


def run(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    return subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "courtgraph", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_a_cluster_finds_and_writes_what_one_process_does(cluster: str, tmp_path: Path) -> None:
    data = write_dataset(tmp_path / "data")
    file = data / "entities/things.yaml"
    file.write_text(file.read_text("utf-8").replace("id: award/b", "id: award/x"), "utf-8")
    with small_groups():
        export_tables([data], tmp_path / "tables", keep_findings=True)

    done = run(tmp_path, "check", "tables", "--engine", "spark", "--master", cluster)

    assert done.stdout.splitlines() == [f"data/{finding}" for finding in found_in_memory(data)]
    assert done.returncode == 1, done.stderr


def test_a_cluster_writes_the_lines_of_one_process(cluster: str, tmp_path: Path) -> None:
    data = write_dataset(tmp_path / "data")
    with small_groups():
        export_tables([data], tmp_path / "tables")

    done = run(tmp_path, "export", "nt", "tables", "-o", "graph.nt", "--engine", "spark", "--master", cluster)

    assert done.returncode == 0, done.stderr
    assert sorted((tmp_path / "graph.nt").read_text("utf-8").split("\n")[:-1]) == lines_in_memory(data)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "graph.nt", "tables"]
