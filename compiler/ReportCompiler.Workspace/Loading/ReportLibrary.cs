using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.Caching;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Narratives.Checks;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Workspace.Loading;

/// <summary>All reports of a folder, read and checked. What is wrong with them is in the findings; nothing is thrown for it.</summary>
public sealed class ReportLibrary
{
    private ReportLibrary(
        string name, AgencyRegistry registry, SiteSettings settings, IReadOnlyList<CheckedReport> reports, IReadOnlyList<Finding> findings,
            IReadOnlyList<string> fileNames, FormCatalog catalog)
    {
        Catalog = catalog;
        Name = name;
        Registry = registry;
        Settings = settings;
        Reports = reports;
        Findings = findings;
        FileNames = fileNames;
    }

    private ReportLibrary(ReportLibrary other, SeverityOverrides severities)
    {
        Name = other.Name;
        Registry = other.Registry;
        Settings = other.Settings;
        Reports = [.. other.Reports.Select(report => report.Parsed.Report is null ? report : report with { Findings = severities.Apply(report.Findings) })];

        // What kept a file from being read as a report stays what it is: there is nothing to publish, whatever it weighs.
        var unread = other.Reports.Where(report => report.Parsed.Report is null).Select(report => report.Parsed.File).ToHashSet(StringComparer.Ordinal);
        Findings = [.. other.Findings.SelectMany(finding => unread.Contains(finding.File) ? [finding] : severities.Apply(finding))];
        FileNames = other.FileNames;
        Catalog = other.Catalog;
        SettingsText = other.SettingsText;
        Memory = other.Memory;
    }

    /// <summary>How messages name the folder.</summary>
    public string Name { get; }

    /// <summary>The register of agencies; empty where it cannot be read.</summary>
    public AgencyRegistry Registry { get; }

    /// <summary>The settings of the site; those of a site without any where there is no site.yaml.</summary>
    public SiteSettings Settings { get; }

    /// <summary>The forms that its agencies fill in, with what the guidance of their regions adds.</summary>
    public FormCatalog Catalog { get; }

    /// <summary>The text of the settings; null where there is no site.yaml, or it cannot be read.</summary>
    internal string? SettingsText { get; private init; }

    /// <summary>What is known of the data files from one run to the next; null where nothing is kept.</summary>
    internal ReportMemory? Memory { get; private init; }

    /// <summary>The reports that could be read, ordered by file.</summary>
    public IReadOnlyList<CheckedReport> Reports { get; }

    /// <summary>Every finding, in order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The report files, readable or not, as messages name them, in order.</summary>
    public IReadOnlyList<string> FileNames { get; }

    /// <summary>The reports in a form that were read and have no errors, ordered by file: what typed models are made of.</summary>
    /// <param name="form">The form, as a template declares it: that of generated code is <c>ReportForm.Instance.Form</c>.</param>
    public IEnumerable<Report> In(Form form) => Reports.Where(report => !report.HasErrors)
        .Select(report => report.Parsed.Report)
        .OfType<Report>()
        .Where(report => report.Form.Origin == form);

    /// <summary>Reads and checks the reports of a folder.</summary>
    /// <param name="folder">The path of the folder, as messages name it too.</param>
    /// <param name="catalog">The forms that reports can be written in.</param>
    public static ReportLibrary Load(string folder, FormCatalog catalog) =>
        Load(ReportSource.Of(folder), catalog);

    /// <summary>Reads and checks the reports of a folder.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="catalog">The forms that reports can be written in.</param>
    public static ReportLibrary Load(ReportSource source, FormCatalog catalog) => Load(source, catalog, NoMonitor.Instance, CancellationToken.None);

    /// <summary>Reads and checks the reports of a folder.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="catalog">The forms that reports can be written in.</param>
    /// <param name="monitor">Follows the work.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ReportLibrary Load(ReportSource source, FormCatalog catalog, IBuildMonitor monitor, CancellationToken cancellation)
    {
        try
        {
            return Load(source, catalog, monitor, null, cancellation);
        }
        catch (ChangedInputException)
        {
            return Load(source with { Cache = null }, catalog, monitor, null, cancellation);
        }
    }

    /// <summary>Reads and checks the reports of a folder, and of those only what has changed since the last time.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="catalog">The forms that reports can be written in.</param>
    /// <param name="monitor">Follows the work.</param>
    /// <param name="memory">What was read the last time; null to read and check everything, prose against the prose of others too.</param>
    /// <param name="cancellation">Stops it.</param>
    internal static ReportLibrary Load(ReportSource source, FormCatalog catalog, IBuildMonitor monitor, LibraryMemory? memory, CancellationToken cancellation)
    {
        var templates = source.Templates;
        var edited = source.Edited.Keys.Where(file => !templates.Holds(file));
        var folder = source.Stored is { } stored ? SourceFolder.Of(stored, source.Name) : SourceFolder.Find(source.Path, source.Name, edited);
        var findings = new List<Finding>(folder.Findings);
        var registryText = folder.Registry is null ? null : TextOf(folder.Registry, source, findings);
        var registry = Register(folder.Registry?.Name ?? SourceFolder.RegistryName, registryText ?? string.Empty, memory);
        var settingsText = folder.Settings is null ? null : TextOf(folder.Settings, source, findings);
        var settings = ReadSettings(folder, settingsText, findings);
        var lacksForms = settings.Templates is not null && !templates.Exists && source.Stored is null;
        if (lacksForms)
        {
            findings.Add(new Finding(LoadDiagnostics.NoTemplates, folder.Settings!.Name, settings.TemplatesSpan, settings.Templates!, templates.Name));
        }

        var regional = RegionalForms(source, catalog, registry, memory);
        findings.AddRange(regional.Findings);
        var kept = memory is null && folder.Reports.Count >= LibraryCache.FewestFiles ? KeptReports.Of(source, registryText, catalog, regional.Catalog) : null;
        var files = Parse(folder.Reports, source, monitor, Reader(source, regional.Catalog, memory, kept), cancellation);
        findings.AddRange(files.SelectMany(file => file.Unreadable));
        monitor.Begin(BuildStage.Checking, 1);
        var result = ReportSetChecker.Check(
            files.Select(file => file.Report).OfType<ParsedReport>(),
            registry,
            (count, work) => Workers.Run(source.Jobs, count, () => 0, (_, index) => work(index), cancellation),
            kept ?? (ICheckMemory?)memory?.Checks);
        monitor.Advance(BuildStage.Checking);
        var reports = Addresses.Check(result.Reports);
        var found = registry.Findings.Concat(reports.SelectMany(report => report.Findings));
        findings.AddRange(found
            .Where(finding => registryText is not null || IsNoEcho(finding))
            .Where(finding => !lacksForms || finding.Definition != ShapeDiagnostics.UnknownTemplate));
        findings.Sort(FindingOrder.Instance);
        var (listed, names) = (FindingCap.Apply(findings, InputBounds.Findings), folder.Reports.Select(file => file.Name).ToList());
        return new ReportLibrary(source.Name, registry, settings, reports, listed, names, regional.Catalog) { SettingsText = settingsText, Memory = kept };
    }

    /// <summary>The register of a folder of reports alone; empty where there is none.</summary>
    /// <param name="path">The full path of the folder.</param>
    /// <param name="name">How messages name it.</param>
    public static AgencyRegistry ReadRegistry(string path, string name)
    {
        var file = new SourceFile(Path.Combine(path, SourceFolder.RegistryName), SourceFolder.Join(name, SourceFolder.RegistryName));
        return AgencyRegistry.Read(file.Name, File.Exists(file.Path) ? TextFile.Read(file, []) ?? string.Empty : string.Empty);
    }

    /// <summary>The settings of a folder of reports alone; those of a site without any where there is no site.yaml.</summary>
    /// <param name="path">The full path of the folder.</param>
    /// <param name="name">How messages name it.</param>
    public static SiteSettings ReadSettings(string path, string name)
    {
        var file = new SourceFile(Path.Combine(path, SiteSettings.FileName), SourceFolder.Join(name, SiteSettings.FileName));
        return (File.Exists(file.Path) ? TextFile.Read(file, []) : null) is { } text ? SiteSettings.Read(file.Name, text) : SiteSettings.None;
    }

    /// <summary>The same reports, with findings of other weights.</summary>
    public ReportLibrary Weigh(SeverityOverrides severities) => new(this, severities);

    private static SiteSettings ReadSettings(SourceFolder folder, string? text, List<Finding> findings)
    {
        if (text is null)
        {
            return SiteSettings.None;
        }

        var settings = SiteSettings.Read(folder.Settings!.Name, text);
        findings.AddRange(settings.Findings);
        return settings;
    }

    // A register that cannot be read has had its finding: that it is empty, and that no report's agency is in it, is no news.
    private static bool IsNoEcho(Finding finding) =>
        finding.Definition != ShapeDiagnostics.UnknownAgency && !finding.File.EndsWith(SourceFolder.RegistryName, StringComparison.Ordinal);

    // A file's text is dropped as soon as it is parsed, so memory holds the texts of as many files as there are jobs.
    private static (ParsedReport? Report, IReadOnlyList<Finding> Unreadable)[] Parse(
        IReadOnlyList<SourceFile> files, ReportSource source, IBuildMonitor monitor,
            Func<SourceFile, (ParsedReport? Report, IReadOnlyList<Finding> Unreadable)> read, CancellationToken cancellation)
    {
        var parsed = new (ParsedReport? Report, IReadOnlyList<Finding> Unreadable)[files.Count];
        monitor.Begin(BuildStage.Reading, files.Count);
        Workers.Run(
            source.Jobs,
            files.Count,
            () => 0,
            (_, index) =>
            {
                parsed[index] = read(files[index]);
                monitor.Advance(BuildStage.Reading);
            },
            cancellation);
        return parsed;
    }

    private static Func<SourceFile, (ParsedReport? Report, IReadOnlyList<Finding> Unreadable)> Reader(
        ReportSource source, FormCatalog catalog, LibraryMemory? memory, ReportMemory? kept)
    {
        (ParsedReport? Report, IReadOnlyList<Finding> Unreadable) ReadNow(SourceFile file) => Read(file, source, catalog);
        return kept is not null ? file => kept.Read(file, ReadNow)
            : memory is not null ? file => memory.Read(file, source.Edited.GetValueOrDefault(file.Name), ReadNow)
            : ReadNow;
    }

    private static (ParsedReport? Report, IReadOnlyList<Finding> Unreadable) Read(SourceFile file, ReportSource source, FormCatalog catalog)
    {
        var unreadable = new List<Finding>();
        var text = TextOf(file, source, unreadable);
        return (text is null ? null : WithNarratives(ReportParser.Parse(file.Name, text, catalog)), unreadable);
    }

    private static string? TextOf(SourceFile file, ReportSource source, ICollection<Finding> findings) =>
        source.Edited.GetValueOrDefault(file.Name) is { } edited ? TextFile.Bound(file, edited, findings) : TextFile.Read(file, findings);

    // The same register is the same object, so that what depends on it is known not to have changed.
    private static AgencyRegistry Register(string file, string text, LibraryMemory? memory) =>
        memory is null ? AgencyRegistry.Read(file, text) : memory.Register(file, text);

    private static FolderCatalog RegionalForms(ReportSource source, FormCatalog catalog, AgencyRegistry registry, LibraryMemory? memory)
    {
        var folder = FolderForms.Find(catalog, source);
        return memory is null ? folder.Compile(registry) : memory.Forms(folder, registry);
    }

    private static ParsedReport WithNarratives(ParsedReport parsed)
    {
        var findings = parsed.Report is null ? [] : NarrativeChecker.Check(parsed.Report).ToList();
        return findings.Count == 0 ? parsed : parsed with { Findings = [.. parsed.Findings.Concat(findings).Order(FindingOrder.Instance)] };
    }
}
