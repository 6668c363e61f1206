using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Planning;

/// <summary>What a site is to have.</summary>
/// <param name="Language">The language of the interface words; null for that of the settings and forms.</param>
/// <param name="Formats">The names of the formats.</param>
/// <param name="Downloads">The files that stand beside the page of each report, with their formats.</param>
internal sealed record ContentOptions(Language? Language, IReadOnlyList<string> Formats, IReadOnlyList<(string Format, string File)> Downloads)
{
    /// <summary>Whether there is a page for maintainers.</summary>
    public bool HasQuality { get; init; }

    /// <summary>Whether there will be a full-text index.</summary>
    public bool HasSearch { get; init; }

    /// <summary>The path of the front page on its server; null for that of the site's address.</summary>
    public string? ServedFrom { get; init; }

    /// <summary>Whether a format is published.</summary>
    public bool Has(string format) => Formats.Contains(format, StringComparer.Ordinal);
}
