"""A dataset as reports would give it, of any size and always the same: courts, what they do, and the words that say so.

Some things have very many ties and most have few. For each statement there are about as many pieces of evidence, of
about the same length, as in ``data/``.
"""

from collections.abc import Iterator
from itertools import product
from random import Random

from courtgraph import Dataset, Entity, Evidence, Source, Statement
from courtgraph.model import DatasetInfo
from courtgraph.text import to_simplified

COUNTIES = {
    "忻府": "Xinfu", "定襄": "Dingxiang", "五臺": "Wutai", "代縣": "Daixian", "繁峙": "Fanshi", "寧武": "Ningwu",
    "靜樂": "Jingle", "神池": "Shenchi", "五寨": "Wuzhai", "岢嵐": "Kelan", "河曲": "Hequ", "保德": "Baode",
    "偏關": "Pianguan", "原平": "Yuanping", "太谷": "Taigu", "平遙": "Pingyao", "靈石": "Lingshi", "介休": "Jiexiu",
    "榆次": "Yuci", "左權": "Zuoquan", "和順": "Heshun", "昔陽": "Xiyang", "壽陽": "Shouyang", "祁縣": "Qixian",
}  # fmt: skip
THEMES = {
    "黨建": "Party building", "審判": "adjudication", "執行": "enforcement", "調解": "mediation", "普法": "legal aid",
    "立案": "case filing", "清廉": "integrity", "文化": "culture", "巡迴審判": "circuit court", "青年": "youth",
    "公開": "open justice", "信訪": "petitions", "數字法院": "digital court", "環境": "environment", "家事": "family",
    "勞動爭議": "labour dispute", "金融": "finance", "鄉村": "village", "法警": "bailiff", "營商": "business",
    "未成年人": "minors", "知識產權": "intellectual property", "破產": "bankruptcy", "訴源治理": "dispute prevention",
}  # fmt: skip
FORMS = {
    ("Initiative", "品牌創建工程"): "brand project", ("Initiative", "專項行動"): "special campaign",
    ("Mechanism", "聯動機制"): "joint mechanism", ("Mechanism", "考核制度"): "assessment system",
    ("Activity", "專題培訓"): "training course", ("Activity", "志願服務"): "volunteer service",
    ("Activity", "研討會"): "seminar", ("Goal", "質效提升"): "quality gain", ("Goal", "群眾滿意"): "public approval",
    ("Document", "工作細則"): "working rules", ("Document", "實施意見"): "opinions", ("Award", "先進集體"): "award",
    ("ResearchProject", "重點課題"): "key study", ("Topic", "隊伍建設"): "staff development",
    ("CourtBody", "工作專班"): "task force", ("PersonGroup", "業務骨幹"): "specialists",
    ("Doctrine", "工作思路"): "approach", ("Indicator", "辦結率"): "completion rate",
    ("Organisation", "協同中心"): "centre", ("Event", "現場推進會"): "on-site meeting",
}  # fmt: skip
STAGES = {"": "", "新時代": "new-era", "全市": "citywide", "基層": "grassroots", "一體化": "integrated"}
VERBS = {
    "carriesOut": "大力推進", "usesMeans": "依託", "aimsAt": "著力實現", "hasComponent": "涵蓋", "focusesOn": "聚焦",
    "achieved": "帶動", "serves": "服務保障", "follows": "認真貫徹", "established": "建立健全", "issued": "制定印發",
}  # fmt: skip
OPENINGS = ("", "堅持", "深入", "持續", "積極", "進一步", "圍繞中心大局,", "據統計,", "會議要求,", "一年來,")
NOTES = ("the subject is the court that reports", "the heading names the subject", "the object is named one line above")
LANGUAGES = ("zh-Hant", "zh-Hans", "en")
PER_SOURCE = 90


def reports(entities: int, statements: int) -> Dataset:
    """A dataset with so many entities and statements.

    >>> made = reports(50, 200)
    >>> len(made.entities), len(made.statements), made.statements == reports(50, 200).statements
    (50, 200, True)
    """
    chance = Random(20)  # noqa: S311 (nothing is secret here)
    things = list(_entities(entities, chance))
    sources = tuple(_source(place) for place in range(statements // PER_SOURCE + 1))
    return Dataset(
        info=DatasetInfo(title=dict.fromkeys(LANGUAGES, f"{entities:,} / {statements:,}")),
        sources=sources,
        entities=tuple(sorted(things, key=lambda thing: thing.id)),
        statements=tuple(_statements(things, statements, chance)),
    )


def _entities(number: int, chance: Random) -> Iterator[Entity]:
    kinds = list(product(STAGES.items(), COUNTIES.items(), THEMES.items(), FORMS.items()))
    chance.shuffle(kinds)
    for (stage, in_stage), (county, place), (theme, about), ((kind, form), noun) in kinds[:number]:
        words = " ".join(filter(None, (place, in_stage, about, noun)))
        hant = f"{county}{stage}{theme}{form}"
        label = {"zh-Hant": hant, "zh-Hans": to_simplified(hant), "en": words}
        alias = {"zh-Hant": (f"{county}{form}",)} if chance.random() < 0.2 else {}
        yield Entity(id=f"{kind.lower()}/{words.lower().replace(' ', '-')}", type=kind, label=label, alias=alias)


def _statements(things: list[Entity], number: int, chance: Random) -> Iterator[Statement]:
    """Each report speaks of things of its own; what they are tied to is mostly what others are tied to already."""
    own = max(1, len(things) * PER_SOURCE // number)
    tied_to, said, before = list(range(min(len(things), 20))), set[str](), None
    while len(said) < number:
        one = (len(said) // PER_SOURCE * own + chance.randrange(own)) % len(things)
        other = chance.choice(tied_to) if chance.random() < 0.7 else chance.randrange(len(things))
        if one == other:
            continue
        made = _statement(things[one], things[other], len(said), before, chance)
        if made.id in said:
            continue
        said.add(made.id)
        tied_to.append(other)
        before = made.evidence[0]
        yield made


def _statement(one: Entity, other: Entity, place: int, before: Evidence | None, chance: Random) -> Statement:
    predicate = chance.choice(list(VERBS))
    inferred = chance.random() < 0.25
    own = Evidence(
        source=f"report/{place // PER_SOURCE:05}",
        line=place % PER_SOURCE // 3 + 1,
        quote=_quote(one, VERBS[predicate], other, chance),
        inferred=inferred,
        note={"": chance.choice(NOTES)} if inferred else {},
    )
    evidence = (before,) if before and chance.random() < 0.15 else (own,)
    if before and before not in evidence and chance.random() < 0.3:
        evidence = (*evidence, before)
    year = {"year": str(chance.randrange(2014, 2025))} if chance.random() < 0.13 else {}
    return Statement(
        subject=one.id,
        predicate=predicate,
        object=other.id,
        qualifiers=year,
        modality="plan" if chance.random() < 0.02 else "fact",
        evidence=evidence,
    )


def _quote(one: Entity, verb: str, other: Entity, chance: Random) -> str:
    subject = one.label["zh-Hant"] if chance.random() < 0.3 else ""
    return f"{subject}{chance.choice(OPENINGS)}{verb}{other.label['zh-Hant']}"


def _source(place: int) -> Source:
    county = list(COUNTIES)[place % len(COUNTIES)]
    label = {"zh-Hant": f"{county}法院工作報道第{place}期", "en": f"{COUNTIES[county]} court report {place}"}
    date = f"{2014 + place % 11}-{place % 12 + 1:02}"
    return Source(id=f"report/{place:05}", label=label, date=date, language="zh-Hant", sha256="0" * 64, lines=30)
