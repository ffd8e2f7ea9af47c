from courtgraph.suggestion import suggest
from courtgraph.suggestion.mention import Area
from courtgraph.suggestion.places.divisions import above, names_by_code
from suggesting import names


def areas(text: str) -> list[tuple[Area, ...]]:
    return [mention.areas for mention in suggest(text).mentions if mention.kind == "place"]


def test_a_place_has_its_code_and_the_areas_above_it() -> None:
    assert areas("来到定襄縣") == [(Area("140921", "山西省忻州市定襄县"),)]


def test_a_name_that_several_places_bear_stays_open_and_says_which_they_are() -> None:
    [found] = areas("走进鼓楼区")

    assert {area.name for area in found} >= {"江苏省南京市鼓楼区", "福建省福州市鼓楼区", "河南省开封市鼓楼区"}


def test_the_area_named_right_before_decides() -> None:
    assert [area.code for (area,) in areas("走进南京市鼓楼区")] == ["320100", "320106"]


def test_words_of_other_meaning_are_no_places() -> None:
    assert names("和平是愿望，社会长治久安，城区道路，和谐乡村，杭州市场", "place") == ["杭州"]


def test_towns_are_places_by_their_rank() -> None:
    assert names("在柳沟镇设点，到岗列街道调解", "place") == ["柳沟镇", "岗列街道"]


def test_a_county_that_only_the_report_knows_is_a_place_without_a_code() -> None:
    text = "清湖县人民法院报告。清湖县地处山区。"

    assert (names(text, "place"), areas(text)) == (["清湖县"], [()])


def test_every_division_lies_in_others_of_the_table() -> None:
    lost = [code for code in names_by_code() if not code.endswith("0000") and not above(code)]

    assert lost == []


def test_town_and_village_behind_their_county_are_places() -> None:
    assert names("云南省洱源县右所镇梅和村设立工作站", "place") == ["云南省", "洱源县", "右所镇", "梅和村"]
    assert names("定襄县各乡镇、定襄县城乡社区", "place") == ["定襄县", "定襄县"]
