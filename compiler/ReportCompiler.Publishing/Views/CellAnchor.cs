namespace ReportCompiler.Publishing.Views;

/// <summary>Where a cell is found on the page of a report.</summary>
/// <param name="Id">The anchor of the cell, or that of its row.</param>
/// <param name="FromEnd">Where the anchor is that of the row: how many places from its end the cell stands, from 1; else 0.</param>
internal readonly record struct CellAnchor(string Id, int FromEnd);
