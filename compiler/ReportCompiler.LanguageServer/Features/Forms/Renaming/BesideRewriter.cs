using System.Text.RegularExpressions;
using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.LanguageServer.Features.Forms.Renaming;

/// <summary>Renames a part of a form in what lies beside it: overviews, which name cells by their paths, and exchange maps.</summary>
/// <param name="document">The file.</param>
/// <param name="target">What is renamed.</param>
/// <param name="name">Its new id.</param>
internal sealed partial class BesideRewriter(TextDocument document, FormTarget target, string name)
{
    private static readonly string[] NamingKeys = ["cell", "group", "list", "lines", "overall", "section"];

    private readonly Rewriting _rewriting = new(document, target.Id, name);

    /// <summary>The changes of an overview.</summary>
    /// <param name="forms">The versions of the form in which the part is renamed.</param>
    public Rewriting RewriteOverview(IReadOnlyList<Form> forms)
    {
        foreach (var (path, offset) in Matches(Path()))
        {
            var segments = forms.Select(form => form.IndexOf(path) is >= 0 and var cell ? target.SegmentIn(form, form.Cells[cell]) : -1);
            if (segments.FirstOrDefault(segment => segment >= 0, -1) is >= 0 and var found)
            {
                _rewriting.Replace(offset, path, found);
            }
        }

        return _rewriting;
    }

    /// <summary>The changes of an exchange map: whether they are right, only reading it again can tell.</summary>
    public Rewriting RewriteMap()
    {
        var stretches = Stretches(new Outline(document.Text)).ToList();
        foreach (var (key, offset) in Matches(Naming()))
        {
            var separator = key.IndexOf(':', StringComparison.Ordinal);
            var value = key[(separator + 1)..].TrimStart();
            var isSection = key[..separator].TrimEnd() == "section";
            if (Array.IndexOf(NamingKeys, key[..separator].TrimEnd()) >= 0 && isSection == (target.Kind == DeclaredPartKind.Section)
                && Array.IndexOf(value.Split('.'), target.Id) is >= 0 and var segment && IsIn(stretches, offset))
            {
                _rewriting.Replace(offset + key.Length - value.Length, value, segment);
            }
        }

        foreach (var node in new Outline(document.Text).All.Where(node => node is { Number: < 0, Parent.Key: "codes" or "rows" } && node.Key == target.Id)
            .Where(node => IsIn(stretches, node.Start)))
        {
            _rewriting.Replace(node.Start);
        }

        foreach (var (ranks, offset) in Matches(Ranks()))
        {
            foreach (Match id in Word().Matches(ranks))
            {
                _ = id.Value == target.Id && IsIn(stretches, offset) && _rewriting.Replace(offset + id.Index);
            }
        }

        return _rewriting;
    }

    // The sections of the map that speak of the section of the part, and the shapes that they hold; of a section, all of the map.
    private IEnumerable<OutlineNode> Stretches(Outline outline)
    {
        if (target.Kind == DeclaredPartKind.Section)
        {
            return outline.Top;
        }

        var sections = (outline.Find("sections")?.Children ?? []).Where(item => FormFile.ValueOf(item, "section") == target.Table.Split('.')[0]).ToList();
        var shapes = sections.SelectMany(item => Shape().Matches(document.Text[item.Start..item.BodyEnd])).Select(match => match.Groups[1].Value).ToList();
        return sections.Concat((outline.Find("shapes")?.Children ?? []).Where(shape => shapes.Contains(shape.Key)));
    }

    private static bool IsIn(List<OutlineNode> stretches, int offset) => stretches.Exists(node => node.Start <= offset && offset <= node.BodyEnd);

    // Comments stay as they are.
    private IEnumerable<(string Text, int Offset)> Matches(Regex pattern)
    {
        var start = 0;
        foreach (var line in document.Text.Split('\n'))
        {
            foreach (Match match in pattern.Matches(OutlineLine.WithoutComment(line)))
            {
                yield return (match.Value, start + match.Index);
            }

            start += line.Length + 1;
        }
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9.])[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(cell|group|list|lines|overall|section)[ ]*:[ ]+[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Naming();

    [GeneratedRegex(@"(?<![A-Za-z0-9])ranks:[ ]*\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Ranks();

    [GeneratedRegex(@"(?<![A-Za-z0-9])shape:[ ]*([A-Za-z0-9-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex("[A-Za-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
