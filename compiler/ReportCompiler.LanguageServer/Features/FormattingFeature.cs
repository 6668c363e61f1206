using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Workspace.Formatting;

namespace ReportCompiler.LanguageServer.Features;

/// <summary>textDocument/formatting: a file in the order of the form with its columns aligned, as <c>reportc fmt</c> writes it.</summary>
internal static class FormattingFeature
{
    /// <summary>The changes; none for a file that is in order, or that cannot be put in order.</summary>
    public static IReadOnlyList<RangeEdit> Of(OpenFile file)
    {
        var text = file.Document.Text;
        var formatted = file.Parsed is null ? null : ReportFormatter.Format(file.Name, text, file.Catalog, keysOf: null).Text;
        return formatted is null || formatted == text ? [] : [Between(file, text, formatted)];
    }

    // What is the same at both ends stays, so that the cursor does where it can.
    private static RangeEdit Between(OpenFile file, string text, string formatted)
    {
        var start = text.AsSpan().CommonPrefixLength(formatted);
        start = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var end = 0;
        while (end < Math.Min(text.Length, formatted.Length) - start && text[^(end + 1)] == formatted[^(end + 1)])
        {
            end++;
        }

        // A pair of characters that make one is not torn.
        end -= end > 0 && char.IsLowSurrogate(text[^end]) ? 1 : 0;
        return new RangeEdit(file.Document.Map.RangeOf(start, text.Length - end), formatted[start..^end]);
    }
}
