"""Clean text mangled as some sites mangle it: bytes of its GBK form changed without looking where characters start."""

from random import Random

from courtgraph.text.slips import USER_DEFINED

READINGS = {
    "當": "dāng", "學": "xué", "業": "yè", "創": "chuàng", "現": "xiàn", "質": "zhì", "關": "guān",
    "設": "shè", "領": "lǐng", "導": "dǎo", "執": "zhí", "轉": "zhuǎn", "續": "xù", "務": "wù", "驅": "qū",
    "數": "shù", "聯": "lián", "結": "jié", "麗": "lì", "權": "quán", "鄉": "xiāng", "誠": "chéng",
    "際": "jì", "獲": "huò", "責": "zé", "萬": "wàn", "維": "wéi",
}  # fmt: skip
"""Characters that a site puts a reading behind, by their GBK bytes wherever they stand."""


def mangle(text: str, readings: dict[str, str] = READINGS, *, marks: bool = True) -> str:
    """The text as a reader gets it: readings put in, full-width marks made narrow, pairs that stand for nothing lost.

    >>> mangle("擔當的法院鐵軍", {"數": "shù"})
    '擔當?shù)姆ㄔ鸿F軍'
    """
    content = text.encode("gbk")
    for character, reading in readings.items():
        content = content.replace(character.encode("gbk"), character.encode("gbk") + f"({reading})".encode("gbk"))
    if marks:
        for mark in "！，：；？":
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


def passages(text: str, length: int, chance: Random) -> list[str]:
    """Lines of a text, in a random order, cut to a length."""
    lines = [line[:length] for line in text.splitlines() if len(line) >= length // 2]
    chance.shuffle(lines)
    return lines
