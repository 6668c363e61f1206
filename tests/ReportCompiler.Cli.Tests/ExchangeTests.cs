using ReportCompiler.Cli.Hosting;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

public class ExchangeTests
{
    private const string Report = "reports/us-access-board/2024.yaml";

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task ExportSaysWhatItLeavesOut(string language)
    {
        using var session = Filed();

        Assert.Equal(ExitCode.Ok, session.Run("export", "~/" + Report, "--format", "xml", "-o", "~/filed.xml", "--lang", language));
        Assert.Empty(session.Error);
        Assert.StartsWith(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<iepd:FoiaAnnualReport ", File.ReadAllText(session.Folder.At("filed.xml")), StringComparison.Ordinal);
        await Verify(session.Output).UseTextForParameters(language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task ImportSaysWhatStaysToBeFilledIn(string language)
    {
        using var session = Filed();
        session.Run("export", "~/" + Report, "-o", "~/filed.xml");

        Assert.Equal(
            ExitCode.Ok, session.Run("import", "~/filed.xml", "--reports", "~/reports", "-o", "~/reports/us-access-board/again.yaml", "--lang", language));
        Assert.Empty(session.Error);
        Assert.StartsWith(
            "# U.S. Access Board: Freedom of Information Act Annual Report", File.ReadAllText(session.Folder.At("reports/us-access-board/again.yaml")),
            StringComparison.Ordinal);
        await Verify(session.Output).UseTextForParameters(language);
    }

    [Fact]
    public void WithoutAFileTheTextAloneGoesToTheOutput()
    {
        using var session = Filed();

        Assert.Equal(ExitCode.Ok, session.Run("export", "~/" + Report));
        Assert.StartsWith("<?xml", session.Output, StringComparison.Ordinal);
        Assert.EndsWith("</iepd:FoiaAnnualReport>\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("RC6043", session.Error, StringComparison.Ordinal);

        session.Folder.Write("filed.xml", session.Output);
        Assert.Equal(ExitCode.Ok, session.Run("import", "~/filed.xml", "--reports", "~/reports"));
        Assert.StartsWith("# U.S. Access Board", session.Output, StringComparison.Ordinal);
        Assert.Contains("RC6029", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "~/" + Report, "-o", "~/there.txt")]
    [InlineData("import", "~/filed.xml", "--reports", "~/reports", "-o", "~/there.txt")]
    public void FileThatIsThereIsReplacedOnlyByForce(params string[] arguments)
    {
        using var session = Filed();
        session.Run("export", "~/" + Report, "-o", "~/filed.xml");
        session.Folder.Write("there.txt", "mine");

        Assert.Equal(ExitCode.Usage, session.Run(arguments));
        Assert.Equal("reportc: '~/there.txt' is there already; --force replaces it.\n", session.Error);
        Assert.Equal("mine", File.ReadAllText(session.Folder.At("there.txt")));

        Assert.Equal(ExitCode.Ok, session.Run([.. arguments, "--force"]));
        Assert.NotEqual("mine", File.ReadAllText(session.Folder.At("there.txt")));
    }

    [Fact]
    public void FolderIsNotReplacedEvenByForce()
    {
        using var session = Filed();

        Assert.Equal(ExitCode.Usage, session.Run("export", "~/" + Report, "-o", "~/reports", "--force"));
        Assert.Equal("reportc: '~/reports' is a folder.\n", session.Error);
    }

    [Fact]
    public void FoldersOfTheFileAreMade()
    {
        using var session = Filed();

        Assert.Equal(ExitCode.Ok, session.Run("export", "~/" + Report, "-o", "~/new/folder/filed.xml"));
        Assert.True(File.Exists(session.Folder.At("new/folder/filed.xml")));
        Assert.Single(Directory.GetFiles(session.Folder.At("new/folder")));
    }

    [Fact]
    public void ReportWithErrorsIsNotExported()
    {
        using var session = Filed();
        session.Edit(Report, "[    1,       42,        41,   2]", "[    1,       43,        41,   2]");

        Assert.Equal(ExitCode.Findings, session.Run("export", "~/" + Report, "-o", "~/filed.xml"));
        Assert.Contains(": error RC3", session.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(session.Folder.At("filed.xml")));
    }

    [Theory]
    [InlineData("not XML", "RC6020")]
    [InlineData("<!DOCTYPE a><a/>", "RC6020")]
    [InlineData("<a/>", "RC6021")]
    public void FileThatIsNoReportIsRefusedAndNothingWritten(string text, string id)
    {
        using var session = Filed();
        session.Folder.Write("filed.xml", text);

        Assert.Equal(ExitCode.Usage, session.Run("import", "~/filed.xml", "--reports", "~/reports", "-o", "~/out.yaml"));
        Assert.StartsWith($"~/filed.xml(1,", session.Output, StringComparison.Ordinal);
        Assert.Contains($": error {id}: ", session.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(session.Folder.At("out.yaml")));
    }

    [Fact]
    public void FileThatIsNotThereIsSaidToBeMissing()
    {
        using var session = Filed();

        Assert.Equal(ExitCode.Usage, session.Run("import", "~/nothing.xml", "--reports", "~/reports", "-o", "~/out.yaml"));
        Assert.StartsWith("~/nothing.xml(1,1): error RC2022: the file cannot be read: it is not there\n", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AgencyThatIsNotRegisteredMustBeNamed()
    {
        using var session = Filed();
        session.Run("export", "~/" + Report, "-o", "~/filed.xml");
        session.Edit("reports/agencies.yaml", "U.S. Access Board", "Another Board");
        session.Edit("reports/agencies.yaml", "abbreviation: USAB", "abbreviation: AB");

        Assert.Equal(ExitCode.Findings, session.Run("import", "~/filed.xml", "--reports", "~/reports", "-o", "~/out.yaml"));
        Assert.Contains(": error RC6027: ", session.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(session.Folder.At("out.yaml")));

        Assert.Equal(ExitCode.Ok, session.Run("import", "~/filed.xml", "--reports", "~/reports", "-o", "~/out.yaml", "--agency", "us-access-board"));
        Assert.Contains("\nagency: us-access-board\n", File.ReadAllText(session.Folder.At("out.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderAndArchiveAreImportedAtOnceAndTheirAgenciesRegistered()
    {
        using var session = Filed();
        session.Run("export", "~/" + Report, "-o", "~/filed/one.xml");
        var xml = File.ReadAllText(session.Folder.At("filed/one.xml"));
        var other = xml.Replace(">USAB<", ">BRB<", StringComparison.Ordinal).Replace("U.S. Access", "Bridge Review", StringComparison.Ordinal);
        session.Folder.Write("filed/two.xml", other);
        session.Folder.Write("filed/three.xml", "<a/>");
        System.IO.Compression.ZipFile.CreateFromDirectory(session.Folder.At("filed"), session.Folder.At("filed.zip"));
        session.Folder.Write("new/agencies.yaml", "agencies: []\n");

        Assert.Equal(ExitCode.Findings, session.Run("import", "~/filed.zip", "--reports", "~/new"));
        Assert.Contains("- {id: brb, name: Bridge Review Board, level: state, abbreviation: BRB}\n", session.Output, StringComparison.Ordinal);
        Assert.EndsWith("0 imported, 0 partly, 3 refused.\n", session.Output, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Findings, session.Run("import", "~/filed.zip", "~/filed", "--register", "--reports", "~/new"));
        Assert.Contains(
            "Added to ~/new/agencies.yaml:\n  - {id: usab, name: U.S. Access Board, level: state, abbreviation: USAB}\n", session.Output,
            StringComparison.Ordinal);
        Assert.Contains("imported  ~/filed.zip/two.xml    ~/new/brb/2024.yaml\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("refused   ~/filed/two.xml        -  RC6034 ", session.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "2 documents hold no texts: published with figures only, as 'content' says at the head of the data file.\n2 imported, 0 partly, 4 refused.\n",
            session.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(session.Folder.At("new/usab/2024.yaml")));

        Assert.Equal(ExitCode.Findings, session.Run("import", "~/filed", "--reports", "~/new", "--force", "--format", "json"));
        Assert.Contains("\"state\": \"imported\"", session.Output, StringComparison.Ordinal);
        Assert.Contains("\"figuresOnly\": true", session.Output, StringComparison.Ordinal);
        Assert.Contains("\"refused\": 1", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportThatIsImportedInPartIsWrittenAndTheCommandSaysSo()
    {
        using var session = Filed();
        session.Run("export", "~/" + Report, "-o", "~/filed.xml");
        var xml = File.ReadAllText(session.Folder.At("filed.xml"));
        session.Folder.Write("filed.xml", xml.Replace("<foia:TimesUsedQuantity>0<", "<foia:TimesUsedQuantity>none<", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Findings, session.Run("import", "~/filed.xml", "--reports", "~/reports", "-o", "~/out.yaml"));
        Assert.Contains(
            ": error RC6032: XI.A · Number of Times Subsection Used: 'none' cannot stand there; expected: ", session.Output, StringComparison.Ordinal);
        Assert.Contains("# Whole number, at least 0\n", File.ReadAllText(session.Folder.At("out.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void FormWithoutAMapCannotBeExported()
    {
        using var session = Filed();

        Assert.Equal(ExitCode.Usage, session.Run("export", "~/" + Session.Suqian2024, "-o", "~/filed.xml"));
        Assert.Contains("error RC6040: gov-info-disclosure 2021 has no map for the exchange format 'xml'\n", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "~/" + Report)]
    [InlineData("import", "~/filed.xml")]
    public void MapOfOnesOwnIsReadAndItsMistakesAreSaid(params string[] arguments)
    {
        using var session = Filed();
        session.Run("export", "~/" + Report, "-o", "~/filed.xml");
        var map = File.ReadAllText(Path.Combine(RepositoryTree.Root, "templates", "us-foia-annual", "2020.exchange.yaml"));
        session.Folder.Write("own.yaml", map);
        session.Folder.Write("wrong.yaml", map.Replace("cell: timesUsed", "cell: timeUsed", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Ok, session.Run([.. arguments, "--reports", "~/reports", "--map", "~/own.yaml", "-o", "~/out"]));
        Assert.Equal(ExitCode.Usage, session.Run([.. arguments, "--reports", "~/reports", "--map", "~/wrong.yaml", "-o", "~/other"]));
        Assert.Contains("~/wrong.yaml(", session.Output, StringComparison.Ordinal);
        Assert.Contains(
            "RC6004: there is no cell 'subsectionC.component.timeUsed'; did you mean 'subsectionC.component.timesUsed'?", session.Output,
            StringComparison.Ordinal);
        Assert.False(File.Exists(session.Folder.At("other")));
    }

    private static Session Filed()
    {
        var session = new Session();
        session.Folder.Copy(Path.Combine(RepositoryTree.Root, "reports", "us-access-board"), "reports/us-access-board", "*.yaml");
        return session;
    }
}
