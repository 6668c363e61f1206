using System.Text.RegularExpressions;
using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>The patterns are written so that none matches its own source.</summary>
public partial class ForbiddenTextTests
{
    [Fact]
    public void CodeHasNoUnfinishedWork() =>
        AssertNowhere(RepositoryTree.Files.Where(file => file.IsText && file.Extension != ".md"), UnfinishedWork());

    [Fact]
    public void SourcesSwitchNoWarningOff() =>
        AssertNowhere(RepositoryTree.Files.Where(file => file.Extension == ".cs"), WarningSwitch());

    [Fact]
    public void NoTestIsSkipped() =>
        AssertNowhere(RepositoryTree.Sources.Where(file => file.IsUnder("tests")), SkippedTest());

    [Fact]
    public void NoFileKnowsAMachine() =>
        AssertNowhere(RepositoryTree.Files.Where(file => file.IsText), MachinePath());

    [Fact]
    public void SharedCodeKnowsNoForm() =>
        AssertNowhere(
            RepositoryTree.Files.Where(
                file => file.IsText && (file.IsUnder("generator") || file.IsUnder("compiler") || file.IsUnder("templates/site"))), FormName());

    [Fact]
    public void PatternsMatchWhatTheyForbid()
    {
        Assert.Matches(FormName(), "class Foi" + "aWriter");
        Assert.Matches(FormName(), "\"gov-" + "info-disclosure\"");
        Assert.Matches(UnfinishedWork(), "// " + "TO" + "DO: later");
        Assert.Matches(UnfinishedWork(), "throw new System." + "NotImplemented" + "Exception();");
        Assert.Matches(WarningSwitch(), "#" + "pragma warning disable CS1591");
        Assert.Matches(SkippedTest(), "[Fact(" + "Skip" + " = \"slow\")]");
        Assert.Matches(MachinePath(), "cd /" + "home/someone");
        Assert.Matches(MachinePath(), "file:///" + "work/reports");
    }

    [Fact]
    public void PatternsLeaveOtherTextAlone()
    {
        Assert.DoesNotMatch(UnfinishedWork(), "var todos = ToDo.All; // HACKATHON");
        Assert.DoesNotMatch(SkippedTest(), "options.Skip = 3;");
        Assert.DoesNotMatch(MachinePath(), "https://example.org/home/index.html or docs/root/plan.md");
    }

    private static void AssertNowhere(IEnumerable<TrackedFile> files, Regex pattern) =>
        Findings.AssertNone(
            files,
            file => file.Text.Split('\n')
                .Select((line, index) => (line, number: index + 1))
                .Where(item => pattern.IsMatch(item.line))
                .Select(item => $"{file.RelativePath}({item.number}): {item.line.Trim()}"));

    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|NotImplemented" + @"Exception)\b")]
    private static partial Regex UnfinishedWork();

    [GeneratedRegex("foi" + "a|niem|gov-" + "info|disclo" + "sure|信息" + "公开", RegexOptions.IgnoreCase)]
    private static partial Regex FormName();

    [GeneratedRegex(@"#\s*pragma\s+warning\s+disable")]
    private static partial Regex WarningSwitch();

    [GeneratedRegex(@"\bSkip\s*=\s*[$@""]")]
    private static partial Regex SkippedTest();

    [GeneratedRegex(@"(?<![\w.-])/(work|root|home|tmp)/")]
    private static partial Regex MachinePath();
}
