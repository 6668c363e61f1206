using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Results;
using ReportCompiler.Published.Diagnostics;
using ReportCompiler.Published.Importing;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Exchange;

namespace ReportCompiler.Cli.Commands;

/// <summary>An import of reports that are published.</summary>
/// <param name="import">What reads them.</param>
/// <param name="request">What is said about them beforehand.</param>
/// <param name="catalog">The forms.</param>
internal sealed class PublishedRun(PublishedImport import, ImportRequest request, FormCatalog catalog)
{
    private const string ExchangeEnding = ".xml";
    private const string StandardInput = "-";

    private static readonly PublishedCounts NoCounts = new(0, 0, 0, 0, 0);

    /// <summary>How the names of documents end that are read from folders and archives.</summary>
    public static IReadOnlyList<string> Endings { get; } = [ExchangeEnding, ".html", ".htm", ".xhtml", ".txt", ".md", ".docx", ".xlsx", ".pdf"];

    /// <summary>The agencies that the register lacks, in the order in which they were met.</summary>
    public IReadOnlyList<NewAgency> NewAgencies => import.NewAgencies;

    /// <summary>Whether a document is one of an exchange format.</summary>
    /// <param name="name">Its name.</param>
    public static bool IsExchange(string name) => name.EndsWith(ExchangeEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a finding says that a file is none that can be imported.</summary>
    /// <param name="finding">The finding.</param>
    public static bool IsRefusal(Finding finding) =>
        finding.Definition == ShapeDiagnostics.Unreadable
        || finding.Definition == PublishedDiagnostics.Unreadable
        || finding.Definition == PublishedDiagnostics.NoReport;

    /// <summary>The document that an argument names.</summary>
    /// <param name="argument">A path, or <c>-</c> for standard input.</param>
    public static FiledDocument DocumentAt(string argument)
    {
        if (argument != StandardInput)
        {
            var path = Path.GetFullPath(argument);
            return FiledDocument.ReadFile(path, ReportsFolder.Shorten(path));
        }

        using var input = Console.OpenStandardInput();
        return FiledDocument.Read(input, StandardInput);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    public PublishedReading Read(FiledDocument document) =>
        document.Problem is { } problem ? new PublishedReading(null, NoCounts, [problem]) : import.Read(document.Name, document.Content, request);

    /// <summary>Whose report a document is, if it is a form that was filled in; null where it is another.</summary>
    /// <param name="document">The document.</param>
    public static string? FilledReportOf(FiledDocument document) =>
        document.Problem is null && document.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? PublishedImport.FilledReportOf(document.Content) : null;

    /// <summary>Reads forms of one report that several people filled in.</summary>
    /// <param name="documents">The forms.</param>
    public PublishedReading ReadTogether(IReadOnlyList<FiledDocument> documents) =>
        import.ReadTogether([.. documents.Select(document => (document.Name, document.Content))], request);

    /// <summary>The findings of the data file that a document becomes.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="name">The data file as messages name it.</param>
    public IReadOnlyList<Finding> Check(PublishedReading reading, string name) => ReadingCheck.Of(reading, name, catalog);

    /// <summary>Reads one document, and writes its data file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="run">What adds to the register.</param>
    /// <param name="output">The data file.</param>
    /// <param name="voice">How the command speaks.</param>
    public ExitCode ReadOne(FiledDocument document, ImportRun run, OutputFile output, Voice voice)
    {
        var report = new ExchangeReport(voice, output);
        var reading = Read(document);
        report.Write(reading.Findings);
        if (reading.Content is not { } content)
        {
            return reading.Findings.Any(IsRefusal) ? ExitCode.Usage : ExitCode.Findings;
        }

        var name = output.Path is null ? FormattableString.Invariant($"{content.Agency}/{content.Year}.yaml") : output.Name;
        var findings = Check(reading, name);
        if ((run.Register(line => report.Say(line)) ?? output.Write(ReportYaml.Write(content), voice.Output)) is { } failure)
        {
            return voice.Refuse(failure);
        }

        report.Write(findings);
        report.Say(PublishedTable.LineOf(reading.Counts));
        report.Finish();
        return reading.IsSure && !findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Ok : ExitCode.Findings;
    }
}
