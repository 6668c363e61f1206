namespace ReportCompiler.Publishing.Previews;

/// <summary>A finding, as it is shown over a page.</summary>
/// <param name="Id">The id of the diagnostic.</param>
/// <param name="Severity">error, warning or note.</param>
/// <param name="Place">File, line and column.</param>
/// <param name="Message">What was found.</param>
/// <param name="Remedy">What mends it.</param>
/// <param name="Cell">The path of the cell; null where it is about none.</param>
/// <param name="Anchor">The anchor on the page of its report: that of the cell, or of the row that it stands in; null where it is about no cell.</param>
/// <param name="FromEnd">Where the anchor is that of the row: how many places from its end the cell stands, from 1; else 0.</param>
/// <param name="Page">The page of its report, from the root of the site; null where it is about none.</param>
public sealed record PreviewFinding(
    string Id, string Severity, string Place, string Message, string Remedy, string? Cell, string? Anchor, int FromEnd, string? Page);
