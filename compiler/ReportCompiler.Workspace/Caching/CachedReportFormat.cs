using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Caching;

/// <summary>What is kept of data files, as bytes.</summary>
internal static class CachedReportFormat
{
    /// <summary>Writes what is kept of a file.</summary>
    public static void Write(CacheWriter writer, CachedReport report)
    {
        writer.Number(report.Stamp.Written);
        writer.Number(report.Stamp.Length);
        writer.Print(report.Content);
        Write(writer, report.Header);
        writer.Text(report.Form);
        writer.Number(report.Indices.Length);
        for (var index = 0; index < report.Indices.Length; index++)
        {
            var cell = report.Cells[index];
            writer.Number(report.Indices[index]);
            writer.Number((int)cell.State);
            writer.Number(cell.Value);
            writer.Text(cell.Text);
        }

        writer.Number(report.Texts.Count);
        foreach (var text in report.Texts)
        {
            writer.Text(text.Section);
            writer.Print(text.Runs);
            writer.Text(text.Twin?.File);
            writer.Number(text.Twin?.Likeness ?? 0);
        }

        WriteResult(writer, report);
    }

    /// <summary>Reads what is kept of a file.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static CachedReport Read(CacheReader reader)
    {
        var stamp = new FileStamp(reader.Number(), reader.Number());
        var content = reader.Print();
        var header = ReadHeader(reader);
        var form = reader.Text();
        var indices = new int[reader.Count()];
        var cells = new Cell[indices.Length];
        for (var index = 0; index < indices.Length; index++)
        {
            indices[index] = (int)reader.Number();
            var state = (CellState)reader.Number();
            cells[index] = new Cell(reader.Decimal(), state, default, reader.TextOrNull());
        }

        return ReadResult(reader, new CachedReport(stamp, content, header, form)
        {
            Indices = indices,
            Cells = cells,
            Texts = reader.Several(ReadText),
        });
    }

    private static void WriteResult(CacheWriter writer, CachedReport report)
    {
        writer.Number(report.Inputs is null ? 0 : 1);
        if (report.Inputs is not { } inputs)
        {
            return;
        }

        writer.Print(inputs);
        writer.Number(report.Acceptances.Count);
        foreach (var acceptance in report.Acceptances)
        {
            writer.Text(acceptance.Rule);
            writer.Text(acceptance.Cell);
            writer.Text(acceptance.Reason);
            writer.Span(acceptance.Span);
        }

        CachedFindingFormat.Write(writer, report.ReadFindings);
        CachedFindingFormat.Write(writer, report.Findings);
        writer.Number(report.Assessed);
        writer.Number(report.NotAssessed.Count);
        foreach (var check in report.NotAssessed)
        {
            writer.Text(check.Rule);
            writer.Text(check.Cell);
            writer.Number((int)check.Cause);
            Write(writer, check.Missing);
        }

        Write(writer, report.DependsOn);
    }

    private static CachedReport ReadResult(CacheReader reader, CachedReport report) => reader.Number() == 0 ? report : report with
    {
        Inputs = reader.Print(),
        Acceptances = reader.Several(each => new Acceptance(each.Text(), each.TextOrNull(), each.Text(), each.Span())),
        ReadFindings = CachedFindingFormat.Read(reader),
        Findings = CachedFindingFormat.Read(reader),
        Assessed = (int)reader.Number(),
        NotAssessed = reader.Several(
            each => new NotAssessed(each.Text(), each.Text(), (NotAssessedCause)each.Number()) { Missing = each.Several(text => text.Text()) }),
        DependsOn = reader.Several(text => text.Text()),
    };

    private static CachedText ReadText(CacheReader reader)
    {
        var (section, runs, file, likeness) = (reader.Text(), reader.Print(), reader.TextOrNull(), reader.Decimal());
        return new CachedText(section, runs, file is null ? null : new ProseTwin(section, file, likeness));
    }

    private static void Write(CacheWriter writer, ReportHeader header)
    {
        writer.Text(header.File);
        writer.Text(header.Family);
        writer.Text(header.Agency);
        writer.Number(header.Year);
        writer.Text(header.Published);
        writer.Span(header.FamilySpan);
        writer.Span(header.AgencySpan);
        writer.Span(header.YearSpan);
        writer.Span(header.FiguresOnlySpan);
        Write(writer, header.CollectedWithout);
    }

    private static ReportHeader ReadHeader(CacheReader reader) => new(
        reader.Text(), reader.Text(), reader.Text(), (int)reader.Number(), reader.TextOrNull(), reader.Span(), reader.Span(), reader.Span())
    {
        FiguresOnlySpan = reader.Span(),
        CollectedWithout = new(reader.Several(text => text.Text())),
    };

    private static void Write(CacheWriter writer, IReadOnlyList<string> texts)
    {
        writer.Number(texts.Count);
        foreach (var text in texts)
        {
            writer.Text(text);
        }
    }
}
