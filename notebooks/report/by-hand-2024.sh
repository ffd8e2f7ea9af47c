courtgraph new statement --subject court/shuangling --predicate supervisedBy --object 青渡市中級人民法院 --quote 市中院指導下 --inferred --note 'The intermediate court guides the county court.'
courtgraph new statement --subject court/shuangling --predicate established --object 護企先鋒隊 --quote 成立“護企先鋒隊”
courtgraph new statement --subject 全國優秀法官 --predicate grantedBy --object 最高人民法院 --quote 被最高人民法院評為“全國優秀法官”
courtgraph new statement --subject court/shuangling --predicate carriesOut --object 霜嶺講堂 --quote 舉辦“霜嶺講堂” --source source/shuangling-2024
