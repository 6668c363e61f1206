namespace ReportCompiler.SyntheticSite;

/// <summary>The stock of sentences. A letter in angle brackets stands for a word of that kind, drawn anew each time.</summary>
internal static class SampleSentences
{
    /// <summary>What the prose of a single body begins with.</summary>
    public const string Notice = "本报告由程序合成，仅供演示；文中的单位、数字和事项均属虚构。";

    /// <summary>What the prose of a collected report begins with.</summary>
    public const string CollectedNotice = "本报告由程序合成，仅供演示；文中的单位、数字和事项均属虚构。下列数字为所属各单位的汇总数。";

    /// <summary>Words to draw: s subjects, w ways of working, v what is done, p places where people look, g groups of people, t times.</summary>
    public static readonly IReadOnlyDictionary<char, string[]> Words = new Dictionary<char, string[]>
    {
        ['s'] =
        [
            "财政预算", "政府采购", "义务教育", "养老服务", "基层医疗", "食品抽检", "安全生产", "城市更新", "农村道路", "饮用水源", "就业补贴", "公共交通",
            "住房保障", "防汛抗旱", "文物保护", "社会救助", "惠企政策", "招标投标", "空气质量", "土地征收", "行政许可", "执法检查", "科技项目", "灾后重建",
        ],
        ['w'] =
        [
            "按月", "逐件", "分类", "集中", "提前", "定期", "随时", "逐级", "联合", "专人", "限时", "滚动", "分批", "对照清单", "先试后推", "一并",
        ],
        ['v'] =
        [
            "梳理", "公布", "核对", "更新", "解读", "归档", "复查", "补充", "整理", "说明", "标注", "校对", "汇编", "回访", "评估", "清理",
        ],
        ['p'] =
        [
            "政务大厅", "门户网站", "图书馆", "档案馆", "社区服务站", "村务公开栏", "移动客户端", "办事窗口", "广播节目", "便民手册", "自助终端", "服务热线",
        ],
        ['g'] =
        [
            "老年读者", "小微企业", "返乡农户", "新就业者", "外来务工者", "残疾人家庭", "学生家长", "个体商户", "科研人员", "社会组织", "视障用户", "社区居民",
        ],
        ['t'] = ["年初", "一季度", "二季度", "汛期前", "年中", "三季度", "四季度", "年末", "每月上旬", "每季首月", "寒暑假前", "年度计划下达后"],
    };

    /// <summary>The paragraphs of the first section, each with sentences to choose from.</summary>
    public static readonly (string Topic, string[] Sentences)[] Topics =
    [
        ("主动公开",
        [
            "<t>起<w><v><s>信息，并在<p>设置查阅点。",
            "围绕<s>和<s><w><v>已有栏目，方便<g>查找。",
            "行政规范性文件现行有效{{ disclosure.documents.normative.inForce }}件，本年制发{{ disclosure.documents.normative.issued }}件，均附有面向<g>的说明。",
            "规范性文件新制作{{ disclosure.documents.normative.issued }}件、新公开{{ disclosure.documents.normative.published }}件，并在<p>同步更新。",
            "作出行政许可决定{{ disclosure.licensing.licenses.decisions }}件，结果在[示例专栏](https://www.example.gov.cn/)公布，<w><v>。",
            "编写<s>问答，<t>送到<p>，供<g>取阅。",
            "对涉及<g>的<s>事项，<w><v>办理条件和时限。",
        ]),
        ("依申请公开",
        [
            "全年新收政府信息公开申请{{ requests.received.total }}件，上年结转{{ requests.carriedOver.total }}件，<w><v>登记台账。",
            "办理结果中予以公开{{ requests.results.granted.total }}件、部分公开{{ requests.results.partlyGranted.total }}件，内容多与<s>有关。",
            "结转下年度{{ requests.carriedForward.total }}件，已<w><v>，逐件明确答复日期。",
            "来自商业企业的申请{{ requests.received.business }}件，主要询问<s>和<s>。",
            "<t>在<p>增设受理点，帮助<g>填写申请。",
            "答复文书<w><v>，对<s>类申请统一用语。",
        ]),
        ("信息管理",
        [
            "<t><w><v>历史文件，重点是<s>和<s>。",
            "公开属性在起草时确定，<s>类文件由<w>审核后发布。",
            "建立<s>数据目录，<w><v>，过期内容及时撤下。",
            "对<p>上的旧信息<w><v>，改正了关于<s>的表述。",
        ]),
        ("平台建设",
        [
            "<p>改版后增加了面向<g>的入口，<s>信息可以按年份查找。",
            "为<g>提供大字版和语音版，<t><v>使用情况。",
            "<p>与<p>内容一致，<s>信息<w><v>。",
            "检索功能<t>上线，<g>查找<s>更加方便。",
        ]),
        ("监督保障",
        [
            "全年行政复议案件{{ review.reconsideration.total }}件，<w><v>其中反映的问题。",
            "<t>组织培训，讲解<s>信息的公开边界，并由<w>复盘案例。",
            "邀请<g>到<p>参观，听取对<s>公开的意见。",
            "把<s>公开情况纳入考核，<t>通报，<w><v>整改情况。",
        ]),
    ];

    /// <summary>What the section on problems begins with.</summary>
    public static readonly string[] Openings =
    [
        "与<g>的期待相比，工作还有差距。",
        "从<p>收集的意见看，以下几点有待改进。",
        "<t>自查发现，<s>方面的公开仍不充分。",
        "对照上级要求和<g>的反映，主要不足如下。",
    ];

    /// <summary>Problems to choose from.</summary>
    public static readonly string[] Problems =
    [
        "**内容不够细**。<s>信息偏于原则，<g>难以据此办事，<t>将<w><v>。",
        "**更新不够快**。<p>上的<s>信息有时滞后，将<w><v>并留存记录。",
        "**答复不够统一**。不同科室对<s>类申请把握不一，拟<w><v>后形成范本。",
        "**解读形式单一**。关于<s>的解读以文字为主，<g>不易理解，准备在<p>试用图表。",
        "**查询不够方便**。本机关不掌握相关政府信息的答复有{{ requests.results.unavailable.notHeld.total }}件，说明<g>不清楚应向何处申请<s>信息。",
        "**人员变动较多**。新到岗人员对<s>公开的要求不熟悉，<t>起<w><v>业务手册。",
        "**协同不足**。<s>与<s>信息分散在几个部门，需要<w><v>。",
    ];

    /// <summary>What the section on problems ends with.</summary>
    public static readonly string[] Plans =
    [
        "下一年将以<s>和<s>为重点，<w><v>，并在<p>公布进展。",
        "以上各项已列入计划，<t>由专人<v>，结果向<g>公开。",
        "今后将听取<g>的意见，<w><v><s>信息，力求准确易懂。",
    ];

    /// <summary>What the last section says of charges.</summary>
    public static readonly string[] Charges =
    [
        "本年行政事业性收费{{ disclosure.fees.charges.amount }}万元；未收取信息处理费。<s>收费依据在<p>公布，<t><v>。",
        "收费情况：行政事业性收费{{ disclosure.fees.charges.amount }}万元，用于<s>和<s>的部分<w><v>；信息处理费为零。",
        "行政事业性收费{{ disclosure.fees.charges.amount }}万元，目录在<p>可查，面向<g>的<s>收费已<w><v>。",
    ];

    /// <summary>What the last section adds.</summary>
    public static readonly string[] Remarks =
    [
        "<t>办理<g>关于<s>的建议，<w><v>答复，并在<p>张贴结果。",
        "参加<s>公开试点，<t><w><v>目录，<g>可到<p>了解。",
        "另有<s>和<s>两项工作由<g>代表评议，意见<w><v>后送<p>存放。",
        "<p>设<s>意见簿，<g>留言由专人<w><v>，<t>集中回复。",
    ];
}
