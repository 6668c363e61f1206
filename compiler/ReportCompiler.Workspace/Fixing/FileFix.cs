using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Fixing;

/// <summary>The changes of one data file.</summary>
/// <param name="Name">The file as messages name it.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Before">The text that it holds.</param>
/// <param name="After">The text that it shall hold; no line is added or removed.</param>
/// <param name="Changes">What is changed, in the order of the file.</param>
public sealed record FileFix(string Name, string Path, string Before, string After, IReadOnlyList<FixChange> Changes)
{
    /// <summary>Writes the file: wholly, or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write() => AtomicFile.Write(Path, After);
}
