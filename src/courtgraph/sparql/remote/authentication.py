"""Authentication as a server asks for it: Digest where it offers that, as Virtuoso does, and Basic otherwise."""

from collections.abc import Generator

import httpx

from courtgraph.sparql.remote.credentials import Credentials

Flow = Generator[httpx.Request, httpx.Response, None]


def authentication(credentials: Credentials | None) -> httpx.Auth | None:
    """What adds the credentials to requests; a token is sent at once, a password only when it is asked for."""
    if credentials is None:
        return None
    return BearerAuth(credentials.token) if credentials.token else ChallengedAuth(credentials)


class BearerAuth(httpx.Auth):
    """A bearer token (RFC 6750)."""

    def __init__(self, token: str) -> None:
        self._token = token

    def auth_flow(self, request: httpx.Request) -> Flow:
        """Send the request with the token."""
        request.headers["Authorization"] = f"Bearer {self._token}"
        yield request


class ChallengedAuth(httpx.Auth):
    """A user and a password, in the way for which the first refusal asks; after that every request has them at once."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials
        self._chosen: httpx.Auth | None = None

    def auth_flow(self, request: httpx.Request) -> Flow:
        """Send the request; when it is refused, choose how to send it again."""
        if self._chosen is None:
            response = yield request
            self._chosen = self._choose(response) if response.status_code == httpx.codes.UNAUTHORIZED else None
        if self._chosen is not None:
            yield from self._chosen.auth_flow(request)

    def _choose(self, response: httpx.Response) -> httpx.Auth | None:
        offered = {value.split(" ")[0].lower() for value in response.headers.get_list("www-authenticate")}
        user, password = self._credentials.user, self._credentials.password
        if "digest" in offered:
            return httpx.DigestAuth(user, password)
        return httpx.BasicAuth(user, password) if "basic" in offered else None
