using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Publishing.Options;

/// <summary>What to build.</summary>
/// <param name="Source">The folder of reports.</param>
/// <param name="OutputPath">The full path of the folder that the site is published to.</param>
/// <param name="OutputName">How messages name that folder.</param>
/// <param name="Language">The language of the interface words; null for that of the forms.</param>
/// <param name="KeepGoing">Whether reports with errors are left out, rather than nothing being published.</param>
public sealed record BuildOptions(ReportSource Source, string OutputPath, string OutputName, Language? Language, bool KeepGoing)
{
    /// <summary>The weights that kinds of findings have here instead of their own.</summary>
    public SeverityOverrides Severities { get; init; } = SeverityOverrides.None;

    /// <summary>The names of the formats that are published; null for those of site.yaml.</summary>
    public IReadOnlyList<string>? Formats { get; init; }

    /// <summary>Whether there is a page for maintainers, with every finding.</summary>
    public bool WithQuality { get; init; }

    /// <summary>Whether reports are printed as PDF beside the formats, where that can be done.</summary>
    public bool WithPdf { get; init; }

    /// <summary>Whether a full-text index is made, where that can be done.</summary>
    public bool WithSearch { get; init; }
}
