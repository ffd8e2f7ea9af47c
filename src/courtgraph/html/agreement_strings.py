"""What the page of two curations says, in the languages of names."""

from collections.abc import Mapping

from courtgraph.html.static_page import Strings

AGREEMENT: Mapping[str, Strings] = {
    "zh-Hant": {
        "agreement": "兩份編輯的一致程度",
        "own_use": "此頁含有來源的原文，僅供編者自用；未經出版者許可請勿轉發。",
        "both": "兩者都有",
        "differing": "說法不同",
        "a": "甲",
        "b": "乙",
        "only_a": "只有甲",
        "only_b": "只有乙",
        "precision": "精確率（乙的陳述中甲也有的）",
        "recall": "召回率（甲的陳述中乙也有的）",
        "kappa": "Cohen's kappa",
        "alpha": "Krippendorff's alpha",
        "unit": "係數的計量單位：兩者共有原文的一行，加上任一方用過的一個關係；共 {n} 個。",
        "line": "第{n}行",
    },
    "zh-Hans": {
        "agreement": "两份编辑的一致程度",
        "own_use": "此页含有来源的原文，仅供编者自用；未经出版者许可请勿转发。",
        "both": "两者都有",
        "differing": "说法不同",
        "a": "甲",
        "b": "乙",
        "only_a": "只有甲",
        "only_b": "只有乙",
        "precision": "精确率（乙的陈述中甲也有的）",
        "recall": "召回率（甲的陈述中乙也有的）",
        "kappa": "Cohen's kappa",
        "alpha": "Krippendorff's alpha",
        "unit": "系数的计量单位：两者共有原文的一行，加上任一方用过的一个关系；共 {n} 个。",
        "line": "第{n}行",
    },
    "en": {
        "agreement": "How far two curations agree",
        "own_use": "This page holds the texts of the sources: for your own use, unless you may publish them.",
        "both": "both",
        "differing": "differing",
        "a": "A",
        "b": "B",
        "only_a": "only A",
        "only_b": "only B",
        "precision": "precision (of B’s statements, those that A has)",
        "recall": "recall (of A’s statements, those that B has)",
        "kappa": "Cohen's kappa",
        "alpha": "Krippendorff's alpha",
        "unit": "The coefficients count units: a line of a text of both, and a predicate that either uses; {n} in all.",
        "line": "line {n}",
    },
}
