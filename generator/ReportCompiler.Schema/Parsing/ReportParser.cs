using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.Yaml.Mending;

namespace ReportCompiler.Schema.Parsing;

/// <summary>Reads a data file: its head first, which says the form, then its sections through that form's engine.</summary>
public static class ReportParser
{
    private static readonly LocalizedText TopLevel = Words.Say("report-parser.top-level", "the report", "报告");

    /// <summary>Reads a data file. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <param name="catalog">The forms that there are.</param>
    public static ParsedReport Parse(string file, string text, FormCatalog catalog) =>
        OtherForm.Recognise(ParseAs(file, text, catalog), catalog, forms => ParseAs(file, text, forms));

    private static ParsedReport ParseAs(string file, string text, FormCatalog catalog)
    {
        var source = new YamlSource(text) { IsData = true };
        var parsed = Parse(file, source, catalog);
        if (parsed.Findings.Any(BrokenYaml.IsBeyondBounds))
        {
            return parsed;
        }

        if (!parsed.Findings.Any(finding => BrokenYaml.EndsReading(finding) || Misreading.IsOf(source, finding)) || YamlMender.Mend(source) is not { } mended)
        {
            return Whole(Settle(parsed, file, source, catalog), file, source);
        }

        var rest = Parse(file, mended, catalog);
        return Whole(
            rest.Findings.Any(BrokenYaml.EndsReading) ? parsed : rest with { Findings = BrokenYaml.Complete(file, mended, rest.Findings) }, file, source);
    }

    // What stands below a heading that has slipped is read where it belongs.
    private static ParsedReport Settle(ParsedReport parsed, string file, YamlSource source, FormCatalog catalog)
    {
        if (parsed.Engine is not { Form: var form } || SlippedSections.Find(source, form, parsed.Findings) is not { } slipped)
        {
            return parsed;
        }

        var rest = Parse(file, slipped.Source, catalog);
        var findings = BrokenYaml.Complete(file, slipped.Source, rest.Findings).Concat(slipped.Findings).OrderBy(finding => finding, FindingOrder.Instance);
        return rest.Findings.Any(BrokenYaml.EndsReading) ? parsed : rest with { Findings = [.. findings] };
    }

    private static ParsedReport Whole(ParsedReport parsed, string file, YamlSource source) =>
        parsed with { Findings = AcceptedLines.Settle(file, source, OddCharacters.Complete(file, source, parsed.Findings)) };

    private static ParsedReport Parse(string file, YamlSource source, FormCatalog catalog)
    {
        var findings = new List<Finding>();
        var cursor = new YamlCursor(file, source, findings);
        if (cursor.Token == YamlToken.MappingStart)
        {
            return ParseSections(file, source, cursor, catalog, findings);
        }

        if (!cursor.HasFailed)
        {
            findings.Add(new Finding(ShapeDiagnostics.WrongShape, file, cursor.Span, TopLevel, ExpectedShape.Mapping));
        }

        return Unread(file, findings);
    }

    private static ParsedReport ParseSections(string file, YamlSource source, YamlCursor cursor, FormCatalog catalog, List<Finding> findings)
    {
        var mappings = new MappingReader(file, cursor, findings);
        var header = new HeaderReader(file, cursor, findings);
        var acceptances = new AcceptanceReader(file, cursor, mappings, findings);
        IReadOnlyList<Acceptance> accepted = [];
        OpenReport? open = null;
        mappings.Open(file);
        while (mappings.Next(open?.Top.Names, out var key))
        {
            if (header.TryTake(key, mappings.KeySpan))
            {
                continue;
            }

            if (key == HeadKeys.Accepted)
            {
                accepted = acceptances.Read();
                continue;
            }

            open ??= Start(file, header.IsComplete ? header : ScanHeader(file, source, findings), key, cursor, mappings, catalog, findings);
            if (open is null)
            {
                return Unread(file, findings);
            }

            open.ReadSection(key, mappings);
        }

        open ??= cursor.HasFailed ? null : Start(file, header, string.Empty, cursor, mappings, catalog, findings);
        if (open is null || cursor.HasFailed)
        {
            return Unread(file, findings);
        }

        open.Report.Accept(accepted);
        return Complete(source, header, open, mappings, findings);
    }

    private static ParsedReport Complete(YamlSource source, HeaderReader header, OpenReport open, MappingReader mappings, List<Finding> findings)
    {
        open.Report.Publish(header.ReadPublished());
        open.Report.DeclareFiguresOnly(header.ReadFiguresOnly());
        open.Report.CollectWithout(header.ReadCollectedWithout());
        var file = open.Report.Header.File;
        findings.AddRange(header.ComponentFindings);
        if (header.ComponentsSpan.IsKnown && !open.Engine.Form.Extent.HasComponents)
        {
            findings.Add(
                new Finding(ShapeDiagnostics.UnknownKey, file, header.ComponentsSpan, HeadKeys.Components, open.Engine.Form.DisplayName, string.Empty));
        }

        source.InnerKeys().ToList().ForEach(mappings.Reported.AddMisplaced);
        LostHeadings.Settle(open.Report, mappings, findings);
        new Completeness(open.Report, mappings.Reported, findings).Check();
        findings.RemoveAll(finding => IsLeftOut(finding, open.Report));
        Checker.Fill(open.Engine, open.Report);
        findings.AddRange(LengthChecker.Check(open.Report));
        return new ParsedReport(file, open.Engine, open.Report, BrokenYaml.Settle(findings));
    }

    // Whether a report has figures only may be said behind what it leaves out.
    private static bool IsLeftOut(Finding finding, Report report) =>
        report.Header.IsFiguresOnly
        && (finding.Definition == ValueDiagnostics.BlankCell || finding.Definition == ValueDiagnostics.BlankRow)
        && report.Form.IndexOf(finding.Cell ?? string.Empty) is >= 0 and var cell
        && TextsLeftOut.MayLack(report, report.Form.Cells[cell].Block);

    private static ParsedReport Unread(string file, List<Finding> findings) => new(file, null, null, BrokenYaml.Settle(findings));

    // A section stands before the head is complete: look for the rest of the head behind it.
    private static HeaderReader? ScanHeader(string file, YamlSource source, List<Finding> findings)
    {
        var scanned = new List<Finding>();
        var cursor = new YamlCursor(file, source, scanned);
        var mappings = new MappingReader(file, cursor, scanned);
        var header = new HeaderReader(file, cursor, findings);
        mappings.Open(file);
        while (mappings.Next(out var key))
        {
            if (!header.TryTake(key, mappings.KeySpan))
            {
                cursor.Skip();
            }
        }

        // What is cut off is not missing.
        findings.AddRange(scanned.Where(BrokenYaml.EndsReading));
        return cursor.HasFailed ? null : header;
    }

    // The first key that names a section, and the rest of the file, say what form the report has.
    private static OpenReport? Start(
        string file, HeaderReader? headerReader, string key, YamlCursor cursor, MappingReader mappings, FormCatalog catalog, List<Finding> findings)
    {
        if (headerReader is null || (headerReader.Build() ?? HeadGuess.Of(headerReader, file, catalog)) is not { } header)
        {
            return null;
        }

        var engine = catalog.Find(header.Family, header.Year, header.Agency);
        if (engine is null)
        {
            findings.AddRange(NoForm(header, catalog));
            return null;
        }

        var form = engine.Form;
        if (!form.Extent.IsFixed)
        {
            var rest = YamlTree.Peek(cursor, key);
            var components = headerReader.Components ?? rest.Find(HeadKeys.Components);
            if (cursor.FailsAhead || ShapeReader.Read(header.File, form, components, rest, cursor, findings) is not { } own)
            {
                return null;
            }

            form = own;
        }

        var report = new Report(form, header);
        return new OpenReport(engine, report, new ReportReader(header.File, cursor, mappings, findings, report));
    }

    // A form with errors has its own findings; that its reports cannot be read is no news.
    private static IReadOnlyList<Finding> NoForm(ReportHeader header, FormCatalog catalog)
    {
        var versions = catalog.Versions(header.Family).Select(form => form.Years.ToString()).ToList();
        return catalog.IsBroken(header.Family) ? []
            : versions.Count > 0
            ? [new Finding(ShapeDiagnostics.NoVersionForYear, header.File, header.YearSpan, header.Family, header.Year, string.Join(", ", versions))]
            : [new Finding(ShapeDiagnostics.UnknownTemplate, header.File, header.FamilySpan, header.Family, Known(header.Family, catalog.Families))];
    }

    private static LocalizedText Known(string family, IEnumerable<string> families)
    {
        var all = string.Join(", ", families);
        return NearestName.Of(family, families) is null && all.Length > 0
            ? Words.Say("report-parser.known-templates", $"; there are {all}", $"；现有模板：{all}")
            : DidYouMean.For(family, families);
    }

    /// <summary>A report whose form is known, while it is being read.</summary>
    private sealed record OpenReport(FormEngine Engine, Report Report, ReportReader Reader)
    {
        public DataPlace Top { get; } = PlaceTree.Of(Report.Form);

        // What the first key names was not known while it was read.
        public void ReadSection(string key, MappingReader mappings)
        {
            var section = Top.Find(key);
            mappings.NameLast(section?.Id ?? key);
            if (section is null)
            {
                Reader.UnknownKey(key, Top);
            }
            else
            {
                Reader.Read(section);
            }
        }
    }
}
