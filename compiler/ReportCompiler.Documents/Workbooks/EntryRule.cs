namespace ReportCompiler.Documents.Workbooks;

/// <summary>What may be entered in cells.</summary>
/// <param name="Ranges">The cells, as ranges: <c>C5:H5</c>.</param>
/// <param name="Title">What is to be filled in there.</param>
/// <param name="Message">What may stand there.</param>
internal sealed record EntryRule(IReadOnlyList<string> Ranges, string Title, string Message)
{
    /// <summary>What must hold of an entry, for the first of the cells; null where anything may be entered.</summary>
    public string? Formula { get; init; }

    /// <summary>The words that there are, or where they stand; null where nothing is chosen.</summary>
    public string? Choices { get; init; }
}
