"""A decision that was confirmed is in the files, whenever the process that made it ends."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import courtgraph
from review import killing

TESTS = Path(killing.__file__).parent.parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(courtgraph.__file__).parent.parent), str(TESTS)])}
KILLS = 100


@pytest.mark.slow  # a hundred processes, of which each decides for a tenth of a second
@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed that is a fork of another")
def test_no_kill_loses_a_decision_that_was_confirmed_or_leaves_half_of_one(tmp_path: Path) -> None:
    command = [sys.executable, killing.__file__, str(tmp_path), str(KILLS)]
    ran = subprocess.run(command, env=ENVIRONMENT, capture_output=True, check=True)  # noqa: S603  # our own program
    outcomes = json.loads(ran.stdout)

    assert [left for _, left in outcomes if left not in ("before", "after")] == []
    assert len(outcomes) == KILLS
    assert sum(confirmed for confirmed, _ in outcomes) > 0
