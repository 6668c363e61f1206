using ReportCompiler.Differential.Tests.Drawing;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>Makes the rules and claims of a template, a line of YAML each.</summary>
/// <param name="draw">The choices.</param>
/// <param name="form">The form as compiled without rules.</param>
/// <param name="other">Another version of the form; null where there is none.</param>
internal sealed class RuleGen(Draw draw, Form form, Form? other)
{
    private static readonly ScopeKind[] Scopes = [ScopeKind.Column, ScopeKind.Row, ScopeKind.Cell];

    private readonly IReadOnlyList<Vocabulary> _repeated = new RepeatedVocabulary(form, other).All();

    /// <summary>Makes rules.</summary>
    /// <param name="count">How many.</param>
    /// <param name="isPlain">Whether all say that two sums are equal.</param>
    public List<string> Rules(int count, bool isPlain) => [.. Enumerable.Range(0, count).Select(index => Rule(index, isPlain))];

    /// <summary>Makes claims, and the sentences that state their figures.</summary>
    public List<(string Line, string Section, string Sentence)> Claims()
    {
        var words = Vocabulary.Of(form, other);
        return [.. Enumerable.Range(0, words.Narratives.Count == 0 ? 0 : draw.Below(3)).Select(index => Claim(index, words))];
    }

    private (string Line, string Section, string Sentence) Claim(int index, Vocabulary words)
    {
        var section = draw.Of(words.Narratives);
        var pattern = FormattableString.Invariant($"claim {index}{draw.Of(" is ", " of ")}{{n}}");
        var value = new ExpressionGen(draw, words).Number(draw.Of(words.Units), draw.Of(0, 0, 1, 2));
        var severity = draw.OneIn(3) ? ", severity: error" : string.Empty;
        var says = draw.OneIn(3) ? $"[{YamlText.Quote(pattern)}, \"stated {{n}} times\"]" : YamlText.Quote(pattern);
        return (FormattableString.Invariant($"{{id: claim-{index}, section: {section}, says: {says}, equals: {YamlText.Quote(value)}{severity}}}"),
            section, pattern);
    }

    private string Rule(int index, bool isPlain)
    {
        var words = Words();
        var expressions = new ExpressionGen(draw, words);
        var properties = new List<string> { FormattableString.Invariant($"id: rule-{index}") };
        if (words.Each.Length > 0)
        {
            properties.Add(Each(words));
        }

        var hasParameter = draw.OneIn(8);
        var require = hasParameter ? WithParameter(words, expressions, properties)
            : isPlain || draw.OneIn(4) ? expressions.Equation()
            : draw.OneIn(3) ? expressions.Comparison(2)
            : expressions.Condition(3);
        properties.Add($"require: {YamlText.Quote(require)}");
        if (draw.OneIn(3))
        {
            properties.Add($"at: {At(words)}");
        }

        if (draw.OneIn(6))
        {
            properties.Add($"tolerance: {draw.Of("1", "0.5", "3")}");
        }

        if (draw.OneIn(4))
        {
            properties.Add("severity: warning");
        }

        if (draw.OneIn(4))
        {
            properties.Add("unless: footnote");
        }

        var figures = draw.OneIn(4) ? " {left}, {right}: {difference}" : string.Empty;
        properties.Add(FormattableString.Invariant($"says: {{en: \"Rule {index} says so{figures}.\", zh: \"规则{index}{figures}。\"}}"));
        return $"{{{string.Join(", ", properties)}}}";
    }

    private string At(Vocabulary words) => words.Narratives.Count > 0 && draw.OneIn(4) ? draw.Of(words.Narratives)
        : words.Tables.Count > 0 && draw.OneIn(3) ? draw.Of(words.Tables)
        : words.Cells[draw.Below(Math.Min(words.Cells.Count, 6))].Name;

    private string Each(Vocabulary words)
    {
        if (words.Scope != ScopeKind.Cell || !draw.OneIn(2))
        {
            return $"each: {words.Each}";
        }

        var all = Blocks().Select(pair => $"cell of {CellPath.Join(pair.Section.Id, pair.Block.Id)}").Where(each => each != words.Each);
        return $"each: [{string.Join(", ", all.Take(2).Prepend(words.Each))}]";
    }

    // The rule stands for one rule for each value.
    private string WithParameter(Vocabulary words, ExpressionGen expressions, List<string> properties)
    {
        var unit = draw.Of(words.Units);
        var names = draw.Shuffled(words.Cells.Where(cell => cell.Unit == unit).Select(cell => cell.Name).Take(6)).Take(draw.Between(1, 3));
        var hasParts = draw.OneIn(2);
        var values = names.Select((name, index) => hasParts ? $"{{id: v{index}, name: {name}}}" : name);
        properties.Add($"for: {{x: [{string.Join(", ", values)}]}}");
        return $"{(hasParts ? "{x.name}" : "{x}")} {draw.Of("=", "<=", ">=", "!=")} {expressions.Number(unit, 1)}";
    }

    private Vocabulary Words()
    {
        if (_repeated.Count > 0 && draw.Percent(65))
        {
            return draw.Of(_repeated);
        }

        var blocks = Blocks();
        if (blocks.Count == 0 || draw.OneIn(4))
        {
            return Vocabulary.Of(form, other);
        }

        var (section, block) = draw.Of<(FormSection, FormBlock)>(blocks);
        return Vocabulary.Of(form, other, section, block, draw.Of(Scopes));
    }

    private List<(FormSection Section, FormBlock Block)> Blocks() =>
        [.. form.Sections.SelectMany(section => (section.Table?.Blocks ?? []).Where(block => !block.IsRepeated).Select(block => (section, block)))];
}
