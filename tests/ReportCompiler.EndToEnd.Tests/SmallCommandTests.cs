namespace ReportCompiler.EndToEnd.Tests;

/// <summary>Commands that do one thing, as processes with their exit codes.</summary>
public class SmallCommandTests
{
    [Fact]
    public void SchemasAreWrittenAndHeldFresh()
    {
        using var reportc = Reportc.WithRealReports();

        Assert.Equal(0, reportc.Run("schema", "-o", "schemas").Code);
        Assert.True(File.Exists(reportc.Folder.At("schemas/gov-info-disclosure-2021.zh.json")));
        Assert.Equal(0, reportc.Run("schema", "-o", "schemas", "--check").Code);

        reportc.Folder.Write("schemas/gov-info-disclosure-2021.zh.json", "{}\n");
        var (code, output, error) = reportc.Run("schema", "-o", "schemas", "--check");
        Assert.Equal(1, code);
        Assert.Contains("gov-info-disclosure-2021.zh.json", output + error, StringComparison.Ordinal);
        Assert.Equal(2, reportc.Run("schema").Code);
    }

    [Fact]
    public void DiagnosticIsExplained()
    {
        using var reportc = new Reportc();

        var (code, output, error) = reportc.Run("explain", "RC3001", "--lang", "zh");

        Assert.Equal((0, string.Empty), (code, error));
        Assert.StartsWith("RC3001：", output, StringComparison.Ordinal);
        Assert.Equal(2, reportc.Run("explain", "RC9999").Code);
    }

    [Fact]
    public void SlipIsMendedAndNothingElse()
    {
        using var reportc = Reportc.WithRealReports();
        const string File = "reports/suqian/2024.yaml";
        var sound = System.IO.File.ReadAllText(reportc.Folder.At(File));
        reportc.Edit(File, "3, 3525]", "3, 3526]");

        Assert.Equal(0, reportc.Run("fix", File).Code);
        Assert.Equal(sound, System.IO.File.ReadAllText(reportc.Folder.At(File)));
        Assert.Equal(2, reportc.Run("fix").Code);
    }

    [Fact]
    public void PreviewServesUntilItIsStopped()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var reportc = Reportc.WithRealReports();
        using var serve = reportc.Start(string.Empty, "serve", "--port", "0");

        Assert.StartsWith("Serving reports at http://127.0.0.1:", serve.StandardOutput.ReadLine(), StringComparison.Ordinal);
        System.Diagnostics.Process.Start("kill", ["-TERM", serve.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!.WaitForExit();
        serve.WaitForExit();

        Assert.Equal(0, serve.ExitCode);
        Assert.Equal(2, reportc.Run("serve", "--port", "http").Code);
    }
}
