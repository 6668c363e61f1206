namespace ReportCompiler.Schema.Text;

/// <summary>How a language picks the form of a word that is counted.</summary>
/// <param name="count">The number that the word stands behind.</param>
/// <returns>Which of the forms that a hole lists (<c>{count:# report|# reports}</c>), counted from 0; the last one where there are fewer.</returns>
public delegate int PluralRule(decimal count);
