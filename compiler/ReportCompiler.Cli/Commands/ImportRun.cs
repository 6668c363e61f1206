using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Results;
using ReportCompiler.Published.Importing;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Exchange;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Cli.Commands;

/// <summary>An import of documents into a folder of reports.</summary>
/// <param name="import">What reads those in exchange formats.</param>
/// <param name="published">What reads those that are published.</param>
/// <param name="reports">The folder of reports, with the register.</param>
/// <param name="replaces">Whether data files that are there already are replaced.</param>
internal sealed class ImportRun(ReportImport import, PublishedRun published, ReportsFolder reports, bool replaces)
{
    /// <summary>The agencies that the register lacks, in the order in which they were met.</summary>
    public IReadOnlyList<NewAgency> NewAgencies => [.. import.NewAgencies.Concat(published.NewAgencies).DistinctBy(agency => agency.Id)];

    /// <summary>Reads the documents and writes their data files.</summary>
    /// <param name="paths">The full paths of files, folders and archives.</param>
    /// <param name="folder">The full path of the folder that the data files go to.</param>
    /// <param name="agency">The id of the agency; null to look it up in the register.</param>
    /// <param name="monitor">What is told how far it is.</param>
    public IReadOnlyList<ImportedFile> Run(IReadOnlyList<string> paths, string folder, string? agency, IBuildMonitor monitor)
    {
        var documents = paths.SelectMany(path => FiledDocument.In(path, ReportsFolder.Shorten(path), PublishedRun.Endings)).ToList();
        monitor.Begin(BuildStage.Reading, documents.Count);
        var files = new List<ImportedFile>();
        foreach (var group in documents.Select((document, index) => (Document: document, Report: PublishedRun.FilledReportOf(document), Index: index))
            .GroupBy(document => (document.Report, document.Report is null ? document.Index : 0)).Select(group => group.Select(each => each.Document).ToList()))
        {
            files.Add(group.Count > 1 ? Import(group, folder) : Import(group[0], folder, agency));
            group.ForEach(_ => monitor.Advance(BuildStage.Reading));
        }

        return files;
    }

    /// <summary>Shows what is added to the register, and adds it; what forbids that, or null.</summary>
    public LocalizedText? Register(Action<LocalizedText> say)
    {
        var path = Path.Combine(reports.Path, ReportsFolder.Registry);
        var name = $"{reports.Name}/{ReportsFolder.Registry}";
        if (!import.Registers || NewAgencies.Count == 0)
        {
            return null;
        }

        say(Words.Say("import-run.adds", $"Added to {name}:", $"加入 {name}："));
        NewAgencies.ToList().ForEach(agency => say(LocalizedText.Verbatim("  " + agency.Entry)));
        try
        {
            var text = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
            if (AgencyRegistration.Add(text, NewAgencies) is { } added)
            {
                AtomicFile.Create(path, added, replaces: true);
                return null;
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Words.Say("import-run.unwritable", $"'{name}' cannot be written.", $"“{name}”无法写入。");
        }

        return Words.Say(
            "import-run.by-hand", $"'{name}' is not written so that lines can be added; paste them.", $"“{name}”的写法无法自动添加，请手工加入上列各行。");
    }

    private ImportedFile Import(FiledDocument document, string folder, string? agency)
    {
        if (!PublishedRun.IsExchange(document.Name))
        {
            return Import(document, folder);
        }

        var result = import.Read(document, agency);
        return result.Content is { } content
            ? Write(content, folder, new ImportedFile(document.Name, result.Findings) { IsFiguresOnly = content.IsFiguresOnly })
            : new ImportedFile(document.Name, result.Findings);
    }

    private ImportedFile Import(FiledDocument document, string folder) => Import(document.Name, published.Read(document), folder);

    // Forms of one report that several people filled in.
    private ImportedFile Import(List<FiledDocument> forms, string folder) =>
        Import(string.Join(" + ", forms.Select(form => form.Name)), published.ReadTogether(forms), folder);

    private ImportedFile Import(string name, PublishedReading reading, string folder)
    {
        var file = new ImportedFile(name, reading.Findings) { Counts = reading.Content is null ? null : reading.Counts };
        if (reading.Content is not { } content)
        {
            return file;
        }

        var path = PathOf(content, folder);
        return Write(content, folder, file with { Findings = [.. reading.Findings, .. published.Check(reading, ReportsFolder.Shorten(path))] });
    }

    private static string PathOf(ReportContent content, string folder) =>
        Path.Combine(folder, content.Agency, FormattableString.Invariant($"{content.Year}.yaml"));

    private ImportedFile Write(ReportContent content, string folder, ImportedFile file)
    {
        var path = PathOf(content, folder);
        var output = new OutputFile(path, ReportsFolder.Shorten(path), replaces);
        var read = file with { Agency = content.Agency, Year = content.Year };
        return (output.Problem ?? output.Write(ReportYaml.Write(content), TextWriter.Null)) is { } problem
            ? read with { IsFiguresOnly = false, Findings = [new Finding(ImportDiagnostics.NotWritten, file.Name, default, problem), .. file.Findings] }
            : read with { Written = output.Name };
    }
}
