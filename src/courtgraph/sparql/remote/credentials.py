"""Who asks a server: named by the environment alone, so that no list of processes or past commands shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from courtgraph.errors import RemoteError

USER, PASSWORD, TOKEN = "COURTGRAPH_USER", "COURTGRAPH_PASSWORD", "COURTGRAPH_TOKEN"  # names of variables


@dataclass(frozen=True)
class Credentials:
    """A user with a password, or a bearer token; neither is shown when this is printed.

    >>> Credentials("dba", password="secret")
    Credentials(user='dba')
    """

    user: str = ""
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)


def credentials_from(environment: Mapping[str, str]) -> Credentials | None:
    """The credentials that an environment holds, if it holds any.

    >>> credentials_from({"COURTGRAPH_USER": "dba", "COURTGRAPH_PASSWORD": "secret"})
    Credentials(user='dba')
    >>> credentials_from({})

    Raises:
        RemoteError: it holds half of them, both kinds, or what no header can carry.
    """
    user, password, token = (environment.get(name, "") for name in (USER, PASSWORD, TOKEN))
    if token and (user or password):
        raise RemoteError(f"the environment has {TOKEN} beside {USER} or {PASSWORD}; set one kind of credentials")
    if bool(user) != bool(password):
        raise RemoteError(f"the environment has {USER if user else PASSWORD} alone; set {USER} and {PASSWORD}")
    if not (token.isascii() and token.isprintable()) or " " in token:
        raise RemoteError(f"{TOKEN} holds a character that no bearer token has; set the token alone")
    return Credentials(user, password, token) if user or token else None
