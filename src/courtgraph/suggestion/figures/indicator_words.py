"""Words that lead up to an indicator or from it to its figure, and what is left without them."""

import re

from courtgraph.suggestion.lexicon.brackets import balanced, tidy
from courtgraph.suggestion.periods import without_times

_LEAD = re.compile(
    "^(?:[（(][一二三四五六七八九十\\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}[、是]|第[一二三四五六七八九十][，、]|像这样的|这样的|其中|以及|及(?![时格])|去年|上年|同时|另外|此外|目前|现在|至今|并(?![购处案])|共计|共(?![享建商治同有产])|累计|先后|分别|已经|已|还(?![款本清贷])|又|则|也|均|年均|总计|合计|每年|每天|"
    "将(?!近|军)|要(?![求案闻素])|需|须|应(?![对诉用急收])|确保|力争|争取|计划|预计|必须|依法|成功(?!率)|有效(?!率)|及时(?!率)|了(?!解|结|断)|的(?!士)|等(?![级待额])|"
    "单月|单日|当天|当日|当年|当月|同日|同期|全院|我院|本院|该院|他们|她们|我们|一年来|一年里|分[季月年]度?看|按[^，]{2,6}看|就(?![业医地近])|只|仅|我国|我市|我县)+"
)
_TAIL = re.compile(
    "(?>分别|各(?!级)|共[计有]?(?<!公共)|累计|已经|已|(?<![平人户月日案年])均|(?<![送表发传])达到?|高达|多达|(?<![行作认成视])为被?|是|了|(?<![签履节合违邀特预])约|(?<!附)近|超过?|逾|"
    "(?<![收找得受接感看遇追])到|(?<!甚)至少?|(?<![没占所拥设具享])有|(?<![存所正旨])在|突破|合计|总计|(?:长期)?保持|控制|稳定|维持|(?<![增众许最])多|上升至?|下降|(?<![投])降|升|增|缩短|压缩|延长|降低|提高|提升|增加|减少|增长|下滑|回落|攀升|(?<!不)仅|"
    "(?<![予可加])以|(?<![侵强霸抢])占|不低于|不少于|不超过|不足|再|(?<![创更革全])新|(?<![理自案事])由|(?<![服])从|的|就|只|高|，|：|:)+$"
)
"""Each word in one way alone, or a long run of them would take for ever; none is cut out of another word."""
PART = re.compile("[一-龥]{0,8}?(?:[镇乡村市县区]|街道|社区|法庭|庭|院)?(?:一地|一家|一院|一庭)就?|最[多高低少大]")
"""白沙镇一地: a part of what the figure before counts."""
_LONGEST = 30
_SHARED = re.compile("(?:分别|均|各自|依次|各)(?!级).*$")


def stripped(words: str) -> str:
    """Words without those that lead up to an indicator or from it to its figure.

    >>> stripped("全年共受理各类案件达"), stripped("电子送达"), stripped("共享法庭调解")
    ('受理各类案件', '电子送达', '共享法庭调解')
    >>> stripped("举办“霜岭讲堂”"), stripped("（其中刑事案件")
    ('举办“霜岭讲堂”', '刑事案件')
    """
    words = _LEAD.sub("", tidy(balanced(without_times(words))))
    words = tidy(balanced(_shortened(_TAIL.sub("", words))))
    return words if any(character.isalpha() for character in words) else ""


def bare_indicator(words: str) -> str:
    """What a clause before names, if that is no sentence of its own."""
    name = stripped(words)
    return name if len(name) <= _LONGEST else ""


def _shortened(words: str) -> str:
    """The end of many words, from the start of a word on: behind a mark, or behind 的."""
    if len(words) <= _LONGEST:
        return words
    cuts = [found.end() for found in re.finditer("[、和与及的]", words) if len(words) - found.end() >= 4]
    fitting = [cut for cut in cuts if len(words) - cut <= _LONGEST]
    return words[fitting[0] :] if fitting else words[-_LONGEST:]


def distributed(words: str, count: int) -> tuple[str, ...]:
    """What each of several figures counts, where the words before them name as many things; else nothing.

    >>> distributed("新收、审结知识产权案件分别为", 2), distributed("结案率、调解率分别达", 2)
    (('新收知识产权案件', '审结知识产权案件'), ('结案率', '调解率'))
    >>> distributed("审结案件", 2)
    ()
    """
    head = stripped(_SHARED.sub("", without_times(words)))
    parts = re.split("[、和与及]|以及", head)
    if len(parts) != count or not all(parts):
        return ()
    *firsts, last = parts
    size = len(firsts[-1])
    is_shared = all(len(each) == size for each in firsts) and size < 4 and len(last) > size + 1
    if is_shared and not re.search("[率数额比]$", firsts[0]):
        return (*(f"{each}{last[size:]}" for each in firsts), last)
    return tuple(parts)
