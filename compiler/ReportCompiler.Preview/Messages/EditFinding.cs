namespace ReportCompiler.Preview.Messages;

/// <summary>A finding about a draft.</summary>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="Severity">error, warning or note.</param>
/// <param name="Message">What was found.</param>
/// <param name="Remedy">What mends it.</param>
/// <param name="Cell">The path of the cell; null where it is about none.</param>
/// <param name="Section">The id of the section whose prose it is about; null where it is about none.</param>
/// <param name="Missing">Whether it only says that something is still to be filled in.</param>
/// <param name="Fixes">The changes that would mend it.</param>
internal sealed record EditFinding(
    string Id, string Severity, string Message, string Remedy, string? Cell, string? Section, bool Missing, IReadOnlyList<EditFix> Fixes);
