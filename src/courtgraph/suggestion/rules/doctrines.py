"""Doctrines: bodies of thought, political formulas and the principles of adjudication that reports follow."""

import re
from collections.abc import Iterator

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.mention import Mention

_THOUGHT = re.compile(
    r"习近平(?:新时代中国特色社会主义|法治|经济|文化|生态文明|外交|强军|总书记关于网络强国的重要)思想"
    r"|习近平总书记(?:关于[^，。；、]{2,24}?的?)?(?:系列)?重要(?:讲话|论述|指示|批示)(?:和?重要?(?:指示|批示|论述))*(?:批示)?精神?"
    r"|马克思列宁主义|毛泽东思想|邓小平理论|“?三个代表”?重要思想|科学发展观"
)
_COUNTED = (
    "两个确立|两个维护|四个意识|四个自信|两个一以贯之|两个毫不动摇|四个全面|五位一体|三个善于|三个统一|三个效果|三个至上|四个最严|四种形态|"
    "五个坚持|六稳|六保|两个结合|三严三实|两学一做|五个必由之路|六个必须坚持|四个服从|四个伟大"
)
_FORMULA = re.compile(
    rf"“(?:{_COUNTED})”|(?<!“)(?:{_COUNTED})"
    r"|“公正[与和]效率”|公正[与和]效率|“?如我在诉”?(?:意识|理念)?|“?(?:抓前端、治未病|双赢多赢共赢|案结事了政通人和)”?(?:理念)?"
    r"|“?(?:努力)?让人民群众(?:在|从)?每一?[个起件](?:司法)?案件中?都?能?(?:够)?感受到公平正义”?"
    r"|中华民族共同体意识|以人民为中心(?:的?发展思想)?|以审判为中心|司法为民[、，]公正司法|公正司法[、，]司法为民|司法为民|党(?:对[^，。；]{0,12})?的?绝对领导|党的全面领导|全面从严治[党院]"
    r"|社会主义核心价值观|社会主义法治理念|总体国家安全观|新发展理念|绿水青山就是金山银山|“两山”|中国式现代化|高质量发展理念|人类命运共同体"
    r"|宽严相济(?:的?刑事(?:司法)?政策)?|少捕慎诉慎押(?:刑事司法政策)?|罪刑法定(?:原则)?|疑罪从无(?:原则)?|证据裁判(?:原则)?|调解优先、调判结合|房住不炒"
    r"|能动(?:司法|履职)(?:理念)?|(?:善意|文明|善意文明)执行(?:理念)?|恢复性司法(?:理念)?|教育、感化、挽救|“?严格公正司法”?(?=理念|要求)"
)
_IDEA = re.compile(
    r"(?<=[树秉坚贯践强转更引把将的])(?:立|持|承|彻|行|化|变|新|领)?(“[^”\n]{2,20}”|[一-龥]{2,10})(?:的)?((?:司法|审判|执行|工作|办案|服务)?理念)"
)
_QUOTED_COUNT = re.compile(
    r"(?:(?<=坚持)|(?<=践行)|(?<=做到)|(?<=增强)|(?<=坚定)|(?<=拥护)|(?<=捍卫)|(?<=秉持)|(?<=遵循)|(?<=牢记)|(?<=把握)|(?<=树牢)|(?<=落实)|(?<=贯彻)|(?<=”)|(?<=、))"
    r"“(?!三会一课|一岗双责|三重一大|四个家园)(?:[一两二三四五六七八九十]个[一-龥]{2,6}|[一两二三四五六七八九十][一-龥]{1,2}[一两二三四五六七八九十][一-龥]{1,2})”(?![一-龥]{0,6}(?:机制|"
    r"模式|工作法|体系|工程|活动|行动|制度|品牌|平台|服务|专项|要求|思路|战略|法))"
)
_PRINCIPLE = re.compile(
    r"(?:坚持|遵循|贯彻|落实|秉持|按照)((?:[一-龥“”](?![，。]))[一-龥、“”]{2,14}?(?:原则|方针))(?![一-龥]{0,12}?问题)"
)
_GENERAL = re.compile("^(?:基本|工作|总|总体|主要|有关|相关|上述|这一|这些|各项|法律|审判|一般)*(?:原则|方针)$")
_LEADING = re.compile(
    r"^(?:[树秉坚贯践强转更引]?(?:立|持|承|彻|行|化|变|新|领|固|牢)|牢固|始终|积极|切实|正确|现代|进一步|全新)+"
)


def find_doctrines(context: Context) -> Iterator[Mention]:
    """Formulas of the genre, ideas (…理念), and quoted formulas that count, such as “三个善于”."""
    for rule, pattern in (("thought", _THOUGHT), ("formula", _FORMULA), ("counted-formula", _QUOTED_COUNT)):
        for found in pattern.finditer(context.hans):
            yield Mention("doctrine", *found.span(), rule)
    for found in _PRINCIPLE.finditer(context.hans):
        if not _GENERAL.match(found[1]) and not re.search("[的和与及]", found[1][1:-3]):
            yield Mention("doctrine", *found.span(1), "principle")
    for found in _IDEA.finditer(context.hans):
        skipped = _LEADING.match(found[1])
        start = found.start(1) + (skipped.end() if skipped else 0)
        if found.start(2) - start >= 2:
            yield Mention("doctrine", start, found.end(), "idea")
