using System.Text;
using ReportCompiler.Publishing.Planning;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>A logo draws, and does nothing else: an SVG that is opened by itself is a page of the site's origin.</summary>
public class LogoTests
{
    private const string NotOnlyDrawing = "it holds more than a drawing: a script, a style sheet, a link or something that lies elsewhere";

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><title>a // b @ url(x)</title><rect width='8' height='8' fill='#c00'/></svg>")]
    [InlineData("<?xml version='1.0' encoding='utf-8'?><!-- ok --><svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h8' style='fill:red;stroke-width:2'/></svg>")]
    [InlineData("<s:svg xmlns:s='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><s:defs><s:g id='a'/></s:defs><s:use xlink:href='#a'/></s:svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><linearGradient id='a'><stop offset='1'/></linearGradient><circle r='4' fill='url(#a)' style=\"mask: URL( '#a' )\"/></svg>")]
    public void DrawingIsTaken(string svg)
    {
        var (logo, findings) = Read("logo.svg", Encoding.UTF8.GetBytes(svg));

        Assert.Empty(findings);
        Assert.Equal(("logo.svg", svg), (logo!.Name, Encoding.UTF8.GetString(logo.Content.Span)));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<s:script xmlns:s='http://www.w3.org/1999/xhtml'>alert(1)</s:script>")]
    [InlineData("<style>@import 'https://example.org/a.css'</style>")]
    [InlineData("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>a</p></foreignObject>")]
    [InlineData("<image href='a.png'/>")]
    [InlineData("<a href='#b'><rect/></a>")]
    [InlineData("<g><animate attributeName='href'/></g>")]
    [InlineData("<set attributeName='onload' to='alert(1)'/>")]
    [InlineData("<rect onclick='alert(1)'/>")]
    [InlineData("<rect OnLoad='alert(1)'/>")]
    [InlineData("<use href='other.svg#a'/>")]
    [InlineData("<use href='data:image/svg+xml,a#a'/>")]
    [InlineData("<use xmlns:x='http://www.w3.org/1999/xlink' x:href='javascript:alert(1)'/>")]
    [InlineData("<rect fill='url(https://example.org/a.svg#a)'/>")]
    [InlineData("<rect fill='url(//example.org/a.svg#a)'/>")]
    [InlineData("<rect fill='url(other.svg#a)'/>")]
    [InlineData("<rect fill='url(#a) url( other.svg )'/>")]
    [InlineData("<rect style='background: url(data:image/png;base64,AA)'/>")]
    [InlineData("<rect style='background: u\\72l(other.svg)'/>")]
    [InlineData("<rect style='@import other'/>")]
    [InlineData("<g xml:base='https://example.org/'/>")]
    [InlineData("<?xml-stylesheet href='a.css'?>")]
    public void DrawingThatDoesMoreIsRefused(string content) =>
        Assert.Equal(NotOnlyDrawing, Objection("logo.svg", $"<svg xmlns='http://www.w3.org/2000/svg'>{content}</svg>"));

    [Theory]
    [InlineData("<?xml-stylesheet type='text/xsl' href='a.xsl'?><svg xmlns='http://www.w3.org/2000/svg'/>", NotOnlyDrawing)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", NotOnlyDrawing)]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>", "it is no SVG")]
    [InlineData("<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg xmlns='http://www.w3.org/2000/svg'/>", "it is no SVG")]
    [InlineData("<svg/>", "it is no SVG")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>", "it is no SVG")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>", "it is no SVG")]
    [InlineData("", "it is no SVG")]
    [InlineData("\0\0", "it is no SVG")]
    public void WhatIsNoDrawingIsRefused(string svg, string objection) => Assert.Equal(objection, Objection("logo.svg", svg));

    [Fact]
    public void DrawingTooDeepIsRefused() =>
        Assert.Equal(
            "its elements are nested more than 100 deep",
            Objection("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'>" + string.Concat(Enumerable.Repeat("<g>", 60_000))));

    [Fact]
    public void PngIsKnownByItsFirstBytes()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];

        Assert.Equal(10, Read("logo.png", png).Logo!.Content.Length);
        Assert.Equal("it is no PNG", Objection("logo.png", "<svg/>"));
        Assert.Equal("it is no PNG", Objection("logo.png", ""));
    }

    [Fact]
    public void LargeFileIsRefused() => Assert.Equal("it is larger than 256 KiB", Objection("logo.svg", new string(' ', (256 * 1024) + 1)));

    [Fact]
    public void MissingFileIsToldWhereItIsNamed()
    {
        using var workshop = new Workshop();
        var findings = Findings(workshop);

        Assert.Equal("reports/site.yaml(2,7): RC2063: the logo 'logo.svg' cannot be used: it is not there", findings.ToString());
        Assert.Equal("标志“logo.svg”无法使用：文件不存在", findings.Message(Language.Chinese));
    }

    [Fact]
    public void FolderIsNoLogo()
    {
        using var workshop = new Workshop();
        Directory.CreateDirectory(workshop.Folder.At("reports/logo.svg"));

        Assert.EndsWith("it is not there", Findings(workshop).Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void LinkIsNotFollowed()
    {
        using var workshop = new Workshop();
        var secret = workshop.Folder.Write("secret.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Directory.CreateDirectory(workshop.Folder.At("reports"));
        File.CreateSymbolicLink(workshop.Folder.At("reports/logo.svg"), secret);

        Assert.EndsWith("it is a symbolic link", Findings(workshop).Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void SiteWithoutALogoAsksForNone() => Assert.Null(Logo.Read(SiteSettings.None, new ReportSource("nowhere", "nowhere", 1), []));

    private static Finding Findings(Workshop workshop)
    {
        var findings = new List<Finding>();
        Assert.Null(
            Logo.Read(
                SiteSettings.Read("reports/site.yaml", "name: a\nlogo: logo.svg"), new ReportSource(workshop.Folder.At("reports"), "reports", 1), findings));
        return Assert.Single(findings);
    }

    private static string Objection(string name, string content)
    {
        var (logo, findings) = Read(name, Encoding.UTF8.GetBytes(content));
        Assert.Null(logo);
        return Assert.Single(findings).Message(Language.English).Split(": ", 2)[1];
    }

    private static (Logo? Logo, List<Finding> Findings) Read(string name, byte[] content)
    {
        using var workshop = new Workshop();
        workshop.Folder.Write("reports/" + name, content);
        var findings = new List<Finding>();
        var logo = Logo.Read(SiteSettings.Read("reports/site.yaml", "logo: " + name), new ReportSource(workshop.Folder.At("reports"), "reports", 1), findings);
        return (logo, findings);
    }
}
