using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.Yaml.Mending;

namespace ReportCompiler.Schema.Parsing;

/// <summary>A lone <c>-</c> as the value of a cell means what <c>—</c> means, but YAML cannot read it.</summary>
public static class LoneDashes
{
    private const string Hyphen = "-";
    private const char Dash = '—';

    /// <summary>Writes a data file with the dashes that YAML can read.</summary>
    /// <param name="text">Its text, with line feeds and without a byte order mark.</param>
    /// <returns>The text as it was, where something else of it cannot be read.</returns>
    public static string Replace(string text)
    {
        if (InputBounds.Check(string.Empty, text, isData: true) is not null)
        {
            return text;
        }

        var source = new YamlSource(text);
        if (YamlProbe.Try(text) is null
            || YamlMender.Mend(source) is not { Damages.Count: 0 } mended
            || mended.Marks.Any(mark => mark.Value != Hyphen))
        {
            return text;
        }

        var lines = source.Lines.Select(line => line.ToCharArray()).ToList();
        foreach (var (line, column) in mended.Marks.Select(mark => mark.Key))
        {
            lines[line - 1][column - 1] = Dash;
        }

        return YamlSource.JoinLines(text, [.. lines.Select(line => new string(line))]);
    }
}
