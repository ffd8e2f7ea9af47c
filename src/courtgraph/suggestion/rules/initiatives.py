"""Initiatives: named mechanisms, models, brands, campaigns and the like, quoted or told by the verb before them."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.lexicon.terms import terms
from courtgraph.suggestion.mention import Mention

STANDING = "机制|模式|制度|体系|工作法|调解法|办案法|审判法|要求|标准|清单|程序|流程|规则|格局|闭环|台账|矩阵式"
"""Head nouns of what stands as a way of working: a mechanism of the schema; with any other head it is an initiative."""
_RUN = (
    "应用|招牌|诉调对接|工作思路|思路|工作部署|部署|建设|创建活动|品牌矩阵|品牌|矩阵|工程|平台|专项行动|专项活动|专项整治|专项斗争|专项执行|集中行动|执行行动|行动|攻坚战|攻坚|活动|战略|工作室|调解室|工作站|"
    "服务站|驿站|服务队|志愿队|志愿服务队|突击队|"
    "调解团队|服务团队|审判团队|团队|计划|项目|举措|做法|经验|路径|专窗|窗口|绿色通道|通道|系统|小程序|课堂|讲堂|学堂|大讲堂|讲坛|法庭|巡回法庭|审判庭|服务中心|化解中心|调解中心|解纷中心|中心|改革|试点|阵地|"
    "微课堂|沙龙|论坛|联盟|方案|套餐|组合拳|名片|样本|样板|新路|链条|示范点|联系点|基地|承诺|新模式|新机制|新路径"
)
_HEADS = f"{_RUN}|{STANDING}"
_HEAD_BEHIND = re.compile(
    rf"(?:的|等)?[^已成为是在了让使把被将和与及对于的等、，。“”《》\s]{{0,8}}?(?:{_HEADS})(?![一-龥]?[院庭]长)|[法链网圈库站室岗线码云课](?![一-龥]{{0,1}}[官院庭治律])"
)
_INSIDE = re.compile(rf"..(?:{_HEADS})”$")
_NAMED_INSIDE = re.compile(
    "“[^”，。：；！？]{2,12}(?:站|码|会|团|队|室|岗|坊|屋|吧|专班|驿|廊|法庭|[一-龥]员|法官|直通车|一点通|微平台)”(?!.{0,3}[称号奖])"
)
"""Names whose last character says that they are a house, a group or a tool; they need no verb."""
_AS_HANDLE = re.compile("(?:[一-龥]{2,6})?为(?:重要|主要|总|有力)?(?:抓手|载体|牵引|引领|依托|平台)")
_HOURS = re.compile("“(?:5[+＋]2|白[加+]黑|5天[+＋]2)”")
_FIGURATIVE = re.compile(
    "“(?:.{0,2}桥梁|.{0,3}阵地|主战场|主旋律|.{1,2}课|快车道|组合拳|血液循环|先手棋|加速度|金钥匙|最后.{1,4}|.{0,3}窗口|.{0,4}名片|"
    "软环境|大格局|一盘棋|.{0,2}服务|.{0,2}中心)”"
)
_VERB = re.compile(
    r"(创新推出|创新|创建|创立|打造|推出|建立|建成|构建|搭建|探索|推行|实行|实施|开展|深化|深入推进|推进|擦亮|叫响|落实|启动|开通|开设|设立|成立|组建|运行|"
    r"运用|用好|坚持|坚持和发展|发展|学习|推广|形成|健全|完善|依托|拓展|做实|做优|践行|提出|绘就|固化|开发|上线|升级|总结|组织|参与|争创|丰富|培育)"
    r"[一-龥]{0,6}$"
)
_UNQUOTED_HEADS = (
    "机制|模式|制度(?!化|性)|体系(?!化)|工作法|品牌|专项行动|专项活动|专项整治|专项执行行动|执行行动|集中行动|执行专项活动|行动|工程|工作室|调解室|平台|绿色通道|"
    "新模式|新机制|格局|审判团队|工作站|专窗|攻坚战|改革试点|试点|志愿服务队|服务站|基地|改革"
)
_UNQUOTED = re.compile(
    r"(?:创新|积极|持续|深入|全面|率先|着力|不断|联合|共同|稳步|扎实|大力|加快){0,3}"
    r"(创新推出|创新|创建|创立|打造|推出|建立健全|建立完善|建立|建成|构建|搭建|探索推行|探索建立|探索|推行|试行|推动|实行|实施|部署开展|组织开展|开展|深化|推进|健全完善|"
    r"健全|完善|严格执行|落实|启动|设立|成立|挂牌成立|挂牌|组建|运用|用好|依托|固化|形成|升级|优化)"
    rf"((?:[一-龥A-Za-z0-9+＋]|“[^”\n]{{1,16}}”){{2,18}}?(?:{_UNQUOTED_HEADS}))(?=[^一-龥]|$|改革|建设|[和与及等在的，]|作用|优势|应用|运行)"
)
_LEAD = re.compile(
    r"^(?>了|一批|一个|一套|一系列|全国首个|全省首个|全市首个|全省首家|首个|首家|更加|科学|完善的|健全|规范|相应的|符合[^，]*?的|具有[^，]*?的|以[^，]{2,10}?为[^，]{1,4}的|"
    r"与[^，、]{2,12}?的?(?=[一-龥]{4})|新时代|覆盖[^，]*?的|适应[^，]*?的|常态化|法院|全流程|“?[^”]*”?等)+(?=[一-龥A-Za-z“]{3})"
)
_GENERIC = re.compile(
    r"^(?:长效|工作|各项|相关|有关|体制|规章|管理|新|有效|责任|常态|这一|该|多种|多项|运行|完善|创新|系列|各类|服务|人民|法律|信息|配套|激励|内部|日常|一系列|基本|党建|文化|法院)*"
    r"(?:机制|模式|制度|体系|平台|品牌|活动|工程|格局|行动|改革|试点)$"
)
_NAMED = re.compile(
    r"(?:院庭长)?阅核(?:制度?|机制)|府院联动(?:机制)?|府检联动(?:机制)?|(?<=[，。、；\n施展进实])强[一-龥]{1,7}(?:专项)?行动"
    r"|(?:要素|门诊|示范|令状|表格|填空|嵌入|融入|圆桌|家事|菜单|阶梯|推演|预约|沉浸|集约|会诊|清单|体验)式(?:庭审|审判|审理|调解|执行|裁判|文书|诉讼)(?:方法|方式|模式|机制|法)?"
    r"|\d{3,5}(?:工作)(?:思路|部署|机制|模式|法)|人民法院案例库|“?总对总”?(?:在线)?(?:多元解纷|诉调对接|调解|查控)(?:机制|工作|平台)?"
    r"|(?<![一-龥])[一-龥]{2,8}专项(?:执行)?(?:行动|整治行动|整治)(?!的)|[一二三四五六七八九十][步心字](?:[一-龥]{0,4})(?:工作法|调解法|办案法)|"
    r"扫黑除恶(?:专项)?斗争|大兴调查研究|司法体制(?:综合配套)?改革|立案登记制(?:改革)?|(?:新时代)?“枫桥(?:式)?(?:经验|人民法庭)”|新时代枫桥经验|枫桥经验"
    r"|四级法院审级职能定位改革|认罪认罚从宽制度|民事诉讼程序繁简分流改革|党史学习教育|党纪学习教育|队伍教育整顿|主题教育(?!活动)|“?总对总”?(?:在线)?(?:诉调)?对接?机制?"
    r"|以案促改|院庭长(?:办案|阅核)(?:制|制度)|一站式(?:多元)?(?:纠纷|解纷)[一-龥]{0,8}?(?:机制|中心|平台|体系)"
)
_LIST = re.compile(
    r"(?P<verb>建立健全|建立完善|建立|健全|完善|推行|实行|探索|创新|构建|出台|推出)(?:了)?(?P<names>[一-龥]{4,14}(?:、[一-龥]{4,14}){1,4})"
    r"等(?:[一二两三四五六七八九十\d]+[项个])?[一-龥]{0,4}(?:机制|制度|举措|模式|做法|体系)"
)
"""What is listed before 等工作机制 are names of several, none with the words behind the last."""
_NO_HEAD = tuple(terms("initiatives no head"))
_SLOGAN = re.compile(
    r"“(?:[一二三四五六七八九十\d]+[+＋][^”]{1,16}|[^”]{1,10}[+＋][^”]{0,14}|一[一-龥]{1,4}一[一-龥]{1,6}|\d{3,5}|[一二三四五六七八九十两双][一-龥]{1,2}双[一-龥]{1,2})”"
)


def find_initiatives(context: Context) -> Iterator[Mention]:
    """Quoted names with head nouns or behind verbs of founding, and unquoted ones where a verb says so."""
    for start, end in context.quotes:
        yield from _quoted(context, start, end)
    yield from _listed(context)
    for found in _UNQUOTED.finditer(context.hans):
        lead = _LEAD.match(found[2])
        start = found.start(2) + (lead.end() if lead else 0)
        start += context.hans[start : found.end(2) - 3].rfind("的") + 1
        name = context.hans[start : found.end(2)]
        if not _GENERIC.match(name) and len(name) >= 5 and not re.search("”.*“", name):
            yield Mention("initiative", start, found.end(2), "founded-name", trigger=found[1])
    for found in _NAMED.finditer(context.hans):
        yield Mention("initiative", *found.span(), "known-initiative")


def _listed(context: Context) -> Iterator[Mention]:
    """建立涉企案件风险提示、企业诉求限时办结等工作机制: each of a list that a head noun ends."""
    for found in _LIST.finditer(context.hans):
        start = found.start("names")
        for name in found["names"].split("、"):
            yield Mention("initiative", start, start + len(name), "listed-name", trigger=found["verb"])
            start += len(name) + 1


def _quoted(context: Context, start: int, end: int) -> Iterator[Mention]:
    words = context.hans[start:end]
    is_other = _FIGURATIVE.fullmatch(words) or _HOURS.fullmatch(words) or re.search("[。！？]", words)
    if is_other or not 3 < end - start <= 42:
        return
    verb = _VERB.search(context.hans, max(0, start - 12), start)
    trigger = verb[1] if verb else ""
    head = _HEAD_BEHIND.match(context.hans, end)
    if head and _INSIDE.search(words) and end - start > 5 and not re.match(_HEADS, head[0]):
        head = None
    head, listed = _shared_head(context, end) if not head else (head, head[0].startswith("等"))
    if head and not head[0].lstrip("的等").startswith(_NO_HEAD):
        yield Mention("initiative", start, end if listed else head.end(), "quoted-name-with-head", trigger=trigger)
    elif not re.match("[一-龥]{0,4}(?:主题|称号|荣誉|奖)", context.hans[end : end + 6]):
        yield from _by_its_words(context, start, end, trigger)


def _by_its_words(context: Context, start: int, end: int, trigger: str) -> Iterator[Mention]:
    """A quoted name without a head noun behind it, by what it is made of, the verb before it, or 为抓手."""
    words = context.hans[start:end]
    handle = _AS_HANDLE.match(context.hans, end) if not re.search("[是要，]", words) else None
    if handle or _NAMED_INSIDE.match(context.hans, start):
        behind = re.match("(?:创建|建设)", handle[0]) if handle else None
        yield Mention("initiative", start, end + (behind.end() if behind else 0), "quoted-name", trigger=trigger)
    elif _INSIDE.search(words) and not re.search("[，。：；]", words):
        yield Mention("initiative", start, end, "quoted-name-with-head", trigger=trigger)
    elif _SLOGAN.fullmatch(words):
        yield Mention("initiative", start, end, "quoted-slogan", trigger=trigger)
    elif trigger in _FOUNDING and end - start <= 18 and not re.search("[。：；！]", words):
        yield Mention("initiative", start, end, "quoted-name-behind-verb", trigger=trigger)


def _shared_head(context: Context, end: int) -> tuple[re.Match[str] | None, bool]:
    """The head noun behind the last of the quotes that follow a place one behind the other, and that it is shared."""
    last = end
    for _ in range(_FARTHEST):
        following = last + (context.hans[last : last + 1] in tuple("、和与及"))
        if following not in context.quote_ends:
            break
        last = context.quote_ends[following]
    head = _HEAD_BEHIND.match(context.hans, last) if last > end else None
    return (head, True) if head else (None, False)


_FARTHEST = 12
"""So many quotes in a row are looked through for what the last one is called."""
_FOUNDING = terms("initiatives founding")
