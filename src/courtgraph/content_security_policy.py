"""The Content-Security-Policy of a page: what was built into it runs, and nothing else."""

import base64
import hashlib


def policy(
    scripts: list[str], styles: list[str], *, asks: bool = False, served: bool = False, frames: bool = False
) -> str:
    """The policy that allows these inline scripts and styles, by their hash, and nothing else.

    A page that ``asks`` may also compile WebAssembly, and start a worker from a script of its own. One that is
    ``served`` talks to its own server, shows no images, and stands in no other page, which only a header can say. One
    that ``frames`` has another page of its server within.

    >>> policy(["1"], [])[:38]
    "default-src 'none'; script-src 'sha256"
    """
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {_hashes(scripts)}" + (" 'wasm-unsafe-eval'" if asks else ""),
            *(["worker-src blob:"] if asks else []),
            *(["frame-src 'self'"] if frames else []),
            f"style-src {_hashes(styles)}",
            *(["connect-src 'self'"] if served else ["img-src data:", "connect-src 'none'"]),
            "base-uri 'none'",
            "form-action 'none'",
            *(["frame-ancestors 'none'"] if served else []),
            "require-trusted-types-for 'script'",
            "trusted-types " + ("courtgraph-worker" if asks else "'none'"),
        ]
    )


def _hashes(texts: list[str]) -> str:
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts]
    return " ".join(f"'sha256-{digest}'" for digest in digests) or "'none'"
