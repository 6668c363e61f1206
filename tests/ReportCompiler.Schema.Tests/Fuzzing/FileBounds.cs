using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Fuzzing;

/// <summary>Asserts that findings point into their file and are fit to print.</summary>
internal static class FileBounds
{
    // What editors and forges take for the end of a line; a line feed behind a carriage return belongs to it.
    private static readonly char[] LineEnds = ['\n', '\r'];

    public static void AssertInside(string text, IEnumerable<Finding> findings)
    {
        var widths = Widths(text.TrimStart('\uFEFF'));
        foreach (var finding in findings)
        {
            AssertInside(widths, finding);
            AssertPrintable(finding.Message(Language.English));
            AssertPrintable(finding.Message(Language.Chinese));
            AssertPrintable(finding.Remedy(Language.English));
            AssertPrintable(finding.Remedy(Language.Chinese));
        }
    }

    private static void AssertInside(List<int> widths, Finding finding)
    {
        var span = finding.Span;
        Assert.True(span.Line >= 1 && span.EndLine <= widths.Count, $"{finding}: the file has {widths.Count} lines");
        Assert.True(span.Line < span.EndLine || (span.Line == span.EndLine && span.Column <= span.EndColumn), $"{finding}: {span} ends before it begins");
        Assert.True(span.Column >= 1 && span.Column <= widths[span.Line - 1] + 1, $"{finding}: line {span.Line} has {widths[span.Line - 1]} characters");
        Assert.True(span.EndColumn <= widths[span.EndLine - 1] + 1, $"{finding}: line {span.EndLine} has {widths[span.EndLine - 1]} characters");
    }

    private static void AssertPrintable(string words)
    {
        Assert.DoesNotContain(words, char.IsControl);
        Assert.True(words.Length < 3000, $"a message of {words.Length} characters");
        Assert.DoesNotContain("{0}", words, StringComparison.Ordinal);
        _ = new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(words);
    }

    private static List<int> Widths(string text)
    {
        var widths = new List<int>();
        var start = 0;
        for (var end = text.IndexOfAny(LineEnds); end >= 0; end = text.IndexOfAny(LineEnds, start))
        {
            widths.Add(end - start);
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        widths.Add(text.Length - start);
        return widths;
    }
}
