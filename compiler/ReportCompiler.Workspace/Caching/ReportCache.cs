using ReportCompiler.Schema.Prose;

namespace ReportCompiler.Workspace.Caching;

/// <summary>What is kept of a folder of reports from one run to the next.</summary>
/// <param name="folder">Where it is kept.</param>
/// <param name="version">Everything but the data files that it comes from: the program, forms, the register.</param>
internal sealed class ReportCache(CacheFolder folder, Fingerprint version)
{
    private const string Reports = "reports";
    private const string Prose = "prose";

    /// <summary>What is kept of each data file, by the file.</summary>
    public Dictionary<string, CachedReport> Load()
    {
        var reports = new Dictionary<string, CachedReport>(StringComparer.Ordinal);
        try
        {
            if (folder.Read(Reports, version) is { } reader)
            {
                for (var count = reader.Count(); count > 0; count--)
                {
                    var report = CachedReportFormat.Read(reader);
                    reports[report.Header.File] = report;
                }
            }
        }
        catch (InvalidDataException)
        {
            reports.Clear();
        }

        return reports;
    }

    /// <summary>Keeps what is known of the data files.</summary>
    public void Save(IReadOnlyCollection<CachedReport> reports)
    {
        var writer = new CacheWriter();
        writer.Number(reports.Count);
        foreach (var report in reports)
        {
            CachedReportFormat.Write(writer, report);
        }

        folder.Write(Reports, version, writer);
    }

    /// <summary>The runs of texts, by file and section; null where they are not kept.</summary>
    /// <param name="texts">What all texts together are known by.</param>
    public Dictionary<(string File, string Section), ulong[]>? LoadRuns(Fingerprint texts)
    {
        try
        {
            if (folder.Read(Prose, texts) is not { } reader)
            {
                return null;
            }

            var runs = new Dictionary<(string, string), ulong[]>();
            for (var count = reader.Count(); count > 0; count--)
            {
                runs[(reader.Text(), reader.Text())] = reader.Runs();
            }

            return runs;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Keeps the runs of texts.</summary>
    /// <param name="texts">What all texts together are known by.</param>
    /// <param name="all">The texts.</param>
    public void SaveRuns(Fingerprint texts, IReadOnlyCollection<ComparedProse> all)
    {
        var writer = new CacheWriter();
        writer.Number(all.Count);
        foreach (var text in all)
        {
            writer.Text(text.File);
            writer.Text(text.Section);
            writer.Runs(text.Runs);
        }

        folder.Write(Prose, texts, writer);
    }
}
