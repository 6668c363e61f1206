namespace ReportCompiler.Workspace.Files;

/// <summary>A file that is not on the disk: one of an earlier state of a folder.</summary>
/// <param name="Path">Its path from the folder of reports, with forward slashes.</param>
/// <param name="Content">Its bytes; null where they were not fetched, as no data file is that large.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
public sealed record StoredFile(string Path, byte[]? Content, bool IsLink)
{
    /// <summary>The most bytes that a data file can have.</summary>
    public const int Limit = TextFile.Limit;
}
