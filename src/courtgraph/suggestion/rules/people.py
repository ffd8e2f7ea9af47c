"""People: names behind or before the title of an office, and names in lists."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.lexicon.personal_names import (
    DOUBLE,
    GIVEN,
    HONOURS,
    SOUNDS,
    is_name,
    is_whole_name,
    name_pattern,
    surname_length,
)
from courtgraph.suggestion.mention import Mention
from courtgraph.suggestion.rules.bylines import find_bylines
from courtgraph.suggestion.rules.names_of_other_tongues import find_names_of_other_tongues

_OFFICE = (
    "党组书记、院长|党委书记、院长|党组副书记|党组书记|党组成员|党总支书记|党支部书记|党委书记|支部书记|副书记|书记员|书记(?!官)|执行局局长|执行局副局长|副局长|局长|副院长|代院长|代理院长|院长|副庭长|庭长|审判长|"
    "审判委员会(?:专职)?委员|审委会(?:专职)?委员|专职委员|政治部主任|办公室主任|副主任|主任|法官助理|员额法官|法官|审判员|助理审判员|书记员|执行员|执行干警|"
    "执行法官|法警|干警|副检察长|检察长|人民陪审员|陪审员|人民调解员|特邀调解员|"
    "调解员|人大代表|政协委员|代表|委员|县长|副县长|市长|副市长|区长|省长|镇长|乡长|村支书|村党支部书记|村主任|网格员|负责人|总经理|董事长|律师|教授|记者|通讯员|"
    "作者|责任编辑|编辑|主编|摄影|部长|副部长|部长|主席|副主席|会长|校长|老师|队长|大队长|支队长|所长|站长|厅长|处长|科长|组长|秘书长|"
    "模范法官|优秀法官|优秀共产党员|党员|先进个人|标兵|烈士|英雄|总书记"
)
_BETWEEN = r"[：:]?[^\S\n]{0,8}(?:\n[^\S\n]{0,8})?"
"""What stands between an office and its name, in a byline a line break too."""
_NEXT = re.compile(r"[、和]|[^\S\n]{1,8}")
_TRADE = (
    "网格员|特警|保安|司机|医生|护士|店员|老板|牧民|渔民|村民|居民|护林员|检察官|民警|辅警|队员|教师|申请执行人|申请人|当事人|原告|被告|企业家|店主|种植户|养殖户|志愿者|"
    "学生|经理|厂长|社长|船长|馆长|院士|专家|学者|博士|职工|工人|老人"
)
"""What people are besides officers; a name behind it is believed where it is spoken or done by."""
_SPEAKS = re.compile(
    "、|拿到|接过|感叹|哭诉|诉|受聘|受邀|点头|说|表示|介绍|告诉|激动|感慨|感激|感动|坦言|回忆|笑|握着|拉着|指着|拿着|捧着|来到|走进|竖起|送来|专程|连声|诉至|起诉|申请|因|与"
)
_BEHIND = re.compile(
    r"同志|说|表示|介绍|带领|主持|在|强调|指出|作|与|和|及|以及|等|率|对|向|为|荣|被|参|出席|深入|于|是|以|就|从|将|讲|检|督|调|获|现场|耐|主动|"
    r"多次|组|利用|立|当|常|一行|[，。、；：！？“”）)（(\s]|$|"
    r"先后|带头|走|宣|告|认|到|通|把|始|坚|扎|接|连|也|则|的|了|来|又|还|曾|经|因|已|正|不|用|让|给|所|办|审|担|任|受|会|同|陪|赴|前|代表|送|"
    r"要|分管|旁听|负责|致辞|率队|到场|授课|发言|撰|牵头|宣布|汇报|围绕|结合|克服|放弃|迅速|赶|坐|站|握|亲自|积极|长期|从事|荣|入选|当选|第|工作|总结|点评|调研|"
    r"受邀|捐|献|陪|拿到|签|主审|回忆|感|坦|笑|解|法官|院长|庭长|书记|开|看|翻|拿|告诉|提|听|\d|二审|个人|家|今|每|连续|刚|便|那|这|带着|说道"
)
_FOLLOWS = re.compile(
    "荣[获立膺]|获[评得授]|被[授评命选]|带[领头着]|主[持动]|介绍|表示|强调|指出|告诉|说[道，：]|同志|法官|院长|庭长|书记|先后|多次|一行|出席|参加|深入|"
    "旁听|要求|分管|撰写|调研|汇报|宣布|牵头|迅速|亲自|积极|负责|接受|到场|授课|发言|致辞|总结|点评|陪同|率队|前往|赶到|赶赴|入选|当选|获奖|"
    "宣誓|捐赠|参加|调解|审结|受理|走访|连续|荣登|耐心|立即|当庭|现场|走进|来到|办理|审理|担任|利用|组织|通过|始终|坚持|作[了为报]|向[大记当]|在[一-龥]"
)
_SURE_END = re.compile("[，。、；：！？（）)(“”\\s]|$|和|与|说|等|荣[获立膺]|被[授评]|表示|介绍|带|主持|强调|要求")
_ENDS_IN_LIST = re.compile(r"[，。、；：和等（(同\s]|\Z")
_BACK_TITLE = re.compile(
    r"(?:同志|法官|院长|副院长|庭长|副庭长|总书记|书记|主席|总理|检察长|局长|县长|市长|律师|教授|主任|老师|庭长|审判长)(?!助理|会议|席|团|学院|协会|员|"
    r"说法|论坛|工作室|办公|接待|信箱|进|走|讲|应|队|权|职)"
)
_GOES_BEFORE = re.compile(
    rf"(?:{_OFFICE}|[由对向与和是为让被请给给以将把从跟的]|当事人|记者|学习|宣传|授予|追授|表彰|推荐|叫|名|像|找到|感谢|送给|据|镇|村|院|庭|局|室|联系)$"
)
_CLAUSE_STARTS = re.compile(r"(?:^|[，。；：、\n院庭局室队处科的])(?=[一-龥]{2})", re.MULTILINE)
_HONOURED = re.compile(
    r"同志|(?:分别|双双|均|先后)?荣(?:[立膺登]|获(?!奖))|分别获|获评|获(?=[“全省市嘉一二三])|被[^，。；]{0,16}(?:授予|评为|命名为|评选为|记)|"
    r"(?:撰写|主笔|编写|主审|承办|审理|办理)的|等(?:\d+|[一二三四五六七八九十两]+)[名位](?:同志|干警|法官|个人|青年|年轻|优秀|人)"
)
_OF_UNIT = re.compile(r"[院庭局室队处科]的([一-龥]{2,4})(?=[、，。和]|荣|获|说|是)")
_OF_TITLE = re.compile(
    rf"“[^”\n]{{2,24}}(?:{HONOURS})”(?:称号|荣誉称号)?(?:获得者|奖章获得者)?((?:{DOUBLE})?[一-龥]{{2,5}}?)(?=[、，。；）和等说]|荣|带领|主动|的|同志|先进)"
)
_ALSO_WORDS = frozenset("向于应时成经连解对令让全白")
"""Surnames that are words, too: 向李明法官学习."""
_LISTED = re.compile(
    r"[一-龥]{2,3}(?:、[一-龥]{2,4}){1,12}(?=等(?![地市县区省州单部方法制活机各多类])(?:同志|人|\d|[一二三四五六七八九十]+[名位人]|老一|干警|法官|先进|一批|众多|代表|优秀|模范|英|，|。)?|[2-9二两三四五六七八九十]名?[人名位]|均?荣[获立膺]|均?获[评“]|被(?:授|评|记)|分别)"
)


_ONLY_NAMES = re.compile(r"(?<![一-龥])[一-龥]{2,4}(?:、[一-龥]{2,4}){2,40}(?![一-龥、])")
"""A list of three and more of which each could be a name, between marks."""
_VERB_LIKE_NAME = re.compile(
    "荣[立膺登]|荣获(?![得奖])|光荣(?![立膺登]|获(?!得))|喜[获得摘夺]|勇[夺救立斩于]|斩获|夺得|摘得|捧[得回]|蝉联|当选|立[功即刻足]|晋[升级]|"
    "成[功为]|同[时样]|双双|连[续获夺]|先[后行]|再[获次度]|首[获次]|平均|永葆|力[争挺克]|真[诚心]|安[排抚慰]|忠[诚于]|勤[勉奋]|继续|乐[于呵]|善于|敢于|甘于|志愿|"
    "高[兴度]|欣[然慰喜]|兴奋|展[示开]|启动|领[办衔]|健步|飞[奔赴]|远[赴程]|来到|常[年怀]|长[期年]|生[前于]|家[住访]|世代"
)
"""Verbs and adverbs whose first character stands in names, too: in 顾兰溪荣获 the name has ended before it."""


def find_people(context: Context) -> Iterator[Mention]:
    """Names by the office before or behind them, names in lists, and 习近平."""
    for mention in _found(context):
        name = context.hans[mention.start : mention.end - 1]
        ended = _VERB_LIKE_NAME.match(context.hans, mention.end - 1) and is_name(name, surname_length(name))
        yield mention.having(end=mention.end - 1) if ended else mention


def _found(context: Context) -> Iterator[Mention]:
    """Names as the patterns tell them, and again wherever else they stand."""
    known: set[str] = set()
    for mention in (
        *_behind_office(context),
        *_in_other_tongues(context),
        *find_names_of_other_tongues(context),
        *find_bylines(context),
        *_before_honour(context),
        *_behind_trade(context),
        *_behind_unit_or_title(context),
        *_before_title(context),
        *_in_lists(context),
    ):
        known.add(context.hans[mention.start : mention.end])
        yield mention
    for found in re.finditer("习近平(?!同志为核心|新时代|法治|经济|文化|生态|外交|强军)", context.hans):
        yield Mention("person", *found.span(), "known-person", trigger="总书记")
    again: dict[str, list[int]] = {}
    for at, name in context.places_of(known):
        again.setdefault(name, []).append(at)
    for name, places in sorted(again.items()):
        # two characters that stand here so often are rather a word
        for at in places if len(name) > 2 or len(places) < 6 else ():
            yield Mention("person", at, at + len(name), "named-again")


def _behind_office(context: Context) -> Iterator[Mention]:
    for found in re.finditer(rf"({_OFFICE}){_BETWEEN}(?={name_pattern()})", context.hans):
        office = re.split("、", found[1])[-1]
        first = True
        at = found.end()
        while name := _name_at(context, at, listed=not first):
            yield Mention("person", at, at + len(name), "office-before-name", trigger=office)
            at, first = at + len(name), False
            between = _NEXT.match(context.hans, at)
            if not between:
                break
            at = between.end()


def _name_at(context: Context, at: int, *, listed: bool = False) -> str:
    """The name that starts here, or nothing: the longer form where what follows goes on behind it."""
    surname = surname_length(context.hans[at : at + 2])
    short = _FOLLOWS.match(context.hans, at + surname + 1)
    for length in (surname + 1, surname + 2) if short else (surname + 2, surname + 1):
        name = context.hans[at : at + length]
        plain = length == surname + 2 and set(name[surname:]) <= GIVEN
        ends = length > surname + 1 and _SURE_END.match(context.hans, at + length) is not None
        sure = set(name[surname:]) <= GIVEN and _FOLLOWS.match(context.hans, at + length) is not None
        if name[:1] in _ALSO_WORDS and surname == 1 and not (plain or ends or sure):
            continue
        ended = length > surname + 1 or not listed or _ENDS_IN_LIST.match(context.hans, at + length) or short
        if (
            ended
            and is_name(name, surname, ends=ends, sure=sure)
            and (plain or _BEHIND.match(context.hans, at + length))
        ):
            return name
    return ""


def _before_honour(context: Context) -> Iterator[Mention]:
    """Names at the start of a clause that tells of an honour, as in 钟丽娟被授予."""
    text = context.hans
    for start in (found.end() for found in _CLAUSE_STARTS.finditer(text)):
        for length in (4, 3, 2):
            name = text[start : start + length]
            surname = surname_length(name)
            if len(name) - surname > 2 or not _HONOURED.match(text, start + length):
                continue
            if is_name(name, surname) and (len(name) == 2 or set(name[1:]) <= GIVEN):
                yield Mention("person", start, start + length, "name-before-honour")
                break


def _behind_trade(context: Context) -> Iterator[Mention]:
    """Villagers, pupils and the like who say or do something: 村民王大山说."""
    for found in re.finditer(rf"(?:{_TRADE})(?={name_pattern()})", context.hans):
        for length in (4, 3, 2):
            name = context.hans[found.end() : found.end() + length]
            if is_whole_name(name) and _SPEAKS.match(context.hans, found.end() + length):
                yield Mention("person", found.end(), found.end() + length, "trade-before-name")
                break


def _behind_unit_or_title(context: Context) -> Iterator[Mention]:
    """立案庭的欧阳静, “全国模范法官”蒋乐平."""
    for rule, pattern in (("unit-before-name", _OF_UNIT), ("title-before-name", _OF_TITLE)):
        for found in pattern.finditer(context.hans):
            if is_whole_name(found[1]):
                yield Mention("person", *found.span(1), rule)


def _in_other_tongues(context: Context) -> Iterator[Mention]:
    """Names of other peoples behind an office, told by the characters that write them, or by the dot within."""
    sounds = f"[{SOUNDS}]"
    pattern = rf"({_OFFICE}){_BETWEEN}({sounds}{{2,5}}(?!和){sounds}|{sounds}{{1,5}}·{sounds}{{1,6}})(?!(?!和){sounds})"
    for found in re.finditer(pattern, context.hans):
        yield Mention("person", *found.span(2), "office-before-name", trigger=found[1])


def _before_title(context: Context) -> Iterator[Mention]:
    for found in _BACK_TITLE.finditer(context.hans):
        for length in (4, 3, 2):
            start = found.start() - length
            name = context.hans[max(0, start) : found.start()]
            surname = surname_length(name)
            if start < 0 or len(name) - surname not in (1, 2) or not is_name(name, surname):
                continue
            if name[0] in _ALSO_WORDS and is_name(name[1:], 1):
                continue
            if _stands_free(context.hans, start):
                yield Mention("person", start, found.start(), "title-behind-name", trigger=found[0])
                break


def _stands_free(text: str, start: int) -> bool:
    """Whether a name can start here: behind a mark, an office, or a word that goes before a subject or an object."""
    before = text[max(0, start - 4) : start]
    return not re.search("[一-龥]$", before) or _GOES_BEFORE.search(before) is not None


def _in_lists(context: Context) -> Iterator[Mention]:
    """Names in a list that ends with 等: all its parts must be names."""
    for found in _ONLY_NAMES.finditer(context.hans):
        start, parts = found.start(), found[0].split("、")
        if all(is_whole_name(part) for part in parts):
            for part in parts:
                yield Mention("person", start, start + len(part), "names-in-list")
                start += len(part) + 1
    for found in _LISTED.finditer(context.hans):
        start, parts = found.start(), found[0].split("、")
        if all(is_name(part, surname_length(part), ends=True) and len(part) <= 4 for part in parts):
            for part in parts:
                yield Mention("person", start, start + len(part), "names-in-list")
                start += len(part) + 1
