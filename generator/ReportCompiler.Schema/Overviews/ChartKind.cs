namespace ReportCompiler.Schema.Overviews;

/// <summary>How a chart shows its quantities.</summary>
public enum ChartKind
{
    /// <summary>A bar for each, side by side.</summary>
    Bars,

    /// <summary>One bar, of which each is a part.</summary>
    Shares,
}
