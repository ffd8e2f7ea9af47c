"""Clean text mangled as some sites mangle it: bytes of its GBK form changed without looking where characters start."""

from courtgraph.text.repair.gbk import USER_DEFINED

READINGS = {
    "當": "dāng", "學": "xué", "業": "yè", "創": "chuàng", "現": "xiàn", "質": "zhì", "關": "guān",
    "設": "shè", "領": "lǐng", "導": "dǎo", "執": "zhí", "轉": "zhuǎn", "續": "xù", "務": "wù", "驅": "qū",
    "數": "shù", "聯": "lián", "結": "jié", "麗": "lì", "權": "quán", "鄉": "xiāng", "誠": "chéng",
    "際": "jì", "獲": "huò", "責": "zé", "萬": "wàn", "維": "wéi", "訓": "xùn", "調": "diào", "發": "fā",
    "優": "yōu", "節": "jié", "戰": "zhàn", "態": "tài", "統": "tǒng", "監": "jiān", "協": "xié", "內": "nèi",
    "養": "yǎng", "規": "guī", "穩": "wěn", "礎": "chǔ", "環": "huán", "構": "gòu", "衛": "wèi", "經": "jīng",
    "據": "jù",
}  # fmt: skip
"""Characters that a site puts a reading behind, by their GBK bytes wherever they stand."""

MARKS = "！，：；？"
"""Full-width marks that a site makes narrow, by their bytes as well."""


def mangle(text: str, readings: dict[str, str] = READINGS, *, marks: str = MARKS) -> str:
    """The text as a reader gets it: readings put in, full-width marks made narrow, pairs that stand for nothing lost.

    >>> mangle("擔當的法院鐵軍", {"數": "shù"})
    '擔當?shù)姆ㄔ鸿F軍'
    """
    content = text.encode("gbk")
    for character, reading in readings.items():
        content = content.replace(character.encode("gbk"), character.encode("gbk") + f"({reading})".encode("gbk"))
    for mark in marks:
        content = content.replace(mark.encode("gbk"), bytes([mark.encode("gbk")[1] & 0x7F]))
    return _read(content)


def _read(content: bytes) -> str:
    """What a lenient reader makes of bytes."""
    read, at = [], 0
    while at < len(content):
        pair = content[at : at + 2]
        if pair[0] < 0x80:
            read.append(chr(pair[0]))
            at += 1
            continue
        try:
            read.append(pair.decode("gbk"))
        except UnicodeDecodeError:
            if tuple(pair) not in USER_DEFINED:
                read.append("?" if pair[1:] in (b"", b"(") else "?" + chr(pair[1]) if pair[1] < 0x80 else "?")
        at += 2
    return "".join(read)
