using System.Security.Cryptography;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Preview.Editing;

/// <summary>A data file as it is on the disk.</summary>
/// <param name="Name">How messages name it.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Text">Its text.</param>
/// <param name="Version">What tells this content from any other.</param>
internal sealed record DataFile(string Name, string Path, string Text, string Version)
{
    /// <summary>Opens a data file of the folder; what is none of its data files is refused, wherever its name may lead.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="name">The file as messages name it.</param>
    /// <exception cref="EditRefusedException">There is no such data file, or it cannot be read.</exception>
    public static DataFile Open(ReportSource source, string? name)
    {
        var file = SourceFolder.Find(source.Path, source.Name, []).Reports.FirstOrDefault(file => file.Name == name) ?? throw EditRefusals.NoFile();
        try
        {
            // The version first: a change in between is then taken for one, and refused.
            var version = VersionOf(file.Path);
            return TextFile.Read(file, new List<Finding>()) is { } text
                ? new DataFile(file.Name, file.Path, text, version)
                : throw EditRefusals.NotReadable(file.Name);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw EditRefusals.NotReadable(file.Name);
        }
    }

    /// <summary>What tells the content of a file from any other.</summary>
    public static string VersionOf(string path)
    {
        using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
