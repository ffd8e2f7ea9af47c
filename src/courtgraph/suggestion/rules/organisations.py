"""Organisations other than courts: Party committees, congresses, governments, bureaus, universities, companies."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.lexicon.terms import terms
from courtgraph.suggestion.mention import Mention

_SECTIONS = (
    "政法委(?:员会)?|组织部|宣传部|统战部|社会工作部|办公室|巡察办|改革办|依法治[省市县区]办|网信办|编办|党校|机要局|"
    "(?:第[一二三四五六七八九十\\d]+)?(?:巡察|巡视|督导|督查|督察)组"
)
_BUREAUS = (
    "公安|司法|民政|财政|税务|教育|教体|教育体育|人社|人力资源和?社会保障|人力资源社会保障|市场监管|市场监督管理|自然资源|自然资源和规划|生态环境|住建|住房城乡建设|住房和城乡建设|"
    "应急管理|交通|交通运输|水利|水务|农业农村|林业|林草|林业和草原|文旅|文化和旅游|卫健|卫生健康|医保|医疗保障|信访|统计|审计|金融监管|地方金融监督管理|退役军人事务|乡村振兴|"
    "城管|综合执法|行政审批服务|不动产登记|发展改革|发改|工信|工业和信息化|商务|科技|国资|国有资产监督管理|机关事务|烟草专卖|气象|消防救援|邮政管理|体育|档案|数据|民宗|外事|知识产权|银保监|证监"
)
_PEOPLES = (
    "总工会|工会|妇联|妇女联合会|团委|共青团[省市县区]?委?|残联|残疾人联合会|工商联|侨联|科协|文联|红十字会|关工委|消协|消委会|消保委|消费者权益保护委员会|消费者协会|律协|律师协会|法学会|仲裁委(?:员会)?|"
    "贸促会|青联|作协|记协|志愿者协会|企业家协会|综治中心|社会治安综合治理中心|矛盾纠纷(?:多元)?(?:调处)?(?:化解|调解)中心|融媒体中心|广播电视台|电视台|"
    "仲裁院|银行业协会|保险行业协会|慈善总会|老龄委|禁毒委|残工委|调解委员会|建筑业协会"
)
_BODY = (
    rf"委(?:(?:{_SECTIONS})|常委会)?(?![一-龥]?[员托派会])|人大(?:常委会|常务委员会)|人大(?!代表|会议)|人民代表大会(?:常务委员会)?(?!第)|"
    rf"人民政府|政府(?!采购|工作报告)|政协(?!委员|第)|纪委(?:监委)?|监委|监察委(?:员会)?|"
    rf"人民检察院|检察院|(?:{_BUREAUS})(?:局|厅|委员会|委|部门|中心|办公室|办|大队|支队|分局)|公安分局|(?:{_PEOPLES})|人武部|武警支队|看守所|"
    rf"戒毒所|监狱|人民医院|中医院|中心医院|法律援助中心|妇幼保健院|档案馆|图书馆"
)
_LEVELLED = re.compile(rf"(?:自治区|[省市县区州盟旗镇乡])(?:{_BODY})")
_UNLEVELLED = re.compile(
    rf"人大(?=监督)|政协(?=民主监督)|团[省市县区州]委|(?<![一-龥])(?:人民检察院|检察院)|共青团(?:[省市县区]委|中央)|(?:{_PEOPLES})(?=[、，。和与及联共]|$)|(?:{_BUREAUS})(?:局|"
    rf"厅)(?!长|级|部)|(?:派驻[一-龥]{{0,4}})?纪检监察组|(?<![一-龥“])(?:综治中心|妇联|工会)|派出所(?=[、，])(?!、)"
)
_CENTRAL = re.compile(
    r"(?:[省市县区州])?(?:直(?:属)?机关|直)工委|海关总署|国家税务总局[一-龥]{2,8}税务局|(?:中国)?(?:人民|农业|工商|建设|交通|邮政储蓄)银行(?:[一-龥]{2,6}[分支]行)?|人民日报社|新华社|中央(?:广播)?电视(?:总)?台|央视(?![一-龥]{0,12}剧)|法治日报社|人民法院(?:报社|新闻传媒总社|出版社)|最高人民法院(?:司法案例研究院|新闻局)|国家法官学院|"
    r"中国[一-龥]{2,4}银行[一-龥]{2,8}[支分]行|党中央|中央(?=[、和]省[委高])|中共中央|中央(?:政法委|组织部|宣传部|纪委|文明委|军委|文明办|依法治国办|巡视组|督导组|网信办)(?:员会)?|国务院|全国人大(?:常委会)?(?!代表|常)|"
    r"全国政协|国家监委|最高人民检察院|最高检|国家(?:民委|发改委|卫健委|医保局|金融监管总局|档案局|版权局|民族事务委员会)|全国(?:妇联|总工会|工商联|普法办|律协)"
    r"|(?<![省市县区州旗])(?:公安|司法|教育|民政|财政|国家安全|自然资源|生态环境|人力资源和?社会保障|人社|农业农村|水利|文化和旅游|退役军人事务|住房和城乡建设)部(?!门|"
    r"长|署)|中国证监会|中国人民银行|国家(?:知识产权局|税务总局|发展改革委|信访局|市场监管总局)"
)
_INSTITUTION = re.compile(
    r"(?:国际)?仲裁中心|法务局|律政司|大学|学院|有限责任公司|股份有限公司|集团有限公司|有限公司|集团|基金会|银行|研究院|研究会|联合会|商会|协会|出版社|海关|海事局|军分区|人民医院|医院|党校|干部学院|管委会"
)
_PARTY_GROUP = re.compile(
    r"(?:[省市县区州盟旗]|自治区)?(?:(?:中级|高级)?人民法院|中院|高院|法院)党组(?![书成副])|(?<![一-龥])(?:本院|我院|院)党组(?![书成副])"
)
_DISCIPLINE = re.compile(r"(?:自治区|[省市县区州盟旗])?纪委(?:监委)?(?:派)?驻[^，。；、\n]{0,18}?纪检监察组")
"""One organisation, with the court that it is posted to in its name."""
_BEFORE = re.compile(r"[一-龥A-Za-z（）()·]{2,22}$")
_CUT = re.compile(
    r".*(?:[的在对由向和与被为以从经是及于把将了给等同跟当联到某该与]|联合|委托|走进|走访|邀请|聘请|依托|组织|携手|协同|会同|包括|以及|申请|支持|帮助|促成|某某|"
    r"前往|赴|来自|毕业于|联系|对接|督促|推动|参观)"
)
_VAGUE = terms("organisations vague")


def find_organisations(context: Context) -> Iterator[Mention]:
    """Organisations by their level and kind (市委政法委), by name (四川大学), and the central ones."""
    for found in _CENTRAL.finditer(context.hans):
        yield Mention("organisation", *found.span(), "central-organ")
    yield from _of_courts(context)
    for found in _LEVELLED.finditer(context.hans):
        if context.hans[found.start() - 1 : found.start()] not in ("全", "各", "跨"):
            end = found.start() + (3 if found[0].startswith("自治区") else 1)
            start = min(found.start(), context.gazetteer.chain_start(end, listed_only=True))
            if found[0][0] in "镇乡":
                start = found.start() - len(context.before(found.start(), 3))
            yield Mention("organisation", start, found.end(), "organ-of-level")
    for found in _UNLEVELLED.finditer(context.hans):
        yield Mention("organisation", context.gazetteer.chain_start(found.start()), found.end(), "organ")
    for found in _INSTITUTION.finditer(context.hans):
        start = _name_start(context, found.start())
        if start < found.start():
            yield Mention("organisation", start, found.end(), "institution")


def _of_courts(context: Context) -> Iterator[Mention]:
    """The Party's leading group of a court, and the discipline inspection group that is posted to one."""
    for rule, pattern in (("party-group", _PARTY_GROUP), ("discipline-group", _DISCIPLINE)):
        for found in pattern.finditer(context.hans):
            rank = 3 if found[0].startswith("自治区") else int(found[0][0] in "省市县区州盟旗")
            start = context.gazetteer.chain_start(found.start() + rank)
            yield Mention("organisation", min(start, found.start()), found.end(), rule)


def _name_start(context: Context, end: int) -> int:
    """Where the name that goes on with 大学 or the like starts; ``end`` itself where no name stands there."""
    placed = context.gazetteer.chain_start(end)
    if placed < end:
        return placed
    run = _BEFORE.search(context.hans[max(0, end - 22) : end])
    words = run[0] if run else ""
    cut = _CUT.match(words)
    name = words[cut.end() :] if cut else words
    at = end - len(name)
    within = context.gazetteer.first_place(at, end)
    start = within if within < end else at if len(name) <= 12 else end
    return end if context.hans[start:end] in _VAGUE or end - start < 2 else start
