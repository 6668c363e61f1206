using System.Text;
using ReportCompiler.SyntheticSite;

namespace ReportCompiler.SyntheticReports;

/// <summary>
/// Sentences of the length and build that such reports have. They are put together from words of two characters, so that
/// reports share words and hardly a phrase, as reports that their authors wrote themselves do.
/// </summary>
internal static class SyntheticProse
{
    private const int Sentences = 3;

    private static readonly string[] Nouns =
    [
        "政策", "文件", "目录", "台账", "流程", "时限", "专栏", "窗口", "热线", "档案", "指南", "图表", "数据", "许可", "财政", "预算",
        "采购", "项目", "民生", "教育", "医疗", "环境", "养老", "就业", "规划", "安全", "食品", "药品", "培训", "评议", "案例", "制度",
    ];

    private static readonly string[] Verbs =
    [
        "完善", "核对", "改进", "建立", "更新", "组织", "统一", "引入", "补齐", "规范", "梳理", "标注", "制作", "设立", "受理", "接入",
        "回应", "健全", "审查", "复核", "抽查", "通报", "编印", "发放", "优化", "适配", "清理", "归集", "解读", "公示", "督办", "总结",
    ];

    private static readonly string[] Manners =
    [
        "逐条", "按月", "分级", "集中", "及时", "定期", "全面", "逐步", "明显", "持续", "主动", "依法", "从严", "就近", "联合", "同步",
    ];

    /// <summary>A few sentences.</summary>
    public static string Write(SplitMix numbers)
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < Sentences; sentence++)
        {
            text.Append("围绕").Append(Pick(Nouns, numbers)).Append(Pick(Nouns, numbers)).Append('，');
            text.Append(Pick(Manners, numbers)).Append(Pick(Verbs, numbers)).Append(Pick(Nouns, numbers)).Append(Pick(Nouns, numbers)).Append('，');
            text.Append(Pick(Verbs, numbers)).Append(Pick(Nouns, numbers)).Append(Pick(Nouns, numbers)).Append(Pick(Manners, numbers))
                .Append(Pick(Verbs, numbers)).Append('。');
        }

        return text.ToString();
    }

    private static string Pick(string[] words, SplitMix numbers) => words[numbers.Below(words.Length)];
}
