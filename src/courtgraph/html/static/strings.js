/** Languages of the page, in the order in which an entity's names are listed. */
const LANGUAGES = ["zh-Hant", "zh-Hans", "en"];

/** What the page itself says. `{n}` and other braces are filled in by `say`. */
const STRINGS = {
  "zh-Hant": {
    skip: "跳到搜尋", search: "搜尋", searchLabel: "搜尋實體", searchHint: "搜尋名稱或別名", results: "搜尋結果",
    found: "找到 {n} 項", foundNone: "沒有符合「{query}」的名稱", foundMore: "只列出前 {n} 項；多輸入幾個字可縮小範圍",
    language: "語言", graph: "圖譜", canvas: "圖譜畫面：方向鍵移動，加減鍵縮放；內容可由搜尋和詳情面板讀取",
    types: "類型", all: "全選", none: "全不選", typeCount: "{label}，{n} 項", shownTypes: "{n}/{all}",
    zoom: "縮放", zoomIn: "放大", zoomOut: "縮小", fit: "顯示全圖", details: "詳情", foldPanel: "展開或收起詳情",
    emptyDataset: "資料集裡還沒有實體。", allHidden: "所有類型都已隱藏，按「全選」再次顯示。",
    unknown: "資料集裡沒有「{id}」。", close: "關閉詳情",
    entities: "實體", statements: "陳述", sources: "來源", howTo: "使用方法",
    how1: "點選圖中的圖形或名稱，查看與它有關的每條陳述和原文依據。",
    how2: "按 / 鍵搜尋名稱或別名，繁體、簡體、英文皆可。", how3: "點選類型，篩選圖中顯示的內容。",
    hubs: "關聯最多", sourceList: "來源", also: "又稱", sameAs: "同一事物", values: "數值與代碼", noStatements: "沒有與它有關的陳述。",
    line: "第 {n} 行", cite: "{source}，第 {n} 行", showAll: "顯示全部 {n} 條", permalink: "這條陳述的連結", by: "據 {by}",
    inferred: "推斷", plan: "計劃", requirement: "要求", candidate: "待定", disputed: "有爭議", deprecated: "已棄用",
    disputes: "反對", mentions: "提及", noProof: "沒有列出依據", licence: "授權：{licence}", ties: "{n} 條關聯",
    national: "國家級", provincial: "省級", municipal: "市級", county: "縣級",
    exact: "準確", about: "約", at_least: "至少", at_most: "至多", more_than: "多於", less_than: "少於",
  },
  "zh-Hans": {
    skip: "跳到搜索", search: "搜索", searchLabel: "搜索实体", searchHint: "搜索名称或别名", results: "搜索结果",
    found: "找到 {n} 项", foundNone: "没有符合“{query}”的名称", foundMore: "只列出前 {n} 项；多输入几个字可缩小范围",
    language: "语言", graph: "图谱", canvas: "图谱画面：方向键移动，加减键缩放；内容可由搜索和详情面板读取",
    types: "类型", all: "全选", none: "全不选", typeCount: "{label}，{n} 项", shownTypes: "{n}/{all}",
    zoom: "缩放", zoomIn: "放大", zoomOut: "缩小", fit: "显示全图", details: "详情", foldPanel: "展开或收起详情",
    emptyDataset: "数据集里还没有实体。", allHidden: "所有类型都已隐藏，按“全选”再次显示。",
    unknown: "数据集里没有“{id}”。", close: "关闭详情",
    entities: "实体", statements: "陈述", sources: "来源", howTo: "使用方法",
    how1: "点选图中的图形或名称，查看与它有关的每条陈述和原文依据。",
    how2: "按 / 键搜索名称或别名，繁体、简体、英文皆可。", how3: "点选类型，筛选图中显示的内容。",
    hubs: "关联最多", sourceList: "来源", also: "又称", sameAs: "同一事物", values: "数值与代码", noStatements: "没有与它有关的陈述。",
    line: "第 {n} 行", cite: "{source}，第 {n} 行", showAll: "显示全部 {n} 条", permalink: "这条陈述的链接", by: "据 {by}",
    inferred: "推断", plan: "计划", requirement: "要求", candidate: "待定", disputed: "有争议", deprecated: "已弃用",
    disputes: "反对", mentions: "提及", noProof: "没有列出依据", licence: "授权：{licence}", ties: "{n} 条关联",
    national: "国家级", provincial: "省级", municipal: "市级", county: "县级",
    exact: "准确", about: "约", at_least: "至少", at_most: "至多", more_than: "多于", less_than: "少于",
  },
  en: {
    skip: "Skip to search", search: "Search", searchLabel: "Search entities", searchHint: "Search names and aliases",
    results: "Search results", found: "{n} found", foundNone: "No name matches “{query}”",
    foundMore: "The first {n}; type more to narrow the search",
    language: "Language", graph: "Graph",
    canvas: "Picture of the graph: arrow keys move it, plus and minus zoom; search and the details panel reach everything in it",
    types: "Types", all: "All", none: "None", typeCount: "{label}, {n}", shownTypes: "{n}/{all}",
    zoom: "Zoom", zoomIn: "Zoom in", zoomOut: "Zoom out", fit: "Show everything",
    details: "Details", foldPanel: "Unfold or fold the details",
    emptyDataset: "The dataset has no entities yet.", allHidden: "All types are hidden. Choose All to show them again.",
    unknown: "The dataset has no “{id}”.", close: "Close the details",
    entities: "entities", statements: "statements", sources: "sources", howTo: "How to use this page",
    how1: "Choose a shape or a name in the picture to read every statement about it, with the words that prove it.",
    how2: "Press / to search names and aliases in Chinese, in either script, or in English.",
    how3: "Choose types to filter the picture.",
    hubs: "Most connected", sourceList: "Sources", also: "Also known as", sameAs: "Same thing elsewhere", values: "Values and codes",
    noStatements: "There are no statements about it.",
    line: "line {n}", cite: "{source}, line {n}", showAll: "Show all {n}", permalink: "Link to this statement", by: "by {by}",
    inferred: "inferred", plan: "plan", requirement: "requirement", candidate: "candidate", disputed: "disputed",
    deprecated: "deprecated", disputes: "disputes this", mentions: "mentions this", noProof: "No evidence is listed",
    licence: "Licence: {licence}", ties: "{n} ties",
    national: "national", provincial: "provincial", municipal: "municipal", county: "county",
    exact: "exactly", about: "about", at_least: "at least", at_most: "at most", more_than: "more than", less_than: "less than",
  },
};

/** What the page says in the language that is chosen. */
function say(key, filling = {}) {
  const text = STRINGS[state.language][key];
  return text.replace(/\{(\w+)\}/g, (_, name) => String(filling[name]));
}

/** A word of the schema in the language that is chosen, or as it is when the page has no word for it. */
function word(code) {
  const words = STRINGS[state.language];
  return Object.hasOwn(words, code) ? words[code] : code;
}
