"""Errors of the library in the words of the command line."""

from courtgraph.errors import CourtgraphError


def error_text(error: CourtgraphError) -> str:
    """What went wrong; what a function takes as an argument, a command takes as an option.

    >>> error_text(CourtgraphError("remove them first, or along with it", argument="with_statements"))
    'remove them first, or along with it (--with-statements)'
    """
    return f"{error.message} (--{error.argument.replace('_', '-')})" if error.argument else str(error)
