namespace ReportCompiler.Publishing.Planning;

/// <summary>A part of a long file, which stays as it is while what it is made from does.</summary>
/// <param name="DataFile">The data file, as messages name it, that it is made from; null for none.</param>
/// <param name="Write">Writes it.</param>
internal sealed record PlannedPart(string? DataFile, Action<Stream> Write);
