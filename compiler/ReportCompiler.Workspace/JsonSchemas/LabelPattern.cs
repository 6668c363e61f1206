using System.Text;
using System.Text.Json.Nodes;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>
/// The other ways to type a label that the reader takes for the same: its signs and digits in half or in full width, and spaces around it.
/// </summary>
internal static class LabelPattern
{
    // The full-width forms of Unicode stand in the order of ASCII.
    private const int Distance = 0xFEE0;

    /// <summary>The pattern, which the label itself matches too; null for a label that has neither signs nor digits.</summary>
    /// <param name="label">The label as the form prints it.</param>
    public static string? Of(string label)
    {
        var pattern = new StringBuilder("^\\s*");
        var hasForms = false;
        foreach (var sign in label)
        {
            var half = sign - Distance is >= '!' and <= '~' ? (char)(sign - Distance) : sign;
            if (half is >= '!' and <= '~' && !char.IsAsciiLetter(half))
            {
                hasForms = true;
                var escape = half is '\\' or '[' or ']' or '^' or '-' ? "\\" : string.Empty;
                pattern.Append('[').Append(escape).Append(half).Append((char)(half + Distance)).Append(']');
            }
            else
            {
                pattern.Append(sign);
            }
        }

        return hasForms ? pattern.Append("\\s*$").ToString() : null;
    }

    /// <summary>Asks for a key that matches a pattern: it is not so that nothing may stand under any that does.</summary>
    /// <param name="pattern">The pattern.</param>
    public static JsonObject Required(string pattern) => new()
    {
        ["not"] = new JsonObject { ["patternProperties"] = new JsonObject { [pattern] = new JsonObject { ["not"] = new JsonObject() } } },
    };
}
