"""People: names behind or before the title of an office, and names in lists."""

import re
from collections.abc import Iterator
from functools import cache

from courtgraph.suggestion.context import Context
from courtgraph.suggestion.mention import Mention

_SINGLE = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫"
    "孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦"
    "褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由折习郏幺"
)
_DOUBLE = "欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|申屠|长孙|宇文|轩辕|独孤|南宫|呼延|澹台|闻人|拓跋|百里|东郭|西门"
_OFFICE = (
    "党组书记、院长|党委书记、院长|党组副书记|党组书记|党组成员|党总支书记|党支部书记|党委书记|支部书记|副书记|书记员|书记|执行局局长|执行局副局长|副局长|局长|副院长|代院长|代理院长|院长|副庭长|庭长|审判长|"
    "审判委员会(?:专职)?委员|审委会(?:专职)?委员|专职委员|政治部主任|办公室主任|副主任|主任|法官助理|员额法官|法官|审判员|助理审判员|书记员|执行员|执行干警|执行法官|法警|干警|副检察长|检察长|人民陪审员|陪审员|人民调解员|特邀调解员|"
    "调解员|人大代表|政协委员|代表|委员|县长|副县长|市长|副市长|区长|省长|镇长|乡长|村支书|村党支部书记|村主任|网格员|负责人|总经理|董事长|律师|教授|记者|通讯员|作者|责任编辑|编辑|主编|摄影|部长|副部长|部长|主席|副主席|会长|校长|老师|队长|大队长|支队长|所长|站长|厅长|处长|科长|组长|秘书长|"
    "模范法官|优秀法官|优秀共产党员|党员|先进个人|标兵|烈士|英雄|总书记|同志"
)
_BEHIND = re.compile(
    r"同志|说|表示|介绍|带领|主持|在|强调|指出|作|与|和|及|以及|等|率|对|向|为|荣|被|参|出席|深入|于|是|以|就|从|将|讲|检|督|调|获|现场|耐|主动|多次|组|利用|立|当|常|一行|[，。、；：！？“”）)（(\s]|$|"
    r"先后|带头|走|宣|告|认|到|通|把|始|坚|扎|接|连|也|则|的|了|来|又|还|曾|经|因|已|正|不|用|让|给|所|办|审|担|任|受|会|同|陪|赴|前|代表|送|回忆|感|坦|笑|解|法官|院长|庭长|书记|开|看|翻|拿|告诉|提|听|\d|二审|个人|家|今|每|连续|刚|便|那|这|带着|说道"
)
_BACK_TITLE = re.compile(r"(?:同志|法官|院长|副院长|庭长|副庭长|总书记|书记|主席|总理|检察长|局长|县长|市长|律师|教授|主任|老师|庭长|审判长)(?!助理|会议|席|团|学院|协会|员|说法|论坛|工作室|办公|接待|信箱|进|走|讲|应|队|权|职)")
_LISTED = re.compile(r"[一-龥]{2,3}(?:、[一-龥]{2,4}){1,12}(?=等(?:同志|人|\d|[一二三四五六七八九十]+[名位人]|老一|干警|法官|先进|一批|众多|代表|优秀|模范|英|，|。)?)")
_NO_GIVEN = frozenset("的在和与了被对为从向是以及把将等同说讲作率就并也都后前中上下个名位件次场项篇条们我你他她它您这那某者性化式部局院庭组级区县市省处科委会长员法官审判案诉执警")


@cache
def _words() -> frozenset[str]:
    """Words of the genre that start like a name: 高度, 方便, 全体."""
    return frozenset(
        (
            "高度 高效 高质 高院 高位 高标 高新 高级 高等 高发 高频 高空 方面 方式 方便 方法 方向 方案 金融 金额 金牌 周期 周边 周密 周末 常态 常务 常委 常年 常用 常见 常住 程序 程度 张贴 陈述 陈旧 江苏 江西 江南 江北 温馨 温暖 温情 温度 平均 平安 平台 平等 平时 平衡 平稳 "
            "严格 严肃 严重 严厉 严惩 严把 严守 严禁 严打 严管 严防 严谨 全面 全院 全体 全市 全力 全省 全县 全区 全国 全程 全员 全年 全部 全庭 全新 全过 全方 全流 安全 安排 安置 安心 安抚 应当 应用 应对 应急 应邀 应诉 成为 成功 成立 成员 成果 成效 成长 成绩 成本 明确 明显 明白 "
            "时间 时代 时刻 时任 时常 时效 时期 申请 申诉 申报 解决 解释 解答 解读 解纷 解除 解民 谈话 谈判 谈心 白天 石油 路径 路上 管理 管辖 管控 单位 单独 单一 相关 相应 相互 相结 相信 党组 党员 党委 党建 党支 党性 党和 习惯 习近 任务 任职 任何 任命 任劳 任期 文明 文化 文书 文件 文字 文艺 "
            "水平 容易 计划 计算 马上 双方 权利 权益 权力 权威 权限 巡回 关系 关键 关注 关怀 关心 关于 关爱 关口 边界 支持 支部 支撑 支付 国家 国有 国徽 国庆 国际 司法 司改 官方 向前 向社 向上 向当 向人 向群 向全 向法 华东 和谐 和解 和美 和睦 成都 盛会 盛大 房屋 房产 房地 车辆 项目 项工 简易 简单 简报 简案 连续 连接 连日 连线 "
            "游客 游戏 曲折 强化 强制 强调 强力 强大 强势 帅气 练兵 廉政 廉洁 廉租 祖国 丰富 丰硕 平凡 索赔 宣传 宣判 宣读 宣告 宣讲 晋升 晋级 初心 初步 初次 初任 门户 门口 门槛 云端 云平 云上 云审 容错 敬业 敬老 敬畏 来到 来自 来信 来访 来电 来源 都要 都是 普通 普法 普及 普遍 修复 修改 修订 修正 银行 公正 公开 公平 公信 公益 公安 公司 公共 公告 公众 公民 公职 公示 公诉 利用 利益 利害 居民 居住 "
            "干警 干部 干事 干净 信访 信息 信任 信用 信心 信念 信赖 展示 展现 展开 智慧 智能 富有 由于 由此 由院 由法 元宵 束缚 衡量 尚未 尚需 纪律 纪检 纪委 纪念 梅花 童年 童心 季度 卫生 卫士 米面 宗旨 班子 班长 储备 原告 原则 原因 原审 原判 南北 乐于 封闭 封存 商事 商业 商会 商标 商品 师资 荣誉 荣获 荣立 荣膺 明察 官司 "
            "万元 万余 万件 万户 武装 康复 施工 施行 施策 白皮 雷霆 雷厉 龙头 史料 贺信 顾问 钱款 孔雀 温泉 易地 易受 易于 章程 庄严 庄重 左右 祝愿 祝贺 包括 包容 包干 包联 包保 宁静 尚法 符合 舒心 苗头 谷底 游泳 管好 解开 艾滋 尤其 阳光 农村 农民 农业 农产 卓有 卓越 古城 古镇 吉祥 "
            "查明 查询 查封 查看 查处 查办 查控 查找 谈及 惠民 惠企 惠及 荆棘 郁闷 伊始 区域 区分 区级 区委 区人 区法 海事 海上 海外 海报 花费 区政 强基 连片 阴影 幸福 奉献 植入 富民 折射 折抵 甘于 甘当 包案 胡同 牛马 石头 林业 林地 森林 林区 林木 金秋 夏季 冬季 秋季 范围 范例 范畴 "
            "方能 方可 白云 侯审 万亩 万户 雷锋 沈阳 武汉 苏州 杭州 常州 徐州 郑州 兰州 温州 广州 成县 马路 陆续 程式 高考 高层 高尚 经济 经过 余件 余人 余名 余万 余次 任性 任意 水利 丁字 孙子 路线 纪实 温度 "
            "安居 成年 成千 成才 成败 成熟 国法 司机 沙龙 谢意 谢绝 项链 时不 时有 时事 时政 连锁 相继 相当 相对 相比 初级 初审 居中 居间 居委 支出 支行 支队 强奸 强迫 强拆 单元 解说 解困 解放 解冻 解聘 解封 管护 管委 管网 游行 车位 简化 简介 简便 查阅 查验 查扣 党内 党课 党史 党校 党政 党中 党旗 党徽 党小 都会 来人 容忍 敬请 修养 利民 利企 利率 利息 公约 公章 公务 公布 公认 公寓 公积 公里 公园 公路 公证 公允 公道 干预 干扰 干群 信箱 信贷 信托 信服 展望 展播 展板 展览 智库"
        ).split()
    )


@cache
def _name() -> str:
    """A name of two or three characters, or of three or four behind a surname of two."""
    return rf"(?:(?:{_DOUBLE})[一-龥]{{1,2}}|[{_SINGLE}][一-龥]{{1,2}})"


def find_people(context: Context) -> Iterator[Mention]:
    """Names by the office before or behind them, names in lists, and 习近平."""
    known: set[str] = set()
    for mention in (*_behind_office(context), *_before_title(context), *_in_lists(context)):
        known.add(context.hans[mention.start : mention.end])
        yield mention
    for found in re.finditer("习近平(?!新时代|法治|经济|文化|生态|外交|强军)", context.hans):
        yield Mention(kind="person", start=found.start(), end=found.end(), rule="known-person", cue="总书记")
    for name in sorted(name for name in known if len(name) > 2 or context.hans.count(name) < 6):
        for found in re.finditer(re.escape(name), context.hans):
            yield Mention(kind="person", start=found.start(), end=found.end(), rule="named-again")


def _behind_office(context: Context) -> Iterator[Mention]:
    for found in re.finditer(rf"({_OFFICE})[：:\s]?(?={_name()})", context.hans):
        office = re.split("、", found[1])[-1]
        first = True
        at = found.end()
        while name := _name_at(context, at, listed=not first):
            yield _person(at, at + len(name), "office-before-name", office)
            at, first = at + len(name), False
            if context.hans[at : at + 1] not in ("、", "和"):
                break
            at += 1


def _name_at(context: Context, at: int, *, listed: bool = False) -> str:
    """The name that starts here, or nothing: the longer form where what follows goes on behind it."""
    double = re.compile(_DOUBLE).match(context.hans, at)
    surname = 2 if double else 1
    for length in (surname + 2, surname + 1):
        name = context.hans[at : at + length]
        if _is_name(name, surname) and _BEHIND.match(context.hans, at + length):
            if length == surname + 1 and not _sure_end(context.hans, at + length, listed):
                continue
            return name
    return ""


def _sure_end(text: str, end: int, listed: bool) -> bool:
    return not listed or bool(re.match(r"[，。、；：和等（(同\s]|$", text[end : end + 1]))


def _is_name(name: str, surname: int) -> bool:
    if len(name) <= surname or name[:2] in _words() and surname == 1:
        return False
    if surname == 1 and name[0] not in _SINGLE:
        return False
    given = name[surname:]
    return not (set(given) & _NO_GIVEN) and all("\u4e00" <= each <= "\u9fff" for each in given) and given not in _words()


def _before_title(context: Context) -> Iterator[Mention]:
    for found in _BACK_TITLE.finditer(context.hans):
        for length in (4, 3, 2):
            start = found.start() - length
            name = context.hans[max(0, start) : found.start()]
            surname = 2 if re.match(_DOUBLE, name) else 1
            if start < 0 or len(name) - surname not in (1, 2) or not _is_name(name, surname):
                continue
            if _stands_free(context.hans, start):
                yield _person(start, found.start(), "title-behind-name", found[0])
                break


def _stands_free(text: str, start: int) -> bool:
    """Whether a name can start here: behind a mark, an office, or a word that goes before a subject or an object."""
    before = text[max(0, start - 4) : start]
    return not before or not re.search("[一-龥]$", before) or bool(
        re.search(rf"(?:{_OFFICE}|[由对向与和是为让被请给给以将把从跟的]|当事人|记者|学习|宣传|授予|叫|名|像|找到|感谢|送给|据|镇|村|院|庭|局|室|联系)$", before)
    )


def _in_lists(context: Context) -> Iterator[Mention]:
    """Names in a list that ends with 等: all its parts must be names."""
    for found in _LISTED.finditer(context.hans):
        start, parts = found.start(), found[0].split("、")
        if all(_is_name(part, 2 if re.match(_DOUBLE, part) else 1) and len(part) <= 4 for part in parts):
            for part in parts:
                yield _person(start, start + len(part), "names-in-list", "")
                start += len(part) + 1


def _person(start: int, end: int, rule: str, cue: str) -> Mention:
    return Mention(kind="person", start=start, end=end, rule=rule, cue=cue)
