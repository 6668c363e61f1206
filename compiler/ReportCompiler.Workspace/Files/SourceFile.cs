namespace ReportCompiler.Workspace.Files;

/// <summary>A data file.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Name">How messages name it, with forward slashes.</param>
internal sealed record SourceFile(string Path, string Name)
{
    /// <summary>The file of an earlier state that is read in its place; null for the one on the disk.</summary>
    public StoredFile? Stored { get; init; }
}
