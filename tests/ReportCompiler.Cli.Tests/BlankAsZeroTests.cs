using System.Text.RegularExpressions;
using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

/// <summary>Reports whose offices left cells blank for 0.</summary>
public class BlankAsZeroTests
{
    public static TheoryData<string, string> Sections => new()
    {
        { Session.Suqian2024, "requests" },
        { Session.Suqian2024, "review" },
        { "reports/huaxian-hrss/2019.yaml", "requests" },
        { "reports/huaxian-hrss/2019.yaml", "disclosure" },
    };

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task OneFindingSpeaksOfTheWholeTable(string language)
    {
        using var session = new Session();
        BlankZeros(session, Session.Suqian2024, "requests");

        Assert.Equal(ExitCode.Findings, session.Run("check", "~/" + Session.Suqian2024, "--lang", language));
        await Verify(session.Output).UseTextForParameters(language);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void EveryZeroComesBackAndNothingElseIsChanged(string file, string section)
    {
        using var session = new Session();
        var before = session.Folder.Read("reports");
        var blanks = BlankZeros(session, file, section);

        session.Run("fix", "--blank-as-zero", section, "~/" + file);

        Assert.True(blanks > 1);
        Assert.Equal(before, session.Folder.Read("reports"));
    }

    [Fact]
    public void WithoutTheOptionNothingIsWritten()
    {
        using var session = new Session();
        BlankZeros(session, Session.Suqian2024, "requests");
        var before = session.Folder.Read("reports");

        Assert.Equal(ExitCode.Findings, session.Run("fix", "~/" + Session.Suqian2024));
        Assert.Equal(before, session.Folder.Read("reports"));
    }

    [Fact]
    public void OtherSectionsKeepTheirBlanks()
    {
        using var session = new Session();
        BlankZeros(session, Session.Suqian2024, "review");
        var before = session.Folder.Read("reports");

        Assert.Equal(ExitCode.Findings, session.Run("fix", "--blank-as-zero", "requests", "~/" + Session.Suqian2024));
        Assert.Equal(before, session.Folder.Read("reports"));
    }

    [Theory]
    [InlineData("1408,   21,    0,    0,    2,    0, 1431", "1408,    /,    /,    /,    /,    0, 1431", "1408,    /,    0,    0,    /,    0, 1431")]
    [InlineData("1408,   21,    0,    0,    2,    0, 1431", "1408,   21,    /,    /,    /,    /, 1431", "1408,   21,    0,    0,    /,    0, 1431")]
    public void WhereASumSpeaksAgainstZeroTheBlankStaysAndIsListed(string right, string blank, string left)
    {
        using var session = new Session();
        session.Edit(Session.Suqian2024, right, blank);

        Assert.Equal(ExitCode.Findings, session.Run("fix", "--blank-as-zero", "requests", "~/" + Session.Suqian2024));
        Assert.Contains(left, File.ReadAllText(session.Folder.At(Session.Suqian2024)), StringComparison.Ordinal);
        Assert.Contains("blank → 0 (blank stands for 0): not changed, since with 0 there a sum would not agree", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("normative:   [  50,  227,  420]", "normative:   [  ~,  227,  420]", "with 0 there a rule would not hold: ")]
    [InlineData("regulations: [   2,    1,   12]", "regulations: [   2,    ~,   12]", "with 0 there a rule would not hold: ")]
    [InlineData("licenses:    1573179", "licenses:    ~", "the prose states 1573179, which 0 there would not agree with")]
    public void WhereLastYearOrTheProseSpeaksAgainstZeroTheBlankStaysAndTheReasonIsNamed(string right, string blank, string reason)
    {
        using var session = new Session();
        session.Edit(Session.Suqian2024, "**主动公开**。", "**主动公开**。全年作出行政许可决定1573179件。");
        session.Edit(Session.Suqian2024, right, blank);

        Assert.Equal(ExitCode.Findings, session.Run("fix", "--blank-as-zero", "disclosure", "~/" + Session.Suqian2024));
        Assert.Contains(blank, File.ReadAllText(session.Folder.At(Session.Suqian2024)), StringComparison.Ordinal);
        Assert.Contains($"blank → 0 (blank stands for 0): not changed, since {reason}", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ~")]
    [InlineData(" —")]
    public void RowWithNothingBehindItsKeyIsWrittenLikeItsNeighbours(string nothing)
    {
        const string Row = "      publications:           [     0,    0,    0,    0,    0,    0,    0]";
        using var session = new Session();
        session.Edit(Session.Suqian2024, Row, "      publications:" + nothing);

        Assert.Equal(ExitCode.Findings, session.Run("check", "~/" + Session.Suqian2024));
        Assert.Contains("RC2042: 三、收到和处理政府信息公开申请情况 · 3.要求提供公开出版物: no cell of the row is filled in", session.Output, StringComparison.Ordinal);
        session.Run("fix", "--blank-as-zero", "三、收到和处理政府信息公开申请情况", "~/" + Session.Suqian2024);
        Assert.Contains(
            "      publications: [0, 0, 0, 0, 0, 0, 0]  # 3.公开出版物\n", File.ReadAllText(session.Folder.At(Session.Suqian2024)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reconsideration:", "四、政府信息公开行政复议、行政诉讼情况 · 行政复议: no cell of the row is filled in")]
    [InlineData("direct:", "四、政府信息公开行政复议、行政诉讼情况 · 行政诉讼 · 未经复议直接起诉: no cell of the row is filled in")]
    public void RowWithoutAHeadingIsNamedByThoseOverItsColumns(string key, string message)
    {
        using var session = new Session();
        var text = File.ReadAllText(session.Folder.At(Session.Suqian2024));
        session.Folder.Write(Session.Suqian2024, Regex.Replace(text, $@"(?<=\n +{key})[^\n]*", string.Empty));

        session.Run("check", "~/" + Session.Suqian2024);
        Assert.Contains("RC2042: " + message, session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TotalOfZeroProvesItsParts()
    {
        using var session = new Session();
        session.Edit(
            Session.Suqian2024,
            "      confirmation:           [     0,    0,    0,    0,    0,    0,    0]",
            "      confirmation:           [     /,    /,    0,    0,    0,    0,    0]");

        session.Run("check", "~/" + Session.Suqian2024);
        Assert.Equal(2, Regex.Count(session.Output, "RC2035"));
        Assert.Equal(2, Regex.Count(session.Output, @"This would do: '5\.要求行政机关确认或重新出具已获取信息 · \w+' is 0\."));
    }

    [Fact]
    public void SectionThatNoFormHasIsRefused()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Usage, session.Run("fix", "--blank-as-zero", "request", "~/" + Session.Suqian2024));
        Assert.Equal("reportc: no form has a table in a section 'request'; did you mean 'requests'?\n", session.Error);
    }

    // Blanks every 0 of a section but in totals, which are computed where they are blank; returns how many.
    private static int BlankZeros(Session session, string file, string section)
    {
        var text = File.ReadAllText(session.Folder.At(file));
        var start = text.IndexOf($"\n{section}:", StringComparison.Ordinal) + 1;
        var end = Regex.Match(text[start..], @"\n(?=\w+:)").Index + start;
        var blanks = 0;
        var blanked = Regex.Replace(text[start..end], @"(?<!\n    total:.*)(?<![\d.])0(?=,)", _ =>
        {
            blanks++;
            return "/";
        });
        session.Folder.Write(file, text[..start] + blanked + text[end..]);
        return blanks;
    }
}
