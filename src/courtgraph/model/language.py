"""Languages by their tags, as names of attributes and columns carry them."""


def language_suffix(language: str) -> str:
    """A language as it stands behind the name of an attribute or a column: ``zh_hant``."""
    return language.replace("-", "_").lower()
