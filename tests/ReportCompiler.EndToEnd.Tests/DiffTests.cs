namespace ReportCompiler.EndToEnd.Tests;

/// <summary>reportc diff on a real repository of git.</summary>
public class DiffTests
{
    private const string Suqian = "reports/suqian/2024.yaml";
    private const string Huaxian = "reports/huaxian-hrss/2019.yaml";

    [Fact]
    public void WorkingTreeIsComparedWithARevision()
    {
        using var repository = new Repository();
        var reportc = repository.Reportc;
        reportc.Edit(Suqian, "[  3440,   75,    0,    1,    6,    3, 3525]", "[  3441,   75,    0,    1,    6,    3, 3526]");

        var (code, output, error) = reportc.Run("diff", "--git", "HEAD", "--exit-code");

        Assert.Equal((1, string.Empty), (code, error));
        Assert.StartsWith("宿迁市 2024: 1 figure changed (1 total with them)", output, StringComparison.Ordinal);
        Assert.Contains("3440 → 3441  +1\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void PageIsWrittenIntoAFile()
    {
        using var repository = new Repository();
        var reportc = repository.Reportc;
        reportc.Edit(Suqian, "[  3440,   75,    0,    1,    6,    3, 3525]", "[  3441,   75,    0,    1,    6,    3, 3526]");

        Assert.Equal((0, string.Empty, string.Empty), reportc.Run("diff", "--git", "HEAD", "--format", "html", "-o", "changes.html"));

        var page = File.ReadAllText(reportc.Folder.At("changes.html"));
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("<td>3440</td><td>3441</td><td>+1", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsWrittenIntoTheRepository()
    {
        using var repository = new Repository();
        var reportc = repository.Reportc;
        var before = reportc.Folder.Read(".git");

        Assert.Equal(0, reportc.Run("diff", "--git", "HEAD", "--exit-code").Code);
        Assert.Equal(before.Keys, reportc.Folder.Read(".git").Keys);
        Assert.Equal(before["index"], reportc.Folder.Read(".git")["index"]);
    }

    [Fact]
    public void BranchIsComparedWithWhereItParted()
    {
        using var repository = new Repository();
        var reportc = repository.Reportc;
        repository.Git("checkout", "-q", "-b", "work");
        reportc.Edit(Suqian, "penalties:   2676474", "penalties:   2676475");
        repository.Git("commit", "-qam", "work");
        repository.Git("checkout", "-q", "main");
        reportc.Edit(Suqian, "licenses:    1573179", "licenses:    1573180");
        repository.Git("commit", "-qam", "main");

        var parted = reportc.Run("diff", "--git", "main...work").Output;
        var both = reportc.Run("diff", "--git", "main..work").Output;

        Assert.StartsWith("宿迁市 2024: 1 figure changed", parted, StringComparison.Ordinal);
        Assert.StartsWith("宿迁市 2024: 2 figures changed", both, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatMovedIsTheSameReport()
    {
        using var repository = new Repository();
        var reportc = repository.Reportc;
        repository.Git("mv", Huaxian, "reports/huaxian-hrss/2019-final.yaml");

        var (_, output, _) = reportc.Run("diff", "--git", "HEAD");

        Assert.Contains("File: huaxian-hrss/2019.yaml → huaxian-hrss/2019-final.yaml", output, StringComparison.Ordinal);
        Assert.DoesNotContain("removed", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("suqian")]
    [InlineData("reports/suqian")]
    public void PathsChooseWhatIsCompared(string path)
    {
        using var repository = new Repository();
        var reportc = repository.Reportc;
        reportc.Edit(Suqian, "penalties:   2676474", "penalties:   2676475");
        reportc.Edit(Huaxian, "year: 2019", "year: 2019 # the same\npublished: 2020-01-31");

        var (code, output, error) = path.StartsWith("reports", StringComparison.Ordinal)
            ? reportc.Run("diff", "--git", "HEAD", path)
            : reportc.RunIn("reports", "diff", "--git", "HEAD", path);

        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains("2676474", output, StringComparison.Ordinal);
        Assert.DoesNotContain("滑县", output, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenFileOnEitherSideIsSaidAndTheRestCompared()
    {
        using var repository = new Repository();
        var reportc = repository.Reportc;
        reportc.Edit(Huaxian, "template: gov-info-disclosure", "template: [gov-info-disclosure");
        reportc.Edit(Suqian, "penalties:   2676474", "penalties:   2676475");
        var there = reportc.Run("diff", "--git", "HEAD").Output;
        repository.Git("commit", "-qam", "broken");
        repository.Git("checkout", "-q", "HEAD~1", "--", "reports");

        var back = reportc.Run("diff", "--git", "HEAD").Output;

        Assert.Contains("cannot be read now", there, StringComparison.Ordinal);
        Assert.Contains("could not be read before", back, StringComparison.Ordinal);
        Assert.All([there, back], output => Assert.Contains("2676475", output, StringComparison.Ordinal));
    }

    [Fact]
    public void HostileDataReachesNeitherTerminalNorComment()
    {
        using var repository = new Repository();
        var reportc = repository.Reportc;
        reportc.Edit("reports/agencies.yaml", "name: 宿迁市,", "name: \"宿迁\\e[31m @admin | <b>\",");
        reportc.Edit(Suqian, "**主动公开**", "**主动公开** @admin https://evil.example <script>x</script>");

        var text = reportc.Run("diff", "--git", "HEAD").Output;
        var markdown = reportc.Run("diff", "--git", "HEAD", "--format", "markdown").Output;

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u001b', markdown);
        Assert.DoesNotContain("@admin", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--output=x")]
    [InlineData("HEAD..nowhere")]
    [InlineData("-x...HEAD")]
    [InlineData("HEAD:reports")]
    public void RevisionThatThereIsNotIsSaid(string range)
    {
        using var repository = new Repository();
        var reportc = repository.Reportc;

        var (code, output, error) = reportc.Run("diff", "--git=" + range);

        Assert.Equal((2, string.Empty), (code, output));
        Assert.StartsWith("reportc: git knows no revision '", error, StringComparison.Ordinal);
        Assert.False(File.Exists(reportc.Folder.At("x")));
    }

    [Fact]
    public void FolderThatIsInNoRepositoryIsSaid()
    {
        using var reportc = Reportc.WithRealReports();
        reportc.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(reportc.Folder.Root)!;

        var (code, _, error) = reportc.Run("diff", "--git", "HEAD");

        Assert.Equal(2, code);
        Assert.StartsWith("reportc: 'reports' is in no working tree of git", error, StringComparison.Ordinal);
    }

    [Fact]
    public void MachineWithoutGitIsToldSo()
    {
        using var repository = new Repository();
        var reportc = repository.Reportc;
        reportc.Environment["PATH"] = reportc.Folder.At("reports");

        var (code, _, error) = reportc.Run("diff", "--git", "HEAD");

        Assert.Equal((2, "reportc: git is not on the PATH of this machine.\n"), (code, error));
    }
}
