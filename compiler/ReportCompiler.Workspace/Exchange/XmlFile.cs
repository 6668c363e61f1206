using System.Xml;
using System.Xml.Linq;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>Reads XML documents of strangers: of bounded size and depth, without a DTD, and without anything that lies elsewhere.</summary>
internal static class XmlFile
{
    /// <summary>How many bytes a document may have.</summary>
    public const int Limit = LimitMiB * 1024 * 1024;

    private const int LimitMiB = 8;
    private const int MaxLevels = 32;

    private static readonly LocalizedText TooLarge = Words.Say("xml-file.too-large", $"larger than {LimitMiB} MiB", $"超过 {LimitMiB} MiB");
    private static readonly LocalizedText TooDeep = Words.Say("xml-file.too-deep", $"nested more than {MaxLevels} levels deep", $"嵌套超过 {MaxLevels} 层");
    private static readonly LocalizedText Dtd = Words.Say("xml-file.dtd", "it has a DTD, which is not read", "文档含 DTD，系统不予读取");

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = Limit,
        MaxCharactersFromEntities = 1024,
    };

    /// <summary>The root of a document, each element with its place; null, with a finding, where it cannot be had.</summary>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="findings">Where findings go.</param>
    public static XElement? Read(string file, byte[] content, ICollection<Finding> findings)
    {
        if (content.Length > Limit)
        {
            findings.Add(new Finding(ImportDiagnostics.BeyondLimits, file, default, TooLarge));
            return null;
        }

        try
        {
            if (FindTooDeep(content) is { } place)
            {
                findings.Add(new Finding(ImportDiagnostics.BeyondLimits, file, place, TooDeep));
                return null;
            }

            using var reader = XmlReader.Create(new MemoryStream(content), Settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException problem)
        {
            findings.Add(new Finding(ImportDiagnostics.BrokenXml, file, At(problem.LineNumber, problem.LinePosition), WordsOf(problem)));
            return null;
        }
    }

    /// <summary>Where an element stands.</summary>
    public static SourceSpan SpanOf(XElement element) => element is IXmlLineInfo info && info.HasLineInfo() ? At(info.LineNumber, info.LinePosition) : default;

    private static SourceSpan? FindTooDeep(byte[] content)
    {
        using var reader = XmlReader.Create(new MemoryStream(content), Settings);
        while (reader.Read())
        {
            if (reader.Depth >= MaxLevels)
            {
                return reader is IXmlLineInfo info ? At(info.LineNumber, info.LinePosition) : SourceSpan.FileStart;
            }
        }

        return null;
    }

    private static SourceSpan At(int line, int column) =>
        line < 1 ? SourceSpan.FileStart : new SourceSpan(line, Math.Max(1, column), line, Math.Max(1, column) + 1);

    // The parser's own words, without the place, which the finding has.
    private static LocalizedText WordsOf(XmlException problem)
    {
        if (problem.Message.Contains("DTD", StringComparison.Ordinal))
        {
            return Dtd;
        }

        var end = problem.Message.IndexOf(" Line ", StringComparison.Ordinal);
        var words = (end < 0 ? problem.Message : problem.Message[..end]).TrimEnd('.');
        return Words.Say("xml-file.syntax", $"no valid XML: {words}", $"XML 语法错误，解析程序的说明为“{words}”");
    }
}
