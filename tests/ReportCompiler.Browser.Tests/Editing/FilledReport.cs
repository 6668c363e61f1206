using System.Text.RegularExpressions;

namespace ReportCompiler.Browser.Tests.Editing;

/// <summary>A begun report, and the same as somebody would have filled it in with an editor for text.</summary>
internal static partial class FilledReport
{
    private const int Natural = 100;

    /// <summary>The prose, by section.</summary>
    public static IReadOnlyDictionary<string, string> Prose { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["overview"] = "本年度按照《条例》做好信息公开工作。",
        ["problems"] = "公开的渠道还不够多，下一步将增加渠道。",
        ["other"] = "无",
    };

    /// <summary>What is typed into a cell that is blank: whatever is received or was carried over is granted.</summary>
    /// <param name="path">The path of the cell.</param>
    /// <param name="carriedOver">What was carried over in its column.</param>
    public static string ValueOf(string path, int carriedOver) => path switch
    {
        _ when path.StartsWith("requests.received.", StringComparison.Ordinal) => Received(path).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ when path.StartsWith("requests.results.granted.", StringComparison.Ordinal) =>
            (Received(path) + carriedOver).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => "0",
    };

    /// <summary>The file with a value over each blank, flush with it, and prose in its blocks.</summary>
    /// <param name="begun">The file as it was begun.</param>
    /// <param name="values">The values, in the order of the file.</param>
    public static string Overtyped(string begun, IEnumerable<string> values)
    {
        var next = new Queue<string>(values);
        var filled = Blank().Replace(begun, blank => next.Dequeue() is var value && blank.Value.StartsWith(' ')
            ? value.PadLeft(blank.Length)[^Math.Max(blank.Length, value.Length)..]
            : value);
        Assert.Empty(next);
        return Prose.Aggregate(filled, (text, prose) => text.Replace(prose.Key + ": |\n", $"{prose.Key}: |\n  {prose.Value}\n", StringComparison.Ordinal));
    }

    private static int Received(string path) => path.EndsWith(".natural", StringComparison.Ordinal) ? Natural : 1;

    [GeneratedRegex(@"(?<=\[) *~|(?<=,) +~|(?<=: +)~(?=  #)", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
