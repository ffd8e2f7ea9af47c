"""Texts in several languages, by their tags."""

from collections.abc import Mapping

from courtgraph.schema import LANGUAGES


def text_in(texts: Mapping[str, str], language: str) -> str:
    """A text in a language, else in the first that has one, or the empty string.

    >>> text_in({"en": "court", "zh-Hans": "法院"}, "zh-Hant")
    '法院'
    """
    return next((text for each in (language, *LANGUAGES, *texts) if (text := texts.get(each, ""))), "")


def with_languages(texts: Mapping[str, str], curated: str) -> dict[str, str]:
    """Texts by language, with the one that names none under the language in which the dataset is curated.

    Words tell of another: in a dataset that is curated in Chinese, those in Latin letters alone are English.

    >>> with_languages({"": "The heading says so."}, "zh-Hant"), with_languages({"": "見標題。"}, "zh-Hant")
    ({'en': 'The heading says so.'}, {'zh-Hant': '見標題。'})
    """
    from courtgraph.text import language_of_words  # it loads what names alone do not need

    return {language or language_of_words(text, curated): text for language, text in texts.items() if text}
