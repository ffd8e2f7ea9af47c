"""Names of other peoples: with a dot between their parts, or in Latin letters."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.lexicon.personal_names import DOTS, SOUNDS
from courtgraph.suggestion.mention import Mention

_MORE_SOUNDS = (
    "山米不丁迪罕孜曼江帕沙西居马班那吾列叶肯提合阿依兰艾塔伊玛穆罕默德萨伯纳夫斯基维奇"
    "里科诺安莉约翰汉姆森特威廉布朗史密琼卡洛杰克逊顿伦贝林亚生拜迪力扎乃孜珍丽莎彼得查理菲茨"
)
_SOUND = f"[{''.join(sorted({*SOUNDS, *_MORE_SOUNDS} - {'和'}))}]"
_DOTTED = re.compile(rf"(?<!\d)({_SOUND}{{1,6}})[{DOTS}.]({_SOUND}{{1,7}})(?:[{DOTS}.]{_SOUND}{{1,7}})?")
_LATIN = re.compile(r"(?<![A-Za-z])[A-Z][a-z]+(?: [A-Z]\.)?(?:[ ·-][A-Z][a-z]+){1,3}(?![A-Za-z])")
_PERSON_BEFORE = re.compile(
    r"(?:法官|庭长|院长|特首|首席|大使|教授|律师|博士|先生|女士|代表|主席|总统|部长|嘉宾|学者|专家|公民|商人|游客|当事人|申请人|被告|原告|选手|留学生|外教|[与和、由请])$"
)
_PERSON_BEHIND = re.compile(" ?(?:先生|女士|大?法官|教授|律师|博士|表示|说|出席|指出|认为|介绍|致辞|发言|一行)")


def find_names_of_other_tongues(context: Context) -> Iterator[Mention]:
    """古丽米热·阿不都拉 with any of its dots, and Michael Brown where somebody is spoken of."""
    text = context.hans
    for found in _DOTTED.finditer(text):
        if len(found[1]) > 1 and not text[found.end() : found.end() + 1].isdigit():
            yield Mention("person", *found.span(), "dotted-name")
    for found in _LATIN.finditer(text):
        before = _PERSON_BEFORE.search(text[max(0, found.start() - 4) : found.start()])
        if before or _PERSON_BEHIND.match(text, found.end()):
            yield Mention("person", *found.span(), "latin-name")
