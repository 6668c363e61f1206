using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.LanguageServer.Features;

/// <summary>textDocument/inlayHint: the totals that a row leaves out, behind it.</summary>
internal static class InlayHintFeature
{
    /// <summary>The hints in a range.</summary>
    public static IReadOnlyList<InlayHint> In(OpenFile file, Protocol.Range range)
    {
        if (file.Report is not { } report)
        {
            return [];
        }

        var hints = new List<InlayHint>();
        for (var cell = 0; cell < report.Cells.Count; cell++)
        {
            var span = report[cell].Span;
            if (report[cell].State != CellState.Derived || !span.IsKnown)
            {
                continue;
            }

            var at = file.Document.RangeOf(span).End;
            if (at.Line >= range.Start.Line && at.Line <= range.End.Line)
            {
                hints.Add(
                    new InlayHint(
                        at, $"{report.Form.Cells[cell].Column.Label}={CellFormat.Write(report[cell], report.Form.Cells[cell].Type)}", PaddingLeft: true,
                        report.Form.Cells[cell].Path));
            }
        }

        return hints;
    }
}
