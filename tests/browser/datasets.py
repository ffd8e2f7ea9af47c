"""The datasets that the tests of the page are made from: a small one, a large one, a hostile one."""

import re

from msgspec.structs import replace

from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Source, Statement
from courtgraph.store.records import ORIGIN_FIELDS

GROUP = "court-group/xinzhou-two-levels"
COURT = "court/xinzhou-intermediate"
REPORT = "report/xinzhou-2024"

HOSTILE = (
    "<script>window.pwned = 1</script>",
    '" onmouseover="window.pwned = 2" x="',
    "</script><script>window.pwned = 3</script>",
    "<img src=x onerror='window.pwned = 4'>",
    "javascript:window.pwned=5",
    "\u202eright to left\u2066 \u2028 \u2029 \ud800 <!-- ]]> {{ 7*7 }} ${1} &amp; __proto__",
)


TRANSLATED = {
    "note": {"zh-Hant": "主語承前省略", "en": "the subject is implied"},
    "gloss": {"en": "aiming at a place in the first phalanx of the courts of the province"},
}


def named(identifier: str, kind: str, hant: str, hans: str, en: str, **more: object) -> Entity:
    label = {"zh-Hant": hant, "zh-Hans": hans, "en": en}
    return Entity(id=identifier, type=kind, label=label, **more)  # type: ignore[arg-type]


def cited(line: int, quote: str, **more: object) -> tuple[Evidence, ...]:
    return (Evidence(source=REPORT, line=line, quote=quote, **more),)  # type: ignore[arg-type]


def small_dataset() -> Dataset:
    """Ten entities that show everything a statement can carry."""
    return Dataset(
        info=DatasetInfo(title={"zh-Hant": "忻州法院 2024", "zh-Hans": "忻州法院 2024", "en": "Xinzhou courts 2024"}),
        sources=(source(),),
        entities=tuple(sorted(small_entities(), key=lambda entity: entity.id)),
        statements=tuple(small_statements()),
    )


def source() -> Source:
    label = {"zh-Hant": "忻州法院二〇二四年報道", "zh-Hans": "忻州法院二〇二四年报道", "en": "Xinzhou report of 2024"}
    origin = {
        "author": "忻言",
        "publisher": "某報",
        "licence": "CC-BY-4.0",
        "url": "https://example.org/report",
        "archived": "https://archive.example.org/report",
        "retrieved": "2025-02-01",
    }
    return Source(id=REPORT, label=label, date="2025-01", language="zh-Hant", lines=31, **origin)  # type: ignore[arg-type]


def small_entities() -> list[Entity]:
    return [
        named(
            *(
                COURT,
                "IntermediateCourt",
                "忻州市中級人民法院",
                "忻州市中级人民法院",
                "Xinzhou Intermediate People's Court",
            ),
            alias={"zh-Hant": ("忻州中院",), "zh-Hans": ("忻州中院",), "en": ("Xinzhou court",)},
            description={"en": "The court of the city.", "zh-Hant": "該市的中級法院。"},
            same_as=("https://example.org/xinzhou", "wd:Q1", "javascript:alert(1)"),
        ),
        named(GROUP, "CourtGroup", "忻州兩級法院", "忻州两级法院", "The Xinzhou courts at both levels"),
        named("court/daixian", "BasicCourt", "代縣人民法院", "代县人民法院", "Daixian People's Court"),
        named("initiative/5521", "Initiative", "“5521”工作思路", "“5521”工作思路", "The 5521 approach"),
        named("goal/first-ranks", "Goal", "全省法院第一方陣", "全省法院第一方阵", "The first ranks of the province"),
        named("award/model", "Award", "全國優秀法院", "全国优秀法院", "National excellent court"),
        named("person/xu", "Person", "徐向前", "徐向前", "Xu Xiangqian"),
        named("place/xinzhou", "AdministrativeArea", "忻州市", "忻州市", "Xinzhou"),
        named("indicator/trainings", "Indicator", "培訓次數", "培训次数", "Training courses held"),
        named("topic/alone", "Topic", "孤立的主題", "孤立的主题", "A topic of its own"),
    ]


def small_statements() -> list[Statement]:
    return [
        Statement(subject=COURT, predicate="isOneOf", object=GROUP, evidence=cited(1, "忻州兩級法院")),
        Statement(
            subject="court/daixian", predicate="isOneOf", object=GROUP, open=True, evidence=cited(1, "忻州兩級法院")
        ),
        Statement(subject="court/daixian", predicate="supervisedBy", object=COURT, evidence=cited(2, "中院")),
        Statement(subject=COURT, predicate="jurisdiction", object="place/xinzhou", evidence=cited(2, "忻州")),
        Statement(subject=COURT, predicate="courtCode", value="晉09", evidence=cited(3, "晉09")),
        Statement(
            subject=GROUP,
            predicate="carriesOut",
            object="initiative/5521",
            qualifiers={"year": "2024"},
            evidence=cited(1, "堅持以“5521”工作思路為總抓手"),
        ),
        Statement(
            subject=GROUP,
            predicate="aimsAt",
            object="goal/first-ranks",
            modality="plan",
            status="disputed",
            evidence=cited(1, "錨定整體工作挺進全省法院第一方陣目標", inferred=True, **TRANSLATED),
        ),
        Statement(
            subject=COURT,
            predicate="received",
            object="award/model",
            qualifiers={"year": "2024", "count": "2"},
            evidence=cited(7, "全國優秀法院"),
        ),
        Statement(
            subject=GROUP,
            predicate="hasFigure",
            object="indicator/trainings",
            value="39",
            unit="time",
            qualifiers={"period": "2024", "approx": "at_least"},
            evidence=cited(9, "舉辦培訓39次"),
        ),
        Statement(subject="person/xu", predicate="emergedFrom", object="place/xinzhou", evidence=cited(4, "徐向前")),
        Statement(
            subject=COURT,
            predicate="aimsAt",
            object="goal/first-ranks",
            modality="requirement",
            evidence=cited(5, "要"),
        ),
    ]


PERIODS = {"3": "2024-01/2024-06", "2": "2024", "5": "2021/2023", "1": "../2020-06-30", "4": "2024-06-30"}


def dated_dataset() -> Dataset:
    """Figures of several periods, and a report that covers a half year."""
    figures = tuple(
        Statement(
            subject=GROUP,
            predicate="reports",
            object="indicator/trainings",
            value=value,
            unit="time",
            qualifiers={"period": period},
            evidence=cited(9, f"舉辦培訓{value}次"),
        )
        for value, period in PERIODS.items()
    )
    bare = Statement(subject=COURT, predicate="memberOf", object=GROUP, evidence=cited(1, "忻州兩級法院"))
    dataset = small_dataset()
    return replace(dataset, sources=(replace(source(), covers="2024-01/2024-06"),), statements=(*figures, bare))


TOPICS = re.findall("..", "黨建審判執行調解普法立案清廉文化巡迴青年司法信訪數字環保婚姻勞動金融稅務鄉村法警")
FORMS = (
    ("Initiative", "品牌創建工程"),
    ("Mechanism", "聯動機制"),
    ("Activity", "專題培訓"),
    ("Goal", "質效提升"),
    ("Document", "工作細則"),
    ("Award", "全省先進集體"),
    ("ResearchProject", "重點課題"),
    ("Topic", "隊伍建設"),
)
COUNTIES = re.findall("..", "忻府原平定襄五臺代縣繁峙寧武靜樂神池五寨岢嵐河曲保德偏關")


def large_dataset() -> Dataset:
    """About 280 entities and 420 statements in the form of a report: one hub, branches below it, figures beside it."""
    entities = [*small_entities(), *large_courts(), *large_themes()]
    statements = [*small_statements(), *large_ties(entities)]
    return Dataset(
        info=small_dataset().info,
        sources=(source(),),
        entities=tuple(sorted(entities, key=lambda entity: entity.id)),
        statements=tuple({statement.id: statement for statement in statements}.values()),
    )


def large_courts() -> list[Entity]:
    courts = [
        named(f"court/c{i:02}", "BasicCourt", f"{name}人民法院", f"{name}人民法院", f"People's Court {i}")
        for i, name in enumerate(COUNTIES)
    ]
    places = [
        named(f"place/c{i:02}", "AdministrativeArea", name, name, f"County {i}") for i, name in enumerate(COUNTIES)
    ]
    people = [named(f"person/p{i:02}", "Person", f"人物{i}", f"人物{i}", f"Person {i}") for i in range(24)]
    figures = [
        named(f"indicator/f{i:02}", "Indicator", f"指標第{i}項數量", f"指标第{i}项数量", f"Figure number {i}")
        for i in range(40)
    ]
    return [*courts, *places, *people, *figures]


def large_themes() -> list[Entity]:
    return [
        named(f"{kind.lower()}/t{i:02}-{j}", kind, f"{topic}{form}", f"{topic}{form}", f"{kind} {i} for theme {j}")
        for i, topic in enumerate(TOPICS)
        for j, (kind, form) in enumerate(FORMS)
    ]


def large_ties(entities: list[Entity]) -> list[Statement]:
    statements = [
        tie("place/c00" if i > 9 else "place/xinzhou", f"person/p{i:02}", "emergedFrom", i, reverse=True)
        for i in range(24)
    ]
    statements += [
        tie(GROUP if i % 3 else COURT, f"indicator/f{i:02}", "hasFigure", i, value=str(i)) for i in range(40)
    ]
    for i in range(len(COUNTIES)):
        statements += [
            tie(f"court/c{i:02}", GROUP, "isOneOf", i),
            tie(f"court/c{i:02}", COURT, "supervisedBy", i),
            tie(f"court/c{i:02}", f"place/c{i:02}", "jurisdiction", i),
            tie(f"place/c{i:02}", "place/xinzhou", "containedIn", i),
        ]
    for i in range(len(TOPICS)):
        statements += theme_ties(i)
    return statements


def theme_ties(i: int) -> list[Statement]:
    initiative, mechanism, activity, goal, document, award, project, topic = (
        f"{kind.lower()}/t{i:02}-{j}" for j, (kind, _) in enumerate(FORMS)
    )
    later = f"topic/t{(i + 1) % len(TOPICS):02}-7"
    owner = GROUP if i % 4 else f"court/c{i % len(COUNTIES):02}"
    return [
        tie(owner, initiative, "carriesOut", i),
        tie(GROUP, initiative, "established", i),
        tie(GROUP if i % 2 else COURT, mechanism, "established", i),
        tie(initiative, mechanism, "usesMeans", i),
        tie(initiative, activity, "hasComponent", i),
        tie(initiative, goal, "aimsAt", i),
        tie(owner, document, "issued", i),
        tie(GROUP, award, "received", i),
        tie(owner, project, "carriesOut", i),
        tie(project, topic, "focusesOn", i),
        tie(initiative, topic, "focusesOn", i),
        tie(mechanism, later, "usesMeans", i),
        tie(document, topic, "isAbout", i),
        tie(activity, goal, "aimsAt", i),
        tie(f"court/c{i % len(COUNTIES):02}", award, "received", i),
    ]


def tie(one: str, other: str, predicate: str, line: int, *, value: str = "", reverse: bool = False) -> Statement:
    subject, object_ = (other, one) if reverse else (one, other)
    quote = f"第{line}行的原話"
    return Statement(subject=subject, predicate=predicate, object=object_, value=value, evidence=cited(line + 1, quote))


def hostile_dataset() -> Dataset:
    """Markup, script and control characters in every field that a curator fills in."""
    ids = [f"topic/{text}" for text in HOSTILE]
    mean = dict.fromkeys(("zh-Hant", "zh-Hans", "en"), "".join(HOSTILE))
    source_id = f"report/{HOSTILE[0]}"
    origin = dict(zip((*ORIGIN_FIELDS, "date"), HOSTILE * 3, strict=False)) | {"url": "javascript:window.pwned=7"}
    return Dataset(
        info=DatasetInfo(title=mean, description=mean, licence=HOSTILE[0]),
        sources=(Source(id=source_id, label=mean, lines=3, **origin),),  # type: ignore[arg-type]
        entities=tuple(hostile_entity(identifier, text) for identifier, text in zip(ids, HOSTILE, strict=True)),
        statements=tuple(
            hostile_statement(ids[i], ids[(i + 1) % len(ids)], source_id, text) for i, text in enumerate(HOSTILE)
        ),
    )


def hostile_entity(identifier: str, text: str) -> Entity:
    return Entity(
        id=identifier,
        type="Topic" if "<script>" not in text else text,
        label={"zh-Hant": text, "zh-Hans": text, "en": text, text: text},
        alias={"en": (text, text), text: (text,)},
        description={"en": text, text: text},
        same_as=(text, "javascript:window.pwned=6", f"https://example.org/{text}"),
    )


def hostile_statement(subject: str, object_: str, source_id: str, text: str) -> Statement:
    piece = Evidence(
        source=source_id,
        line=1,
        quote=text,
        stance=text,
        by=text,
        inferred=True,
        note={"en": text, text: text},
        gloss={"en": text, text: text},
    )
    other = Evidence(source=text, line=2, quote=text)
    return Statement(
        subject=subject,
        predicate=text,
        object=object_,
        value=text,
        unit=text,
        lang=text,
        qualifiers={text: text, "year": text},
        modality=text,
        status=text,
        evidence=(piece, other),
    )
