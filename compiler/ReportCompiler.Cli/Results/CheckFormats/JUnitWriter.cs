using System.Globalization;
using System.Text;
using System.Xml;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>
/// Writes a check as results of tests, in the XML that JUnit's runners made common: a suite for each file, in it a case for each rule that
/// something was found by, one for all the checks that hold, and one for each reason why checks could not be made.
/// </summary>
internal sealed class JUnitWriter
{
    private readonly CheckView _view;
    private readonly XmlWriter _xml;

    private JUnitWriter(CheckView view, XmlWriter xml)
    {
        _view = view;
        _xml = xml;
    }

    /// <summary>The text.</summary>
    public static string Write(CheckView view)
    {
        using var buffer = new MemoryStream();
        var settings =
            new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace };
        using (var xml = XmlWriter.Create(buffer, settings))
        {
            new JUnitWriter(view, xml).WriteSuites();
        }

        return LogText.HideFromXml(Encoding.UTF8.GetString(buffer.ToArray())) + "\n";
    }

    private void WriteSuites()
    {
        var suites = _view.Summary.FileNames.Concat(_view.Summary.Findings.Select(finding => finding.File))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(file => JUnitSuite.Of(file, _view.Summary))
            .ToList();
        _xml.WriteStartDocument();
        _xml.WriteStartElement("testsuites");
        Attribute("name", "reportc check");
        WriteCounts(suites);
        foreach (var suite in suites)
        {
            WriteSuite(suite);
        }

        _xml.WriteEndElement();
        _xml.WriteEndDocument();
    }

    private void WriteSuite(JUnitSuite suite)
    {
        _xml.WriteStartElement("testsuite");
        Attribute("name", _view.Paths.PathOf(suite.File));
        WriteCounts([suite]);
        foreach (var group in suite.Groups)
        {
            WriteCase(suite, group);
        }

        StartCase(suite, _view.Say(Words.Say("junit-writer.others", "all other checks", "其余检查")));
        _xml.WriteEndElement();
        foreach (var (cause, count) in suite.NotAssessed)
        {
            StartCase(suite, NotAssessed.Describe(cause).In(_view.Language));
            _xml.WriteStartElement("skipped");
            Attribute("message", _view.Say(Words.Say("junit-writer.not-assessed", $"{count} not assessed", $"{count} 项未评估")));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    // A warning lets a report pass: it is what a case that holds has to say.
    private void WriteCase(JUnitSuite suite, IReadOnlyList<Finding> group)
    {
        StartCase(suite, CaseName(group[0]));
        if (JUnitSuite.IsFailure(group))
        {
            _xml.WriteStartElement("failure");
            Attribute("message", group.First(finding => finding.Severity == Severity.Error).Message(_view.Language));
            Attribute("type", group[0].Definition.Id);
            _xml.WriteString(Lines(group));
        }
        else
        {
            _xml.WriteStartElement("system-out");
            _xml.WriteString(Lines(group));
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void StartCase(JUnitSuite suite, string name)
    {
        _xml.WriteStartElement("testcase");
        Attribute("name", name);
        Attribute("classname", _view.Paths.PathOf(suite.File));
        Attribute("file", _view.Paths.PathOf(suite.File));
    }

    private void WriteCounts(IReadOnlyList<JUnitSuite> suites)
    {
        Attribute("tests", Number(suites.Sum(suite => suite.Tests)));
        Attribute("failures", Number(suites.Sum(suite => suite.Failures)));
        Attribute("errors", "0");
        Attribute("skipped", Number(suites.Sum(suite => suite.NotAssessed.Count)));
    }

    private string CaseName(Finding finding)
    {
        var title = $"{finding.Definition.Id} {finding.Definition.Title.In(_view.Language)}";
        return finding.Rule is { } rule ? $"{title} [{rule}]" : title;
    }

    private string Lines(IEnumerable<Finding> group) => XmlSafe.Clean(string.Join('\n', group.Select(finding => LogText.Harmless(Printable.Of(
        $"{_view.Paths.PathOf(finding.File)}{finding.Span}: {SeverityWords.CodeOf(finding.Severity)} {finding.Definition.Id}: {_view.Explain(finding)}")))));

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, XmlSafe.Clean(Printable.Of(value)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
