namespace ReportCompiler.Preview.Messages;

/// <summary>Asks for a new report.</summary>
/// <param name="Agency">The id of the agency.</param>
/// <param name="Year">The report year, four digits.</param>
internal sealed record NewReportRequest(string? Agency, string? Year);
