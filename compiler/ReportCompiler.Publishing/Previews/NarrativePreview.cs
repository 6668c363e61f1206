using System.Text;
using ReportCompiler.Publishing.Narratives;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Publishing.Previews;

/// <summary>The prose of a section as its page will have it.</summary>
internal static class NarrativePreview
{
    /// <summary>The prose as HTML, in which nothing but the marks of the prose itself is markup.</summary>
    /// <param name="report">The report.</param>
    /// <param name="index">The place of the prose among the prose of the report.</param>
    public static string Of(Report report, int index)
    {
        if (report.Narratives[index] is null)
        {
            return string.Empty;
        }

        var page = new PageBuffer();
        new NarrativeRenderer().WriteHtml(report, index, page);
        return Encoding.UTF8.GetString(page.Written);
    }
}
