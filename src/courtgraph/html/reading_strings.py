"""What the reading page says, in the languages of names."""

from collections.abc import Mapping

from courtgraph.html.static_page import Strings

READING: Mapping[str, Strings] = {
    "zh-Hant": {
        "reading": "對讀",
        "own_use": "此頁含有來源的原文，僅供編者自用；未經出版者許可請勿轉發。",
        "statements": "陳述",
        "all": "全部陳述",
        "of_words": "這些詞句承載的陳述",
        "left_out": "標出未引用的詞句",
        "hint": "點詞句看陳述，點陳述看詞句。J、K 逐條移動，Esc 清除。",
        "close": "關閉",
        "line": "第{n}行",
        "explorer": "圖譜",
        "in_explorer": "在圖譜中看",
        "gloss": "本庫譯文：",
        "uncited": "不引用：",
        "sources": "來源",
        "not_at_hand": "原文不在手邊",
    },
    "zh-Hans": {
        "reading": "对读",
        "own_use": "此页含有来源的原文，仅供编者自用；未经出版者许可请勿转发。",
        "statements": "陈述",
        "all": "全部陈述",
        "of_words": "这些词句承载的陈述",
        "left_out": "标出未引用的词句",
        "hint": "点词句看陈述，点陈述看词句。J、K 逐条移动，Esc 清除。",
        "close": "关闭",
        "line": "第{n}行",
        "explorer": "图谱",
        "in_explorer": "在图谱中看",
        "gloss": "本库译文：",
        "uncited": "不引用：",
        "sources": "来源",
        "not_at_hand": "原文不在手边",
    },
    "en": {
        "reading": "Reading",
        "own_use": "This page holds the text of a source, for your own use: pass it on only if you may publish it.",
        "statements": "statements",
        "all": "All statements",
        "of_words": "What these words carry",
        "left_out": "Mark words that no quote covers",
        "hint": "Choose words for their statements, or a statement for its words. J and K move, Esc clears.",
        "close": "Close",
        "line": "line {n}",
        "explorer": "The graph",
        "in_explorer": "See it in the graph",
        "gloss": "Our translation:",
        "uncited": "not cited: ",
        "sources": "Sources",
        "not_at_hand": "text not at hand",
    },
}
