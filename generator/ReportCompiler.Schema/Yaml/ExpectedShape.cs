using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>What is expected where another kind of YAML value stands, in words.</summary>
internal static class ExpectedShape
{
    public static readonly LocalizedText Mapping = Words.Say("expected-shape.mapping", "a mapping ('key: value' lines)", "映射（“键: 值”各占一行）");

    public static readonly LocalizedText TheKey = Words.Say("expected-shape.the-key", "the key", "键名");

    public static readonly LocalizedText Key = Words.Say("expected-shape.key", "a plain text", "普通文字");

    public static readonly LocalizedText Number = Words.Say("expected-shape.number", "a single value", "单个值");

    public static readonly LocalizedText Row = Words.Say("expected-shape.row", "a list of numbers such as [1, 2, 3]", "数字列表，例如 [1, 2, 3]");

    public static readonly LocalizedText Prose = Words.Say("expected-shape.prose", "text", "文字");

    public static readonly LocalizedText List = Words.Say("expected-shape.list", "a list", "列表");
}
