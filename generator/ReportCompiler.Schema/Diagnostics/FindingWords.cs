using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Diagnostics;

/// <summary>What findings of every kind say beside their own message and remedy.</summary>
internal static class FindingWords
{
    private const int MostTogether = 3;

    /// <summary>A message whose finding the data file accepts.</summary>
    public static LocalizedText Accepted(LocalizedText message, string reason) =>
        Words.Say("finding.accepted", $"{message} (accepted: {reason})", $"{message}（已认可：{reason}）");

    /// <summary>A message with what is probably right.</summary>
    public static LocalizedText Probably(LocalizedText message, LocalizedText change) =>
        Words.Say("finding.probably", $"{message}; probably {change}", $"{message}；可能应为：{change}");

    /// <summary>A remedy with the one change that would do.</summary>
    public static LocalizedText OneWay(LocalizedText remedy, LocalizedText change) =>
        Words.Say("finding.one-way", $"{remedy} This would do: {change}.", $"{remedy}以下改法可成立：{change}。");

    /// <summary>A remedy with several changes, each of which would do.</summary>
    public static LocalizedText AnyWay(LocalizedText remedy, LocalizedText changes) =>
        Words.Say("finding.any-way", $"{remedy} Any one of these would do: {changes}.", $"{remedy}以下任一改法均可成立：{changes}。");

    /// <summary>A cell that nothing stands in, and what it should say.</summary>
    public static LocalizedText Filled(string cell, string to) => Words.Say("finding.filled", $"'{cell}' is {to}", $"“{cell}”应为 {to}");

    /// <summary>A cell, what it should say and what it says.</summary>
    public static LocalizedText Changed(string cell, string from, string to) =>
        Words.Say("finding.changed", $"'{cell}' is {to}, not {from}", $"“{cell}”应为 {to}，而不是 {from}");

    /// <summary>Changes that belong together; of many the first, and how many there are besides.</summary>
    public static LocalizedText Together(IEnumerable<LocalizedText> changes)
    {
        var all = changes.ToList();
        var others = all.Count - MostTogether;
        var listed = others <= 1 ? all : [.. all.Take(MostTogether), Words.Say("finding.others", $"{others} others besides", $"另有 {others} 处")];
        return Words.Join(Words.Say("finding.together", " and ", "，"), listed);
    }
}
