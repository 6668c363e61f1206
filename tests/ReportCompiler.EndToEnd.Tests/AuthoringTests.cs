namespace ReportCompiler.EndToEnd.Tests;

/// <summary>A report from its beginning on: begun, found to lack what it lacks, put in order.</summary>
public class AuthoringTests
{
    [Fact]
    public void ReportIsBegunCheckedAndFormatted()
    {
        using var reportc = Reportc.WithRealReports();

        Assert.Equal(0, reportc.Run("new", "suqian", "2025").Code);
        Assert.Equal(2, reportc.Run("new", "suqian", "2025").Code);
        var check = reportc.Run("check", "reports/suqian/2025.yaml");
        Assert.Equal(1, check.Code);
        Assert.Contains("RC2043", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, reportc.Run("fmt", "--check", "reports").Code);
        Assert.Equal(0, reportc.Run("fmt", "--keys", "form", "reports/suqian/2025.yaml").Code);
        Assert.Contains("三、本年度办理结果:", File.ReadAllText(reportc.Folder.At("reports/suqian/2025.yaml")), StringComparison.Ordinal);
        Assert.Equal(2, reportc.Run("fmt").Code);
    }
}
