using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml.Mending;

/// <summary>Says what is wrong with one line that cannot be read, and where.</summary>
internal static class RowFault
{
    /// <summary>What is wrong with a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="said">What the parser says of it.</param>
    /// <returns>What is wrong, and the column, from 1.</returns>
    public static (LocalizedText Problem, int Column) Of(LineParts line, YamlFault said)
    {
        if (line.Text.IndexOf('\0') is var nul and >= 0)
        {
            return (YamlErrorWords.Nul, nul + 1);
        }

        if (line.OddSpace >= 0)
        {
            return (OddSpaceOf(line), line.OddSpace + 1);
        }

        if (line.Key is null && line.KeyStart < line.Text.Length && line.Text[line.KeyStart] is not ('[' or '{' or '"' or '\''))
        {
            return Keyless(line);
        }

        return ValueFault.Of(line.Text, line.ValueStart) ?? (said.Problem, Math.Max(1, said.Line == 1 ? said.Column : line.Indent + 1));
    }

    /// <summary>What is wrong with an indentation that is not of spaces alone.</summary>
    public static LocalizedText OddSpaceOf(LineParts line) =>
        line.Text[line.OddSpace] == '\t' ? YamlErrorWords.Tab : YamlErrorWords.OddSpace(line.Text[line.OddSpace]);

    private static (LocalizedText Problem, int Column) Keyless(LineParts line)
    {
        var rest = line.KeyStart + line.NearestKey().Length;
        if (rest < line.Text.Length && line.Text[rest] is LineParts.WideColon)
        {
            return (YamlErrorWords.WideColon, rest + 1);
        }

        if (rest < line.Text.Length && line.Text[rest] == ':')
        {
            return (YamlErrorWords.NoSpace, rest + 2);
        }

        if (line.IsBareName && line.Text[line.KeyStart] > '~')
        {
            return (YamlErrorWords.BareName, line.KeyStart + 1);
        }

        var stray = line.Text.Substring(line.KeyStart).TrimStart();
        if (stray.Length > 0 && stray[0] is ']' or '}')
        {
            return (YamlErrorWords.StrayBracket(stray[0]), line.KeyStart + 1);
        }

        return line.IsName || char.IsLetterOrDigit(stray[0]) ? (YamlErrorWords.NoColon, rest + 1) : (YamlErrorWords.Stray, line.KeyStart + 1);
    }
}
