using System.Xml.Linq;
using ReportCompiler.Testing;

namespace ReportCompiler.EndToEnd.Tests;

public class ExchangeTests
{
    private static readonly string[] Prose = ["contact", "reportLink", "paperCopy", "offices", "whyNotGranted", "regulations"];

    [Theory]
    [InlineData("reports", "us-access-board", 2022)]
    [InlineData("reports", "us-access-board", 2023)]
    [InlineData("reports", "us-access-board", 2024)]
    [InlineData("tests/fixtures/us-foia", "fictitious-department", 2023)]
    [InlineData("tests/fixtures/us-foia", "fictitious-department", 2024)]
    public void ReportThatWasFiledAndImportedHasItsFiguresOnlyUntilItsTextIsFilledIn(string reports, string agency, int year)
    {
        using var reportc = new Reportc();
        var file = FormattableString.Invariant($"reports/{agency}/{year}.yaml");
        reportc.Folder.Copy(Path.Combine(RepositoryTree.Root, reports, agency), "reports/" + agency, "*.yaml");
        reportc.Folder.Write("reports/agencies.yaml", File.ReadAllBytes(Path.Combine(RepositoryTree.Root, reports, "agencies.yaml")));
        var accepted = Accepted(File.ReadAllText(reportc.Folder.At(file)));

        Assert.Equal(0, reportc.Run("export", file, "--format", "xml", "-o", "filed.xml").Code);
        Assert.Equal(0, reportc.Run("import", "filed.xml", "-o", file, "--force").Code);

        reportc.Edit(file, "\ncomponents:\n", $"\n{accepted}components:\n");
        var (code, output, _) = reportc.Run("check", file);
        Assert.True(code == 0, output);
        Assert.Equal(0, reportc.Run("export", file, "-o", "figures.xml").Code);
        Assert.Equal(Canonical(reportc, "filed.xml"), Canonical(reportc, "figures.xml"));

        reportc.Edit(file, "\ncontent: figures only\n", "\n");
        Assert.Equal(Prose.Length, reportc.Run("check", file).Output.Split(" error RC2011: ").Length - 1);

        reportc.Edit(file, "\nexemption3:", "\n" + string.Concat(Prose.Select(section => $"{section}: Filled in.\n")) + "exemption3:");
        (code, output, _) = reportc.Run("check", file);
        Assert.True(code == 0, output);

        Assert.Equal(0, reportc.Run("export", file, "-o", "again.xml").Code);
        Assert.Equal(Canonical(reportc, "filed.xml"), Canonical(reportc, "again.xml"));
    }

    // What was accepted of the figures is no part of what is filed.
    private static string Accepted(string yaml)
    {
        var start = yaml.IndexOf("\naccepted:\n", StringComparison.Ordinal);
        return start < 0 ? string.Empty : yaml[(start + 1)..(yaml.IndexOf("\n\n", start, StringComparison.Ordinal) + 1)];
    }

    private static string Canonical(Reportc reportc, string file) => XDocument.Load(reportc.Folder.At(file)).ToString(SaveOptions.DisableFormatting);
}
