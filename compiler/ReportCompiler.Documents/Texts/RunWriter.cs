using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Workspace.Narratives;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Documents.Texts;

/// <summary>Writes the text of paragraphs.</summary>
/// <param name="part">The part of the package that links lead from.</param>
internal sealed class RunWriter(MainDocumentPart part)
{
    private const int MaxAddressLength = 2_000;

    private int _links;

    /// <summary>A text without style.</summary>
    public static Run Plain(string text) => Fill(new Run(), text);

    /// <summary>Text in its styles, and with its links.</summary>
    public IEnumerable<OpenXmlElement> Write(IEnumerable<ProseRun> runs) => runs.Where(run => run.Text.Length > 0).Select(Write);

    private OpenXmlElement Write(ProseRun prose)
    {
        var link = AddressOf(prose.Link);
        var run = new Run();
        var properties = PropertiesOf(prose.Style, link is not null);
        if (properties.HasChildren)
        {
            run.Append(properties);
        }

        Fill(run, prose.Text);
        if (link is null)
        {
            return run;
        }

        var id = FormattableString.Invariant($"link{++_links}");
        part.AddHyperlinkRelationship(link, true, id);
        return new Hyperlink(run) { Id = id };
    }

    // A document lies anywhere: an address that is relative to the page leads nowhere from it.
    private static Uri? AddressOf(string? link) =>
        link is { Length: <= MaxAddressLength } && Uri.TryCreate(link, UriKind.Absolute, out var address)
            && LinkSchemes.Contains(address.Scheme, StringComparer.Ordinal) ? address : null;

    private static readonly string[] LinkSchemes = ["http", "https", "mailto"];

    // In the order of the schema.
    private static RunProperties PropertiesOf(ProseStyle style, bool isLink)
    {
        var properties = new RunProperties();
        Add(isLink, new RunStyle { Val = StyleNames.Link });
        Add(Has(ProseStyle.Bold), new Bold());
        Add(Has(ProseStyle.Italic), new Italic());
        return properties;

        bool Has(ProseStyle one) => (style & one) != 0;

        void Add(bool isThere, OpenXmlElement property)
        {
            if (isThere)
            {
                properties.Append(property);
            }
        }
    }

    private static Run Fill(Run run, string text)
    {
        var lines = XmlSafe.Clean(text.ReplaceLineEndings("\n")).Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0)
            {
                run.Append(new Break());
            }

            if (lines[line].Length > 0)
            {
                run.Append(new Text(lines[line]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        return run;
    }
}
