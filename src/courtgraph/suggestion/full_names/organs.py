"""Organs of Party and state by their short forms: 市委 and 县检察院 are those of the area of the report's court."""

import re

from courtgraph.suggestion.places.home_court import HomeCourt

PARTY = "中国共产党"
_CENTRAL = {
    "党中央": f"{PARTY}中央委员会",
    "中共中央": f"{PARTY}中央委员会",
    "全国人大": "全国人民代表大会",
    "全国人大常委会": "全国人民代表大会常务委员会",
    "全国政协": "中国人民政治协商会议全国委员会",
    "最高检": "最高人民检察院",
    "全国妇联": "中华全国妇女联合会",
    "全国总工会": "中华全国总工会",
    "全国工商联": "中华全国工商业联合会",
    "国家民委": "国家民族事务委员会",
    "国家监委": "国家监察委员会",
    "国家发改委": "国家发展和改革委员会",
    "国家发展改革委": "国家发展和改革委员会",
    "国家市场监管总局": "国家市场监督管理总局",
    "国家卫健委": "国家卫生健康委员会",
    "人社部": "人力资源和社会保障部",
    "中央政法委": f"{PARTY}中央委员会政法委员会",
    "中央组织部": f"{PARTY}中央委员会组织部",
    "中央宣传部": f"{PARTY}中央委员会宣传部",
    "中央纪委": f"{PARTY}中央纪律检查委员会",
    "中央网信办": f"{PARTY}中央委员会网络安全和信息化委员会办公室",
    "澳门法务局": "澳门特别行政区法务局",
    "香港律政司": "香港特别行政区律政司",
}
_ORGANS = (
    ("人大(?:常委会|常务委员会)", "{area}人民代表大会常务委员会"),
    ("人大|人民代表大会", "{area}人民代表大会"),
    ("(?:人民)?政府", "{area}人民政府"),
    ("政协", "中国人民政治协商会议{area}委员会"),
    ("纪委监委", PARTY + "{area}纪律检查委员会{area}监察委员会"),
    ("纪委", PARTY + "{area}纪律检查委员会"),
    ("监委|监察委(?:员会)?", "{area}监察委员会"),
    ("(?:人民)?检察院", "{area}人民检察院"),
    ("(?:共青团|团)委", "中国共产主义青年团{area}委员会"),
    ("委", PARTY + "{area}委员会"),
    ("委常委会", PARTY + "{area}委员会常务委员会"),
)
_SECTIONS = {
    "政法委": "政法委员会",
    "网信办": "网络安全和信息化委员会办公室",
    "编办": "机构编制委员会办公室",
    "改革办": "全面深化改革委员会办公室",
    "巡察办": "巡察工作领导小组办公室",
}
_BUREAUS = {
    "市场监管": "市场监督管理",
    "人社": "人力资源和社会保障",
    "人力资源社会保障": "人力资源和社会保障",
    "住建": "住房和城乡建设",
    "住房城乡建设": "住房和城乡建设",
    "文旅": "文化和旅游",
    "卫健": "卫生健康",
    "医保": "医疗保障",
    "发改": "发展和改革",
    "发展改革": "发展和改革",
    "工信": "工业和信息化",
    "民宗": "民族宗教事务",
    "林草": "林业和草原",
    "城管": "城市管理",
    "教体": "教育体育",
    "国资": "国有资产监督管理",
    "金融监管": "金融监督管理",
}
_PEOPLES = {
    "妇联": "妇女联合会",
    "工商联": "工商业联合会",
    "残联": "残疾人联合会",
    "侨联": "归国华侨联合会",
    "文联": "文学艺术界联合会",
    "科协": "科学技术协会",
    "消协": "消费者协会",
    "消委会": "消费者委员会",
    "消保委": "消费者权益保护委员会",
    "律协": "律师协会",
    "作协": "作家协会",
    "记协": "新闻工作者协会",
    "贸促会": "国际贸易促进委员会",
    "关工委": "关心下一代工作委员会",
    "仲裁委": "仲裁委员会",
}
_SHORT = re.compile(
    r"(?:(?P<league>团)(?=[省市县区州盟旗]委))?(?P<area>.*?)(?P<rank>自治区|[省市县区州盟旗])(?P<body>.+)"
)
_BUREAU = re.compile(r"(?P<field>.+?)(?P<kind>局|厅|委|委员会|办|办公室)")


def organ_name(words: str, home: HomeCourt) -> str:
    """The full name of an organ by its words in simplified characters, or nothing where nothing says whose it is.

    >>> home = HomeCourt("湖南省沩浦县人民法院")
    >>> organ_name("县委", home), organ_name("县司法局", home), organ_name("市委", home)
    ('中国共产党沩浦县委员会', '沩浦县司法局', '')
    """
    if words in _CENTRAL:
        return _CENTRAL[words]
    found = _SHORT.fullmatch(words)
    if not found or (found["area"] and len(found["area"]) < 2):
        return ""
    area = f"{found['area']}{found['rank']}" if found["area"] else home.ranked(found["rank"][0])
    if not area:
        return ""
    return _named(area, f"团{found['body']}" if found["league"] else found["body"])


def _named(area: str, body: str) -> str:
    for pattern, name in _ORGANS:
        if re.fullmatch(pattern, body):
            return name.format(area=area)
    if body.startswith("委") and len(body) > 1:
        return f"{PARTY}{area}委员会{_SECTIONS.get(body[1:], body[1:])}"
    if body in _PEOPLES:
        return f"{area}{_PEOPLES[body]}"
    bureau = _BUREAU.fullmatch(body)
    if bureau:
        kind = {"委": "委员会", "办": "办公室"}.get(bureau["kind"], bureau["kind"])
        return f"{area}{_BUREAUS.get(bureau['field'], bureau['field'])}{kind}"
    return f"{area}{body}"
