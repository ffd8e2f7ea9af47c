"""The noun behind a figure and what is said of it: 23个集体获表彰, 2236名干警被查处."""

import re

COUNTERS = ("个", "名", "项", "条", "篇", "家", "位", "部", "所", "支", "批", "对")
"""Units that stand before the noun that they count."""
_VERBS = (
    "驻|进驻|延伸|入选|入围|进入|参加|参与|出席|到场|列席|旁听|接受|开展|组成|深入|走进|负责|担任|前往|下沉|到岗|轮训|通过|因|由|向|从|获得|获评|荣获|荣立|获|受到|被|均|"
    "举办|举行|召开|设立|设置|成立|建立|创建|组织|推广|推行|推进|推动|宣讲|巡讲|讲授|授课|走访|回访|培训|宣传|覆盖|签订|签署|印发|制定|出台|联合|"
    "追回|解决|挽回|化解|减免|发放|办理|提供|兑现|讨回|送达|送去|纾困|就业|调解|审理|审结|宣告|主动|自动|受益|实现|落实|完成|履行|脱困|到位|当选|晋升|在|以上|以下|等"
)
_NOUN = re.compile(
    rf"(?:被执行人|被告人?|被害人|(?!{_VERBS})[^\W\d和及与并分在的，。；、]){{2,12}}|[庭院局队](?=[获荣被])"
)
_CONJOINED = re.compile(rf"[、和与及]\d{{1,5}}[个名位项家](?:(?!{_VERBS})[^\W\d和及与，。；、]){{1,10}}")
_CLAUSE = re.compile(r"[^，。；！？：\n\d]{2,20}(?=[，。；！？：\n]|$)")
_LEVEL = re.compile("(?:国家|省部|自治区|[省市县区州厅])级?(?:及?以上)?(?:各类|各项)?")
_PASSIVE = re.compile(
    r"被(?P<verb>查处|追究|处分|问责|通报|判处|拘留|罚款|纳入|移送|起诉|宣告无罪|救助|解救|惩处|表彰)"
)
_HONOURED = re.compile(
    r"(?P<verb>荣获|获得|受到|获评|获)(?P<by>[^，。；]{0,14}?)(?P<what>表彰|表扬|奖励|荣誉称号|荣誉|处分|嘉奖)"
)
_DEED = re.compile("获|荣|被|受|入选|入围|当选|主动|自动|通过|参加|参与|晋升")
_SAID = re.compile("荣|获|被|当选|因|出席|到场|参加|参与|入选|入围|旁听|受到|接受|通过")


def counted(text: str, at: int) -> str:
    """What stands behind a figure: the noun, with what it did or what was done to it where the clause says that.

    >>> [counted(text, 0) for text in ("集体获省级以上表彰。", "违纪违法干警被查处。", "干警因酒驾受到处分。", "镇街")]
    ['集体获表彰', '查处违纪违法干警', '干警因酒驾受到处分', '镇街']
    """
    noun = _NOUN.match(text, at)
    if not noun:
        deed = _CLAUSE.match(text, at) if _DEED.match(text, at) else None
        return deed[0] if deed else ""
    end = noun.end()
    if passive := _PASSIVE.match(text, end):
        return f"{passive['verb']}{noun[0]}"
    honoured = _HONOURED.match(text, end) or _honoured_together(text, end)
    if honoured:
        return f"{noun[0]}{honoured['verb']}{_LEVEL.sub('', honoured['by'])}{honoured['what']}"
    clause = _CLAUSE.match(text, at)
    return clause[0] if clause and _SAID.match(text, end) else noun[0]


def _honoured_together(text: str, at: int) -> re.Match[str] | None:
    """What is said behind the last of a list: 23个集体、56名个人获表彰."""
    while listed := _CONJOINED.match(text, at):
        at = listed.end()
        if honoured := _HONOURED.match(text, at):
            return honoured
    return None


def noun_end(text: str, at: int) -> int:
    """Where the noun behind a figure ends.

    >>> noun_end("集体、56名个人", 0)
    2
    """
    noun = _NOUN.match(text, at)
    return noun.end() if noun else at


def clause_behind(text: str, at: int) -> str:
    """The rest of the clause behind a figure, if it is short.

    >>> clause_behind("人主动履行义务，", 1)
    '主动履行义务'
    """
    clause = _CLAUSE.match(text, at)
    return clause[0] if clause else ""
