using System.Globalization;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>
/// Gives sheets names that Excel takes: 31 characters at most, none of <c>[ ] : * ? / \</c>, no apostrophe at either end, not
/// "History", and no two alike, whatever their case.
/// </summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private const string Refused = "[]:*?/\\";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>A name that was not given before.</summary>
    /// <param name="wanted">What the sheet would be named.</param>
    public string Take(string wanted)
    {
        var clean = string.Concat(XmlSafe.Clean(wanted).Select(character => Refused.Contains(character) || char.IsControl(character) ? ' ' : character));
        var name = Trim(clean, Longest) is { Length: > 0 } trimmed ? trimmed : "-";
        for (var number = 2; !_taken.Add(name); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" {number}");
            name = Trim(clean, Longest - suffix.Length) + suffix;
        }

        return name;
    }

    private static string Trim(string name, int length) => SheetText.Cut(name.Trim(' ', '\''), length).Trim(' ', '\'');
}
