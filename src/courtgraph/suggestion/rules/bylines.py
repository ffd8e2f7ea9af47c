"""People in credit lines: 文字｜陆远, 审核：韩冰, and lines of names behind a box."""

import re
from collections.abc import Callable, Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.lexicon.personal_names import SINGLE, is_name, is_whole_name, surname_length
from courtgraph.suggestion.mention import Mention

_DUTY = (
    "文字|文案|撰文|图文|图片|图|文|摄影|摄像|拍摄|审核|审校|校对|校审|责任编辑|责编|编辑|编审|编校|撰稿|供稿|制图|制作|排版|美编|美术编辑|监制|主编|总编|副主编|"
    "策划|统筹|初审|复审|二审|三审|终审|签发|审签|来稿|投稿|作者|记者|本报记者|特约记者|通讯员|特约通讯员|实习生|翻译|配图|"
    "出席|列席|参会|参加|缺席|请假|主持|主持人|记录|记录人|整理|汇报人|发言人|主讲人|承办人|责任人|牵头人|出席人员|参会人员|列席人员|参加人员|出席者|主席|纪录"
)
_MARK = r"[｜|丨│:：/／]"
_BLANK = r"[^\S\n]"
_CREDIT = re.compile(
    rf"(?<![一-龥])(?:{_DUTY})(?:[、和及&][一-龥]{{2,4}})?{_BLANK}{{0,3}}{_MARK}{_BLANK}{{0,3}}(?=[一-龥])"
)
_BOX = re.compile(
    rf"^{_BLANK}{{0,8}}[□■◇◆○●◎▲△☆★]{_BLANK}{{0,3}}(?:(?:本报|本网|本刊)?(?:{_DUTY}){_BLANK}{{0,4}})?", re.MULTILINE
)
_ONLY_NAMES = re.compile(rf"(?<=[（(])(?=[一-龥]{{2,4}}(?:{_BLANK}{{1,4}}[一-龥]{{2,4}}){{1,6}}[）)])")
_NAME = re.compile(rf"[{SINGLE}]{_BLANK}{{1,3}}[一-龥](?![一-龥])|[一-龥]{{2,4}}(?![一-龥])")
_GAP = re.compile(rf"(?:[（(][^（）()\n]{{1,20}}[）)])?(?:{_BLANK}{{1,8}}|[、，,/；;])(?:[院庭局]长|副[院庭局]长)?")
_LABEL = re.compile(
    rf"(?<![一-龥])(?P<label>[一-龥“”]{{2,20}}(?:[（(][^（）()\n]{{1,8}}[）)])?)[：:]{_BLANK}{{0,3}}(?=[一-龥])"
)
_OF_ONE = re.compile("[人者员长官手兵范模家师卫匠星士](?:[（(]|$)")
"""What one person alone may stand behind: 全国优秀法官：韩冰."""
_MOST = 60


def find_bylines(context: Context) -> Iterator[Mention]:
    """The names of a credit line or behind a label, one behind the other; a court before them is passed over."""
    text = context.hans
    for start in (found.end() for pattern in (_CREDIT, _BOX, _ONLY_NAMES) for found in pattern.finditer(text)):
        for span in _names(text, _behind_court(text, start), _is_credited):
            yield Mention("person", *span, "byline")
    for found in _LABEL.finditer(text):
        spans = list(_names(text, found.end(), is_whole_name))
        if len(spans) > 1 or (spans and _OF_ONE.search(found["label"])):
            for span in spans:
                yield Mention("person", *span, "labelled-names")


def _names(text: str, at: int, accepts: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Where names stand from a place on, with no more than gaps and brackets between them."""
    for _ in range(_MOST):
        found = _NAME.match(text, at)
        if not found or not accepts(re.sub(r"\s", "", found[0])):
            break
        yield found.span()
        gap = _GAP.match(text, found.end())
        if not gap:
            break
        at = gap.end()


def _behind_court(text: str, at: int) -> int:
    """Past the court that somebody writes for: 供稿：清湖县人民法院 周晓彤."""
    found = re.compile(rf"[一-龥]{{2,20}}(?:法院|庭|局|室|部|报社|报){_BLANK}{{1,4}}").match(text, at)
    return found.end() if found else at


def _is_credited(name: str) -> bool:
    """Whether words are a name that ends here for certain, also of a surname that begins words."""
    if name[0] in "小阿老" or name[-1] in "工总":
        return False  # 小丽, 阿明 and 覃工 tell nobody's name
    return is_name(name, surname_length(name), ends=True) and len(name) - surname_length(name) < 3
