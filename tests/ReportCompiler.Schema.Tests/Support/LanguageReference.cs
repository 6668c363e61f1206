using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>The tables of the reference of the rule language, as they must stand in the documentation.</summary>
internal static class LanguageReference
{
    private static readonly LocalizedText OperatorHead = new("| operator | meaning |", "| 运算符 | 含义 |");
    private static readonly LocalizedText FunctionHead = new("| function | gives | meaning |", "| 函数 | 得出 | 含义 |");
    private static readonly LocalizedText Primary = new("| `( )`, number, name, function | |", "| `( )`、数值、名称、函数 | |");
    private static readonly LocalizedText Separator = new("; ", "；");

    /// <summary>The lines of a document.</summary>
    public static string[] Lines(string document) => File.ReadAllLines(Path.Combine(RepositoryTree.Root, "docs", document));

    /// <summary>The table that begins with a line; none where there is no such line.</summary>
    public static IEnumerable<string> TableAt(string[] lines, string head) => lines.SkipWhile(line => line != head).TakeWhile(line => line.StartsWith('|'));

    /// <summary>The operators, those of one level in a line, the weakest first.</summary>
    public static List<string> Operators(Language language) =>
    [
        OperatorHead.In(language),
        "|---|---|",
        .. OperatorTable.All.GroupBy(found => found.Level).Select(level =>
            $"| {string.Join(' ', level.Select(found => $"`{found.Pattern}`"))} | {string.Join(Separator.In(language), level.Select(found => found.Meaning.In(language)))} |"),
        Primary.In(language),
    ];

    /// <summary>The functions.</summary>
    public static List<string> Functions(Language language) =>
    [
        FunctionHead.In(language),
        "|---|---|---|",
        .. FunctionTable.All.Select(function => $"| `{function.Signature}` | {Result(function.Result).In(language)} | {function.Meaning.In(language)} |"),
    ];

    private static LocalizedText Result(FunctionResult result) => result switch
    {
        FunctionResult.Condition => new("true or false", "真或假"),
        FunctionResult.PlainNumber => new("a plain number", "无单位的数值"),
        FunctionResult.NumberInSameUnit => new("a number in the same unit", "同单位的数值"),
        FunctionResult.NumberInNamedUnit => new("a number in that unit", "以该单位计的数值"),
        FunctionResult.Date => new("a date", "日期"),
        FunctionResult.Numbers => new("several numbers", "多个数值"),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "no words"),
    };
}
