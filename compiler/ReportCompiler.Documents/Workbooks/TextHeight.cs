using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>How high wrapped text stands, which a spreadsheet does not find out where cells are merged.</summary>
internal static class TextHeight
{
    /// <summary>The height of a line, in points.</summary>
    public const double Line = 15;

    private const double Air = 3;

    /// <summary>An estimate of the height in points: rather a line too many than one too few.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How wide it may stand, in letters.</param>
    public static double Of(string text, double width) =>
        Air + (Line * text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(DisplayWidth.Of(line) * 1.15 / Math.Max(1, width)))));
}
