using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>Finds the placeholders of a text. What stands between the braces is a cell path, never code.</summary>
internal static class PlaceholderReader
{
    private const string Opening = "{{";
    private const string Closing = "}}";

    // To look for the nearest name costs as much as the form is large. Who misspells more of them means none of the form's.
    private const int MostSuggestions = 50;

    // Braces of full width, or one in the place of two, around the path of a cell.
    private static readonly Regex Mistyped = new(
        @"(?:\uFF5B\uFF5B|(?<![\\{])\{(?!\{)|\uFF5B)[ \t]*"
        + @"(?<path>[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+)[ \t]*(?:\uFF5D\uFF5D|\}\}?(?!\})|\uFF5D)",
        RegexOptions.CultureInvariant);

    public static EquatableArray<Placeholder> Read(string file, ScalarText text, Form form, ICollection<Finding> findings)
    {
        var placeholders = new List<Placeholder>();
        var suggestions = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        var start = Next(text.Value, 0);
        while (start >= 0)
        {
            if (placeholders.Count == InputBounds.Placeholders)
            {
                findings.Add(InputBounds.ManyPlaceholders(file, text.Span));
                break;
            }

            var length = LengthOf(text.Value, start);
            var path = text.Value.Substring(start, length).TrimStart('{').TrimEnd('}').Trim();
            var cell = text.Value.IndexOf(Closing, start, length, StringComparison.Ordinal) < 0 ? -1 : form.IndexOf(path);
            if (cell < 0)
            {
                var suggestion = form.IndexOf(path) >= 0
                    ? Words.Say("placeholder-reader.unclosed", $"; '{Closing}' is missing behind it", $"；其后缺少“{Closing}”")
                    : SuggestionFor(path, form, suggestions);
                findings.Add(new Finding(ValueDiagnostics.UnknownPlaceholder, file, text.Locate(start, length), path, suggestion));
            }

            placeholders.Add(new Placeholder(start, length, cell));
            start = Next(text.Value, start + length);
        }

        AddMistyped(file, text, form, findings);
        return new EquatableArray<Placeholder>(placeholders);
    }

    private static LocalizedText SuggestionFor(string path, Form form, Dictionary<string, LocalizedText> suggestions)
    {
        if (!suggestions.TryGetValue(path, out var suggestion))
        {
            suggestion = suggestions.Count < MostSuggestions
                ? DidYouMean.For(path, form.PresentCells.Select(candidate => candidate.Path))
                : LocalizedText.Empty;
            suggestions.Add(path, suggestion);
        }

        return suggestion;
    }

    private static void AddMistyped(string file, ScalarText text, Form form, ICollection<Finding> findings)
    {
        foreach (Match match in Mistyped.Matches(text.Value).Cast<Match>().Take(InputBounds.Placeholders))
        {
            var path = match.Groups["path"].Value;
            if (form.IndexOf(path) >= 0)
            {
                var meant = $"{Opening} {path} {Closing}";
                findings.Add(new Finding(
                    ValueDiagnostics.UnknownPlaceholder,
                    file,
                    text.Locate(match.Index, match.Length),
                    match.Value,
                    Words.Say("placeholder-reader.braces", $": its braces must be {meant}", $"：应写作 {meant}")));
            }
        }
    }

    // Behind a backslash that is none itself, braces are text.
    private static int Next(string text, int from)
    {
        for (var start = text.IndexOf(Opening, from, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Opening, start + 1, StringComparison.Ordinal))
        {
            var escapes = 0;
            while (escapes < start - from && text[start - 1 - escapes] == '\\')
            {
                escapes++;
            }

            if (escapes % 2 == 0)
            {
                return start;
            }

            start++;
        }

        return -1;
    }

    // A placeholder that is not closed in its line ends with the line, or with the one brace before the next.
    private static int LengthOf(string text, int start)
    {
        var lineEnd = text.IndexOf('\n', start);
        var limit = lineEnd < 0 ? text.Length : lineEnd;
        var next = text.IndexOf(Opening, start + Opening.Length, limit - start - Opening.Length, StringComparison.Ordinal);
        limit = next >= 0 && text.IndexOf(Closing, start, next - start, StringComparison.Ordinal) < 0 ? next : limit;
        if (text.IndexOf(Closing, start, limit - start, StringComparison.Ordinal) is >= 0 and var end)
        {
            return end + Closing.Length - start;
        }

        var brace = text.IndexOf(Closing[0], start, limit - start);
        return (brace < 0 ? limit : brace + 1) - start;
    }
}
