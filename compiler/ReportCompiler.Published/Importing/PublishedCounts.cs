namespace ReportCompiler.Published.Importing;

/// <summary>How many cells of a report came out how.</summary>
/// <param name="Filled">Those that the document says, converted ones included.</param>
/// <param name="Converted">Those of them that stand in the document in another unit or shape.</param>
/// <param name="Blank">Those that the document has, with nothing in them.</param>
/// <param name="Doubtful">Those that leave open what is meant; they are left blank.</param>
/// <param name="NotFound">Those that the document does not have.</param>
public sealed record PublishedCounts(int Filled, int Converted, int Blank, int Doubtful, int NotFound);
