courtgraph new entity --id indicator/fraud-cases-closed --type Indicator --label zh-Hant=審結電信網絡詐騙案件
courtgraph new statement --subject court/shuangling --predicate supervisedBy --object 青渡市中級人民法院 --quote 青渡市中級人民法院指導下 --inferred --note 'The intermediate court guides the county court.'
courtgraph new statement --subject court/shuangling --predicate follows --object 公正與效率 --quote 緊扣“公正與效率”工作主題
courtgraph new statement --subject court/shuangling --predicate hasFigure --object 審結電信網絡詐騙案件 --value 27 --unit case --qualifier period=2023 --quote 電信網絡詐騙犯罪，審結此類案件27件
courtgraph new statement --subject 優秀法治副校長 --predicate grantedBy --object 霜嶺縣教育局 --quote 被縣教育局評為“優秀法治副校長”
courtgraph new statement --subject 全市優化法治化營商環境優秀案例 --predicate grantedBy --object 青渡市委政法委 --quote 該機制被青渡市委政法委評為“全市優化法治化營商環境優秀案例”
courtgraph new statement --subject court/shuangling --predicate follows --object 新時代“楓橋經驗” --quote 堅持和發展新時代“楓橋經驗” --inferred --note 'The section is about the work of the court.'
courtgraph new statement --subject 杏塢人民法庭 --predicate subOrganisationOf --object court/shuangling --quote 杏塢人民法庭打造 --inferred --note 'A tribunal of the court whose report this is.'
courtgraph new statement --subject 全省“楓橋式人民法庭” --predicate grantedBy --object 雲朔省高級人民法院 --quote 被雲朔省高級人民法院評為全省“楓橋式人民法庭”
courtgraph new statement --subject court/shuangling --predicate carriesOut --object 秋收行動 --quote 先後開展“春雷行動”“秋收行動”
courtgraph new statement --subject court/shuangling --predicate carriesOut --object 霜嶺講堂 --quote 舉辦“霜嶺講堂”
courtgraph new statement --subject 全省優秀法院 --predicate grantedBy --object 雲朔省高級人民法院 --quote 被省法院授予“全省優秀法院”
courtgraph new statement --subject 立案庭 --predicate subOrganisationOf --object court/shuangling --quote 立案庭獲評 --inferred --note 'A division of the court whose report this is.'
