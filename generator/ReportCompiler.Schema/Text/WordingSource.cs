namespace ReportCompiler.Schema.Text;

/// <summary>The wordings of a further language.</summary>
/// <param name="id">The id of a message.</param>
/// <param name="english">Its English wording: text with named holes, such as <c>{files}: valid.</c></param>
/// <returns>The wording with holes of the same names; null where the language has none, so that English is spoken.</returns>
public delegate string? WordingSource(string id, string english);
