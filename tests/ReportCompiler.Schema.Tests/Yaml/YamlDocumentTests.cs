using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Tests.Yaml;

public class YamlDocumentTests
{
    [Fact]
    public void NodesKnowTheirPlaces()
    {
        var findings = new List<Finding>();

        var root = Assert.IsType<DocumentMapping>(YamlDocument.Read("map.yaml", "a: b\nc: [d, {e: f}]\n", findings));

        Assert.Empty(findings);
        Assert.Equal("b", Assert.IsType<DocumentText>(root.Find("a")).Value);
        var list = Assert.IsType<DocumentList>(root.Find("c"));
        Assert.Equal((2, 5), (list.Items[0].Span.Line, list.Items[0].Span.Column));
        Assert.Equal("f", Assert.IsType<DocumentText>(Assert.IsType<DocumentMapping>(list.Items[1]).Find("e")).Value);
        Assert.Null(root.Find("g"));
    }

    [Theory]
    [InlineData("a: [", "RC2001")]
    [InlineData("a: *b", "RC2002")]
    [InlineData("a: 1\na: 2", "RC2009")]
    public void WhatCannotBeReadIsAFinding(string text, string id)
    {
        var findings = new List<Finding>();

        YamlDocument.Read("map.yaml", text, findings);

        Assert.Equal(id, Assert.Single(findings).Definition.Id);
    }
}
