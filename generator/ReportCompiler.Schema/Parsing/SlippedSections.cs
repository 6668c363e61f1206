using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.Yaml.Mending;

namespace ReportCompiler.Schema.Parsing;

/// <summary>
/// Headings that stand where YAML reads them as something else: of a section that is indented as the rows of the one before it, and one without
/// anything below it above the one that is meant. Each is one slip, and what they head can be read.
/// </summary>
internal sealed class SlippedSections
{
    // Each is looked for in the whole file; one with more of them is not a slip in places.
    private const int MostSlips = 50;

    private readonly YamlSource _source;
    private readonly string[] _lines;
    private readonly List<YamlDamage> _damages = [];
    private readonly HashSet<int> _unread = [];

    private SlippedSections(YamlSource source)
    {
        _source = source;
        _lines = [.. source.Lines];
    }

    /// <summary>The headings that are not read, each with its own finding.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>What the parser gets with the headings in their places.</summary>
    public YamlSource Source => new(
        _source.Written, YamlSource.JoinLines(_source.Written, _lines), new Dictionary<(int Line, int Column), string>(), _unread, _damages) { IsData = true };

    /// <summary>Finds them.</summary>
    /// <param name="source">A text that YAML can read.</param>
    /// <param name="form">The form that it fills in.</param>
    /// <param name="findings">What reading it found.</param>
    /// <returns>Null where there are none.</returns>
    public static SlippedSections? Find(YamlSource source, Form form, IReadOnlyList<Finding> findings)
    {
        var slipped = new SlippedSections(source);
        var top = PlaceTree.Of(form);
        foreach (var finding in findings.Where(IsSlip).Take(MostSlips))
        {
            if (finding.Definition == ShapeDiagnostics.DuplicateKey)
            {
                slipped.DropEmpty(finding, top);
            }
            else
            {
                slipped.MoveOut(finding.Span.Line - 1, top);
            }
        }

        return slipped._unread.Count > 0 ? slipped : null;
    }

    private static bool IsSlip(Finding finding) =>
        finding.Definition == ShapeDiagnostics.DuplicateKey || finding.Definition == ShapeDiagnostics.UnknownKey;

    // Of two headings alike the one with nothing below it is too many.
    private void DropEmpty(Finding finding, DataPlace top)
    {
        var at = finding.Span.Line - 1;
        var (line, name) = (LineParts.Of(_lines[at]), NameOf(at, top));
        var empty = Enumerable.Range(0, at).Where(other => LineParts.Of(_lines[other]) is { IsBlank: false, IsHeading: true, Key: not null } above
            && above.Width == line.Width && NameOf(other, top) == name && !HasRows(other)).ToList();
        if (!HasRows(at) || empty.Count != 1)
        {
            return;
        }

        var span = new SourceSpan(empty[0] + 1, line.KeyStart + 1, empty[0] + 1, _lines[empty[0]].TrimEnd().Length + 1);
        Findings.Add(new Finding(ShapeDiagnostics.DuplicateKey, finding.File, span, LineParts.Of(_lines[empty[0]]).NearestKey(), at + 1));
        _lines[empty[0]] = string.Empty;
        _unread.Add(empty[0] + 1);
    }

    // A section that the file has nowhere else.
    private void MoveOut(int at, DataPlace top)
    {
        var line = LineParts.Of(_lines[at]);
        var name = NameOf(at, top);
        if (line is not { Width: > 0, Dashes.Count: 0, Key: not null, IsHeading: true } || top[name] is null
            || Enumerable.Range(0, _lines.Length).Any(other => LineParts.Of(_lines[other]) is { IsBlank: false, Width: 0 } && NameOf(other, top) == name))
        {
            return;
        }

        _damages.Add(new YamlDamage(new SourceSpan(at + 1, 1, at + 1, line.KeyStart + 1), YamlErrorWords.SectionIndentation));
        _lines[at] = _lines[at].TrimStart();
        _unread.Add(at + 1);
    }

    private string NameOf(int at, DataPlace top)
    {
        var key = LineParts.Of(_lines[at]).NearestKey();
        return top.Names.Find(key) ?? key;
    }

    private bool HasRows(int at) =>
        _lines.Skip(at + 1).Select(LineParts.Of).FirstOrDefault(line => !line.IsBlank) is { } next && next.Width > LineParts.Of(_lines[at]).Width;
}
