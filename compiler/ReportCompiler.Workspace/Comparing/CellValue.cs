namespace ReportCompiler.Workspace.Comparing;

/// <summary>What stands in a cell on one side of a comparison.</summary>
/// <param name="Text">What is written there, as pages have it; empty where there is nothing.</param>
/// <param name="Number">The figure; null where it holds none that can be reckoned with.</param>
/// <param name="State">given, derived, blank, notApplicable or invalid; absent where the report, or its version of the form, has no such cell.</param>
public sealed record CellValue(string Text, decimal? Number, string State)
{
    /// <summary>The state of a cell that a report or its form does not have.</summary>
    public const string AbsentState = "absent";

    /// <summary>That of a cell that is not there.</summary>
    public static readonly CellValue Absent = new(string.Empty, null, AbsentState);

    /// <summary>Whether a reader of the page sees the same; it is no news that a figure is stated which followed from others before.</summary>
    public bool IsSeenAs(CellValue other) => Text == other.Text && Number == other.Number && Seen == other.Seen;

    private string Seen => State == "derived" ? "given" : State;
}
