using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>What messages and comments say of a document that is read.</summary>
internal static class ImportWords
{
    /// <summary>That nothing says whose figures they are.</summary>
    public static readonly LocalizedText Unreferred = Words.Say("import-words.unreferred", "no association refers to them", "没有关联元素引用它");

    /// <summary>That an association names nobody.</summary>
    public static readonly LocalizedText Nameless =
        Words.Say("import-words.nameless", "the association names no organization", "关联元素没有指明单位");

    /// <summary>That an association names somebody who is not there.</summary>
    public static readonly LocalizedText Unknown =
        Words.Say("import-words.unknown", "the association names no organization of the document", "关联元素引用的单位不在文档中");

    /// <summary>That somebody has other figures already.</summary>
    public static readonly LocalizedText Taken =
        Words.Say("import-words.taken", "there are others, which differ, of the same organization", "同一单位另有一组不同的数据");

    /// <summary>What comes of a document without any text.</summary>
    public static readonly LocalizedText FiguresOnly = Words.Say(
        "import-words.figures-only", $"the report is declared to have {HeadKeys.FiguresOnly}", $"已在报告头声明{HeadKeys.FiguresOnly}");

    /// <summary>What comes of texts that a document lacks, though it has others.</summary>
    public static readonly LocalizedText LeftEmpty = Words.Say("import-words.left-empty", "they are left empty", "现为空白");

    /// <summary>That an archive cannot be read.</summary>
    public static readonly LocalizedText BrokenArchive = Words.Say("import-words.broken-archive", "the archive is damaged", "压缩包已损坏");

    /// <summary>That a section has no row.</summary>
    public static readonly LocalizedText FiledEmpty =
        Words.Say("import-words.filed-empty", "Filed without a row: 0 and N/A say so", "报送时没有数据行：以 0 和 N/A 表示");

    /// <summary>A cell, by the short name of its section and its own.</summary>
    public static string PlaceOf(FormCell cell) =>
        $"{(cell.Section.Short.Length > 0 ? cell.Section.Short : cell.Section.Heading)} · {cell.Column.Words}";

    /// <summary>That a figure repeats that of the last component.</summary>
    public static LocalizedText Repeated(decimal filed) => Words.Say(
        "import-words.repeated", $"filed is {filed}, the figure of the last component", $"报送的是 {filed}，即最后一个组成单位的数值");

    /// <summary>That a figure is computed.</summary>
    public static LocalizedText Computed(decimal sum) => Words.Say(
        "import-words.computed", $"left out, so that it is added up to {sum}", $"未导入，由系统合计为 {sum}");

    /// <summary>A row that was left out, with its figures.</summary>
    public static LocalizedText LeftOut(string name, LocalizedText why, string figures) =>
        Words.Say("import-words.left-out", $"Not imported: {name} ({why}): {figures}", $"未导入：{name}（{why}）：{figures}");

    /// <summary>Components that have no row.</summary>
    public static LocalizedText WithoutRow(string components) =>
        Words.Say("import-words.without-row", $"Without a row here: {components}", $"此处没有数据行的组成单位：{components}");
}
