using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Cli.Consoles;

/// <summary>The one file that a command writes, or standard output.</summary>
/// <param name="Path">The full path; null for standard output.</param>
/// <param name="Name">How messages name it.</param>
/// <param name="Replaces">Whether a file that is there already is replaced.</param>
internal sealed record OutputFile(string? Path, string Name, bool Replaces)
{
    /// <summary>What forbids to write it, before anything is done; null where nothing does.</summary>
    public LocalizedText? Problem => Path is null || (Replaces && !Directory.Exists(Path)) || !System.IO.Path.Exists(Path)
        ? null
        : Directory.Exists(Path)
            ? Words.Say("output-file.folder", $"'{Name}' is a folder.", $"“{Name}”是一个目录。")
            : Words.Say(
                "output-file.exists",
                $"'{Name}' is there already; --force replaces it.",
                $"“{Name}”已存在；用 --force 可覆盖。");

    /// <summary>Writes it; says what went wrong where it cannot be written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="standard">Standard output.</param>
    public LocalizedText? Write(string text, TextWriter standard)
    {
        if (Path is null)
        {
            standard.Write(text);
            return null;
        }

        return Write(() => AtomicFile.Create(Path, text, Replaces));
    }

    /// <summary>Writes a file that is no text; says what went wrong where it cannot be written.</summary>
    /// <param name="content">Its bytes.</param>
    public LocalizedText? Write(byte[] content) => Write(() => AtomicFile.Create(Path!, content, Replaces));

    private LocalizedText? Write(Action write)
    {
        try
        {
            write();
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Words.Say("output-file.unwritable", $"'{Name}' cannot be written.", $"“{Name}”无法写入。");
        }
    }
}
