"""The errors of courtgraph. Only the command line turns them into exit codes."""


class CourtgraphError(Exception):
    """What went wrong, in words for the person who can put it right.

    ``argument`` is the one of the function that does so, if one does; the command line names its option instead.

    >>> str(CourtgraphError("a.txt: no text; name its encoding", argument="encoding"))
    'a.txt: no text; name its encoding (encoding=...)'
    """

    def __init__(self, message: str = "", *, argument: str = "") -> None:
        super().__init__(f"{message} ({argument}=...)" if argument else message)
        self.message = message
        self.argument = argument


class DatasetError(CourtgraphError):
    """A dataset that cannot be read at all, such as a folder that is not there."""


class SchemaError(CourtgraphError):
    """A schema that contradicts itself."""


class UnknownEntityError(CourtgraphError):
    """A name that no entity bears, or that several do."""


class QueryError(CourtgraphError):
    """A query that is malformed, refused or unknown."""


class RemoteError(CourtgraphError):
    """A server that cannot be reached, refuses, or answers with what cannot be read."""


class TextError(CourtgraphError):
    """A text that cannot be read or mended."""


class ChangedFileError(CourtgraphError):
    """A file that somebody else has changed since it was read."""
