using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Parsing;

/// <summary>
/// What the head of a data file would say where a part of it is missing or cannot be read: its folder is named for the agency, the file for the
/// year, and where there is one form, it is that. A finding speaks of the head already; this makes it possible to check the rest.
/// </summary>
internal static class HeadGuess
{
    /// <summary>The head; null where more than that is missing, or the folder and the file say nothing either.</summary>
    /// <param name="header">The head as far as it can be read.</param>
    /// <param name="file">The file, with forward slashes.</param>
    /// <param name="catalog">The forms that there are.</param>
    public static ReportHeader? Of(HeaderReader header, string file, FormCatalog catalog)
    {
        var parts = file.Split('/');
        var name = parts[parts.Length - 1].Split('.')[0];
        var folder = parts.Length > 1 ? parts[parts.Length - 2] : string.Empty;
        var family = header.Family ?? (header.Agency is null || header.Year is null ? null : Only(catalog));
        var agency = header.Agency ?? (HeaderReader.IsAgencyId(folder) ? folder : null);
        var year = header.Year ?? (HeaderReader.IsYear(name) ? name : null);
        return family is null || agency is null || year is null ? null : header.Assume(family, agency, year);
    }

    private static string? Only(FormCatalog catalog) => catalog.Families.Take(2).ToList() is [var only] ? only : null;
}
