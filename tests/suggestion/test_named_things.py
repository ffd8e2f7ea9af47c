"""Documents, awards, initiatives, doctrines, events and organisations."""

import pytest

from suggesting import names


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "出臺《關於優化營商環境的意見》和《審判管理辦法（試行）》",
            ["《關於優化營商環境的意見》", "《審判管理辦法（試行）》"],
        ),
        ("宣传《〈民法典〉实施问答》", ["《〈民法典〉实施问答》"]),
        ("严格落实中央八项规定精神", ["中央八项规定"]),
    ],
)
def test_documents_stand_in_title_marks_or_are_known_rules(text: str, wanted: list[str]) -> None:
    assert names(text, "document") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("荣获全国优秀法院、江苏省文明单位", ["全国优秀法院", "江苏省文明单位"]),
        ("民一庭荣立集体二等功1次", ["集体二等功"]),
        ("被省妇联命名为“巾帼文明岗”", ["“巾帼文明岗”"]),
        ("获评“先进集体”“省级青年文明号”", ["“先进集体”", "“省级青年文明号”"]),
        ("被評為市級“學習示範點”", ["“學習示範點”"]),
        ("3篇案例入选全国法院百篇优秀裁判文书", ["全国法院百篇优秀裁判文书"]),
        ("已入选广东法院“一院一品”名单", ["广东法院“一院一品”名单"]),
        ("荣获全省法院2023年度司法研究成果奖", ["全省法院2023年度司法研究成果奖"]),
    ],
)
def test_awards_follow_their_verbs_without_verb_and_granter(text: str, wanted: list[str]) -> None:
    assert names(text, "award") == wanted


@pytest.mark.parametrize(
    "text", ["群众获得感不断增强", "报告获全票通过", "获市委主要领导批示肯定", "获得群众认可", "申请人获得赔偿"]
)
def test_what_is_got_is_not_always_an_award(text: str) -> None:
    assert names(text, "award") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("建立“府院聯動”機制", ["“府院聯動”機制"]),
        ("改进“四学模式”", ["“四学模式”"]),
        ("坚持以“5521”工作思路为总抓手", ["“5521”工作思路"]),
        ("建立完善调研工作激励考核机制，", ["调研工作激励考核机制"]),
        ("开展“春雷行动”", ["“春雷行动”"]),
        ("打造“石榴红”调解品牌", ["“石榴红”调解品牌"]),
        ("学习新时代“枫桥经验”", ["新时代“枫桥经验”"]),
        ("，涉企案件专项执行行动成效明显", ["涉企案件专项执行行动"]),
        ("试行法官助理分级培养制度", ["法官助理分级培养制度"]),
        ("，七步调解法推广", ["七步调解法"]),
    ],
)
def test_initiatives_are_quoted_names_with_a_head_or_follow_a_verb_of_founding(text: str, wanted: list[str]) -> None:
    assert names(text, "initiative") == wanted


@pytest.mark.parametrize("text", ["完善长效机制。", "搭建连心“桥梁”。", "唱响“主旋律”。", "他说：“建立机制。”院长"])
def test_general_words_and_figures_of_speech_are_no_initiatives(text: str) -> None:
    assert names(text, "initiative") == []


@pytest.mark.parametrize(
    "name",
    ["习近平法治思想", "“两个确立”", "四个意识", "以人民为中心", "社会主义核心价值观", "“三个效果”", "“如我在诉”理念"],
)
def test_formulas_of_the_genre_are_doctrines(name: str) -> None:
    assert names(f"坚持{name}，", "doctrine") == [name]


def test_a_person_in_the_name_of_a_doctrine_is_not_suggested() -> None:
    assert names("深入贯彻习近平法治思想", "person") == []


@pytest.mark.parametrize(
    "name",
    [
        "党的二十大",
        "中央政法工作会议",
        "全省法院院长会议",
        "昆山市第十八届人民代表大会第四次会议",
        "忻口战役",
        "清明节",
    ],
)
def test_sessions_meetings_days_and_battles_are_events(name: str) -> None:
    assert names(f"在{name}期间", "event") == [name]


@pytest.mark.parametrize(
    "name",
    [
        "县委",
        "市委政法委",
        "市人大常委会",
        "省检察院",
        "区公安分局",
        "团县委",
        "党中央",
        "四川大学",
        "阳江市律师协会",
        "公安部",
    ],
)
def test_bodies_by_level_kind_or_name_are_organisations(name: str) -> None:
    assert names(f"联合{name}，", "organisation") == [name]


def test_and_before_a_body_of_a_county_is_not_the_county_of_that_name() -> None:
    assert names("在县委和县人大常委会监督下", "organisation") == ["县委", "县人大常委会"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("举办“宪法宣传周”活动和“公众开放日”活动", ["“宪法宣传周”活动", "“公众开放日”活动"]),
        ("参加法律职业共同体座谈会，参加会议。", ["法律职业共同体座谈会"]),
        ("贯彻党的二十大和二十届历次全会精神", ["党的二十大", "二十届历次全会"]),
    ],
)
def test_meetings_days_and_sessions_are_events(text: str, wanted: list[str]) -> None:
    assert names(text, "event") == wanted


def test_inspection_groups_media_and_mediation_centres_are_organisations() -> None:
    text = "县委巡察组进驻，依托综治中心，与县矛盾纠纷调处化解中心对接，获中央电视台报道。"

    assert names(text, "organisation") == ["县委巡察组", "综治中心", "县矛盾纠纷调处化解中心", "中央电视台"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("坚持罪责刑相适应原则，", ["罪责刑相适应原则"]),
        ("坚持“教育、感化、挽救”方针，", ["“教育、感化、挽救”方针"]),
        ("坚持基本原则。", []),
    ],
)
def test_principles_with_a_name_are_doctrines(text: str, wanted: list[str]) -> None:
    assert names(text, "doctrine") == wanted


def test_the_place_of_a_discipline_inspection_group_belongs_to_its_name() -> None:
    assert names("院机关与派驻区纪检监察组协作。", "organisation") == ["派驻区纪检监察组"]
