using System.Globalization;

namespace ReportCompiler.EndToEnd.Tests.Forges;

/// <summary>The scripts of the action, run as a runner of GitHub runs them.</summary>
public class ActionTests
{
    private const string Suqian = "reports/suqian/2024.yaml";
    private const string Received = "[  3440,   75,    0,    1,    6,    3, 3525]";
    private const string Wrong = "[  3440,   75,    0,    1,    6,    3, 3526]";

    // Stands for the program of GitHub: notes what it is asked, and knows of the comments that the test wrote.
    private const string Service = """
        printf '%s ' "$@" | tr '\n' ' ' >> "$RUNNER_TEMP/asked"; echo >> "$RUNNER_TEMP/asked"
        case "$*" in *--paginate*) cat "$RUNNER_TEMP/comments" 2>/dev/null || true;; *) [ "$GH_TOKEN" = "a token" ];; esac
        """;

    [ShellFact("bash")]
    public void CheckMarksTheLineAndFails()
    {
        using var run = new ActionRun();
        Assert.Equal((0, string.Empty), run.Run("Look at what is asked for"));
        Assert.Equal((0, string.Empty), run.Run("Get reportc"));
        Assert.Equal(0, run.Run("Check").Code);

        run.Repository.Reportc.Edit(Suqian, Received, Wrong);
        var (code, output) = run.Run("Check");

        Assert.Equal(1, code);
        Assert.Contains($"::error file={Suqian},line=", output, StringComparison.Ordinal);
        Assert.Contains("RC3001", run.Summary, StringComparison.Ordinal);
    }

    [ShellFact("bash")]
    public void DifferenceIsPutUnderThePullRequestOnceAndWrittenAnew()
    {
        using var run = Changed();
        run.Program("gh", Service);

        Assert.Equal(0, run.Run("Say what changes").Code);
        Assert.Contains("3526", run.Summary, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(run.Output("diff")), run.Summary);
        Assert.Equal((0, string.Empty), run.Run("Put it under the pull request"));
        Assert.StartsWith("<!-- reportc diff -->\n", run.Written("temp/reportc-comment.md"), StringComparison.Ordinal);
        Assert.Contains("--method POST repos/office/reports/issues/7/comments", run.Written("temp/asked"), StringComparison.Ordinal);

        run.Program("gh", Service.Replace("cat \"$RUNNER_TEMP/comments\" 2>/dev/null || true", "echo 41; echo 42", StringComparison.Ordinal));
        Assert.Equal((0, string.Empty), run.Run("Put it under the pull request"));
        Assert.Contains("--method PATCH repos/office/reports/issues/comments/41 ", run.Written("temp/asked"), StringComparison.Ordinal);
    }

    [ShellFact("bash")]
    public void LongDifferenceIsCutBetweenCharacters()
    {
        using var run = Changed();
        run.Program("gh", Service);
        run.Set("steps.diff.outputs.file", run.Repository.Reportc.Folder.Write("long.md", new string('表', 70_000)));

        Assert.Equal((0, string.Empty), run.Run("Put it under the pull request"));

        var comment = run.Written("temp/reportc-comment.md");
        Assert.Equal(60_000, comment.Count(letter => letter == '表'));
        Assert.EndsWith("表\n\n…\n", comment, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', comment);
    }

    [ShellFact("bash")]
    public void HistoryThatIsNotThereIsSaidWithItsRemedy()
    {
        using var run = Changed();
        run.Set("github.event.pull_request.base.sha", new string('0', 40));

        var (code, output) = run.Run("Say what changes");

        Assert.Equal(2, code);
        Assert.Contains("'fetch-depth: 0'", output, StringComparison.Ordinal);
    }

    [ShellFact("bash")]
    public void SiteIsBuiltAndNamed()
    {
        using var run = new ActionRun();
        run.Set("inputs.out", "a site");

        Assert.Equal(0, run.Run("Build the site").Code);

        Assert.Equal("a site", run.Output("site"));
        Assert.True(File.Exists(run.Repository.Reportc.Folder.At("a site/suqian/2024/index.html")));
    }

    [ShellFact("bash")]
    public void EventWithATokenThatMayWriteIsRefused()
    {
        using var run = new ActionRun();
        foreach (var name in (string[])["pull_request" + "_target", "workflow_run"])
        {
            run.Set("github.event_name", name);
            Assert.Equal(2, run.Run("Look at what is asked for").Code);
        }

        run.Set("github.event_name", "push");
        run.Set("inputs.comment", "yes");
        Assert.Equal((2, "::error title=reportc::check, comment and publish are true or false.\n"), run.Run("Look at what is asked for"));
    }

    [ShellFact("bash")]
    public void TextOfAnInputIsNoCode()
    {
        using var run = new ActionRun();
        run.Set("inputs.reports", "reports\"; touch pwned; echo \"$(touch pwned)");

        Assert.Equal(2, run.Run("Check").Code);
        Assert.Equal(2, run.Run("Build the site").Code);

        Assert.False(File.Exists(run.Repository.Reportc.Folder.At("pwned")));
    }

    // A branch of a pull request that changes a figure.
    private static ActionRun Changed()
    {
        var run = new ActionRun();
        var repository = run.Repository;
        run.Set("github.event.pull_request.base.sha", repository.Head());
        repository.Git("checkout", "-q", "-b", "change");
        repository.Reportc.Edit(Suqian, Received, Wrong);
        repository.Git("commit", "-qam", "a change");
        run.Set("github.event.pull_request.head.sha", repository.Head());
        run.Set("github.event.pull_request.number", 7.ToString(CultureInfo.InvariantCulture));
        return run;
    }
}
