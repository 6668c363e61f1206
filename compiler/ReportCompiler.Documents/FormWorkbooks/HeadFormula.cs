namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>What the top of a form counts, which is known once everything else is.</summary>
internal sealed class HeadFormula
{
    /// <summary>The formula; null where there is nothing to count.</summary>
    public string? Formula { get; set; }
}
