using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

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
            Texts = Several(reader, ReadText),
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
        Assessed = (int)reader.Number(),
        NotAssessed = Several(
            reader, each => new NotAssessed(each.Text(), each.Text(), (NotAssessedCause)each.Number()) { Missing = Several(each, text => text.Text()) }),
        DependsOn = Several(reader, text => text.Text()),
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
        Write(writer, header.FamilySpan);
        Write(writer, header.AgencySpan);
        Write(writer, header.YearSpan);
        Write(writer, header.FiguresOnlySpan);
    }

    private static ReportHeader ReadHeader(CacheReader reader) => new(
        reader.Text(), reader.Text(), reader.Text(), (int)reader.Number(), reader.TextOrNull(), ReadSpan(reader), ReadSpan(reader), ReadSpan(reader))
    {
        FiguresOnlySpan = ReadSpan(reader),
    };

    private static void Write(CacheWriter writer, SourceSpan span)
    {
        writer.Number(span.Line);
        writer.Number(span.Column);
        writer.Number(span.EndLine);
        writer.Number(span.EndColumn);
    }

    private static SourceSpan ReadSpan(CacheReader reader) =>
        new((int)reader.Number(), (int)reader.Number(), (int)reader.Number(), (int)reader.Number());

    private static void Write(CacheWriter writer, IReadOnlyList<string> texts)
    {
        writer.Number(texts.Count);
        foreach (var text in texts)
        {
            writer.Text(text);
        }
    }

    private static T[] Several<T>(CacheReader reader, Func<CacheReader, T> read)
    {
        var several = new T[reader.Count()];
        for (var index = 0; index < several.Length; index++)
        {
            several[index] = read(reader);
        }

        return several;
    }
}
