using System.Text;
using System.Xml.Linq;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Exchange;

namespace ReportCompiler.Workspace.Tests.Exchange;

public class HostileXmlTests
{
    private const string Root = "iepd:FoiaAnnualReport xmlns:iepd=\"http://leisp.usdoj.gov/niem/FoiaAnnualReport/exchange/1.03\"";

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;\">]><a>&d;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")]
    [InlineData("<!DOCTYPE a PUBLIC \"x\" \"http://example.invalid/x.dtd\"><a/>")]
    [InlineData("<!DOCTYPE a><a/>")]
    public void DtdIsRefusedBeforeAnythingOfItIsRead(string xml)
    {
        var finding = Assert.Single(Filing.Import(xml).Findings);

        Assert.Equal("RC6020", finding.Definition.Id);
        Assert.Equal("the file cannot be read as XML: it has a DTD, which is not read", finding.Message(Language.English));
        Assert.Equal(1, finding.Span.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("template: us-foia-annual\nyear: 2024\n")]
    [InlineData("<a>&unknown;</a>")]
    [InlineData("<a><b></a>")]
    [InlineData("<a/><b/>")]
    [InlineData("<x:a/>")]
    [InlineData("<a>\u0001</a>")]
    [InlineData("<" + Root + ">")]
    public void WhatIsNoXmlIsRefused(string text)
    {
        var result = Filing.Import(text);

        Assert.Null(result.Content);
        Assert.Equal("RC6020", Assert.Single(result.Findings).Definition.Id);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public void ReportThatIsCutOffIsRefusedWhole(double part)
    {
        var xml = Filing.Export(Filing.Load(Filing.Department));

        var result = Filing.Import(xml[..(int)(xml.Length * part)]);

        Assert.Null(result.Content);
        Assert.Equal("RC6020", Assert.Single(result.Findings).Definition.Id);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(100_000)]
    public void DepthIsLimited(int levels)
    {
        var xml = string.Concat(Enumerable.Repeat("<a>", levels)) + string.Concat(Enumerable.Repeat("</a>", levels));

        var finding = Assert.Single(Filing.Import(xml).Findings);

        Assert.Equal(("RC6022", 1), (finding.Definition.Id, finding.Span.Line));
        Assert.Equal("the document is nested more than 32 levels deep", finding.Message(Language.English));
    }

    [Fact]
    public void SizeIsLimited()
    {
        var result = new ReportImport(Filing.Maps, Filing.Registry).Read("filed.xml", new byte[XmlFile.Limit + 1], null);

        Assert.Equal("RC6022", Assert.Single(result.Findings).Definition.Id);
    }

    [Theory]
    [InlineData("<a/>", "a")]
    [InlineData("<FoiaAnnualReport/>", "FoiaAnnualReport")]
    [InlineData("<iepd:FoiaAnnualReport xmlns:iepd=\"http://leisp.usdoj.gov/niem/FoiaAnnualReport/exchange/1.00\"/>",
        "{http://leisp.usdoj.gov/niem/FoiaAnnualReport/exchange/1.00}FoiaAnnualReport")]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "{http://www.w3.org/1999/xhtml}html")]
    public void DocumentOfAnotherKindIsRefused(string xml, string name)
    {
        var result = Filing.Import(xml);

        Assert.Null(result.Content);
        Assert.Equal([$"RC6021 '{name}' begins no report that is known here"], Filing.Words(result));
    }

    [Fact]
    public void RightRootWithTheWrongNamespaceInsideHoldsNothing()
    {
        var xml = Filing.Edited(Filing.Single, "http://leisp.usdoj.gov/niem/FoiaAnnualReport/extension/1.03", "urn:other");

        Assert.Equal(["RC6024 'foia:DocumentFiscalYearDate' is ''; there are forms for 2008..2019, 2020.."], Filing.Words(Filing.Import(xml)));
    }

    [Fact]
    public void OtherEncodingsAreRead()
    {
        var xml = Filing.Export(Filing.Load(Filing.Single)).Replace("encoding=\"utf-8\"", "encoding=\"utf-16\"", StringComparison.Ordinal);

        var result = new ReportImport(Filing.Maps, Filing.Registry).Read("filed.xml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(xml)], null);

        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Contains(result.Content!.Values, value => value == "42 U.S.C. §§ 2000e-5(b), 2000e-8(e)");
    }

    // Every element in turn is taken away, renamed or doubled: whatever is left is read or refused, and never a crash.
    [Fact]
    public void DamagedDocumentIsReadOrRefused()
    {
        var xml = XDocument.Parse(Filing.Export(Filing.Load(Filing.Department)));
        var count = xml.Descendants().Count();
        for (var index = 0; index < count; index += 37)
        {
            var damaged = new XDocument(xml);
            var element = damaged.Descendants().ElementAt(index);
            switch (index % 4)
            {
                case 0 when element.Parent is not null:
                    element.Remove();
                    break;
                case 1:
                    element.Name = element.Name.Namespace + "Other";
                    break;
                case 2:
                    element.AddAfterSelf(element.Parent is null ? null : new XElement(element));
                    break;
                default:
                    element.RemoveAll();
                    break;
            }

            var result = Filing.Import(damaged.ToString());
            Assert.NotEmpty(result.Findings);
            if (result.Content is { } content)
            {
                Filing.Parse(ReportYaml.Write(content));
            }
        }
    }
}
