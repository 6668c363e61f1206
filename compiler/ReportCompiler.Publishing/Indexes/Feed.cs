using System.Xml;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Narratives;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.Indexes;

/// <summary>The feed of new reports (Atom, RFC 4287).</summary>
public static class Feed
{
    /// <summary>The name of the file, at the root of the site.</summary>
    public const string FileName = "feed.xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int MaxEntries = 50;
    private const int MaxSummaryLength = 300;

    /// <summary>
    /// The file; null where the address of the site is not known, or no report states on which day it was published: an
    /// entry needs both. The latest reports come first.
    /// </summary>
    /// <param name="facts">The site.</param>
    /// <param name="reports">The reports, ordered by agency and year.</param>
    public static SiteFile? File(SiteFacts facts, IReadOnlyList<PublishedReport> reports)
    {
        // Ordering keeps the order of reports of one day.
        var entries = reports.Where(report => report.Report.Header.Published is not null)
            .OrderByDescending(report => report.Report.Header.Published, StringComparer.Ordinal).Take(MaxEntries).ToList();
        return facts.Base is null || entries.Count == 0 ? null : new SiteFile(FileName, output => Write(facts, entries, output)) { Reports = entries };
    }

    private static void Write(SiteFacts facts, List<PublishedReport> entries, Stream output) => XmlFiles.Write(output, writer =>
    {
        writer.WriteStartElement("feed", Namespace);
        writer.WriteAttributeString("xml", "lang", null, facts.LanguageTag);
        Element(writer, "id", facts.AddressOf(string.Empty));
        Element(writer, "title", facts.Name);
        Element(writer, "updated", TimeOf(entries[0].Report.Header));
        Link(writer, "self", facts.AddressOf(FileName));
        Link(writer, "alternate", facts.AddressOf(string.Empty));
        foreach (var entry in entries)
        {
            WriteEntry(writer, facts, entry);
        }

        writer.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter writer, SiteFacts facts, PublishedReport entry)
    {
        writer.WriteStartElement("entry", Namespace);
        writer.WriteAttributeString("xml", "lang", null, entry.Report.Form.Language);
        Element(writer, "id", facts.AddressOf(entry.Folder));
        Element(writer, "title", entry.Title);
        Element(writer, "updated", TimeOf(entry.Report.Header));
        writer.WriteStartElement("author", Namespace);
        Element(writer, "name", entry.Agency.Name);
        writer.WriteEndElement();
        Link(writer, "alternate", facts.AddressOf(entry.Folder));
        Element(writer, "summary", SummaryOf(entry.Report) is { Length: > 0 } summary ? summary : entry.Title);
        writer.WriteEndElement();
    }

    // The beginning of the first prose that the report has.
    private static string SummaryOf(Report report)
    {
        var text = report.Form.Sections.SelectMany(section => PlainProse.Of(ProseReader.Read(report, section))).FirstOrDefault(text => text.Length > 0)
            ?? string.Empty;
        if (text.Length <= MaxSummaryLength)
        {
            return text;
        }

        return string.Concat(text.AsSpan(0, MaxSummaryLength - (char.IsHighSurrogate(text[MaxSummaryLength - 1]) ? 1 : 0)), "…");
    }

    private static string TimeOf(ReportHeader header) => header.Published + "T00:00:00Z";

    private static void Element(XmlWriter writer, string name, string text) => writer.WriteElementString(name, Namespace, XmlSafe.Clean(text));

    private static void Link(XmlWriter writer, string relation, string address)
    {
        writer.WriteStartElement("link", Namespace);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }
}
