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

    public static EquatableArray<Placeholder> Read(string file, ScalarText text, Form form, ICollection<Finding> findings)
    {
        var placeholders = new List<Placeholder>();
        var start = text.Value.IndexOf(Opening, StringComparison.Ordinal);
        while (start >= 0)
        {
            var length = LengthOf(text.Value, start);
            var path = text.Value.Substring(start, length).TrimStart('{').TrimEnd('}').Trim();
            var cell = text.Value.IndexOf(Closing, start, length, StringComparison.Ordinal) < 0 ? -1 : form.IndexOf(path);
            if (cell < 0)
            {
                var suggestion = DidYouMean.For(path, form.PresentCells.Select(candidate => candidate.Path));
                findings.Add(new Finding(ValueDiagnostics.UnknownPlaceholder, file, text.Locate(start, length), path, suggestion));
            }

            placeholders.Add(new Placeholder(start, length, cell));
            start = text.Value.IndexOf(Opening, start + length, StringComparison.Ordinal);
        }

        return new EquatableArray<Placeholder>(placeholders);
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
