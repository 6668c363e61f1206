using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Templates;

/// <summary>What a form gives to whoever begins a report: guidance for prose, and the figures that repeat last year's.</summary>
public class GuidanceAndCarryTests
{
    [Fact]
    public void GuidanceIsKeptWithoutItsLastLineEnd()
    {
        var form = Compile(
            FileSet.Sound.Replace(FileSet.Template, "narrative: required", "narrative: required\n    guidance: |\n      Say what happened.\n      In words."));

        Assert.Equal("Say what happened.\nIn words.", form.Sections[0].Guidance);
        Assert.NotEqual(Compile(FileSet.Sound), form);
    }

    [Fact]
    public void GuidanceBelongsToProse()
    {
        var files = FileSet.Sound.Replace(FileSet.Template, "    heading: 2. Stock\n", "    heading: 2. Stock\n    guidance: Count.\n");

        Assert.Equal(["RC1002"], files.TemplateFindings().Select(finding => finding.Definition.Id));
    }

    [Fact]
    public void EquationWithLastYearIsACarry()
    {
        var carries = TemplateCompiler.Compile("branches.yaml", BranchForm.Template).Model!.Form.Carries;

        Assert.Equal([new FormCarry("loans.component.open", "loans.component.left")], carries);
        Assert.Equal(new FormCarry("loans.NORTH.open", "loans.NORTH.left"), carries[0].For("NORTH"));
    }

    [Fact]
    public void EachColumnIsCarriedAndTotalsAreNot()
    {
        var carries = Compile(FileSet.Sound).Carries;

        Assert.Equal(["stock.opening.printed", "stock.opening.audio"], carries.Select(carry => carry.Cell));
        Assert.Equal(["stock.closing.printed", "stock.closing.audio"], carries.Select(carry => carry.From));
    }

    private static Form Compile(FileSet files) => files.Compile().Select(template => template.Model!.Form).First();
}
