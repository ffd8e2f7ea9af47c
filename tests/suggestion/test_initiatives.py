"""Initiatives and doctrines by their form."""

import pytest

from suggesting import names


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "益阳法院建立涉企案件风险提示、企业诉求限时办结等工作机制。",
            ["涉企案件风险提示", "企业诉求限时办结"],
        ),
        ("全面落实阅核制，", ["阅核制"]),
        ("落实院庭长閱核制。", ["院庭长閱核制"]),
        ("围绕“1234”工作部署，", ["“1234”工作部署"]),
        ("按照“一三五”工作思路，", ["“一三五”工作思路"]),
        ("推进强基提质行动。", ["强基提质行动"]),
        ("健全府院联动，", ["府院联动"]),
        ("深化府院聯動機制，", ["府院聯動機制"]),
        ("推行要素式审判法，", ["要素式审判法"]),
        ("芜湖中院“小区法官”“巡回直通车”等创新举措得到省法院肯定。", ["“小区法官”", "“巡回直通车”"]),
        ("创新“法官进网格”、“板凳法庭”等工作法。", ["“法官进网格”", "“板凳法庭”"]),
        ("开展“两个专项”建设，", ["“两个专项”建设"]),
        ("以“五型机关”建设为抓手，", ["“五型机关”建设"]),
        ("以“三零”创建为抓手，", ["“三零”创建"]),
        ("打造“四个家园”。", ["“四个家园”"]),
        ("“共享调解站”延伸到14个镇街。", ["“共享调解站”"]),
        ("省高院推介“解纷码”，", ["“解纷码”"]),
        ("人民法院案例库收录案例4812件。", ["人民法院案例库"]),
        ("“总对总”在线多元解纷机制不断完善。", ["“总对总”在线多元解纷机制"]),
        ("深化“灣區通辦”改革，", ["“灣區通辦”改革"]),
    ],
)
def test_initiatives_are_told_by_their_form(text: str, wanted: list[str]) -> None:
    assert names(text, "initiative") == wanted


@pytest.mark.parametrize(
    "text", ["“5＋2”“白加黑”地工作，", "形成工作合力，", "强化行动自觉。", "建立工作机制。", "他喊“停车”。"]
)
def test_hours_and_general_words_are_no_initiatives(text: str) -> None:
    assert names(text, "initiative") == []


GOAL = "努力让人民群众在每一个司法案件中感受到公平正义"


@pytest.mark.parametrize(
    "text",
    [
        f"围绕“{GOAL}”目标，",
        f"紧紧围绕“{GOAL}”的目标要求，",
        f"牢记“{GOAL}”根本任务，",
        f"{GOAL}。",
        "“努力讓人民群眾在每一個司法案件中感受到公平正義”的目標，",
        "让人民群众在每一个司法案件中都感受到公平正义，",
    ],
)
def test_the_goal_of_the_courts_is_a_doctrine_in_all_its_frames(text: str) -> None:
    [goal] = names(text, "doctrine")
    assert names(text, "initiative") == []
    assert goal.strip("“”").endswith(("公平正义", "公平正義"))


@pytest.mark.parametrize("text", ["落实“三会一课”，", "建设“四个家园”，", "“5+2”“白加黑”，", "公平正义是生命线。"])
def test_rules_of_party_life_and_houses_are_no_doctrines(text: str) -> None:
    assert names(text, "doctrine") == []


def test_the_consciousness_of_a_community_is_a_doctrine() -> None:
    assert names("铸牢中华民族共同体意识，", "doctrine") == ["中华民族共同体意识"]
