namespace ReportCompiler.Schema.Reports;

/// <summary>
/// The items of a cell that holds several, as <see cref="Cell.Text"/> keeps them: one to a line, and what is chosen in a report's own words
/// behind <c>other: </c>.
/// </summary>
public static class CellItems
{
    /// <summary>What data files write before a choice in their own words.</summary>
    public const string Other = "other";

    private const string Lead = Other + ": ";
    private const char LineEnd = '\n';

    /// <summary>The items of a cell, in order; none where it has no text.</summary>
    /// <param name="text">The text of the cell.</param>
    public static IReadOnlyList<string> Of(string? text) => string.IsNullOrEmpty(text) ? [] : text!.Split(LineEnd);

    /// <summary>Items as the text of a cell.</summary>
    /// <param name="items">The items; none has a line end.</param>
    public static string Join(IEnumerable<string> items) => string.Join(LineEnd.ToString(), items);

    /// <summary>A choice in the words of a report, as an item.</summary>
    /// <param name="words">The words.</param>
    public static string OfOther(string words) => Lead + words;

    /// <summary>The words of a choice that is none of the form's; null where an item is another.</summary>
    /// <param name="item">The item.</param>
    public static string? OtherIn(string item) => item.StartsWith(Lead, StringComparison.Ordinal) ? item.Substring(Lead.Length) : null;
}
