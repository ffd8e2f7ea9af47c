"""What columns of other people's tables are called, in English and Chinese, and which fields they are."""

import re
from collections.abc import Mapping

from courtgraph.schema import LANGUAGES, Schema
from courtgraph.text import normalize

BY_LANGUAGE = ("label", "alias", "description")
ENTITY = ("id", "type", *BY_LANGUAGE, "same_as")
STATEMENT = (
    *("subject", "subject_type", "predicate", "object", "object_type", "value", "unit", "lang", "modality"),
    *("source", "line", "quote", "note"),
)
_WORDS: Mapping[str, str] = {
    "id": "id identifier 编号 标识 识别码 代号",
    "type": "type kind class category 类型 类别 种类",
    "label": "label name title fullname 名称 名字 姓名 全称 全名 标题",
    "alias": "alias aliases shortname abbreviation othername othernames 别名 简称 又名 缩写",
    "description": "description definition about 描述 简介 介绍 定义",
    "same_as": "sameas link links wikidata 链接 同一",
    "subject": "subject 主语 主体 主词",
    "subject_type": "subjecttype 主语类型 主体类型",
    "predicate": "predicate relation relationship property 谓语 关系 属性",
    "object": "object target 宾语 客体 对象",
    "object_type": "objecttype 宾语类型 客体类型 对象类型",
    "value": "value number amount 值 数值 数量 数字",
    "unit": "unit 单位",
    "lang": "lang language 语言",
    "modality": "modality 情态",
    "source": "source cites 来源 出处",
    "line": "line lineno 行 行号",
    "quote": "quote quotation words 引文 原文 引用",
    "note": "note remark 备注 说明 附注",
}
_LANGUAGES: Mapping[str, str] = {
    "zh-Hant": "zhhant zhtw zhhk traditional traditionalchinese 繁体 繁体中文 繁中 正体",
    "zh-Hans": "zhhans zhcn simplified simplifiedchinese 简体 简体中文 简中",
    "en": "en english 英文 英语",
    "": "zh chinese 中文 汉语",
}
"""Words for languages; of 中文 alone the cell tells the script."""


def field_of(column: str, kind: str, schema: Schema) -> str:
    """The field that a column is of a kind of record: entities or statements; nothing where no word tells.

    >>> from courtgraph.schema import default_schema
    >>> names = ("Name (en)", "英文名稱", "label_zh_hant", "姓名", "簡稱")
    >>> [field_of(name, "entities", default_schema()) for name in names]
    ['label.en', 'label.en', 'label.zh-Hant', 'label', 'alias']
    >>> [field_of(name, "statements", default_schema()) for name in ("主語", "Year", "年份", "備註", "電話")]
    ['subject', 'qualifiers.year', 'qualifiers.year', 'note', '']
    """
    word = _plain(column)
    fields = ENTITY if kind == "entities" else STATEMENT
    found = next((field for field in fields if word in _WORDS[field].split()), "")
    if found or kind == "entities":
        return found or _in_a_language(word)
    for name, qualifier in schema.qualifiers.items():
        if word in map(_plain, (name, *qualifier.label.values())):
            return f"qualifiers.{name}"
    return ""


def fields_of(kind: str, schema: Schema) -> list[str]:
    """Every field that a column may be.

    >>> from courtgraph.schema import default_schema
    >>> "label.en" in fields_of("entities", default_schema())
    True
    """
    if kind == "entities":
        return [*ENTITY, *(f"{field}.{language}" for field in BY_LANGUAGE for language in LANGUAGES)]
    return [*STATEMENT, *(f"qualifiers.{name}" for name in schema.qualifiers)]


def _in_a_language(word: str) -> str:
    """A field whose name has a language before or behind it."""
    for language, words in _LANGUAGES.items():
        for said in sorted(words.split(), key=len, reverse=True):
            for rest in (word.removeprefix(said), word.removesuffix(said)):
                field = next((one for one in BY_LANGUAGE if rest != word and rest in _WORDS[one].split()), "")
                if field:
                    return f"{field}.{language}" if language else field
    return ""


def _plain(column: str) -> str:
    """A name without case, script and what stands between its words."""
    return re.sub(r"[\W_]+", "", normalize(column).casefold())
