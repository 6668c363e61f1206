using System.Text;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.LanguageServer.Documents;

/// <summary>The texts of files that are not open.</summary>
internal static class FileText
{
    // As much as a data file may hold.
    private const int Limit = 8 * 1024 * 1024;

    /// <summary>The text of a file; empty where it cannot be had.</summary>
    public static string Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file is { Exists: true, Length: <= Limit, LinkTarget: null } && !SpecialFile.Is(path) ? File.ReadAllText(path, Encoding.UTF8) : string.Empty;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
