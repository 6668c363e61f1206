namespace ReportCompiler.Schema.Prose;

/// <summary>The text that a text repeats most.</summary>
/// <param name="Section">The id of the section of both.</param>
/// <param name="File">The data file of the other.</param>
/// <param name="Likeness">How much of either both have, from 0 to 1.</param>
public sealed record ProseTwin(string Section, string File, decimal Likeness)
{
    /// <summary>Whether it is more of a twin than another; of two that are as much alike, the first file is.</summary>
    /// <param name="other">The other; null for none.</param>
    public bool IsCloserThan(ProseTwin? other) =>
        other is null || Likeness > other.Likeness || (Likeness == other.Likeness && string.CompareOrdinal(File, other.File) < 0);
}
