using System.Collections.Concurrent;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Workspace.Caching;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Loading;

/// <summary>
/// What was kept of a folder of reports, while it is read and checked anew. A report of which nothing has changed is not read:
/// its head and the figures that overviews follow are at hand, and what else is asked for is read then.
/// </summary>
/// <param name="cache">What was kept.</param>
/// <param name="catalog">The forms.</param>
/// <param name="followed">The figures that are kept at hand.</param>
/// <param name="now">What time it was by the clock of the file system, before the first file is read.</param>
internal sealed class ReportMemory(ReportCache cache, FormCatalog catalog, FollowedCells followed, long now) : ICheckMemory
{
    private readonly Dictionary<string, CachedReport> _kept = cache.Load();
    private readonly ConcurrentDictionary<string, KnownFile> _files = new(StringComparer.Ordinal);

    /// <summary>What everything but the data files is known by: the program, forms, the register.</summary>
    public Fingerprint Version { get; init; }

    /// <summary>What the bytes of a data file are known by; null of one that could not be read.</summary>
    /// <param name="file">The file, as messages name it.</param>
    public Fingerprint? ContentOf(string file) => _files.TryGetValue(file, out var known) && known.Content != default ? known.Content : null;

    /// <summary>What a file holds, read only where it has changed, or something was found in it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">Reads it.</param>
    public (ParsedReport? Report, IReadOnlyList<Finding> Unreadable) Read(
        SourceFile file, Func<SourceFile, (ParsedReport? Report, IReadOnlyList<Finding> Unreadable)> read)
    {
        var kept = _kept.GetValueOrDefault(file.Name);
        var stamp = FileStamp.Of(file.Path) ?? default;
        if (kept is not null && kept.Stamp.Assures(stamp) && Recall(file, kept, read) is { } same)
        {
            _files[file.Name] = new KnownFile(same, kept.Stamp, kept.Content, kept) { IsRecalled = true };
            return (same, []);
        }

        var bytes = Bytes(file);
        var content = bytes is null ? default : Fingerprint.Of(bytes);
        var recalled = bytes is not null && kept?.Content == content ? Recall(file, kept, read) : null;
        var (parsed, unreadable) = recalled is not null ? (recalled, []) : read(bytes is null ? file : Stored(file, bytes));
        if (parsed is not null)
        {
            _files[file.Name] = new KnownFile(parsed, stamp.SettledAt(now), content, kept) { IsRecalled = recalled is not null };
        }

        return (parsed, unreadable);
    }

    /// <inheritdoc/>
    public void Begin(IReadOnlyList<ParsedReport> reports, Action<int, Action<int>> run)
    {
        var files = reports.Where(report => report.Report is not null).Select(report => _files[report.File]).ToList();
        run(files.Count, index => Gather(files[index]));
        var gone = new HashSet<(string File, string Section)>();
        foreach (var kept in _kept.Values)
        {
            var texts = _files.GetValueOrDefault(kept.Header.File)?.Prose ?? [];
            gone.UnionWith(kept.Texts.Where(text => !texts.Any(text.IsText)).Select(text => (kept.Header.File, text.Section)));
        }

        if (gone.Count > 0 || files.Exists(file => file.Prose.Any(text => IsNew(file, text))))
        {
            Compare(files, gone, run);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<ProseTwin> TwinsOf(ParsedReport parsed) => [.. _files[parsed.File].Prose.Select(text => text.Twin).OfType<ProseTwin>()];

    /// <inheritdoc/>
    public CheckedReport? Find(CheckInputs inputs)
    {
        if (inputs.Parsed.Report is null || !_files.TryGetValue(inputs.Parsed.File, out var file))
        {
            return null;
        }

        file.Inputs = PrintOf(inputs);
        return file.Kept is { } kept && kept.Inputs is { } same && same == file.Inputs
            ? new CheckedReport(inputs.Parsed, kept.Findings, kept.Assessed, kept.NotAssessed) { DependsOn = kept.DependsOn }
            : null;
    }

    /// <inheritdoc/>
    public void Note(CheckInputs inputs, CheckedReport result)
    {
        if (_files.TryGetValue(inputs.Parsed.File, out var file))
        {
            file.Result = result;
        }
    }

    /// <inheritdoc/>
    public void Finish(IReadOnlyList<CheckedReport> results)
    {
        var kept = new List<CachedReport>(results.Count);
        foreach (var result in results.Where(result => result.Parsed.Report is not null))
        {
            kept.Add(Keep(_files[result.Parsed.File]));
        }

        if (kept.Count != _kept.Count || kept.Exists(report => !ReferenceEquals(_kept.GetValueOrDefault(report.Header.File), report)))
        {
            cache.Save(kept);
        }
    }

    private static SourceFile Stored(SourceFile file, byte[] bytes) => file with { Stored = new StoredFile(file.Name, bytes, IsLink: false) };

    private static byte[]? Bytes(SourceFile file)
    {
        try
        {
            return new FileInfo(file.Path).Length <= TextFile.Limit ? File.ReadAllBytes(file.Path) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Reports whose rows are their own have forms of their own, which only reading them makes.
    private ParsedReport? Recall(SourceFile file, CachedReport? kept, Func<SourceFile, (ParsedReport? Report, IReadOnlyList<Finding> Unreadable)> read)
    {
        if (kept?.Inputs is null
            || kept.Header is var header && catalog.Find(header.Family, header.Year, header.Agency) is not { Form.Extent.IsFixed: true } engine
            || engine.Form.DisplayName != kept.Form || !kept.Indices.AsSpan().SequenceEqual(followed.In(engine.Form)))
        {
            return null;
        }

        var cells = new RememberedCells(kept.Indices, kept.Cells, () => ReadAgain(file, kept.Content, read))
        {
            Acceptances = kept.Acceptances,
        };
        return new ParsedReport(file.Name, engine, new Report(engine.Form, header, cells), kept.ReadFindings);
    }

    private static Report ReadAgain(
        SourceFile file, Fingerprint content, Func<SourceFile, (ParsedReport? Report, IReadOnlyList<Finding> Unreadable)> read) =>
        Bytes(file) is { } bytes && Fingerprint.Of(bytes) == content && read(Stored(file, bytes)).Report?.Report is { } report
            ? report
            : throw new ChangedInputException(file.Name);

    private static bool IsNew(KnownFile file, CachedText text) => file.Before is null || !file.Before.Texts.Any(text.IsText);

    private static void Gather(KnownFile file)
    {
        if (file.IsRecalled)
        {
            file.Prose = file.Kept!.Texts;
            return;
        }

        file.Texts = ComparedProse.Of(file.Parsed.Report!);
        file.Prose = [.. file.Texts.Select(text => TextOf(file, new CachedText(text.Section, PrintOf(text), null)))];
    }

    private static CachedText TextOf(KnownFile file, CachedText text) => file.Before?.Texts.FirstOrDefault(text.IsText) ?? text;

    // What a text is compared by besides its runs is a part of what it is.
    private static Fingerprint PrintOf(ComparedProse text)
    {
        var builder = new FingerprintBuilder().Add(text.Family).Add(text.Year).Add(text.Threshold);
        foreach (var run in text.Runs)
        {
            builder.Add((long)run);
        }

        return builder.Build();
    }

    private void Compare(List<KnownFile> files, HashSet<(string File, string Section)> gone, Action<int, Action<int>> each)
    {
        var runs = _kept.Count == 0 ? null : cache.LoadRuns(PrintOf(_kept.Values.SelectMany(kept => kept.Texts.Select(text => (kept.Header.File, text)))));
        each(files.Count, index => files[index].Texts ??= TextsOf(files[index], runs));
        var texts = files.SelectMany(file => file.Texts!).ToList();
        var prose = files.SelectMany(file => file.Prose.Select(text => (File: file, Text: text))).ToList();
        var changed = prose.ConvertAll(entry => IsNew(entry.File, entry.Text));
        var twins = RememberedTwins.Find(texts, prose.ConvertAll(entry => entry.Text.Twin), changed, gone, each);
        var next = 0;
        foreach (var file in files)
        {
            file.Prose = [.. file.Prose.Select(text => text with { Twin = twins[next++] })];
        }

        cache.SaveRuns(PrintOf(files.SelectMany(file => file.Prose.Select(text => (file.Parsed.File, text)))), texts);
    }

    private static IReadOnlyList<ComparedProse> TextsOf(KnownFile file, Dictionary<(string File, string Section), ulong[]>? runs)
    {
        var report = file.Parsed.Report!;
        var (name, threshold) = (file.Parsed.File, report.Form.TwinThreshold);
        return runs is not null && file.Prose.All(text => runs.ContainsKey((name, text.Section)))
            ? [.. file.Prose.Select(text => new ComparedProse(
                name, report.Header.Year, report.Form.Family, text.Section, threshold, runs[(name, text.Section)]))]
            : ComparedProse.Of(report);
    }

    private static Fingerprint PrintOf(IEnumerable<(string File, CachedText Text)> texts)
    {
        var builder = new FingerprintBuilder();
        foreach (var (file, text) in texts.OrderBy(entry => entry.File, StringComparer.Ordinal).ThenBy(entry => entry.Text.Section, StringComparer.Ordinal))
        {
            builder.Add(file).Add(text.Section).Add(text.Runs);
        }

        return builder.Build();
    }

    private Fingerprint? PrintOf(CheckInputs inputs)
    {
        var builder = new FingerprintBuilder();
        var others = new[] { inputs.Parsed.File, inputs.First?.File, inputs.Previous?.File }
            .Concat(inputs.Members?.Reports.Select(member => member.Header.File) ?? [])
            .Concat(inputs.Changed?.Added.Concat(inputs.Changed.Taken).Select(report => report.File) ?? []);
        foreach (var file in others)
        {
            if (file is not null && ContentOf(file) is null)
            {
                return null;
            }

            builder.Add(file).Add(file is null ? default : ContentOf(file)!.Value);
        }

        if (inputs.Members is { } members)
        {
            builder.Add(members.Reports.Count).Add(members.IsComplete ? 1 : 0).Add(members.Missing).Add(members.MissingPlaces);
        }

        if (inputs.Changed is { } changed)
        {
            builder.Add(changed.Added.Count).Add(changed.Taken.Count).Add(changed.IsKnown ? 1 : 0).Add(changed.MissingPlaces);
        }

        foreach (var twin in inputs.Twins)
        {
            builder.Add(twin.Section).Add(twin.File).Add(twin.Likeness);
        }

        return builder.Build();
    }

    private CachedReport Keep(KnownFile file)
    {
        var (report, result) = (file.Parsed.Report!, file.Result!);
        var read = file.Parsed.Findings;
        var canKeep = file.Inputs is not null && read.All(CachedFindingFormat.CanKeep) && result.Findings.All(CachedFindingFormat.CanKeep);
        var inputs = canKeep ? file.Inputs : null;
        if (file.Kept is { } kept && kept.Stamp == file.Stamp && kept.Inputs == inputs && kept.Texts.SequenceEqual(file.Prose))
        {
            return kept;
        }

        var indices = canKeep && report.Form.Extent.IsFixed ? followed.In(report.Form) : [];
        return new CachedReport(file.Stamp, file.Content, report.Header, report.Form.DisplayName)
        {
            Indices = indices,
            Cells = Array.ConvertAll(indices, index => report[index] with { Span = default }),
            Texts = file.Prose,
            Acceptances = canKeep ? report.Acceptances : [],
            ReadFindings = canKeep ? read : [],
            Findings = canKeep ? result.Findings : [],
            Inputs = inputs,
            Assessed = result.Assessed,
            NotAssessed = result.NotAssessed,
            DependsOn = result.DependsOn,
        };
    }
}
