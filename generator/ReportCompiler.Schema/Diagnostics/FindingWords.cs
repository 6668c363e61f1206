using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Diagnostics;

/// <summary>What findings of every kind say beside their own message and remedy.</summary>
internal static class FindingWords
{
    private const int MaxTogether = 2;

    // A message that a person takes in at a glance; below so many letters of it, a reason says nothing.
    private const int MaxLength = 240;
    private const int MinReason = 24;

    /// <summary>A message whose finding the data file accepts, with as much of the reason as it has room for.</summary>
    public static LocalizedText Accepted(LocalizedText message, string reason)
    {
        var said = Words.Say("finding.accepted", $"{message} (accepted: {reason})", $"{message}（已认可：{reason}）");
        var excess = said.In(Language.English).Length - MaxLength;
        if (excess <= 0)
        {
            return said;
        }

        var room = reason.Length - excess - 1;
        return room < MinReason
            ? Words.Say("finding.accepted-at-length", $"{message} (accepted)", $"{message}（已认可）")
            : Accepted(message, reason[..(char.IsHighSurrogate(reason[room - 1]) ? room - 1 : room)].TrimEnd() + "…");
    }

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
        var others = all.Count - MaxTogether;
        var listed = others <= 0
            ? all
            : [.. all.Take(MaxTogether), Words.Say("finding.others", $"{others:# other|# others} besides", $"另有 {others} 处")];
        return Words.Join(Words.Say("finding.together", " and ", "，"), listed);
    }
}
