using System.Text;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Finds agencies in the register, and adds those that it lacks.</summary>
public static class AgencyRegistration
{
    private const string Key = "agencies:";
    private const int MaxIdLength = 48;

    /// <summary>The agency that a document means, by its abbreviation or else its name; null where the register has none.</summary>
    /// <param name="agencies">The agencies of the register.</param>
    /// <param name="abbreviation">The abbreviation; may be empty.</param>
    /// <param name="name">The name.</param>
    public static Agency? Find(IEnumerable<Agency> agencies, string abbreviation, string name)
    {
        var all = agencies.ToList();
        return all.Find(agency => abbreviation.Length > 0 && agency.Abbreviation == abbreviation)
            ?? all.Find(agency => Plain(agency.Name) == Plain(name));
    }

    /// <summary>Whether the components of a report are no more than its agency; one of another abbreviation and name is below it.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="components">The components.</param>
    internal static bool IsItself(Agency agency, IReadOnlyList<Component> components) =>
        components is [var only] && (only.Id == agency.Abbreviation || agency.Abbreviation is null || Plain(only.Name) == Plain(agency.Name));

    /// <summary>An entry for an agency that the register lacks, with an id that nobody has.</summary>
    /// <param name="agencies">The agencies of the register.</param>
    /// <param name="abbreviation">The abbreviation; may be empty.</param>
    /// <param name="name">The name.</param>
    /// <param name="level">The level of government, as the register writes it.</param>
    /// <param name="components">The abbreviations of its components.</param>
    public static NewAgency Propose(
        IEnumerable<Agency> agencies, string abbreviation, string name, string level, IReadOnlyList<string> components)
    {
        var ids = agencies.Select(agency => agency.Id).Concat(AgencyIds.Reserved).ToHashSet(StringComparer.Ordinal);
        var bases = new[] { IdOf(abbreviation), IdOf(name), "agency" }.Where(id => id.Length > 0).ToList();
        var numbered = Enumerable.Range(2, ids.Count + 1).Select(number => FormattableString.Invariant($"{bases[0]}-{number}"));
        return new NewAgency(bases.Concat(numbered).First(id => !ids.Contains(id)), name.Length == 0 ? abbreviation : name, abbreviation, level, components);
    }

    /// <summary>The text of a register with further agencies; null where that cannot be told from its text.</summary>
    /// <param name="text">The text; empty where there is no register yet.</param>
    /// <param name="agencies">The agencies to add.</param>
    public static string? Add(string text, IReadOnlyList<NewAgency> agencies)
    {
        var lines = LineFeeds.Only(text).TrimEnd('\n').Split('\n').ToList();
        var key = lines.FindIndex(line => line.StartsWith(Key, StringComparison.Ordinal));
        if (key < 0)
        {
            lines = [.. lines.Where(line => line.Length > 0), Key];
            key = lines.Count - 1;
        }

        lines[key] = lines[key].Replace(" []", string.Empty, StringComparison.Ordinal).Replace(" {}", string.Empty, StringComparison.Ordinal);
        var last = lines.FindLastIndex(line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal));
        var indent = last < 0 ? "  " : lines[last][..^lines[last].TrimStart().Length];
        var added = new StringBuilder(string.Join('\n', lines)).Append('\n');
        foreach (var agency in agencies)
        {
            added.Append(indent).Append(agency.Entry).Append('\n');
        }

        // What was there must be there still, and what was to be added; else the register is for a person to change.
        var (before, after) = (AgencyRegistry.Read(string.Empty, text), AgencyRegistry.Read(string.Empty, added.ToString()));
        var isWhole = before.Agencies.All(agency => agency == after.Find(agency.Id)) && agencies.All(agency => after.Find(agency.Id)?.Name == agency.Name);
        return isWhole && !after.HasErrors ? added.ToString() : null;
    }

    // An id has lower-case letters, digits and hyphens.
    private static string IdOf(string name)
    {
        var letters = new string([.. name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]);
        var id = string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return id.Length > 0 && char.IsAsciiLetter(id[0]) ? id[..Math.Min(id.Length, MaxIdLength)].TrimEnd('-') : string.Empty;
    }

    private static string Plain(string name) => XmlProse.Fold(name).ToUpperInvariant().Replace("UNITED STATES", "U.S.", StringComparison.Ordinal);
}
