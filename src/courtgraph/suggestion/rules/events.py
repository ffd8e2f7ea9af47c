"""Events: congresses and plenary sessions, meetings with a name, contests, days and weeks, battles."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.full_names.sessions import session_name
from courtgraph.suggestion.mention import Mention

_COUNT = "[一二三四五六七八九十百零〇两\\d]{1,5}"
_PARTY = re.compile(
    rf"(?:党的|中共)?(?:第?{_COUNT}届)(?:中央委员会)?(?:第?{_COUNT}(?:中|次)[、和])*第?{_COUNT}(?:中|次)全(?:会|体会议)|"
    rf"党的(?:第?{_COUNT})(?:次)?(?:全国代表)?大(?:会)?(?!局)|中共{_COUNT}大|(?<![一-龥])二十大"
    rf"|(?:[省市县区州]委|党委)?{_COUNT}届{_COUNT}次全(?:体)?会议?|(?:党的)?{_COUNT}届历次全会|[省市县区州]委第?{_COUNT}次党代会|(?:[省市县区州])第{_COUNT}次党代会|"
    rf"(?:全国|全?省|全?市|全?县)?两会(?=期间|精神|召开|上|，|。)"
)
_CONGRESS = re.compile(
    rf"(?:[省市县区州旗])?第?{_COUNT}届(?:全国)?(?:人民代表大会|人大)(?:常务委员会|常委会)?第?{_COUNT}次(?:会议|大会)|政协第?{_COUNT}届[一-龥]{{0,8}}?第?{_COUNT}次会议"
)
_TERM = re.compile(rf"(?:党的|中共)?第?{_COUNT}届(?:中央委员会)?(?=第?{_COUNT}(?:中|次))")
_LEVEL = (
    "全国|全国法院|全省|全市|全县|全区|全州|全自治区|中央|最高人民法院|省委|市委|县委|区委|州委|首届|第[一二三四五六七八九十\\d]+届|20\\d\\d年度?|全院|"
    "世界|国际|长三角|京津冀|川渝|华东|西南|西北|东北|中国"
)
_MEETING = (
    "工作会议|电视电话会议|视频会议|专题会议|联席会议|院长会议|院长座谈会|院长研讨班|会议|座谈会|推进会|动员会|部署会|现场会|调度会|总结会|交流会|表彰会|表彰大会|"
    "誓师大会|动员大会|大会|研讨会|讨论会|论坛|年会|峰会|发布会|博览会|运动会|竞赛|大赛|比赛|比武|征文|知识竞答|演讲赛|辩论赛|技能赛|研讨班|培训班|轮训班|开放日|启动仪式|揭牌仪式|文艺汇演"
)
_NAMED = re.compile(rf"(?:{_LEVEL})[一-龥“”·—-]{{0,18}}?(?:{_MEETING})(?!议|室|厅|精神财富|纪要|记录|论)")
_HELD = re.compile(
    rf"(?:召开|举办|举行|承办|主办|协办|组织|参加|出席)(?:了)?((?:“[^”\n]{{2,24}}”|[一-龥]{{2,14}}?)(?:{_MEETING}))(?=[，。；、,\n]|暨|{_COUNT})"
)
_QUOTED = re.compile(
    r"“[^”\n]{2,24}”(?:主题)?(?:开放日|宣传[周月日]|知识竞赛|竞赛|大赛|比赛|论坛|座谈会|研讨会|推进会|发布会)(?:主题)?(?:系列)?(?:活动)?|"
    r"“[^”\n]{0,20}(?:开放日|宣传[周月日]|竞赛|大赛|论坛|研讨会)”(?:主题)?(?:系列)?(?:宣传)?(?:活动)?"
)
_VAGUE = re.compile(
    r"^(?:各类|各种|多次|多场|系列|相关|有关|专题|此次|本次|这次|全院|党组|庭务|支委|院务|审委|专业法官|法官|新闻|案件|专业|业务|各级|首次|等)*(?:会议|"
    r"大会|发布会|座谈会|培训班|推进会|联席会议|竞赛|比赛)$"
)
_DAYS = re.compile(
    r"“?国家宪法日”?|“?宪法宣传周”?|全民国家安全教育日|国家安全教育日|国际禁毒日|世界环境日|世界知识产权日|知识产权宣传周|全国知识产权宣传周|民法典宣传月|国际消费者权益日|"
    r"3[·.]15(?:国际)?消费者权益(?:保护)?日"
    r"|国际妇女节|妇女节|劳动节|青年节|儿童节|建军节|教师节|国庆节|建党节|春节|元旦|清明节|端午节|中秋节|重阳节|元宵节|植树节|六五环境日|全国生态日|残疾人日|国家公祭日|"
    r"“(?:五四|七一|八一|十一|六一|三八|五一|国庆|春节|元旦|重阳|中秋|端午)”(?=[等节、期”]|[一-龥]{0,2}节)|普法宣传月|安全生产月"
    r"|(?:(?![在的和与对由向是为了从于至到])[一-龥]){2,3}(?:大捷|战役|起义|会战|保卫战)|五四运动|抗日战争|解放战争|长征"
)
_OFF = re.compile(r"^(?:召开|举办|举行|参加|组织|承办|出席|贯彻|落实)+")


def find_events(context: Context) -> Iterator[Mention]:
    """Meetings, contests, days and battles that bear a name."""
    rules = (("party-session", _PARTY), ("congress", _CONGRESS), ("day-or-battle", _DAYS), ("quoted-event", _QUOTED))
    for rule, pattern in rules:
        for found in pattern.finditer(context.hans):
            start = context.gazetteer.chain_start(found.start()) if rule == "congress" else found.start()
            if rule == "congress" and found[0][0] in "省市县区州旗":
                start = min(start, context.gazetteer.chain_start(found.start() + 1, listed_only=True))
            yield from _each(context, start, found.end(), rule)
    for found in _NAMED.finditer(context.hans):
        if not re.search(r"[，。]|召开|举办|举行|开展|荣获|获得|通过|在", found[0][2:]):
            yield Mention("event", *found.span(), "named-meeting")
    for found in _HELD.finditer(context.hans):
        if not _VAGUE.match(found[1]) and len(found[1]) > 4:
            off = _OFF.match(found[1])
            yield Mention("event", found.start(1) + (off.end() if off else 0), found.end(1), "meeting-held")


def _each(context: Context, start: int, end: int, rule: str) -> Iterator[Mention]:
    """A session, or each one of a list: of 二十届二中、三中全会 the second one, and the third one of the same term."""
    term = _TERM.match(context.hans, start, end)
    places = [found.start() for found in re.finditer("[、和]", context.hans[start:end])] if term else []
    first = start
    for stop in (*(start + place for place in places), end):
        words = context.hans[first:stop]
        name = session_name(f"{term[0]}{words}", context.home_at(start)) if term and first > start else ""
        yield Mention("event", first, stop, rule, name)
        first = stop + 1
