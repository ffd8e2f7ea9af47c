"""Texts in several languages, by their tags."""

from collections.abc import Iterable, Mapping

from courtgraph.schema import LANGUAGES
from courtgraph.schema.own_names import language_suffix
from courtgraph.text import unicode_text
from courtgraph.text.visible import is_visible


def text_in(texts: Mapping[str, str], language: str) -> str:
    r"""A text in a language, else in the first that has one, or the empty string; one that shows nothing is none.

    >>> text_in({"en": "court", "zh-Hans": "法院"}, "zh-Hant"), text_in({"zh-Hant": "\ufeff", "en": "court"}, "zh-Hant")
    ('法院', 'court')
    """
    return next((text for tag in (language, *LANGUAGES, *texts) if is_visible(text := texts.get(tag, ""))), "")


def with_languages(texts: Mapping[str, str], curated: str) -> dict[str, str]:
    """Texts by language, with the one that names none under the language in which the dataset is curated.

    Words tell of another: in a dataset that is curated in Chinese, those in Latin letters alone are English.

    >>> with_languages({"": "The heading says so."}, "zh-Hant"), with_languages({"": "見標題。"}, "zh-Hant")
    ({'en': 'The heading says so.'}, {'zh-Hant': '見標題。'})
    """
    from courtgraph.text import language_of_words  # it loads what names alone do not need

    return {language or language_of_words(text, curated): text for language, text in texts.items() if text}


def language_columns(field: str, texts: Iterable[Mapping[str, object]]) -> dict[str, tuple[str, ...]]:
    """The columns of a field with the tags that each holds: those of the page always, then every other that occurs.

    >>> list(language_columns("gloss", [{"fr": "reçu"}, {"": "no language"}]))
    ['gloss_zh_hant', 'gloss_zh_hans', 'gloss_en', 'gloss_fr']
    """
    columns: dict[str, tuple[str, ...]] = {}
    for tag in dict.fromkeys((*LANGUAGES, *sorted({tag for each in texts for tag in each if tag}))):
        name = unicode_text(f"{field}_{language_suffix(tag)}")
        columns[name] = (*columns.get(name, ()), tag)
    return columns


def text_of(texts: Mapping[str, str], tags: Iterable[str]) -> str:
    """The text in the first of some tags that has one, or the empty string.

    >>> text_of({"en": "court"}, ("fr", "en")), text_of({"en": "court"}, ("fr",))
    ('court', '')
    """
    for tag in tags:
        if text := texts.get(tag, ""):
            return text
    return ""
