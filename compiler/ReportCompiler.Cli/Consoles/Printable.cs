namespace ReportCompiler.Cli.Consoles;

/// <summary>Text that quotes data, made fit for a terminal.</summary>
internal static class Printable
{
    /// <summary>The text on one line: a control character in it must not reach the terminal, nor a line end break the line.</summary>
    public static string Of(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(character => char.IsControl(character) ? '\uFFFD' : character)) : text;
}
