using ReportCompiler.Differential.Tests.Data;
using ReportCompiler.Differential.Tests.Drawing;
using ReportCompiler.Differential.Tests.Templates;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Differential.Tests;

/// <summary>Two engines that agree can both be wrong: a file that is written as its form asks is read without a finding about its shape.</summary>
public class SoundFileTests
{
    private const int Families = 60;
    private const int Sets = 8;

    [Fact]
    public void FileOfTheRightShapeIsRead()
    {
        var families = Enumerable.Range(0, Families)
            .Select(number => new FamilyGen(new Draw((uint)number, 7)).Make("family"))
            .Where(family => family.Versions.All(version => NamesAreClear(version.Model.Form)))
            .ToList();

        Assert.InRange(families.Count, Families / 4, Families);
        Assert.Contains(families, family => !family.Versions[0].Model.Form.Extent.IsFixed);
        Assert.All(families, AssertRead);
    }

    private static void AssertRead(Family family)
    {
        var catalog = new FormCatalog(family.Versions.Select(version => new TemplateEngine(version.Model)));
        for (var set = 0; set < Sets; set++)
        {
            foreach (var (path, text) in new ReportSetGen(new Draw((uint)set, 8), family, isSound: true).Make().Files)
            {
                var parsed = ReportParser.Parse(path, text, catalog);

                Assert.True(
                    parsed.Report is not null && !parsed.Findings.Any(IsOfShape),
                    $"{string.Join("\n", parsed.Findings)}\n{text}\n{string.Join("\n", family.Versions.Select(version => version.Text))}");
            }
        }
    }

    // What is wrong with a single value is numbered after what is wrong with the shape of a file.
    private static bool IsOfShape(Finding finding) => string.CompareOrdinal(finding.Definition.Id, "RC2030") < 0;

    // A heading that stands twice in one place names the first of both, and one that is another's id that other.
    private static bool NamesAreClear(Form form)
    {
        var blocks = form.Sections.SelectMany(section => section.Table?.Blocks ?? []).ToList();
        return AreClear(form.Sections.Select(section => (section.Id, section.Heading)))
            && form.Sections.All(section => AreClear((section.Table?.Blocks ?? []).Select(block => (block.Id ?? string.Empty, block.Title ?? string.Empty))))
            && blocks.TrueForAll(block => AreClear(block.Columns, []) && AreClear(block.Rows, Names(block.Columns)));
    }

    // Rows may stand beside the columns of the group around them.
    private static bool AreClear(EquatableArray<AxisNode> nodes, IReadOnlyList<(string Id, string Label)> beside) =>
        AreClear(Names(nodes).Concat(beside)) && nodes.All(node => AreClear(node.Children, beside));

    private static bool AreClear(IEnumerable<(string Id, string Label)> names)
    {
        var all = names.Where(name => name.Label.Length > 0).ToList();
        return all.Select(name => name.Label).Distinct(StringComparer.Ordinal).Count() == all.Count
            && !all.Exists(name => name.Id != name.Label && all.Exists(other => other.Id == name.Label));
    }

    private static List<(string Id, string Label)> Names(EquatableArray<AxisNode> nodes) => AxisNaming.Named(nodes).ConvertAll(node => (node.Id!, node.Label));
}
