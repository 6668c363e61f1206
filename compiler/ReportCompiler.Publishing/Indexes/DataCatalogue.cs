using System.Globalization;
using System.Text.Json;
using ReportCompiler.Publishing.Formats;

namespace ReportCompiler.Publishing.Indexes;

/// <summary>
/// The catalogue of the data of a site, as JSON-LD in the words of DCAT 3: a dataset for each report, and one for each file
/// that holds more than one, with the files that there really are. Without the address of the site, addresses are relative.
/// </summary>
public static class DataCatalogue
{
    /// <summary>Where the file stands.</summary>
    public const string Path = "data/catalog.json";

    private const string Theme = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
    private const string Languages = "http://publications.europa.eu/resource/authority/language/";
    private const string ToRoot = "../";

    /// <summary>The file.</summary>
    /// <param name="facts">The site.</param>
    /// <param name="reports">The reports, ordered by agency and year.</param>
    /// <param name="fileNamesOf">The names of the files beside the page of a report, in order.</param>
    /// <param name="siteFiles">The paths of the files that hold more than one report, in order.</param>
    public static SiteFile File(
        SiteFacts facts, IReadOnlyList<PublishedReport> reports, Func<PublishedReport, IReadOnlyList<string>> fileNamesOf, IReadOnlyList<string> siteFiles) =>
        new(Path, output => Write(facts, reports, fileNamesOf, siteFiles, output)) { Reports = [] };

    private static void Write(
        SiteFacts facts, IReadOnlyList<PublishedReport> reports, Func<PublishedReport, IReadOnlyList<string>> fileNamesOf, IReadOnlyList<string> siteFiles,
            Stream output)
    {
        using var writer = new Utf8JsonWriter(output, JsonLd.File);
        writer.Object(null, "dcat:Catalog", () =>
        {
            WriteContext(writer);
            writer.WriteString("@id", AddressOf(facts, Path));
            Titled(writer, "dcterms:title", facts.Name, facts.LanguageTag);
            Titled(writer, "dcterms:description", DatasetWords.TitleOfAll(facts), facts.LanguageTag);
            Publisher(writer, facts.Name);
            writer.Reference("foaf:homepage", AddressOf(facts, string.Empty));
            Licence(writer, facts);
            writer.WriteStartArray("dcat:dataset");
            WriteSets(writer, facts, reports, siteFiles);
            foreach (var report in reports)
            {
                WriteReport(writer, facts, report, fileNamesOf(report));
            }

            writer.WriteEndArray();
        });
        writer.Flush();
        output.Write("\n"u8);
    }

    private static void WriteContext(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("@context");
        writer.WriteString("dcat", "http://www.w3.org/ns/dcat#");
        writer.WriteString("dcterms", "http://purl.org/dc/terms/");
        writer.WriteString("foaf", "http://xmlns.com/foaf/0.1/");
        writer.WriteString("xsd", "http://www.w3.org/2001/XMLSchema#");
        writer.WriteEndObject();
    }

    // One dataset for the files with all reports, and one for each kind of report and year that has a file of its own.
    private static void WriteSets(Utf8JsonWriter writer, SiteFacts facts, IReadOnlyList<PublishedReport> reports, IReadOnlyList<string> siteFiles)
    {
        var years = reports.GroupBy(report => (report.Report.Form.Family, report.Report.Header.Year))
            .OrderBy(year => year.Key.Family, StringComparer.Ordinal).ThenBy(year => year.Key.Year).Select(year => year.Key)
            .Select(year => (Name: string.Create(CultureInfo.InvariantCulture, $"{year.Family}-{year.Year}"), year.Family, year.Year)).ToList();
        var ofYears = years.ToDictionary(year => year.Name, year => siteFiles.Where(file => IsOf(file, year.Name)).ToList(), StringComparer.Ordinal);
        var ofAll = siteFiles.Except(ofYears.Values.SelectMany(files => files), StringComparer.Ordinal).ToList();
        if (ofAll.Count > 0)
        {
            WriteSet(writer, facts, "data/#all", DatasetWords.TitleOfAll(facts), null, ofAll);
        }

        foreach (var year in years.Where(year => ofYears[year.Name].Count > 0))
        {
            WriteSet(writer, facts, $"data/#{year.Name}", DatasetWords.TitleOfYear(facts, year.Family, year.Year), year.Year, ofYears[year.Name]);
        }
    }

    private static bool IsOf(string file, string name) => System.IO.Path.GetFileNameWithoutExtension(file) == name;

    private static void WriteSet(Utf8JsonWriter writer, SiteFacts facts, string id, string title, int? year, List<string> files) =>
        writer.Object(null, "dcat:Dataset", () =>
        {
            writer.WriteString("@id", AddressOf(facts, id));
            Titled(writer, "dcterms:title", title, facts.LanguageTag);
            Titled(writer, "dcterms:description", title, facts.LanguageTag);
            Publisher(writer, facts.Name);
            writer.Reference("dcat:theme", Theme);
            Licence(writer, facts);
            if (year is { } number)
            {
                Temporal(writer, number);
            }

            Distributions(writer, facts, files);
        });

    private static void WriteReport(Utf8JsonWriter writer, SiteFacts facts, PublishedReport report, IReadOnlyList<string> fileNames) =>
        writer.Object(null, "dcat:Dataset", () =>
        {
            var header = report.Report.Header;
            var language = report.Report.Form.Language;
            writer.WriteString("@id", AddressOf(facts, report.Folder) + "#dataset");
            writer.WriteString("dcterms:identifier", report.Folder.TrimEnd('/'));
            Titled(writer, "dcterms:title", report.Title, language);
            Titled(writer, "dcterms:description", DatasetWords.Describe(report), report.Language.Tag);
            Publisher(writer, report.Agency.Name);
            writer.Reference("dcat:theme", Theme);
            writer.Reference("dcat:landingPage", AddressOf(facts, report.Folder));
            WriteLanguage(writer, language);
            Licence(writer, facts);
            Temporal(writer, header.Year);
            if (header.Published is { } published)
            {
                Typed(writer, "dcterms:issued", published, "xsd:date");
            }

            if (report.Agency.Region is { } region)
            {
                writer.Object("dcterms:spatial", "dcterms:Location", () => writer.WriteString("dcterms:identifier", region));
            }

            Distributions(writer, facts, [.. fileNames.Select(name => report.Folder + name)]);
        });

    private static void Distributions(Utf8JsonWriter writer, SiteFacts facts, IReadOnlyList<string> files)
    {
        writer.WriteStartArray("dcat:distribution");
        foreach (var file in files)
        {
            writer.Object(null, "dcat:Distribution", () =>
            {
                writer.Reference("dcat:accessURL", AddressOf(facts, file));
                writer.Reference("dcat:downloadURL", AddressOf(facts, file));
                writer.WriteString("dcat:mediaType", MediaTypes.Of(file));
                Licence(writer, facts);
            });
        }

        writer.WriteEndArray();
    }

    private static void WriteLanguage(Utf8JsonWriter writer, string tag)
    {
        var code = tag.Split('-')[0] switch { "zh" => "ZHO", "en" => "ENG", _ => null };
        if (code is not null)
        {
            writer.Reference("dcterms:language", Languages + code);
        }
    }

    private static void Publisher(Utf8JsonWriter writer, string name) =>
        writer.Object("dcterms:publisher", "foaf:Agent", () => writer.WriteString("foaf:name", name));

    private static void Licence(Utf8JsonWriter writer, SiteFacts facts)
    {
        if (facts.Licence is { } licence)
        {
            writer.Reference("dcterms:license", licence.AbsoluteUri);
        }
    }

    // A fiscal year is named after the year it ends in: more than the year is not said.
    private static void Temporal(Utf8JsonWriter writer, int year) => writer.Object("dcterms:temporal", "dcterms:PeriodOfTime", () =>
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        Typed(writer, "dcat:startDate", text, "xsd:gYear");
        Typed(writer, "dcat:endDate", text, "xsd:gYear");
    });

    private static void Titled(Utf8JsonWriter writer, string name, string text, string language)
    {
        writer.WriteStartObject(name);
        writer.WriteString("@value", text);
        writer.WriteString("@language", language);
        writer.WriteEndObject();
    }

    private static void Typed(Utf8JsonWriter writer, string name, string text, string type) =>
        writer.Object(name, type, () => writer.WriteString("@value", text));

    private static string AddressOf(SiteFacts facts, string path) => facts.Base is null ? ToRoot + path : facts.AddressOf(path);
}
