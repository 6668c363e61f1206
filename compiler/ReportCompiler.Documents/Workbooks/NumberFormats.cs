using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>How spreadsheets write the numbers of a cell type.</summary>
internal static class NumberFormats
{
    /// <summary>As many places as there are.</summary>
    public const string General = "General";

    /// <summary>A text, even where it looks like a number.</summary>
    public const string Text = "@";

    /// <summary>A day.</summary>
    public const string Day = "yyyy\\-mm\\-dd";

    /// <summary>The format of a cell type.</summary>
    public static string Of(CellType type) => type switch
    {
        { Kind: CellKind.Date } => Day,
        { IsNumber: false } => Text,
        { HasOpenScale: true } => General,
        { IsSigned: true } => $"\\+{Digits(type.Scale)};\\-{Digits(type.Scale)};{Digits(type.Scale)}",
        _ => Digits(type.Scale),
    };

    private static string Digits(int scale) => scale == 0 ? "0" : "0." + new string('0', scale);
}
