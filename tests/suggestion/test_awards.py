"""Awards that reports tell by a verb and its object, without a name of their own."""

import pytest

from courtgraph.text.chinese import to_traditional
from suggesting import names


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("鹿城区法院的做法写入最高人民法院工作报告。", ["最高人民法院工作报告"]),
        ("两项经验写进省高级人民法院工作报告，", ["省高级人民法院工作报告"]),
        ("3件案例入库人民法院案例库。", ["人民法院案例库"]),
        ("案例被收录进人民法院案例库。", ["人民法院案例库"]),
        ("该机制入选中国法治社会蓝皮书。", ["中国法治社会蓝皮书"]),
        ("中标最高人民法院年度司法研究重大课题，", ["最高人民法院年度司法研究重大课题"]),
        ("经验材料被《人民法院报》刊载。", ["《人民法院报》"]),
        ("做法被人民网、法治日报报道。", ["人民网", "法治日报"]),
        ("受到省委政法委通报表扬。", ["省委政法委通报表扬"]),
        ("获市中院通报表扬。", ["市中院通报表扬"]),
        ("综合排名位列全省法院三十强。", ["全省法院三十强"]),
        ("质效位居全省第一，", ["全省第一"]),
        (
            "玉林中院审判质效综合排名位居全区中级法院第一，微信公众号影响力位列全国法院二十强。",
            ["全区中级法院第一", "全国法院二十强"],
        ),
        ("荣获全国优秀法院、全省先进集体和市级文明单位。", ["全国优秀法院", "全省先进集体", "市级文明单位"]),
        ("入选全国法院百篇优秀裁判文书、全省十大典型案例。", ["全国法院百篇优秀裁判文书", "全省十大典型案例"]),
        ("最高法将其列入中国法院50件典型知识产权案例。", ["中国法院50件典型知识产权案例"]),
        ("法官热依木被追授“时代楷模”，", ["“时代楷模”"]),
        ("入选国家民委“全国民族团结进步示范单位”名单。", ["“全国民族团结进步示范单位”"]),
    ],
)
def test_what_was_got_and_has_no_name_of_its_own_is_named_by_its_words(text: str, wanted: list[str]) -> None:
    assert names(text, "award") == wanted
    traditional = to_traditional(text)
    assert [len(name) for name in names(traditional, "award")] == [len(name) for name in wanted]


@pytest.mark.parametrize(
    "text",
    [
        "将调解写入合同，",
        "把要求写进方案。",
        "受到群众表扬。",
        "位列主席台。",
        "坚持质量第一，效率优先。",
        "位居城市中心，",
        "被告人报道后离开。",
        "入库税款3万元。",
        "列入失信被执行人名单。",
        "纳入全市综治考核。",
    ],
)
def test_what_only_sounds_like_an_award_is_none(text: str) -> None:
    assert names(text, "award") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("全国优秀法官：韩冰、陆远\n", ["全国优秀法官"]),
        ("一、全省优秀法院（2个）\n青岚县人民法院\n", ["全省优秀法院"]),
        ("荣立个人三等功：郑志强\n", ["个人三等功"]),
        ("最高人民法院工作报告（摘要）\n", []),
        ("全市法院：结案\n", []),
        ("先后荣获全国法院先进集体，全省文明单位标兵。", ["全国法院先进集体", "全省文明单位标兵"]),
        ("获全国“扫黄打非”先进集体。", ["全国“扫黄打非”先进集体"]),
        ("李国强获评全国模范人民调解员。", ["全国模范人民调解员"]),
        ("咸宁中院在全国法院评估中排名第3位。", ["第3位"]),
    ],
)
def test_honours_stand_over_those_who_bear_them_and_go_on_behind_a_comma(text: str, wanted: list[str]) -> None:
    assert names(text, "award") == wanted
