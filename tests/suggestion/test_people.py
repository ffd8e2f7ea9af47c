import pytest

from courtgraph.suggestion import suggest
from suggesting import names


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("院长陆文昭表示", ["陆文昭"]),
        ("党组书记、院长歐陽明出席", ["歐陽明"]),
        ("副院长何立群、审判员沈佳参加", ["何立群", "沈佳"]),
        ("副院长何立群、", ["何立群"]),
        ("沈佳同志荣获称号", ["沈佳"]),
        ("由柳靜法官主持", ["柳靜"]),
        ("法官陈莉荣立二等功", ["陈莉"]),
        ("院长斯琴高娃带领干警", ["斯琴高娃"]),
        ("毛泽东、朱德、彭德怀等老一辈革命家", ["毛泽东", "朱德", "彭德怀"]),
        ("（记者 王晓东 通讯员 关雪莹 黄思敏）", ["王晓东", "关雪莹", "黄思敏"]),
        ("责任编辑：蔡文斌", ["蔡文斌"]),
        ("习近平总书记在会上", ["习近平"]),
        ("副庭长萧若兰、局长郗鸿飞", ["萧若兰", "郗鸿飞"]),
        ("常务副院长钟离岳分管", ["钟离岳"]),
        ("院长李中华主持", ["李中华"]),
        ("法警支队尚志强荣立二等功", ["尚志强"]),
        ("，谷雨薇撰写的报告获奖", ["谷雨薇"]),
        ("，毕胜男等4名同志获嘉奖", ["毕胜男"]),
        ("副局长麦向东表示", ["麦向东"]),
        ("，麦向东、祝卿、丰一鸣3人获嘉奖", ["麦向东", "祝卿", "丰一鸣"]),
    ],
)
def test_names_stand_behind_or_before_an_office_or_in_a_list(text: str, people: list[str]) -> None:
    assert names(text, "person") == people


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("，顧蘭溪榮獲“全省法院辦案標兵”稱號", "顧蘭溪"),
        ("，顾兰溪荣立二等功", "顾兰溪"),
        ("，顾兰荣膺“全省模范法官”", "顾兰"),
        ("，王小光荣获“全省优秀法官”", "王小光"),
        ("法官李建光荣入选", "李建"),
        ("法官李建光荣获得表彰", "李建"),
        ("法官陈国立即赶往现场", "陈国"),
        ("，谭玉荣荣获“全省优秀法官”", "谭玉荣"),
        ("庭长张立功表示", "张立功"),
        ("，张荣获评“最美法官”", "张荣"),
    ],
)
def test_a_verb_never_gives_its_first_character_to_the_name_before_it(text: str, person: str) -> None:
    assert names(f"{text}。", "person") == [person]


@pytest.mark.parametrize(
    "text",
    [
        "法官高度负责",
        "干警任劳任怨",
        "方便法官办案",
        "全体法官",
        "常务副院长",
        "原副市长受贿案",
        "高院院长",
        "法官高中毕业",
        "林业局办理的案件",
        "院长向大会报告",
        "张掖、安康、常德等地",
        "民事、商事、刑事分别上升",
        "法官和书记员",
    ],
)
def test_words_that_look_like_names_are_none(text: str) -> None:
    assert names(text, "person") == []


def test_whoever_was_named_once_is_found_again_without_an_office() -> None:
    assert names("法官苏小曼抱着卷宗。苏小曼笑着说。", "person") == ["苏小曼", "苏小曼"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("（文字｜陆远 摄影｜蒋文博）", ["陆远", "蒋文博"]),
        ("文字|陆远", ["陆远"]),
        ("审核：韩冰　编辑：蒋文博", ["韩冰", "蒋文博"]),
        ("校对：蒋文博 责编：陆远", ["蒋文博", "陆远"]),
        ("□ 陆 远 蒋文博 韩 冰", ["陆 远", "蒋文博", "韩 冰"]),
        ("□本报记者 陆远", ["陆远"]),
        ("清湖县人民法院院长  瞿守田", ["瞿守田"]),
        ("清湖县人民法院院长\n瞿守田", ["瞿守田"]),
        ("瞿守田法官耐心调解。", ["瞿守田"]),
        ("副院长何立群、审判员沈佳、书记员丘靄雯参加。", ["何立群", "沈佳", "丘靄雯"]),
        ("民三庭庭长褚亦白。", ["褚亦白"]),
        ("法官于敏表示，", ["于敏"]),
        ("法官全晓东表示，", ["全晓东"]),
        ("庭长白洁介绍，", ["白洁"]),
        ("院长成立平强调，", ["成立平"]),
        ("法官Michael Brown出席。", ["Michael Brown"]),
        ("特首Michael Brown表示，", ["Michael Brown"]),
        ("庭长侬建生说：", ["侬建生"]),
    ],
)
def test_names_stand_in_credit_lines_and_behind_offices_in_all_forms(text: str, people: list[str]) -> None:
    assert names(text, "person") == people


@pytest.mark.parametrize("dot", ["·", "•", "・", "‧", "．"])
def test_a_name_with_a_middle_dot_is_one_name(dot: str) -> None:
    name = f"古丽米热{dot}阿不都拉"

    assert names(f"法官{name}骑马。{name}荣获称号。", "person") == [name, name]


@pytest.mark.parametrize(
    "text",
    ["书记官加给津贴，", "白天办案，", "成立专班，", "于是审结，", "全庭干警，"],
)
def test_what_begins_like_a_name_with_a_surname_that_is_a_word_is_none(text: str) -> None:
    assert names(text, "person") == []


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("副院长鄢知秋介绍。请鄢院长发布。", ["鄢知秋", "鄢知秋"]),
        ("牧民叶尔肯・沙木西受聘。叶尔肯老人说。", ["叶尔肯・沙木西", "叶尔肯・沙木西"]),
    ],
)
def test_a_person_is_known_by_surname_and_office_or_by_the_first_name(text: str, full: list[str]) -> None:
    found = suggest(text)
    people = [each for each in found.mentions if each.kind == "person"]
    assert [each.name or found.reading.hans[each.start : each.end] for each in people] == [
        found.reading.hans[people[0].start : people[0].end] if name == full[0] else name for name in full
    ]


@pytest.mark.parametrize(("text", "name"), [("庭长褚锋调研工作", "褚锋"), ("法官柏松调解纠纷", "柏松")])
def test_the_verb_behind_a_short_name_is_not_of_it(text: str, name: str) -> None:
    assert names(text, "person") == [name]
