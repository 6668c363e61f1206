namespace ReportCompiler.Preview.Messages;

/// <summary>An agency that a report can be begun for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Next">The year behind that of its last report; empty where it has none.</param>
internal sealed record AgencyChoice(string Id, string Name, string Next);
