using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Regions;

/// <summary>Slips in what a region adds, each at its line and column in its own file.</summary>
public class ExtensionErrorTests
{
    [Theory]
    [InlineData("extends: papers", "extends: [papers]", "(1,10): RC1007: 'extends' must be a single text")]
    [InlineData("extends: papers", "extends: paper", "(1,10): RC1041: there is no template of 'paper' to extend; did you mean 'papers'?")]
    [InlineData("for: city", "for: cty", "(2,6): RC1043: the register has no agency 'cty' that this could be for; did you mean 'city'?")]
    [InlineData("for: city\n", "", "(1,1): RC1001: an extension has no 'for'")]
    [InlineData("2022..", "2022-", "(3,8): RC1003: 'years' is '2022-', but must be a range of years such as 2019..2020 or 2021..")]
    [InlineData("2022..", "2018", "(3,8): RC1042: no version of papers is extended by 2018..2018; there are: 1 (2020..)")]
    [InlineData("for: city", "versions: [1, 3]\nfor: city", "(2,15): RC1042: no version of papers is extended by 3 (2022..); there are: 1 (2020..)")]
    [InlineData("{en: Rows of the city, zh: 本市补充}", "{en: Rows of the city}", "(4,7): RC1001: 'name' has no 'zh'")]
    [InlineData("in: papers", "in: paper", "(6,9): RC1044: 'paper' is no place of papers 1; did you mean 'papers'?")]
    [InlineData("after: legal.orders", "after: orders", "(7,12): RC1044: 'orders' is no place of papers; did you mean 'legal.orders'?")]
    [InlineData("after: legal.orders", "aftr: legal.orders", "(7,5): RC1002: 'aftr' is no property of a row that is added; did you mean 'after'?")]
    [InlineData("after: legal.orders", "after: letters\n    before: all", "(8,5): RC1002: 'before' is no property of a row that says 'after'")]
    [InlineData("after: legal.orders", "after: legal.orders\n    countsIn: letters", "(8,15): RC1044: 'letters' is no place of papers")]
    [InlineData("{id: notices, label: Notices}", "{id: acts, label: Acts}", "(8,10): RC1045: the id 'legal.acts' is taken by papers 1")]
    [InlineData("{id: notices, label: Notices}", "{id: notices}", "(8,10): RC1001: a row or column heading has no 'label'")]
    [InlineData("{id: notices, label: Notices}", "{id: notices, label: Notices, cells: coins}", "(8,47): RC1005: there is no cell type 'coins'")]
    [InlineData(
        "{id: notices, label: Notices}",
        "{each: component}",
        "(8,10): RC1046: the addition does not fit the form: an added row stands once and is not repeated")]
    [InlineData("rows:", "removes: [letters]\nrows:", "(5,1): RC1002: 'removes' is no property of an extension")]
    [InlineData("rows:", "sections: []\nrows:", "(5,1): RC1040: 'sections' belongs to the form and cannot be changed here: an extension adds rows, rules, the length of prose and a due date")]
    [InlineData("rows:", "narratives: {papers: {maxLength: 10}}\nrows:", "(5,14): RC1044: 'papers' is no place of papers 1")]
    [InlineData("rows:", "narratives: {overview: {maxLength: none}}\nrows:", "(5,36): RC1003: 'maxLength' is 'none', but must be a whole number of at least 1")]
    [InlineData("rows:", "due: {own: 02-30}\nrows:", "(5,12): RC1003: 'own' is '02-30', but must be a day of the year such as 03-31")]
    [InlineData("rows:", "rows: [", "(6,3): RC2001: ")]
    public void SlipIsToldWhereItStands(string right, string wrong, string expected)
    {
        var finding = Assert.Single(new RegionForm().With(RegionForm.City.Replace(right, wrong, StringComparison.Ordinal)).Findings);

        Assert.StartsWith(RegionForm.CityFile + expected, finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "id: a",
        "require: papers.legal.notises.issued > 0",
        "(11,14): RC1021: 'papers.legal.notises.issued' names nothing in 'papers 1'; did you mean 'papers.legal.notices.issued'?")]
    [InlineData("id: a", "require: papers.legal.notices.issued", "(11,14): RC1023: ")]
    [InlineData("id: a", "require: previous.papers.lost.issued = papers.letters.issued", "(11,14): RC1021: 'papers.lost.issued' names nothing in 'papers 1'")]
    [InlineData("id: few-legal", "require: papers.letters.issued > 0", "(10,5): RC1045: the id 'few-legal' is taken by papers 1")]
    [InlineData("id: a", "require: papers.letters.issued > 0\n    each: row of paper", "(12,11): RC1027: ")]
    public void SlipInARuleIsToldWhereItStands(string id, string require, string expected)
    {
        var rule = $"\nrules:\n  - {id}\n    {require}\n    says: {{en: A., zh: 甲。}}\n";

        var finding = Assert.Single(new RegionForm().With(RegionForm.City + rule).Findings);

        Assert.StartsWith(RegionForm.CityFile + expected, finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void RowThatATotalOfTheFormCannotCountDoesNotFit()
    {
        var text = RegionForm.City.Replace("label: Notices}", "label: Notices, cells: money}\n    countsIn: all", StringComparison.Ordinal);

        var findings = new RegionForm().With(text).Findings;

        Assert.StartsWith(RegionForm.CityFile + "(8,10): RC1046: ", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ClashOfNestedExtensionsIsToldOfTheInnerOne()
    {
        var region = new RegionForm().With(
            RegionForm.City.Replace("for: city", "for: bureau", StringComparison.Ordinal), "templates/papers/bureau.extension.yaml");

        Assert.Equal(
            "templates/papers/bureau.extension.yaml(8,10): RC1045: the id 'legal.notices' is taken by templates/papers/city.extension.yaml",
            Assert.Single(region.Findings).ToString());
        Assert.Equal(["city"], region.Of("bureau").Additions.Select(addition => addition.Id));
    }

    [Fact]
    public void ClashOfExtensionsForOneAgencyIsToldWithoutARegister()
    {
        var compiler = new Schema.Templates.ExtensionCompiler([new("1.template.yaml", RegionForm.Template)]);
        var together = compiler.CheckTogether([compiler.Compile("a.extension.yaml", RegionForm.City), compiler.Compile("b.extension.yaml", RegionForm.City)]);

        Assert.Equal("b.extension.yaml(8,10): RC1045: the id 'legal.notices' is taken by a.extension.yaml", Assert.Single(together).ToString());
    }

    [Fact]
    public void ExtensionsOfDifferentYearsDoNotClash()
    {
        var region = new RegionForm()
            .With(RegionForm.City.Replace("2022..", "2022..2023", StringComparison.Ordinal))
            .With(RegionForm.City.Replace("2022..", "2024..", StringComparison.Ordinal), "templates/papers/city-2024.extension.yaml");

        Assert.Empty(region.Findings);
        Assert.Equal("city", Assert.Single(region.Of("bureau", 2023).Additions).Id);
        Assert.Equal("city-2024", Assert.Single(region.Of("bureau", 2024).Additions).Id);
    }

    [Fact]
    public void ExtensionCutOffAnywhereIsReadWithoutBreakingDown()
    {
        var text = RegionForm.City + "\n    countsIn: all\nnarratives: {overview: {maxLength: 5}}\ndue: {own: 01-20}\n";
        for (var length = 0; length <= text.Length; length++)
        {
            _ = new RegionForm().With(text[..length]).Findings;
        }
    }
}
