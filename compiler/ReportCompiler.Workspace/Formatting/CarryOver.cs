using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>
/// Carries a report over from the version of the form that it is filled in on to the one for its year. A cell means the same in both where
/// it has the same path, kind of value and unit; what the new version asks for besides is left blank.
/// </summary>
public static class CarryOver
{
    /// <summary>Carries a data file over; one that is filled in on the version for its year is only formatted.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <param name="catalog">The forms that there are.</param>
    /// <param name="version">The version that is asked for.</param>
    /// <param name="keysOf">By which names keys are to be written, by form; null for those that stand there.</param>
    public static CarriedReport Carry(string file, string text, FormCatalog catalog, int version, Func<Form, KeyStyle>? keysOf)
    {
        var plain = ReportFormatter.Plain(text);
        var before = ReportParser.Parse(file, plain, catalog);
        if (before.Report is not { } report || before.Findings.Any(IsUnread))
        {
            return new CarriedReport(null, [], before.Findings);
        }

        var due = catalog.Find(report.Form.Family, report.Header.Year, report.Header.Agency)!;
        if (due.Form.Version != version)
        {
            return Refuse(new Finding(
                FormatDiagnostics.OtherVersionDue, file, report.Header.YearSpan, version, report.Header.Year, due.Form.Version));
        }

        if (due == before.Engine)
        {
            var formatted = ReportFormatter.Format(file, text, catalog, keysOf);
            return new CarriedReport(formatted.Text, [], formatted.Findings);
        }

        var keys = keysOf?.Invoke(due.Form) ?? SectionExchange.StyleOf(file, plain, report.Form);
        var content = ContentOf(report, due.Form, keys);
        var carried = ReportFormatter.Format(file, new SectionExchange(plain, report, content).Write(), catalog, keysOf);
        return carried.Text is { } after && SaysTheSame(report, ReportParser.Parse(file, after, catalog), due)
            ? new CarriedReport(after, [.. LeftOf(report, content.Form)], [])
            : Refuse(new Finding(FormatDiagnostics.CannotFormat, file, SourceSpan.FileStart));
    }

    private static bool IsUnread(Finding finding) => ReportFormatter.IsConfusing(finding) || finding.Definition == ShapeDiagnostics.WrongValueCount;

    private static CarriedReport Refuse(Finding finding) => new(null, [], [finding]);

    private static ReportContent ContentOf(Report report, Form form, KeyStyle keys)
    {
        var shaped = form.Extent.IsFixed ? form : form.For(new ReportShape(report.Form.Components));
        var content = new ReportContent(shaped, report.Header.Agency, report.Header.Year)
        {
            Keys = keys,
            IsFiguresOnly = report.Header.IsFiguresOnly,
            CollectedWithout = report.Header.CollectedWithout,
        };
        foreach (var cell in shaped.PresentCells.Where(cell => CarriedFrom(report, cell) >= 0))
        {
            content.Values[cell.Index] = ReportContent.TextOf(report[CarriedFrom(report, cell)], cell.Type);
        }

        foreach (var section in shaped.Sections.Where(section => section.Narrative is not null))
        {
            content.Narratives[section.Narrative!.Index] = ProseOf(report, section.Id);
        }

        return content;
    }

    // The cell of the old version that means the same; -1 where there is none.
    private static int CarriedFrom(Report report, FormCell cell)
    {
        var index = report.Form.IndexOf(cell.Path);
        return index >= 0 && report.Form.Cells[index].Type is var type && type.Kind == cell.Type.Kind && type.Unit == cell.Type.Unit ? index : -1;
    }

    private static bool SaysTheSame(Report before, ParsedReport parsed, FormEngine due) =>
        parsed.Report is { } after
        && parsed.Engine == due
        && SameReport.HasSameHead(before, after)
        && after.Form.PresentCells.All(cell => CarriedFrom(before, cell) is var from && (from < 0
            ? after[cell.Index].State != CellState.Given
            : IsCarried(before[from], after[cell.Index])))
        && after.Form.Sections.All(section => section.Narrative is null || ProseOf(after, section.Id) == ProseOf(before, section.Id));

    // A total that the file leaves out is computed; one that is blank may be computed in the other version.
    private static bool IsCarried(in Cell before, in Cell after) => before.State == CellState.Given
        ? after.State == CellState.Given && after.Value == before.Value && after.Text == before.Text
        : after.State != CellState.Given;

    private static string? ProseOf(Report report, string section) =>
        report.Form.Sections.FirstOrDefault(candidate => candidate.Id == section)?.Narrative is { } slot ? report.Narratives[slot.Index]?.Markdown : null;

    private static IEnumerable<LeftBehind> LeftOf(Report report, Form form)
    {
        var carried = form.PresentCells.Select(cell => CarriedFrom(report, cell)).ToHashSet();
        foreach (var cell in report.Form.PresentCells.Where(cell => !carried.Contains(cell.Index)))
        {
            if (ReportContent.TextOf(report[cell.Index], cell.Type) is { } value)
            {
                yield return new LeftBehind(report[cell.Index].Span, cell.Place, value);
            }
        }

        foreach (var section in report.Form.Sections.Where(section => !form.Sections.Any(other => other.Id == section.Id && other.Narrative is not null)))
        {
            if (ProseOf(report, section.Id) is { } prose)
            {
                var line = string.Join(' ', prose.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                yield return new LeftBehind(report.Narratives[section.Narrative!.Index]!.Span, section.Heading, line);
            }
        }
    }
}
