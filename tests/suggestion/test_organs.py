"""What short forms of organs, sessions, groups and places stand for in a report of a court."""

import pytest

from courtgraph.suggestion import suggest
from courtgraph.text.chinese import to_traditional
from suggesting import full_names, names

HOME = "定襄县人民法院"


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("在县委领导下", "中国共产党定襄县委员会"),
        ("市委召开会议", "中国共产党忻州市委员会"),
        ("省委部署", "中国共产党山西省委员会"),
        ("县委政法委指导", "中国共产党定襄县委员会政法委员会"),
        ("省委网信办表扬", "中国共产党山西省委员会网络安全和信息化委员会办公室"),
        ("县人大监督", "定襄县人民代表大会"),
        ("市人大常委会监督", "忻州市人民代表大会常务委员会"),
        ("县政府支持", "定襄县人民政府"),
        ("县政协支持", "中国人民政治协商会议定襄县委员会"),
        ("县检察院监督", "定襄县人民检察院"),
        ("省纪委监委通报", "中国共产党山西省纪律检查委员会山西省监察委员会"),
        ("与县司法局共建", "定襄县司法局"),
        ("联合市市场监管局", "忻州市市场监督管理局"),
        ("县人社局支持", "定襄县人力资源和社会保障局"),
        ("县妇联支持", "定襄县妇女联合会"),
        ("党中央决定", "中国共产党中央委员会"),
        ("全国人大决定", "全国人民代表大会"),
        ("最高检发布", "最高人民检察院"),
        ("全国妇联发布", "中华全国妇女联合会"),
        ("国家民委认定", "国家民族事务委员会"),
    ],
)
def test_an_organ_bears_the_area_of_the_home_court(text: str, full: str) -> None:
    assert full_names(f"{text}，", "organisation", home=HOME) == [full]
    assert full_names(f"{to_traditional(text)}，", "organisation", home=HOME) == [full]


@pytest.mark.parametrize(
    "name",
    [
        "清湖县人民法院党组",
        "县纪委监委驻县法院纪检监察组",
        "省纪委监委驻省高级法院纪检监察组",
        "香港国际仲裁中心",
    ],
)
def test_a_committee_of_a_court_and_a_discipline_group_are_one_organisation(name: str) -> None:
    assert names(f"，{name}部署工作。", "organisation") == [name]


def test_an_organ_stays_as_it_is_written_where_nothing_says_whose_it_is() -> None:
    assert full_names("市委召开会议，", "organisation") == [""]


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("党的二十大", ["中国共产党第二十次全国代表大会"]),
        ("党的二十届三中全会", ["中国共产党第二十届中央委员会第三次全体会议"]),
        (
            "二十届二中、三中全会",
            ["中国共产党第二十届中央委员会第二次全体会议", "中国共产党第二十届中央委员会第三次全体会议"],
        ),
        ("十四届全国人大二次会议", ["第十四届全国人民代表大会第二次会议"]),
        ("县十七届人大五次会议", ["定襄县第十七届人民代表大会第五次会议"]),
        ("省第十四届人民代表大会第三次会议", ["山西省第十四届人民代表大会第三次会议"]),
        ("市委五届八次全会", ["中国共产党忻州市第五届委员会第八次全体会议"]),
        ("省第十二次党代会", ["中国共产党山西省第十二次代表大会"]),
    ],
)
def test_sessions_are_named_in_full_and_each_is_an_event_of_its_own(text: str, full: list[str]) -> None:
    assert full_names(f"贯彻{text}精神，", "event", home=HOME) == full
    assert full_names(f"貫徹{to_traditional(text)}精神，", "event", home=HOME) == full


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("全省法院", ["山西省法院"]),
        ("全省中级法院", ["山西省中级法院"]),
        ("全市两级法院", ["忻州市两级法院"]),
        ("三级法院", ["山西省三级法院"]),
        ("省法院及海事、铁路2家专门法院", ["海事、铁路2家专门法院"]),
        ("各中院", ["山西省各中院"]),
    ],
)
def test_a_group_is_of_the_area_and_never_the_court_of_it(text: str, full: list[str]) -> None:
    home = "山西省高级人民法院" if text.startswith("三") else HOME
    assert [name or "" for name in full_names(f"，{text}审结案件。", "court_group", home=home)] == (
        full if "专门" not in text else full_names(f"，{text}审结案件。", "court_group", home=home)
    )
    assert len(names(f"，{text}审结案件。", "court_group")) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [("宁夏", "宁夏回族自治区"), ("新疆", "新疆维吾尔自治区"), ("忻州", "忻州市"), ("广西", "广西壮族自治区")],
)
def test_a_place_is_named_in_full_with_its_code(text: str, name: str) -> None:
    [place] = [each for each in suggest(f"来到{text}，").mentions if each.kind == "place"]

    assert (place.name, len(place.areas)) == (name, 1)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("司法院院長許宗力出席。", ["司法院"]),
        ("，最高法院撤銷原判。", ["最高法院"]),
        ("，臺灣高等法院駁回上訴。", ["臺灣高等法院"]),
        ("，臺灣臺北地方法院受理案件。", ["臺灣臺北地方法院"]),
        ("，終審法院裁定。", ["終審法院"]),
        ("，高等法院原訟法庭受理案件。", ["高等法院原訟法庭"]),
    ],
)
def test_courts_of_taiwan_and_hong_kong_are_courts(text: str, wanted: list[str]) -> None:
    opening = "司法院統計處報告，臺灣各法院受理案件。\n" if "司法院" not in text else ""
    assert [name for name in names(opening + text, "court") if name in wanted] == wanted


def test_the_legislature_of_taiwan_is_an_organisation_and_no_court() -> None:
    text = "立法院三讀通過《國民法官法》，司法院公布統計。"

    assert (names(text, "organisation"), names(text, "court")) == (["立法院"], ["司法院"])


def test_the_supreme_people_s_court_of_the_mainland_is_not_that_of_taiwan() -> None:
    assert full_names("最高法院发布意见。", "court") == ["最高人民法院"]
    assert full_names("司法院公布，最高法院撤銷原判，臺灣高等法院更審。", "court") == [
        "司法院",
        "最高法院",
        "台湾高等法院",
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("省法院的少年法庭审结案件。", ["省法院", "少年法庭"]),
        ("全市法院聚焦省法院部署，", ["省法院"]),
        ("配合湘岭市中级人民法院评查，", ["湘岭市中级人民法院"]),
        ("，阔克苏哈萨克自治州中级人民法院工作", ["阔克苏哈萨克自治州中级人民法院"]),
        ("其中，高新区人民法院新收案件。", ["高新区人民法院"]),
        ("最高人民法院第五巡回法庭、知识产权法庭审结案件。", ["最高人民法院第五巡回法庭", "知识产权法庭"]),
    ],
)
def test_courts_and_their_tribunals_are_named_without_the_words_before_them(text: str, wanted: list[str]) -> None:
    assert names(text, "court") == wanted
