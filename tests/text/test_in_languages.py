"""Names in the languages of a dataset: which are kept, which are made, and in which forms."""

import pytest

from courtgraph.text.chinese import in_languages, lists_in_languages

HANT, HANS = {"zh-Hant": "縣法院"}, {"zh-Hans": "县法院"}


@pytest.mark.parametrize(
    ("names", "languages", "found"),
    [
        (HANT, ["zh-Hant"], HANT),
        (HANT, ["zh-Hans"], HANS),
        (HANS, ["zh-Hant", "en"], HANT),
        (HANS, ["zh-Hant", "zh-Hans"], HANT | HANS),
        ({"zh-Hant": "甲"} | HANS, ["zh-Hant", "zh-Hans"], {"zh-Hant": "甲"} | HANS),
        ({"zh-Hant": "甲"} | HANS, ["zh-Hans"], HANS),
        ({"zh-Hant": ""} | HANS, ["zh-Hant"], HANT),
        (HANT, ["en"], HANT),
        ({"fr": "Cour"}, ["zh-Hans"], {"fr": "Cour"}),
    ],
)
def test_either_script_gives_the_other_and_nothing_is_lost_that_cannot_be_made(
    names: dict[str, str], languages: list[str], found: dict[str, str]
) -> None:
    assert in_languages(names, languages) == found


def test_the_first_language_of_the_dataset_stands_first() -> None:
    assert list(in_languages(HANT | {"en": "Court"}, ["en", "zh-Hans", "zh-Hant"])) == ["en", "zh-Hans", "zh-Hant"]


def test_made_traditional_names_have_the_forms_of_taiwan() -> None:
    assert in_languages({"zh-Hans": "为群众着想，鉴定里程，峰"}, ["zh-Hant"]) == {"zh-Hant": "為群眾著想，鑑定里程，峰"}


@pytest.mark.parametrize(
    ("hans", "hant"),
    [
        ("于建国", "于建國"),
        ("余秀兰", "余秀蘭"),
        ("范文云", "范文雲"),
        ("钟学东", "鍾學東"),
        ("叶松", "葉松"),
        ("顾兰溪", "顧蘭溪"),
    ],
)
def test_a_persons_name_is_made_of_no_phrases_and_keeps_a_surname_of_either_script(hans: str, hant: str) -> None:
    assert in_languages({"zh-Hans": hans}, ["zh-Hant"], person=True) == {"zh-Hant": hant}


def test_each_alias_is_in_each_script_once() -> None:
    assert lists_in_languages({"zh-Hant": ["縣院", "本院"], "zh-Hans": ["县院"]}, ["zh-Hans", "zh-Hant"]) == {
        "zh-Hans": ("县院", "本院"),
        "zh-Hant": ("縣院", "本院"),
    }
