using System.Globalization;
using System.Text;

namespace ReportCompiler.Workspace.FilledForms;

/// <summary>
/// The names by which a workbook knows the places of a form, made of their paths so that each can be turned back. A letter, a digit and a dot
/// stand for themselves; anything else is a low line and its four hexadecimal digits. Spreadsheets take names without regard to case: where two
/// paths differ by that alone, their capitals are written by digits as well.
/// </summary>
internal static class PlaceNames
{
    /// <summary>What the names of cells begin with.</summary>
    public const string Cell = "cell.";

    /// <summary>What the names of places for prose begin with; the id of the section follows.</summary>
    public const string Prose = "text.";

    /// <summary>What the names of places begin with that the form itself has written on.</summary>
    public const string Label = "label.";

    /// <summary>What the names of cells begin with whose own would be longer than a spreadsheet takes.</summary>
    public const string Long = "long.";

    /// <summary>The name of the place for the day of publication.</summary>
    public const string Published = "head.published";

    /// <summary>The name of the sheet that says which form and whose report it is: its first cell.</summary>
    public const string Key = "form.key";

    /// <summary>The name of the sheet of checks: its first cell.</summary>
    public const string Checks = "form.checks";

    /// <summary>The name of the place that says how the checks came out.</summary>
    public const string Notice = "form.notice";

    /// <summary>How long a name may be.</summary>
    public const int Longest = 255;

    private const char Mark = '_';
    private const int Digits = 4;

    /// <summary>The names of cells, by their paths.</summary>
    /// <param name="paths">The paths, each once.</param>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyCollection<string> paths)
    {
        var alike = paths.GroupBy(path => path, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).SelectMany(group => group)
            .ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var name = Cell + Escape(path, alike.Contains(path));
            names.Add(path, name.Length <= Longest ? name : FormattableString.Invariant($"{Long}{names.Count + 1}"));
        }

        return names;
    }

    /// <summary>The path that a name was made of; null where it is the name of something else.</summary>
    /// <param name="name">The name, its case as it was written.</param>
    public static string? PathOf(string name) => name.StartsWith(Cell, StringComparison.OrdinalIgnoreCase) ? Unescape(name.AsSpan(Cell.Length)) : null;

    private static string Escape(string path, bool withCapitals)
    {
        var name = new StringBuilder(path.Length);
        foreach (var letter in path)
        {
            var isPlain = letter == '.' || (char.IsAsciiLetterOrDigit(letter) && !(withCapitals && char.IsAsciiLetterUpper(letter)));
            name.Append(isPlain ? letter.ToString() : Mark + ((int)letter).ToString("X4", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }

    private static string? Unescape(ReadOnlySpan<char> name)
    {
        var path = new StringBuilder(name.Length);
        for (var at = 0; at < name.Length; at++)
        {
            if (name[at] != Mark)
            {
                path.Append(name[at]);
                continue;
            }

            if (at + Digits >= name.Length
                || !ushort.TryParse(name.Slice(at + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                return null;
            }

            path.Append((char)code);
            at += Digits;
        }

        return path.ToString();
    }
}
