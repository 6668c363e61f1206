namespace ReportCompiler.Preview.Messages;

/// <summary>A cell as a field of the page.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Anchor">The anchor of the cell on the page, or of the row that it stands in.</param>
/// <param name="FromEnd">Where the anchor is that of the row: how many places from its end the cell stands, from 1; else 0.</param>
/// <param name="Label">Row and column in the form's words.</param>
/// <param name="Hint">What may stand there, in words.</param>
/// <param name="Kind">number, text or list: how it is typed.</param>
/// <param name="Derived">Whether other cells define it.</param>
/// <param name="Text">What stands in the file; empty where nothing does.</param>
/// <param name="Last">What last year's report has there; null where it has nothing.</param>
internal sealed record EditCell(string Path, string Anchor, int FromEnd, string Label, string Hint, string Kind, bool Derived, string Text, string? Last);
