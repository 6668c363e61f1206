using ReportCompiler.Differential.Tests.Drawing;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>Makes templates that compile: one or two versions of a form.</summary>
internal sealed class FamilyGen(Draw draw)
{
    private const int MaxCells = 60;

    public Family Make(string name)
    {
        var bare = Bare(name);
        var sentences = new List<(string Section, string Sentence)>();
        var isPlain = draw.OneIn(2);
        var versions = new List<(TemplateText, TemplateModel)>();
        for (var index = 0; index < bare.Count; index++)
        {
            var rules = new RuleGen(draw, bare[index].Model.Form, bare.Count == 1 ? null : bare[1 - index].Model.Form);
            var claims = rules.Claims();
            sentences.AddRange(claims.Select(claim => (claim.Section, claim.Sentence)));
            var text = bare[index].Text with
            {
                Rules = rules.Rules(isPlain ? draw.Below(4) : draw.Between(3, 9), isPlain),
                Claims = [.. claims.Select(claim => claim.Line)],
            };
            versions.Add(WithoutMistakes(text, [.. bare.Select(version => version.Model.Form)]));
        }

        return new Family(name, versions, sentences.ToLookup(pair => pair.Section, pair => pair.Sentence, StringComparer.Ordinal));
    }

    // Takes away the rules and claims that a template may not have: doubles, such as can never fail or never hold, and
    // such as name what no version of the form has.
    private static (TemplateText Text, TemplateModel Model) WithoutMistakes(TemplateText text, IReadOnlyList<Form> versions)
    {
        while (true)
        {
            var compilation = TemplateCompiler.Compile(text.Path, text.ToString());
            var unknown = compilation.ForeignNames.Where(name => !name.Paths.Any(path => versions.Any(form => form.IndexOf(path) >= 0))).ToList();
            if (compilation.Model is { } model && unknown.Count == 0)
            {
                return (text, model);
            }

            var lines = text.ToString().Split('\n');
            var spans = compilation.Findings.Select(finding => finding.Span).Concat(unknown.Select(name => name.Span));
            var wrong = spans.Select(span => lines[span.Line - 1]).Where(line => line.StartsWith("  - {", StringComparison.Ordinal)).Select(line => line[4..])
                .ToHashSet(StringComparer.Ordinal);
            var left = text with
            {
                Rules = [.. text.Rules.Where(rule => !wrong.Contains(rule))],
                Claims = [.. text.Claims.Where(claim => !wrong.Contains(claim))],
            };
            if (left.Rules.Count + left.Claims.Count == text.Rules.Count + text.Claims.Count)
            {
                throw new InvalidOperationException($"The sections do not compile:\n{string.Join("\n", compilation.Findings)}\n{text}");
            }

            text = left;
        }
    }

    // Sections whose totals mix units do not compile, and a formula may name what no version kept; the next ones may do.
    private List<(TemplateText Text, TemplateModel Model)> Bare(string name)
    {
        while (true)
        {
            var skeletons = new SkeletonGen(draw);
            var whole = skeletons.Make();
            var text = new TemplateText(name, 1, "2019..", draw.OneIn(2), draw.OneIn(3) ? "0.9" : null, whole, [], []);
            List<TemplateText> texts = draw.OneIn(3)
                ? [text with { Years = "2019..2020", Skeleton = skeletons.Thinned(whole) },
                    text with { Version = 2, Years = "2021..", Skeleton = skeletons.Thinned(whole) }]
                : [text];
            var compiled = texts.ConvertAll(version => TemplateCompiler.Compile(version.Path, version.ToString()));
            var models = compiled.ConvertAll(version => version.Model);
            if (models.TrueForAll(model => model is { Form.Cells.Count: <= MaxCells } && Vocabulary.Of(model.Form, null).Units.Count > 0)
                && compiled.SelectMany(version => version.ForeignNames)
                    .All(foreign => foreign.Paths.Any(path => models.Exists(model => model!.Form.IndexOf(path) >= 0))))
            {
                return [.. texts.Zip(models, (version, model) => (version, model!))];
            }
        }
    }
}
