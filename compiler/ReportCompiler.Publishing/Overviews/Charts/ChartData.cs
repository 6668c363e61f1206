namespace ReportCompiler.Publishing.Overviews.Charts;

/// <summary>What a chart shows.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Series">The labels of the series.</param>
/// <param name="Categories">The labels of the categories, such as years.</param>
/// <param name="Values">A value, or none, for each category and series.</param>
/// <param name="Write">A value as it is read.</param>
internal sealed record ChartData(
    string Id,
    string Title,
    IReadOnlyList<string> Series,
    IReadOnlyList<string> Categories,
    IReadOnlyList<IReadOnlyList<decimal?>> Values,
    Func<decimal, string> Write);
