using ReportCompiler.Pages.Tests.Support;

namespace ReportCompiler.Pages.Tests.Checking;

/// <summary>What is said against a page, and what is not.</summary>
public class PageCheckerTests
{
    private const string Home = "site/home.html.scriban";
    private const string Part = "site/part.html.scriban";
    private const string Report = "library-stock/report.html.scriban";

    [Theory]
    [InlineData("{{ titel }}", "(1,4): RC4001: nothing has the name 'titel' here; did you mean 'title'?")]
    [InlineData("{{ agency.nme }}", "(1,11): RC4002: 'agency' (agency) has no member 'nme'; did you mean 'name'?")]
    [InlineData("{{ page.zzzzzz }}", "(1,9): RC4002: 'page' (page) has no member 'zzzzzz'; its members are kind, title, address, meta, data")]
    [InlineData("{{ agency.name.first }}", "(1,16): RC4003: 'agency.name' is text and has no member 'first'")]
    [InlineData("{{ site.agencies.name }}", "(1,18): RC4003: 'site.agencies' is a list and has no member 'name'")]
    [InlineData("{{ year.page }}", "(1,9): RC4003: 'year' is a number and has no member 'page'")]
    [InlineData("{{ uppercase title }}", "(1,4): RC4004: 'uppercase' is no function of page templates")]
    [InlineData("{{ title | string.upcase }}", "(1,12): RC4004: 'string.upcase' is no function of page templates")]
    [InlineData("{{ title | inclde }}", "(1,12): RC4004: 'inclde' is no function of page templates; did you mean 'include'?")]
    [InlineData("{{ title language }}", "(1,4): RC4004: 'title' is no function of page templates")]
    [InlineData("{{ raw title language }}", "(1,4): RC4005: 'raw' takes 1 argument, but is given 2")]
    [InlineData("{{ raw }}", "(1,4): RC4005: 'raw' takes 1 argument, but is given 0")]
    [InlineData("{{ include 'site/hom.html' }}", "(1,12): RC4006: there is no template 'site/hom.html.scriban'; did you mean 'site/home.html'?")]
    [InlineData("{{ for agency in site.agencies }}{{ end }}{{ for.index }}", "(1,46): RC4009: 'for' is the variable of a loop, and has no value outside it")]
    [InlineData("{{ for link in home.latest }}{{ end }}{{ link.title }}", "(1,42): RC4009: 'link' is the variable of a loop, and has no value outside it")]
    [InlineData("{{ for x in title }}{{ end }}", "(1,13): RC4010: 'title' is text, so that a loop cannot go over it")]
    [InlineData("{{ for x in agency }}{{ x.y }}{{ end }}", "(1,13): RC4010: 'agency' is an object (agency), so that a loop cannot go over it")]
    [InlineData("{{ report.stock }}", "(1,11): RC4012: 'report.stock' is in some forms and not in others, and this template is for all of them")]
    [InlineData("{{ title = 1 }}", "(1,4): RC4013: 'title' cannot be given a value here")]
    [InlineData("{{ agency.name = 1 }}", "(1,4): RC4013: 'agency.name' cannot be given a value here")]
    [InlineData("{{ $x }}", "(1,4): RC4001: nothing has the name '$x' here")]
    [InlineData("{{ for }}", "(1,8): RC1801: the page template cannot be parsed: ")]
    public void SlipIsFoundAtItsPlace(string text, string expected) =>
        Assert.StartsWith(Home + expected, PageSet.Found([], (Home, text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ for a in site.agencies }}{{ for b in a.children }}{{ b.children.size }} {{ for.index + 1 }}{{ if for.last }}{{ end }}{{ end }}{{ else }}{{ title }}{{ end }}")]
    [InlineData("{{ for row in form.sections[0].table.blocks[0].header }}{{ for heading in row }}{{ heading.text }}{{ end }}{{ end }}")]
    [InlineData("{{ for n in 1..3 }}{{ n }}{{ end }}{{ for x in [1, 2] reversed limit:1 }}{{ x.anything }}{{ end }}")]
    [InlineData("{{ (previous ?? next).label }}{{ (agency ? agency : agency).name }}{{ agency?.name }}")]
    [InlineData("{{ raw \"<b>\" }}{{ \"<b>\" | raw }}{{ title.size > 3 && !(year < 2020) }}{{ this.title }}")]
    [InlineData("{{ with agency }}{{ name }}{{ end }}{{ case page.kind }}{{ when \"home\" }}{{ title }}{{ else }}{{ end }}")]
    [InlineData("{{ agency.years.empty? }}{{ words.home + title }}{{ $'{title} {year}' }}")]
    [InlineData("{{# {{ nothing }} }}")]
    public void SoundPageHasNoFindings(string text) => Assert.Equal("", PageSet.Found([], (Home, text)));

    [Fact]
    public void TypesFlowIntoPartials() =>
        Assert.Equal(
            "site/part.html.scriban(1,26): RC4002: 'y' (year) has no member 'labl'; did you mean 'label'?",
            PageSet.Found([], (Home, "{{ include 'site/part.html' list: agency.years }}"), (Part, "{{ for y in $list }}{{ y.labl }}{{ end }}")));

    // A project of its own forms has pages of its own for some, and those that all kinds share come with a package.
    [Fact]
    public void SharedTemplateIsNotMissedWhereThereIsNone()
    {
        const string Own = "stock/report.html.scriban";

        Assert.Equal("", PageSet.Found([], (Own, "{{ include 'site/footer.html' }}")));
        Assert.StartsWith(
            $"{Own}(1,12): RC4006: ", PageSet.Found([], (Own, "{{ include 'site/footer.html' }}"), (Home, "{{ site.name }}")), StringComparison.Ordinal);
        Assert.StartsWith($"{Own}(1,12): RC4006: ", PageSet.Found([], (Own, "{{ include 'stock/footer.html' }}")), StringComparison.Ordinal);
    }

    [Fact]
    public void EachCallIsCheckedWithItsOwnTypes() =>
        Assert.Equal(
            "site/part.html.scriban(1,7): RC4002: '$x' (agency) has no member 'label'; its members are id, name, language, page, keys, years, children",
            PageSet.Found([], (Home, "{{ include 'site/part.html' x: previous }}{{ include 'site/part.html' x: agency }}"), (Part, "{{ $x.label }}")));

    [Fact]
    public void ArgumentThatOneCallLeavesOutIsFoundAtThatCall() =>
        Assert.Equal(
            "site/home.html.scriban(1,43): RC4007: 'site/part.html' reads '$x', which is not given here",
            PageSet.Found([], (Home, "{{ include 'site/part.html' x: title }}{{ include 'site/part.html' }}"), (Part, "{{ $x }}")));

    [Fact]
    public void ArgumentThatIsNotReadIsAWarning() =>
        Assert.Equal(
            "site/home.html.scriban(1,38): RC4008: 'site/part.html' does not read '$other'",
            PageSet.Found([], (Home, "{{ include 'site/part.html' x: title other: 1 }}"), (Part, "{{ $x }}")));

    [Fact]
    public void PartialMaySetVariablesOfItsOwnButNotItsArguments() =>
        Assert.Equal(
            "site/part.html.scriban(1,16): RC4013: '$x' cannot be given a value here",
            PageSet.Found([], (Home, "{{ include 'site/part.html' x: title }}"), (Part, "{{ $n = 1; $n; $x = 2 }}")));

    [Fact]
    public void PartialThatIncludesItselfEnds() =>
        Assert.Equal("", PageSet.Found(
            [], (Home, "{{ include 'site/part.html' a: site.agencies }}"),
            (Part, "{{ for b in $a }}{{ b.name }}{{ include 'site/part.html' a: b.children }}{{ end }}")));

    [Fact]
    public void LoopVariableIsSeenInPartials() =>
        Assert.Equal("", PageSet.Found([], (Home, "{{ for a in site.agencies }}{{ include 'site/part.html' }}{{ end }}"), (Part, "{{ a.name }}")));

    [Theory]
    [InlineData("{{ report.stock.books.total }} {{ report.stock.books.total.value }} {{ report.remarks.html }}", "")]
    [InlineData("{{ report.stock.boks.total }}", "(1,17): RC4002: 'report.stock' (part of the report) has no member 'boks'; did you mean 'books'?")]
    [InlineData("{{ report.stok }}", "(1,11): RC4002: 'report' (part of the report) has no member 'stok'; did you mean 'stock'?")]
    [InlineData("{{ report.remarks.htm }}", "(1,19): RC4002: 'report.remarks' (narrative) has no member 'htm'; did you mean 'html'?")]
    [InlineData("{{ report.stock.loans.total }}", "(1,17): RC4011: 'report.stock.loans' is not in every version of the form; it is missing in 2019")]
    [InlineData("{{ report.outlook.html }}", "(1,11): RC4011: 'report.outlook' is not in every version of the form; it is missing in 2019")]
    [InlineData("{{ if form.version >= 2021 }}{{ report.outlook.html }}{{ end }}", "")]
    [InlineData("{{ if form.version >= 2021 && report.outlook.exists }}{{ report.outlook.html }}{{ end }}", "")]
    [InlineData("{{ if form.version == 2019 }}{{ title }}{{ else }}{{ report.stock.loans.total }}{{ end }}", "")]
    [InlineData("{{ if year > 2020 }}{{ report.stock.loans.total }}{{ end }}", "")]
    [InlineData("{{ if year > 2019 }}{{ report.outlook.html }}{{ end }}",
        "(1,31): RC4011: 'report.outlook' is not in every version of the form; it is missing in 2019")]
    public void ReportIsKnownInTheFolderOfItsKind(string text, string expected) =>
        Assert.Equal(expected.Length == 0 ? "" : Report + expected, PageSet.Found(SmallForm.Versions, (Report, text)));

    [Fact]
    public void PartOfTheReportMayBeGivenToASharedPartial() =>
        Assert.Equal(
            "site/part.html.scriban(1,11): RC4002: '$stock' (part of the report) has no member 'boks'; did you mean 'books'?",
            PageSet.Found(SmallForm.Versions, (Report, "{{ include 'site/part.html' stock: report.stock }}"), (Part, "{{ $stock.boks }}")));

    [Fact]
    public void OfAnUnknownKindOfReportNothingIsSaid() =>
        Assert.Equal("", PageSet.Found(SmallForm.Versions, ("other/report.html.scriban", "{{ report.anything.at.all }}")));
}
