"""The engine of Spark: Spark SQL, and ``mapInArrow`` over batches, on one machine or on a cluster."""

import os
import re
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from courtgraph.engines.engine import Tables
from courtgraph.errors import CourtgraphError
from courtgraph.extras import import_extra

MASTER = "local[*]"
_REPLY = "error string, reply binary"


class SparkEngine:
    """A session of Spark; each batch is a task of its own."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self._views: dict[str, list[str]] = {}

    def sql(self, query: str, tables: Tables) -> Any:
        """What a query gives, as a ``pyarrow.Table``."""
        return self._asked(query, tables).toArrow()

    def write(self, query: str, tables: Tables, folder: Path, by: str) -> None:
        """Write what a query gives: the rows of each ``by`` into a folder of their own."""
        asked = self._asked(query, tables)
        asked.repartition(by).write.partitionBy(by).mode("overwrite").parquet(_address(folder))

    def map_batches(self, function: Callable[[Any], Any], batches: Sequence[Any]) -> Iterator[Any]:
        """What a function makes of each batch."""
        import pyarrow

        if not batches:
            return
        sent = [_packed(batch) for batch in batches]

        def work(numbers: Iterator[Any]) -> Iterator[Any]:
            for rows in numbers:
                for number in rows["id"].to_pylist():
                    yield _reply(function, sent[number])

        rows = self._session.range(0, len(sent), 1, len(sent))
        with _without_warning():
            # all at once: an iterator over partitions would be a job for each of them, one after another
            replies = rows.mapInArrow(work, _REPLY).collect()
        for row in replies:
            if row.error:
                raise CourtgraphError(row.error)
            with pyarrow.ipc.open_stream(bytes(row.reply)) as reader:
                yield from reader

    def _asked(self, query: str, tables: Tables) -> Any:
        for name, files in tables.items():
            # Spark looks into each file to learn its columns: once, as long as the name stands for the same files
            if self._views.get(name) != (places := [*map(_pattern, files)]):
                self._session.read.parquet(*places).createOrReplaceTempView(name)
                self._views[name] = places
        return self._session.sql(query)


def _reply(function: Callable[[Any], Any], sent: bytes) -> Any:
    """What comes back of one batch: another, packed, or in words what is wrong."""
    import pyarrow

    with pyarrow.ipc.open_stream(sent) as reader:
        [batch] = reader
    error, reply = None, None
    try:
        reply = _packed(function(batch))
    except CourtgraphError as refused:
        error = str(refused)
    return pyarrow.RecordBatch.from_arrays(
        [pyarrow.array([error], pyarrow.string()), pyarrow.array([reply], pyarrow.binary())], ["error", "reply"]
    )


def _packed(batch: Any) -> bytes:
    import pyarrow

    sink = pyarrow.BufferOutputStream()
    with pyarrow.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return bytes(sink.getvalue())


def _address(place: Path) -> str:
    """A place as Spark takes it, whatever file system is its own.

    >>> _address(Path("/shared/a b"))
    'file:///shared/a b'
    """
    return f"file:///{place.resolve().as_posix().lstrip('/')}"


def _pattern(place: Path) -> str:
    """A place to read, in which nothing stands for anything else."""
    return re.sub(r"([\\*?\[\]{},])", r"\\\1", _address(place))


@contextmanager
def spark_engine(master: str) -> Iterator[SparkEngine]:
    """Spark at a master; a session that is there already is used, and left as it is.

    Raises CourtgraphError where PySpark or Java is not installed, the master cannot be reached, or a task fails.
    """
    with _without_warning():
        sql = import_extra("pyspark.sql", "spark")
        running = sql.SparkSession.getActiveSession()
        session = running or _started(sql, master)
    try:
        yield SparkEngine(session)
    except _failures() as error:
        raise CourtgraphError(f"Spark: {_cause(error)}") from None
    finally:
        if running is None:
            session.stop()


@contextmanager
def _without_warning() -> Iterator[None]:
    """Without what is said of a newer pandas, for which ``mapInArrow`` asks and of which it makes no use."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas", FutureWarning)
        yield


def _started(sql: Any, master: str) -> Any:
    # the workers' Python is this one: the setting of the builder does not reach them
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = sql.SparkSession.builder.master(master).appName("courtgraph")
    for name, value in (_LOCAL if master.startswith("local") else _SETTINGS).items():
        builder = builder.config(name, value)
    failures: tuple[type[Exception], ...] = (*_failures(), OSError)
    try:
        return builder.getOrCreate()
    except failures as error:
        way = "is Java 17 there, which JAVA_HOME names, and does the master answer?"
        raise CourtgraphError(f"Spark cannot be started at {master}: {_cause(error)}; {way}") from None


def _failures() -> tuple[type[Exception], ...]:
    """What is raised where Spark fails: by PySpark, or by what stands between it and Java."""
    pyspark, py4j = import_extra("pyspark.errors", "spark"), import_extra("py4j.protocol", "spark")
    return (pyspark.PySparkException, py4j.Py4JError)


_LOGGING = Path(__file__).parent / "log4j2.properties"
_SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
    # days are those of the tables wherever it runs, and what overflows is an error, as in DuckDB
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",
    "spark.driver.extraJavaOptions": f"-Dlog4j2.configurationFile={_LOGGING.as_uri()}",
}
_LOCAL = {
    **_SETTINGS,
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    # of 200 tasks, which a cluster has cores for, nearly all would have nothing to do
    "spark.sql.shuffle.partitions": "8",
}


def _cause(error: Exception) -> str:
    r"""The line that says why, of the many that Spark, Java and Python tell: the last one that names an error.

    >>> _cause(RuntimeError("failed:\n: java.lang.IllegalStateException: It is stopped.\n\tat x.y(Z.scala:1)"))
    'It is stopped.'
    """
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    raised = [
        line for line in lines if re.search(r"(Error|Exception): ", line) and not line.startswith(("at ", "File"))
    ]
    told = (raised or lines or ["it failed without a word"])[-1 if raised else 0]
    return re.split(r"(?:Error|Exception): ", told)[-1].rstrip()
