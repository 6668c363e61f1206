using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Workspace.Collecting;

/// <summary>What bodies are called that become the components of a collected report: by their abbreviations, else by their ids, each once.</summary>
internal static class ComponentNames
{
    private const int MaxLength = 32;
    private const int RoomForNumbers = 4;

    /// <summary>The components, in the order of the bodies.</summary>
    /// <param name="bodies">The bodies.</param>
    public static IEnumerable<Component> Of(IEnumerable<Agency> bodies)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var body in bodies)
        {
            var usual = body.Abbreviation is { } own && IsId(own) ? own : IdOf(body);
            var id = usual;
            for (var number = 2; !taken.Add(id); number++)
            {
                id = FormattableString.Invariant($"{usual[..Math.Min(usual.Length, MaxLength - RoomForNumbers)]}-{number}");
            }

            yield return new Component(id, body.Name);
        }
    }

    private static bool IsId(string text) => text.Length is > 0 and <= MaxLength && char.IsAsciiLetter(text[0])
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    private static string IdOf(Agency body)
    {
        var id = (char.IsAsciiLetter(body.Id[0]) ? body.Id : "a-" + body.Id).ToUpperInvariant();
        return id[..Math.Min(id.Length, MaxLength)];
    }
}
