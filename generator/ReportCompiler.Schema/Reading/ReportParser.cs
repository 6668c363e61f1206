using ReportCompiler.Schema.Checks;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>Reads a data file: its head first, which says the form, then its sections through that form's engine.</summary>
public static class ReportParser
{
    private static readonly LocalizedText TopLevel = new("the report", "报告");

    /// <summary>Reads a data file. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <param name="catalog">The forms that there are.</param>
    public static ParsedReport Parse(string file, string text, FormCatalog catalog)
    {
        var findings = new List<Finding>();
        var cursor = new YamlCursor(file, text, findings);
        if (cursor.Token == YamlToken.MappingStart)
        {
            return ParseSections(file, text, cursor, catalog, findings);
        }

        if (!cursor.HasFailed)
        {
            findings.Add(new Finding(ShapeDiagnostics.WrongShape, file, cursor.Span, TopLevel, ExpectedShape.Mapping));
        }

        return Unread(file, findings);
    }

    private static ParsedReport ParseSections(string file, string text, YamlCursor cursor, FormCatalog catalog, List<Finding> findings)
    {
        var mappings = new MappingReader(file, cursor, findings);
        var header = new HeaderReader(file, cursor, findings);
        ReportReader? reader = null;
        FormEngine? engine = null;
        Report? report = null;
        mappings.Open(file);
        while (mappings.Next(out var key))
        {
            if (header.TryTake(key))
            {
                continue;
            }

            if (reader is null)
            {
                engine = Start(header.IsComplete ? header : ScanHeader(file, text, findings), catalog, findings, out report);
                if (engine is null || report is null)
                {
                    return Unread(file, findings);
                }

                reader = new ReportReader(file, cursor, mappings, findings, report);
            }

            ReadSection(engine!, reader, key);
        }

        engine ??= cursor.HasFailed ? null : Start(header, catalog, findings, out report);
        return cursor.HasFailed || engine is null || report is null ? Unread(file, findings) : Finish(file, engine, report, mappings.Reported, findings);
    }

    private static void ReadSection(FormEngine engine, ReportReader reader, string key)
    {
        if (reader.BeginSection(key) && !engine.ReadSection(reader, key))
        {
            reader.UnknownKey(key, engine.Form.DisplayName, engine.Form.Sections.Select(section => section.Id));
        }
    }

    private static ParsedReport Finish(string file, FormEngine engine, Report report, ReportedParts reported, List<Finding> findings)
    {
        new Completeness(report, reported, findings).Check();
        Checker.Fill(engine, report);
        return new ParsedReport(file, engine, report, BrokenYaml.Settle(findings));
    }

    private static ParsedReport Unread(string file, List<Finding> findings) => new(file, null, null, BrokenYaml.Settle(findings));

    // A section stands before the head is complete: look for the rest of the head behind it.
    private static HeaderReader? ScanHeader(string file, string text, List<Finding> findings)
    {
        var scanned = new List<Finding>();
        var cursor = new YamlCursor(file, text, scanned);
        var mappings = new MappingReader(file, cursor, scanned);
        var header = new HeaderReader(file, cursor, findings);
        mappings.Open(file);
        while (mappings.Next(out var key))
        {
            if (!header.TryTake(key))
            {
                cursor.Skip();
            }
        }

        // What is cut off is not missing.
        findings.AddRange(scanned.Where(finding => finding.Definition == ShapeDiagnostics.BrokenYaml));
        return cursor.HasFailed ? null : header;
    }

    private static FormEngine? Start(HeaderReader? headerReader, FormCatalog catalog, List<Finding> findings, out Report? report)
    {
        report = null;
        if (headerReader?.Build() is not { } header)
        {
            return null;
        }

        var engine = catalog.Find(header.Family, header.Year);
        if (engine is null)
        {
            findings.Add(NoForm(header, catalog));
            return null;
        }

        report = new Report(engine.Form, header);
        return engine;
    }

    private static Finding NoForm(ReportHeader header, FormCatalog catalog)
    {
        var versions = catalog.Versions(header.Family).Select(form => form.Years.ToString()).ToList();
        return versions.Count == 0
            ? new Finding(ShapeDiagnostics.UnknownTemplate, header.File, header.FamilySpan, header.Family, DidYouMean.For(header.Family, catalog.Families))
            : new Finding(ShapeDiagnostics.NoVersionForYear, header.File, header.YearSpan, header.Family, header.Year, string.Join(", ", versions));
    }
}
