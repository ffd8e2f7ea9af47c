"""Documents without marks of a title."""

import pytest

from suggesting import names


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "襄阳中院制定员额法官惩戒办法，出台网络司法拍卖等管理规定。",
            ["员额法官惩戒办法", "网络司法拍卖等管理规定"],
        ),
        ("市中院制定院庭长办案管理规定，", ["院庭长办案管理规定"]),
        ("出台涉企案件办理指引。", ["涉企案件办理指引"]),
        ("印发執行案款管理細則，", ["執行案款管理細則"]),
        ("修订审判委员会工作规则，", ["审判委员会工作规则"]),
        ("发布知识产权司法保护白皮书。", ["知识产权司法保护白皮书"]),
        ("撰写金融审判蓝皮书，", ["金融审判蓝皮书"]),
        ("制定权力清单和责任清单，", ["权力清单", "责任清单"]),
        ("“十四五”规划收官之年，", ["“十四五”规划"]),
        ("贯彻“十五五”规划建议，", ["“十五五”规划建议"]),
        ("与海关签署跨境纠纷化解合作备忘录。", ["跨境纠纷化解合作备忘录"]),
    ],
)
def test_rules_lists_and_white_papers_are_documents_behind_the_verb_that_issues_them(
    text: str, wanted: list[str]
) -> None:
    assert names(text, "document") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "依法作出规定，",
        "制定方案，",
        "出台相关规定。",
        "按照有关办法办理，",
        "发布公告。",
        "《楚湖晚报》记者提问。",
        "制定一系列制度办法，",
    ],
)
def test_general_words_and_newspapers_are_no_documents(text: str) -> None:
    assert names(text, "document") == []
