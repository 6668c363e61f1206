using ReportCompiler.Schema.Text;

namespace ReportCompiler.Runtime.Rendering.Views;

/// <summary>The words of the interface, in the language of the page: <c>words.home</c>. What the form says stays in the form's language.</summary>
internal sealed class WordsView : ScriptView
{
    /// <summary>The one instance: the language is the page's.</summary>
    public static readonly WordsView Instance = new();

    private static readonly (string Name, LocalizedText Text)[] Words =
    [
        ("site_title", new("Annual reports", "年度报告")),
        ("home", new("Home", "首页")),
        ("skip", new("Skip to content", "跳到正文")),
        ("navigation", new("Navigation", "导航")),
        ("agencies", new("Agencies and years", "单位与年度")),
        ("other_years", new("Reports by year", "历年报告")),
        ("no_reports", new("no report", "尚无报告")),
        ("downloads", new("Download", "下载")),
        ("markdown", new("Text (Markdown)", "文本（Markdown）")),
        ("json", new("Data (JSON)", "数据（JSON）")),
        ("published", new("Published", "发布日期")),
        ("basis", new("Form laid down by", "格式依据")),
        ("component", new("Abbreviation", "简称")),
        ("component_name", new("Component", "组成单位")),
        ("blank", new("blank", "空缺")),
        ("derived", new("computed from other cells", "由其他单元格计算得出")),
        ("scrollable", new("Table; scrolls sideways on a narrow screen", "表格，窄屏可左右滚动")),
        ("source_format", new("Made from data files by ReportCompiler.", "由 ReportCompiler 依据数据文件生成。")),
    ];

    private static readonly string[] Members = [.. Words.Select(word => word.Name)];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Names => Members;

    /// <summary>A language as a BCP 47 tag.</summary>
    public static string Tag(Language language) => language == Language.Chinese ? "zh-CN" : "en";

    /// <inheritdoc/>
    protected override object? Get(PageContext page, string name)
    {
        foreach (var (key, text) in Words)
        {
            if (key == name)
            {
                return text.In(page.WordLanguage);
            }
        }

        return null;
    }
}
