using System.Text.RegularExpressions;

namespace ReportCompiler.Published.Readers;

/// <summary>What a name of a workbook stands for: a cell, or the first of a range.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Address">The address, such as <c>C5</c>.</param>
internal sealed partial record NamedReference(string Sheet, string Address)
{
    /// <summary>Reads a reference; null where it leads nowhere any more, or out of the workbook.</summary>
    /// <param name="text">The reference: <c>'A sheet'!$C$5</c>.</param>
    public static NamedReference? Read(string text)
    {
        var match = Cell().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var sheet = match.Groups["quoted"].Success
            ? match.Groups["quoted"].Value.Replace("''", "'", StringComparison.Ordinal) : match.Groups["plain"].Value;
        return sheet.Contains('[', StringComparison.Ordinal) ? null
            : new NamedReference(sheet, match.Groups["column"].Value.ToUpperInvariant() + match.Groups["row"].Value);
    }

    [GeneratedRegex(
        @"^\$?(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!#]+))!\$?(?<column>[A-Za-z]{1,3})\$?(?<row>[1-9][0-9]{0,6})(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,7})?$",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cell();
}
