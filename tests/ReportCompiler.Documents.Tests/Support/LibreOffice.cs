using System.Diagnostics;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.Programs;

namespace ReportCompiler.Documents.Tests.Support;

/// <summary>LibreOffice at work without a window.</summary>
internal static class LibreOffice
{
    /// <summary>The program; null where there is none.</summary>
    public static string? Program { get; } = ProgramFinder.Find(null, "soffice");

    /// <summary>Opens a workbook, reckons it, and saves it anew.</summary>
    /// <param name="workbook">The workbook.</param>
    public static byte[] Reckon(byte[] workbook)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("out"));
        File.WriteAllBytes(folder.At("form.xlsx"), workbook);
        var start = new ProcessStartInfo(Program!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                $"-env:UserInstallation={new Uri(folder.At("profile"))}", "--headless", "--convert-to", "xlsx",
                "--outdir", folder.At("out"), folder.At("form.xlsx"),
            },
        };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return File.ReadAllBytes(folder.At("out/form.xlsx"));
    }
}
