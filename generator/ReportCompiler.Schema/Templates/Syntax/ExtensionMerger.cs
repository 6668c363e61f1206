using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Puts what regions add into a form as declared.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="template">The form.</param>
internal sealed class ExtensionMerger(TemplateContext context, TemplateSyntax template)
{
    private static readonly LocalizedText Repeated =
        Words.Say("extension-merger.repeated", "rows of the table are repeated as each report has them", "该表的行由各报告决定是否重复");

    private static readonly LocalizedText RepeatedRow =
        Words.Say("extension-merger.repeated-row", "an added row stands once and is not repeated", "补充行只出现一次，不能重复");

    private readonly Dictionary<string, string> _rules = template.Rules.ToDictionary(rule => rule.Id, _ => NameOf(template), StringComparer.Ordinal);
    private readonly List<string> _owners = [NameOf(template)];
    private readonly List<RuleSyntax> _added = [];
    private List<SectionSyntax> _sections = template.Sections;

    /// <summary>The form with all that was added.</summary>
    public TemplateSyntax Result => template with { Sections = _sections, Rules = [.. template.Rules, .. _added] };

    /// <summary>Adds what an extension adds, after those before it.</summary>
    /// <param name="extension">The extension.</param>
    /// <param name="file">Its file, as messages name it.</param>
    public void Add(ExtensionSyntax extension, string file)
    {
        _owners.Add(file);
        foreach (var row in extension.Rows)
        {
            Add(row);
        }

        foreach (var rule in extension.Rules)
        {
            AddRule(rule);
        }

        foreach (var limit in extension.Limits)
        {
            Limit(limit);
        }
    }

    private static string NameOf(TemplateSyntax template) => FormattableString.Invariant($"{template.Header.Family} {template.Header.Version}");

    private void AddRule(RuleSyntax rule)
    {
        if (_rules.TryGetValue(rule.Id, out var owner) && owner != _owners[^1])
        {
            context.Report(ExtensionDiagnostics.IdTaken, rule.Span, rule.Id, owner);
            return;
        }

        _rules[rule.Id] = _owners[^1];
        _added.Add(rule with { AddedBy = _owners.Count - 1 });
    }

    // The limit of the nearest region counts.
    private void Limit(NarrativeLimit limit)
    {
        var index = _sections.FindIndex(section => section.Id == limit.Section.Value && section.IsRequired is not null);
        if (index < 0)
        {
            var known = _sections.Where(section => section.IsRequired is not null).Select(section => section.Id);
            context.Report(
                ExtensionDiagnostics.UnknownPlace, limit.Section.Span, limit.Section.Value, _owners[0], DidYouMean.For(limit.Section.Value, known));
            return;
        }

        _sections = [.. _sections];
        _sections[index] = _sections[index] with { MaxLength = limit.MaxLength };
    }

    private void Add(AdditionSyntax addition)
    {
        foreach (var section in _sections)
        {
            foreach (var block in section.Blocks.Where(block => CellPath.Join(section.Id, block.Id) == addition.Table.Value))
            {
                if (IsPlain(block, addition) && new RowInsertion(context, addition, _owners).Into(block) is { } whole)
                {
                    Replace(section, block, whole);
                }

                return;
            }
        }

        var tables = _sections.SelectMany(section => section.Blocks.Select(block => CellPath.Join(section.Id, block.Id)));
        context.Report(
            ExtensionDiagnostics.UnknownPlace, addition.Table.Span, addition.Table.Value, _owners[0], DidYouMean.For(addition.Table.Value, tables));
    }

    private bool IsPlain(BlockSyntax block, AdditionSyntax addition)
    {
        var isOfReport = block.Rows.Any(IsRepeated);
        if (isOfReport || IsRepeated(addition.Row))
        {
            context.Report(ExtensionDiagnostics.DoesNotFit, addition.Row.Span, isOfReport ? Repeated : RepeatedRow);
            return false;
        }

        return true;
    }

    private static bool IsRepeated(AxisSyntax row) => row.Repeat != RowRepeat.None || row.IsOverall || row.Children.Any(IsRepeated);

    private void Replace(SectionSyntax section, BlockSyntax block, BlockSyntax whole) =>
        _sections = _sections.ConvertAll(candidate => ReferenceEquals(candidate, section)
            ? section with { Blocks = [.. section.Blocks.Select(each => ReferenceEquals(each, block) ? whole : each)] }
            : candidate);
}
