import pytest

from courtgraph.errors import CourtgraphError
from courtgraph.model import Dataset, Entity, Statement
from courtgraph.suggestion import suggest
from suggesting import full_names, names


def test_a_court_is_found_by_its_full_name_with_the_areas_above() -> None:
    assert names("广东省江门市新会区人民法院被表扬。", "court") == ["广东省江门市新会区人民法院"]


def test_a_court_of_a_place_that_no_table_has_is_found_up_to_the_word_before_it() -> None:
    assert names("现在，我代表清湖县人民法院报告工作。", "court") == ["清湖县人民法院"]


@pytest.mark.parametrize("before", ["", "，", "关于", "联合", "山西省"])
def test_a_county_that_ends_like_one_of_the_table_keeps_its_name(before: str) -> None:
    assert names(f"{before}青嵐縣人民法院審結案件。", "court")[-1].endswith("青嵐縣人民法院")


@pytest.mark.parametrize("before", ["", "指导", "走访", "赴", "其他", "对"])
def test_a_word_before_a_county_of_the_table_is_not_of_its_name(before: str) -> None:
    assert names(f"{before}岚县人民法院", "court") == ["岚县人民法院"]


@pytest.mark.parametrize(
    "name",
    ["广州互联网法院", "上海海事法院", "西安铁路运输中级法院", "北京市第一中级人民法院", "延边州中院", "最高人民法院"],
)
def test_special_courts_and_numbered_ones_are_courts(name: str) -> None:
    assert names(f"此前，{name}作了介绍。", "court") == [name]


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("本院", "定襄县人民法院"),
        ("县法院", "定襄县人民法院"),
        ("市中院", "忻州市中级人民法院"),
        ("中院", "忻州市中级人民法院"),
        ("省法院", "山西省高级人民法院"),
        ("省高院", "山西省高级人民法院"),
        ("最高法", "最高人民法院"),
    ],
)
def test_short_forms_are_resolved_through_the_home_court(short: str, full: str) -> None:
    assert full_names(f"{short}，予以肯定。", "court", home="定襄县人民法院") == [full]


@pytest.mark.parametrize("home", ["foo", "定襄縣", "人民法院", "忻州市\n忻州市"])
def test_a_home_that_is_no_court_by_its_full_name_is_refused(home: str) -> None:
    with pytest.raises(CourtgraphError, match=r"is no court by its full name; .* \(home=\.\.\.\)$"):
        suggest("本院審結案件。", home=home)


def test_the_home_court_is_the_one_that_the_opening_names() -> None:
    text = "昆山市人民法院工作报告\n市法院向市中院报告，与太仓市人民法院、太仓市人民法院交流。"

    assert full_names(text, "court")[:3] == ["昆山市人民法院", "昆山市人民法院", "苏州市中级人民法院"]


def test_a_short_form_stays_open_where_nothing_says_whose_it_is() -> None:
    assert full_names("市中院，予以肯定。", "court") == [""]


@pytest.mark.parametrize(
    "name", ["全市法院", "两级法院", "忻州两级法院", "忻州法院", "各级人民法院", "基层法院", "地方各级法院", "全国法院"]
)
def test_courts_named_together_are_a_group(name: str) -> None:
    assert (names(f"{name}审结案件。", "court_group"), names(f"{name}审结案件。", "court")) == ([name], [])


def test_a_group_bears_the_area_of_the_home_court() -> None:
    assert full_names("全市法院和全省法院", "court_group", home="忻州市中级人民法院") == ["忻州市法院", "山西省法院"]


def test_a_tribunal_is_known_by_its_short_name_once_it_was_named() -> None:
    text = "白沙人民法庭很忙。去年，白沙法庭受理案件。互联网法庭开庭。"

    assert names(text, "court") == ["白沙人民法庭", "白沙法庭"]
    assert full_names(text, "court") == ["白沙人民法庭", "白沙人民法庭"]


@pytest.mark.parametrize(
    "name", ["黑水河生态环境法庭", "青龙山旅游法庭", "南港海事法院", "东川经济技术开发区人民法院", "西江知识产权法庭"]
)
def test_a_court_of_a_place_that_no_table_has_is_told_by_its_field(name: str) -> None:
    assert names(f"去年，{name}受理案件。", "court") == [name]


@pytest.mark.parametrize("text", ["设立旅游法庭", "全省首家环境资源法庭", "打造环境法庭", "人民法院速裁法庭"])
def test_a_tribunal_without_a_name_is_none(text: str) -> None:
    assert names(text, "court") == []


def test_a_tribunal_behind_its_court_is_one() -> None:
    assert names("枣林县人民法院石桥法庭获评先进。", "court") == ["枣林县人民法院", "石桥法庭"]


def test_court_without_a_place_is_the_word_and_no_name() -> None:
    assert names("法院是审判机关，走进法院。", "court") == []


UNLISTED = "霜岭县人民法院2023年工作\n"


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("，霜岭法院审结案件。", "霜岭县人民法院"),
        ("，县法院审结案件。", "霜岭县人民法院"),
        ("青渡市中级人民法院指导。市中院表扬。", "青渡市中级人民法院"),
        ("云朔省高级人民法院指导。省法院表扬。", "云朔省高级人民法院"),
        ("青渡市中级人民法院指导。青渡中院表扬。", "青渡市中级人民法院"),
    ],
)
def test_a_short_form_of_a_place_that_no_table_has_is_the_court_that_the_report_names_in_full(
    text: str, full: str
) -> None:
    assert full_names(UNLISTED + text, "court")[-1] == full


@pytest.mark.parametrize("text", ["省法院表扬。", "云朔省高级人民法院、南河省高级人民法院交流。省法院表扬。"])
def test_a_short_form_stays_open_where_no_court_or_several_are_named(text: str) -> None:
    assert full_names(UNLISTED + text, "court")[-1] == ""


def test_a_group_bears_the_area_of_the_court_over_the_home_court() -> None:
    assert full_names(f"{UNLISTED}青渡市中级人民法院指导全市法院。", "court_group") == ["青渡市法院"]


def supervised() -> Dataset:
    """A county court, with the intermediate court over it and another one."""
    names = {"court/s": "霜嶺縣人民法院", "court/q": "青渡市中級人民法院", "court/o": "白川市中級人民法院"}
    courts = tuple(Entity(id=one, type="Court", label={"zh-Hant": name}) for one, name in names.items())
    said = Statement(subject="court/s", predicate="supervisedBy", object="court/q")
    return Dataset(entities=courts, statements=(said,))


def test_a_dataset_tells_which_court_is_over_the_home_court() -> None:
    [*_, court] = suggest(f"{UNLISTED}白川市中级人民法院来访。市中院表扬。", supervised()).mentions

    assert (court.name, court.entity) == ("青渡市中级人民法院", "court/q")


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("清湖县人民法院获奖，该院审结案件。", ["清湖县人民法院", "清湖县人民法院"]),
        ("清湖县人民法院与中心医院共建，该院有医生。", ["清湖县人民法院"]),
    ],
)
def test_that_court_is_the_one_named_last_unless_another_house_was_named_since(text: str, full: list[str]) -> None:
    assert full_names(text, "court") == full
