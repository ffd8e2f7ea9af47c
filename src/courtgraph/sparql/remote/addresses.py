"""Addresses of servers: which are taken, and which are of one server."""

from urllib.parse import quote, urlsplit

from courtgraph.errors import RemoteError

PORTS = {"http": 80, "https": 443}


def checked(address: str) -> str:
    """An address of HTTP that names a server and nobody's password.

    >>> checked("https://example.org/sparql")
    'https://example.org/sparql'
    >>> checked("example.org")
    Traceback (most recent call last):
    courtgraph.errors.RemoteError: example.org is no address of HTTP; write one such as https://example.org/sparql

    Raises:
        RemoteError: it is none; a password is not repeated.
    """
    try:
        parts = urlsplit(address)
        user, port, host = parts.username, parts.port, parts.hostname
    except ValueError:
        parts, user, port, host = urlsplit(""), None, None, None
    if user is not None:
        wrong = "the address holds a user or a password, which others could see"
        raise RemoteError(f"{wrong}; set COURTGRAPH_USER and COURTGRAPH_PASSWORD in the environment")
    sound = address.isascii() and address.isprintable() and " " not in address and port != 0
    if parts.scheme not in PORTS or not host or parts.fragment or not sound:
        raise RemoteError(f"{address} is no address of HTTP; write one such as https://example.org/sparql")
    return address


def origin_of(address: str) -> tuple[str, str, int]:
    """The server of an address: its scheme, host and port.

    >>> origin_of("https://Example.org/a") == origin_of("https://example.org:443/b")
    True
    """
    parts = urlsplit(address)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or PORTS.get(parts.scheme, 0)


def with_graph(address: str, graph: str) -> str:
    """The address of a graph of a store, or of its default graph where none is named.

    >>> with_graph("https://example.org/store", "https://example.org/a#b")
    'https://example.org/store?graph=https%3A%2F%2Fexample.org%2Fa%23b'
    >>> with_graph("https://example.org/store?x=1", "")
    'https://example.org/store?x=1&default'
    """
    joint = "&" if "?" in address else "?"
    named = f"graph={quote(graph, safe='')}" if graph else "default"
    return f"{address}{joint}{named}"
