using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>
/// How a figure is written on pages about more than one report. A report has its figures as the form prints them; these are there to be
/// read, so that English groups their digits by thousands.
/// </summary>
internal static class FigureText
{
    private const int Group = 3;

    private static readonly LocalizedText Separator = Words.Say("figure-text.separator", ",", "");

    /// <summary>A value as it is read.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">What it is; null where no report has it.</param>
    /// <param name="language">The language of the page.</param>
    public static string Of(decimal value, CellType? type, Language language)
    {
        var text = type is null ? value.ToString(CultureInfo.InvariantCulture) : CellFormat.Write(value, type);
        return type?.Kind == CellKind.Date ? text : Grouped(text, Separator.In(language));
    }

    private static string Grouped(string text, string separator)
    {
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        var end = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? point : text.Length;
        if (first < 0 || end - first <= Group)
        {
            return text;
        }

        for (var at = end - Group; at > first; at -= Group)
        {
            text = text.Insert(at, separator);
        }

        return text;
    }
}
