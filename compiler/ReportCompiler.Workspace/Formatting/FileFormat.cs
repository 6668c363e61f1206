using System.Text;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>A data file and the text that it should have.</summary>
/// <param name="Name">The file as messages name it.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Before">Its text.</param>
/// <param name="After">The text that it should have; null where it is left alone.</param>
/// <param name="Findings">Why it is left alone.</param>
public sealed record FileFormat(string Name, string Path, string Before, string? After, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the file should be another one, if only in its line ends or its byte order mark.</summary>
    public bool IsChanged => After is not null && !File.ReadAllBytes(Path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(After));

    /// <summary>What has no place in the version of the form that the file is carried over to.</summary>
    public IReadOnlyList<LeftBehind> Left { get; init; } = [];

    /// <summary>Formats the reports of a folder, one by one, as they are asked for.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="isWanted">Whether a file, as messages name it, is meant.</param>
    /// <param name="catalog">The forms that there are.</param>
    /// <param name="keysOf">By which names keys are to be written, by form; null for those that stand there.</param>
    /// <param name="version">The version of the form that they are to be carried over to; null for the one that they are filled in on.</param>
    public static IEnumerable<FileFormat> Of(
        ReportSource source, Func<string, bool> isWanted, FormCatalog catalog, Func<Form, KeyStyle>? keysOf, int? version = null)
    {
        var forms = FolderForms.CatalogFor(catalog, source);
        foreach (var file in SourceFolder.Find(source.Path, source.Name, []).Reports.Where(file => isWanted(file.Name)))
        {
            var findings = new List<Finding>();
            var text = TextFile.Read(file, findings);
            var carried = text is null ? new CarriedReport(null, [], findings)
                : version is { } asked ? CarryOver.Carry(file.Name, text, forms, asked, keysOf)
                : Formatted(ReportFormatter.Format(file.Name, text, forms, keysOf));
            var listed = FindingCap.Apply(carried.Findings, InputBounds.Findings);
            yield return new FileFormat(file.Name, file.Path, text ?? string.Empty, carried.Text, listed) { Left = carried.Left };
        }
    }

    private static CarriedReport Formatted(FormattedReport report) => new(report.Text, [], report.Findings);

    /// <summary>Writes the file: wholly, or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write() => AtomicFile.Create(Path, After!, replaces: true);
}
