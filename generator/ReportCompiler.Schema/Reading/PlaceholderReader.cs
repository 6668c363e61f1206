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
                findings.Add(new Finding(ValueDiagnostics.UnknownPlaceholder, file, text.Locate(start, length), path, SuggestionFor(path, form, suggestions)));
            }

            placeholders.Add(new Placeholder(start, length, cell));
            start = Next(text.Value, start + length);
        }

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

    // A placeholder that is not closed in its line ends with the line.
    private static int LengthOf(string text, int start)
    {
        var lineEnd = text.IndexOf('\n', start);
        var limit = lineEnd < 0 ? text.Length : lineEnd;
        var end = text.IndexOf(Closing, start, limit - start, StringComparison.Ordinal);
        return (end < 0 ? limit : end + Closing.Length) - start;
    }
}
