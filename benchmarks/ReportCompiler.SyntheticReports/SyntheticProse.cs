using System.Text;

namespace ReportCompiler.SyntheticReports;

/// <summary>Sentences of the length and build that such reports have, put together so that hardly two reports have the same.</summary>
internal static class SyntheticProse
{
    private const int Sentences = 3;

    private static readonly string[] Topics =
    [
        "行政许可事项", "政策文件解读", "财政预决算", "公共资源配置", "民生服务信息", "重大项目进展", "应急管理信息", "教育招生信息",
        "医疗卫生信息", "生态环境监测", "养老服务信息", "就业创业扶持", "政府采购结果", "城乡规划调整", "安全生产检查", "食品药品抽检",
    ];

    private static readonly string[] Measures =
    [
        "完善目录并逐条核对", "改版专栏方便查找", "建立台账按月更新", "组织培训统一口径", "引入群众评议意见", "开展自查补齐短板", "规范流程明确时限", "梳理历史文件标注效力",
        "制作图表通俗说明", "设立窗口集中受理", "接入热线及时回应", "健全审查防止泄密", "实行双人复核制度", "定期抽查通报结果", "编印指南免费发放", "优化页面适配手机",
    ];

    private static readonly string[] Results =
    [
        "办理时间比上年缩短", "公众咨询明显减少", "信息错漏得到纠正", "答复质量稳步提高", "群众查阅更加方便", "基层负担有所减轻", "部门协同更加顺畅", "存量问题逐步化解",
        "更新频率达到要求", "重复申请有所下降", "满意程度有所上升", "经验在同级单位推广", "形成可以长期执行的办法", "年底前全部整改到位", "来信来访渠道更加畅通", "公开内容更加完整准确",
    ];

    /// <summary>A few sentences.</summary>
    public static string Write(SplitMix numbers)
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < Sentences; sentence++)
        {
            text.Append("围绕").Append(Pick(Topics, numbers)).Append('，').Append(Pick(Measures, numbers)).Append('，').Append(Pick(Results, numbers)).Append('。');
        }

        return text.ToString();
    }

    private static string Pick(string[] texts, SplitMix numbers) => texts[numbers.Below(texts.Length)];
}
