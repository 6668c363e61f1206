using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Consoles;

/// <summary>Text that quotes data, made fit for a terminal and for logs.</summary>
internal static class Printable
{
    /// <summary>
    /// The text on one line: a control character in it must not reach the terminal, nor a line end break the line, nor a mark of direction turn
    /// around what stands behind it.
    /// </summary>
    public static string Of(string text) => HiddenCharacters.Show(
        text.Any(char.IsControl) ? string.Concat(text.Select(character => char.IsControl(character) ? '\uFFFD' : character)) : text);
}
