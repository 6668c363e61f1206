using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Reading;

/// <summary>Texts that may stand in cells.</summary>
public static class CellTexts
{
    /// <summary>Whether a text may stand in a cell: a value of its type, or a word for one. What is blank may.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type of the cell.</param>
    public static bool Fits(string text, CellType type) =>
        ValueReader.IsBlankMark(text) || ValueReader.Read(text, type).Problem is not { Severity: Diagnostics.Severity.Error };
}
