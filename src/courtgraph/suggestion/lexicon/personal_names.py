"""What a Chinese name is made of: a surname and one or two characters that are no word of the genre."""

import re

from courtgraph.suggestion.lexicon.terms import terms

SINGLE = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫"
    "孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦"
    "褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝区郜海阚花权强帅屠豆朴"
    "盖练廉禹井祖漆巴丰支卿国狄平计索宣晋门云容敬扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭折"
    "丘侬岩刀召俸陇禄仡匙母付候闫肖邸"
    "习郏幺萧郗滑糜贲弘殳沃越夔訾毋巢蒯竺桓仉汝缑佴谯笪墨逄隗郇禤嬴揭撒昌郄郅綦苌妫庹宓宦茆恽扶堵佀啜眭鄞裔襄荀羿汲钮翁牧隗宓蓟濮璩逄郤厍菅虢郐郓矫雒璞晋厐栗庆冮尧芶缐蔄芈揣"
)
DOUBLE = (
    "欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|申屠|长孙|宇文|轩辕|独孤|"
    "南宫|呼延|澹台|闻人|拓跋|百里|东郭|西门|钟离|淳于|赫连|万俟|鲜于|司空|仲孙|颛孙|漆雕|谷梁|段干|梁丘|左丘|纳兰|完颜|"
    "公冶|公羊|宗政|太叔"
)
SOUNDS = (
    "斯琴高娃巴特尔乌云其木格萨日娜阿卜都布拉买提艾尼江古丽扎西卓玛次仁达瓦多吉旺堆平措洛桑才让加错朝鲁图雅额"
    "吉敖登呼和苏日格勒哈孜依力亚尔麦热汗木沙肯别克努拜合牙库吐逊热甫玉努斯赛帕提曼德央金白拉姆索朗强贡顿珠丹增旦罗尼玛边巴格"
)
DOTS = "·•・‧．∙"
"""How the dot within a name of another people is written."""
_NO_GIVEN = frozenset(
    "到的在和与了被对为从向是以及把将等同说讲作率就并也都后前中上下个名位件次场项篇条们我你他她它您这那某者性化式部局院庭组级区县市省处科委会长员法官审判案诉执警地"
)
_ADDRESSED = frozenset(("大姐", "大爷", "大妈", "大娘", "大叔", "大伯", "阿姨", "奶奶", "爷爷", "老汉", "先生", "女士"))
"""How people are spoken of without a name that would tell them: 韦大姐."""

_SELDOM_GIVEN = frozenset("长中名前同科上向和为后以从")
"""Of those, what is in names, too: 李中华; such a name is believed where it surely ends."""

_NOT_NAMES = terms("not names")
"""Words that start like a name, with a surname: 高度, 方便, 全体."""

GIVEN = frozenset(
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红梅建国志文丹晓玲婷辉鹏飞宇浩俊峰波斌鑫宁慧琳燕云龙海林"
    "彬翔凯健旭阳东亮雪琴凤淑珍春荣莉莹颖佳欣怡雯倩洁梦瑶琪雨思子轩泽涵嘉诚博睿晨曦天佑家豪永福安康宝良忠义仁德远振"
    "庆祥瑞清洪立新民生光耀宗承恩友群卫星少继先江世锦成金山川河岳松柏桐枫竹菊荷莲芝蕾薇菲萌曼岚彤媛娇妍姗姝婧蓉蓓"
    "茜茹菁芸芬芹若茵莎蕊凡凌冰冬晴晶景昊昕昌映昭晖智贤勤勉勋功礼信孝廉温恭俭鸿展腾骏驰征航扬帆启迪韵诗书墨砚锋钧"
    "钢铭锐钰铎鉴栋梁材根富贵发财有才树森木火炎焱土圣培坤堃城坚增寿延年长久恒琦琨瑾璐珊珏珠琼环瑜璇瑛瑗美好妙婉"
    "娴淳淼渊润滨沛泓泉溪洁汉沁沐浦涓渝湘潇澜灵灿炜烨煜熙爽牧玄玮柯珂琛甜畅皓盈益真睦祎祺禾秋稳程竞章小大仲伯叔"
    "端笑筱简粤紫纯纲维绍绮缘翠翰耘聪肖胜臣舒艺苑苗苹茂莺萱葆蓝蔚蕴薛虎虹蝶衍裕谦赞跃路辰进逸道邦郁郎采钦铁"
    "怀男力冠甫昱昀旻晔晗晟昶朔澄澎淇溢潞灏焜珩珺琰瑄璟皎碧祯稼穗笛筠纬纶缨罡翊翎翱胤舜芃芊芷苓苇茗荃荟莘菡葳蓁蔓蕙蘅"
    "谊豫赟轶遥邈铮铿锴锟镇镕闯陵隽雁霁霄霆霖靖韬韶颂颐飒骁骅骥鲲鹂鹤麒麟黛默龄"
)
"""Characters that given names are often made of: behind a surname, two of them need no other sign."""


HONOURS = (
    "模范法官|办案标兵|标兵|楷模|模范|先进个人|先进工作者|优秀法官|优秀[一-龥]{0,4}|能手|好人|榜样|工匠|英雄|人物|卫士|好法官|最美[一-龥]{0,4}|十佳[一-龥]{0,4}|"
    "奖章|红旗手|劳动者|之星|新星"
)
"""What titles of people end with."""


def name_pattern() -> str:
    """A name of two or three characters, or of three or four behind a surname of two."""
    return rf"(?:(?:{DOUBLE})[一-龥]{{1,2}}|[{SINGLE}][一-龥]{{1,2}})"


def surname_length(name: str) -> int:
    """How many characters of a name are its surname.

    >>> surname_length("欧阳明"), surname_length("陆文昭")
    (2, 1)
    """
    return 2 if re.match(DOUBLE, name) else 1


def is_name(name: str, surname: int, *, ends: bool = False, sure: bool = False) -> bool:
    """Whether characters are a name whose surname has so many of them; ``ends`` says that it surely ends there.

    ``sure`` says that so much stands around it that it may start like a word: 院长成立平强调.

    >>> is_name("陆文昭", 1), is_name("高度重", 1), is_name("欧阳明", 2)
    (True, False, True)
    """
    if len(name) <= surname or (name[:2] in _NOT_NAMES and surname == 1 and not (sure and len(name) == 3)):
        return False
    if surname == 1 and name[0] not in SINGLE:
        return False
    given = name[surname:]
    if given in _ADDRESSED:
        return False
    refused = _NO_GIVEN - _SELDOM_GIVEN if ends and len(given) == 2 else _NO_GIVEN
    return not (set(given) & refused) and all("\u4e00" <= each <= "\u9fff" for each in given)


def is_whole_name(name: str) -> bool:
    """Whether characters are a name from its start to its end, of which hardly a word of the genre could be made.

    >>> [is_whole_name(name) for name in ("欧阳静", "蒋乐平", "卜凡", "扎西顿珠", "立案庭", "高度重")]
    [True, True, True, True, False, False]
    """
    if len(name) > 3 and set(name) <= set(SOUNDS):
        return True
    surname = 2 if re.match(DOUBLE, name) else 1
    given = name[surname:]
    return len(given) in (1, 2) and is_name(name, surname, ends=True) and (surname == 2 or bool(set(given) & GIVEN))
