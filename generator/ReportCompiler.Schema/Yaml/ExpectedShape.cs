using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>What is expected where another kind of YAML value stands, in words.</summary>
internal static class ExpectedShape
{
    public static readonly LocalizedText Mapping = new("a mapping ('key: value' lines)", "映射（“键: 值”各占一行）");

    public static readonly LocalizedText TheKey = new("the key", "键名");

    public static readonly LocalizedText Key = new("a plain text", "普通文字");

    public static readonly LocalizedText Number = new("a single value", "单个值");

    public static readonly LocalizedText Row = new("a list of numbers such as [1, 2, 3]", "数字列表，例如 [1, 2, 3]");

    public static readonly LocalizedText Prose = new("text", "文字");

    public static readonly LocalizedText List = new("a list", "列表");
}
