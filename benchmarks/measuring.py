"""What something takes: seconds of the processor, which others on the machine lengthen least, and memory."""

import gc
import os
import pickle
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

REPOSITORY = Path(__file__).parent.parent


class Taken(NamedTuple):
    """Seconds of the processor, and megabytes of memory at the peak of the process, its data included."""

    seconds: float
    megabytes: float

    def __str__(self) -> str:
        return f"{self.seconds:.2f} s, {self.megabytes:,.0f} MB"


def in_a_process(prepare: Callable[[], Callable[[], object]], runs: int = 1) -> Taken:
    """What an action takes in a process of its own, a copy of this one; the fastest of some runs."""
    receiving, sending = os.pipe()
    if not (child := os.fork()):
        action = prepare()
        gc.disable()  # as in courtgraph build, and for whomever it is compared with
        seconds = min(_seconds(action) for _ in range(runs))
        megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        os.write(sending, pickle.dumps(Taken(seconds, megabytes)))
        os._exit(0)
    os.close(sending)
    with os.fdopen(receiving, "rb") as answer:
        content = answer.read()
    os.waitpid(child, 0)
    return Taken(*pickle.loads(content))  # noqa: S301 (of our own making)


def _seconds(action: Callable[[], object]) -> float:
    start = time.process_time()
    action()
    return time.process_time() - start


def of_command(*arguments: str, prepare: Callable[[], object] = lambda: None, runs: int = 5) -> float:
    """The seconds of the processor that a whole process of Python takes; the fastest of some runs."""
    taken = []
    for _ in range(runs):
        prepare()
        before = _of_children()
        subprocess.run([sys.executable, *arguments], check=True, capture_output=True)  # noqa: S603 (our own)
        taken.append(_of_children() - before)
    return min(taken)


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def row(name: str, cells: Sequence[str]) -> None:
    """Print one line of a table."""
    print(f"{name:<28}" + "".join(f"  {cell:<24}" for cell in cells).rstrip(), flush=True)
