"""Awards: what follows 荣获, 被授予, 入选 and the like, where it is the name of a prize, a title or a list."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.lexicon.personal_names import HONOURS, is_whole_name
from courtgraph.suggestion.mention import Mention

_SURE = (
    "追授|写入|写进|载入|入库|收录进|收录于|列入|中标|获批|被授予|荣登|荣获|获评|荣膺|喜获|斩获|荣立|获颁|获授|授予|被授|评为|评选为|评定为|命名为|确定为|认定为|表彰为|表彰|推选为|选树为|入选|入围|荣记|记(?=[集个一二三]|[^，。]{0,6}[一二三]等功)|"
    "获得|获选|摘得|夺得|捧得|蝉联|跻身|当选|被列为|列为|选为|获(?=[“全省市国第优一二三最先评])"
)
_VERB = re.compile(rf"(?<![未不])(?:{_SURE})(?:了|过|为)?")
_NOUN = (
    "公务人员|公务员|工作报告|蓝皮书|白皮书|绿皮书|(?:重点|重大|司法)[一-龥]{0,8}课题|课题|年鉴|汇编|奖|奖项|奖章|奖状|等次|称号|先进(?:集体|个人|单位|工作者|法院|法庭|基层党组织|典型|党组织)|先进|集体|个人|单位|标兵|能手|模范(?:[一-龥]{0,6})|楷模|优秀[一-龥]{0,8}|"
    "十佳[一-龥]{0,8}|十大[一-龥]{0,10}|"
    "示范[一-龥]{0,8}|[一二三]等功|嘉奖|红旗(?:手|集体|单位)?|文明(?:号|单位|窗口|岗|家庭|校园)|青年文明号|巾帼文明岗|维权岗|案例库|(?:典型|指导性|"
    "参考|优秀|精品|百篇|十大|经典)[一-龥]{0,6}案例|案例|裁判文书|优秀(?:裁判)?文书|庭审|"
    "第[一二三]名|冠军|亚军|季军|金奖|银奖|铜奖|法官|法院|法庭|好人|人物|榜样|工匠|新星|名片|品牌|卫士|支部|样板支部|堡垒|团队|楷模|好人榜|名录|名单|榜|"
    "范例|机关|学校|窗口|典型|先锋号|先锋岗|先锋|标杆|创新案例|改革案例|(?:业务|审判|调解)专家|领军人才|成果|项目|优秀奖"
)
_NAME = re.compile(
    rf"(?:[一-龥A-Za-z0-9·（）()]|“[^”\n]{{1,40}}”|《[^》\n]{{1,40}}》){{0,44}}?(?:{_NOUN})(?=[^一-龥A-Za-z0-9“]|"
    rf"$|[和及、]|等(?![奖功次])|荣誉|称号|表彰|\d+[项次个篇名人件](?![一-龥]{{0,8}}案例)|[一二三四五六七八九十]+[项次个篇名人件]|并|以及|的)"
)
_PREFIXED = re.compile(
    r"([^，。；、“”被把对在由为向的]{2,14})“[^”\n]{2,30}”(?:[一-龥]{0,6}(?:奖(?!项)|名单|案例|典型)(?![一-龥]))?"
)
_TITLE = re.compile("《[^《》\n]{2,40}》(?![的中第])")
"""A book or a paper that something was taken into."""
_GRANTER = re.compile(
    "(?:[^，。“]{2,16}(?:[省市县区州国]委|[民妇工侨]委|[部厅局办联]|政府|[中高]院|协会|法学会|委员会|工会|宣传部))(?=“)"
)
"""Who grants what is quoted behind: 国家民委“…示范单位”; what is left of the name is its own."""
_TITLE_BEHIND = re.compile(r"[一-龥]{0,6}?(?:荣誉称号|称号|奖项|荣誉|奖章|奖|案例|案例库|名单|榜单|榜)?")
_SEPARATOR = re.compile(
    r"[\d一二三四五六七八九十]*[项次个篇名人件]?(?:[、和与及]|以及|，(?=“)|(?=“)|，(?=(?:全[国省市县区州]|[省市县区]级)[^，。；“被获入为]{2,24}(?:先进|标兵|单位|集体|个人|法院|法庭|奖|称号|案例)[，。；])|(?=《))"
)
_BEHIND_QUOTE = re.compile(
    r"[一-龥]{0,6}(?:奖(?!项)|奖章|案例库?|示范[一-龥]{1,3}|党支部|团队|集体|个人|单位|法院|法庭)(?=[^一-龥]|$|等)"
)
_GRANTED = re.compile(
    r"^(?:由)?[^，“]{2,20}?(?:授予的|颁发的|评选的|评为|(?:发布|评出|公布|主办|组织|开展|举办|推荐|征集|表彰)的)"
)
_ANONYMOUS = re.compile(
    r"^(?:其|该院|多项|各类|各级|市级以上|省级以上|国家级|上级|多次|一系列|省部级以上|县级以上|省级|市级|县级|国家级和省级)*(?:以上)?(?:各类|多项)?(?:荣誉|"
    r"表彰|奖项|奖励|称号|奖|先进|集体|个人|案例|案件|单位|优秀|示范|成果|项目|法院|法官|团队|法庭|品牌|表彰奖励)+$"
)
_NO_AWARD = re.compile(
    r"认可|肯定|好评|支持|赞誉|点赞|通过|赔偿|补偿|利益|收益|批准|救助|感|谅解|信任|证据|线索|执行款|工资|清偿|权益|理解|实效|成效|突破|发展|刑|罪|处分|失信|被执行人|重点|强制|有期|案由"
)
_CALLED = re.compile(
    r"(“[^”\n]{2,30}”)(?:、?“[^”\n]{2,30}”){0,12}(?:等)?(?:国家级|省级|市级|县级|光荣)?(?:荣誉称号|称号|荣誉(?!感))"
)
_LEVELS = "最高|中国|全国|全省|全市|全县|全区|省|市|县|区|年度|国家|人民|法院|系统|首届|第|十大|优秀|先进"
_LABELLED = re.compile(
    r"(?:^|(?<=[。；]))[^一-龥“\n]{0,4}(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\d]{1,2}[）)])?"
    r"(?:荣立|荣获|获评|获得|授予|记)?(?P<name>[一-龥“”A-Za-z0-9]{4,30})(?:[（(][^（）()\n]{1,8}[）)])?(?:[：:]|(?<=[）)])$)",
    re.MULTILINE,
)
"""A name over those who bear it: 全国优秀法官：韩冰, or 一、全省优秀法院（3个）."""
_HONOUR = re.compile("先进|优秀|标兵|能手|模范|十佳|等功|嘉奖|文明|红旗|好人|奖|楷模")
_BEFORE_NAME = re.compile(
    rf"(“[^”\n]{{2,24}}(?:{HONOURS})”)(?:获得者)?([一-龥]{{2,5}}?)(?=[、，。；）和等说]|荣|带领|主动|的|同志|先进)"
)


def find_awards(context: Context) -> Iterator[Mention]:
    """The names of awards without verb and granter; several that are listed are several awards."""
    for found in _VERB.finditer(context.hans):
        yield from _listed(context, found.end(), found[0])
    for found in _LABELLED.finditer(context.hans):
        if _is_honour(context.hans, *found.span("name")):
            yield Mention("award", *found.span("name"), "award-label")
    for found in _BEFORE_NAME.finditer(context.hans):
        if is_whole_name(found[2]):
            yield Mention("award", *found.span(1), "title-before-name")
    for found in _CALLED.finditer(context.hans):
        for quote in re.finditer(r"“[^”\n]{2,30}”", found[0]):
            yield Mention("award", found.start() + quote.start(), found.start() + quote.end(), "called-title")


def _is_honour(text: str, start: int, end: int) -> bool:
    """Whether words over a list are the name of an honour as a whole: of a level, and with the noun of a prize."""
    name = text[start:end]
    if not _HONOUR.search(name) or not re.search(f"{_LEVELS}|[一二三]等功", name) or _ANONYMOUS.match(name):
        return False
    found = _NAME.match(text, start, end)
    return name.endswith("”") or (found is not None and found.end() == end)


def _listed(context: Context, at: int, verb: str) -> Iterator[Mention]:
    """The names that follow a verb, one behind the other."""
    sure = False
    for _ in range(12):
        end = context.clause_end(at)
        at = _skipped(context, at, end, sure)
        name = _quoted(context, at, end) or _unquoted(context, at, end)
        if not name:
            return
        if _is_award(context.hans[at:name], verb):
            yield Mention("award", at, name, "award-verb", trigger=verb)
            sure = True
        behind = _TITLE_BEHIND.match(context.hans, name, end)
        separator = _SEPARATOR.match(context.hans, behind.end() if behind else name)
        if not separator or separator.end() > min(end + 1, len(context.hans) - 1):
            return
        at = separator.end()


def _skipped(context: Context, at: int, end: int, sure: bool) -> int:
    """Past who is honoured and who honours: 授予张三同志“…”, 授予的“…”."""
    rest = context.hans[at:end]
    if granted := re.match("(?:国家|省|市|县|区|省部|州)级(?=“)", rest) or _GRANTED.match(rest):
        return at + granted.end()
    if granter := _GRANTER.match(rest):
        return at + granter.end()
    quote = rest.find("“")
    before = rest[:quote] if quote > 0 else ""
    named = not sure and len(before) <= 16 and re.search(r"(?:同志|法官|法院|庭|干警|[一-龥]{2,3})$", before)
    return at + quote if named and not re.search(_LEVELS, before) else at


def _quoted(context: Context, at: int, end: int) -> int:
    """Where quoted words that start here end, with 称号 left out and 奖 or 案例 taken in; 0 if none do."""
    title = _TITLE.match(context.hans, at, end)
    if title:
        return title.end()
    close = context.quote_ends.get(at, 0)
    if close > end:
        return 0
    behind = _BEHIND_QUOTE.match(context.hans, close, end) if close else None
    return behind.end() if behind else close


def _unquoted(context: Context, at: int, end: int) -> int:
    prefixed = _PREFIXED.match(context.hans, at, end)
    found = _NAME.match(context.hans, at, end)
    if prefixed and re.search(_LEVELS, prefixed[1]):
        longer = found and found.end() - prefixed.end() in range(2, 12)
        return found.end() if found and longer else prefixed.end()
    return found.end() if found else 0


def _is_award(name: str, verb: str) -> bool:
    if _ANONYMOUS.match(name) or len(name) < 3 or (not name.startswith("“") and _NO_AWARD.search(name)):
        return False
    if name.startswith("《"):
        return re.match("入选|入编|收录|载入|列入|写入|写进|入库", verb) is not None
    if name.startswith("“"):
        return not re.match("获得|授予|列为|确定为", verb) or bool(re.search(f"(?:{_NOUN})", name)) or len(name) > 5
    return bool(
        re.search(
            f"{_LEVELS}|[一二三]等功|奖|标兵|能手|先进(?:个人|集体|工作者|单位)|模范|文明|嘉奖|十佳|红旗|五一|五四|三八|冠军|名$",
            name,
        )
    )
