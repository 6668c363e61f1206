using ReportCompiler.Differential.Tests.Data;
using ReportCompiler.Differential.Tests.Templates;

namespace ReportCompiler.Differential.Tests.Comparing;

/// <summary>Takes away from templates and data whatever two engines disagree without, until nothing more can go.</summary>
/// <param name="compile">Puts templates to work in both ways.</param>
internal sealed class Reducer(Func<IReadOnlyList<TemplateText>, Engines> compile)
{
    /// <summary>The least templates and data that the engines still disagree on, written out.</summary>
    public string Reduce(IReadOnlyList<TemplateText> templates, ReportSet set)
    {
        var engines = compile(templates);
        set = Reduce(engines, set);
        templates = WithoutLines(templates, set);
        engines = compile(templates);
        set = Reduce(engines, set);
        return $"{engines.Difference(set, out _)}\n\n{Write(templates, set)}";
    }

    /// <summary>Templates and data, written out.</summary>
    public static string Write(IReadOnlyList<TemplateText> templates, ReportSet set)
    {
        var files = templates.Select(template => (template.Path, Text: template.ToString()))
            .Append(("reports/agencies.yaml", ReportSet.Agencies))
            .Concat(set.Files);
        return string.Join("\n", files.Select(file => $"--- {file.Item1}\n{file.Item2}"));
    }

    private static ReportSet Reduce(Engines engines, ReportSet set)
    {
        var files = set.Files.ToList();
        for (var index = files.Count - 1; index >= 0; index--)
        {
            var left = new ReportSet([.. files.Where((_, other) => other != index)]);
            if (engines.Difference(left, out _) is not null)
            {
                files.RemoveAt(index);
            }
        }

        for (var index = 0; index < files.Count; index++)
        {
            var at = index;
            var lines = WithoutParts(
                [.. files[index].Text.Split('\n')],
                left => engines.Difference(
                    new ReportSet([.. files.Select((file, other) => other == at ? (file.Path, string.Join('\n', left)) : file)]), out _) is not null);
            files[index] = (files[index].Path, string.Join('\n', lines));
        }

        return new ReportSet(files);
    }

    private List<TemplateText> WithoutLines(IReadOnlyList<TemplateText> templates, ReportSet set)
    {
        var reduced = templates.ToList();
        for (var index = 0; index < reduced.Count; index++)
        {
            var at = index;
            reduced[at] = reduced[at] with { Rules = WithoutParts(reduced[at].Rules, rules => Differs(reduced, at, reduced[at] with { Rules = rules }, set)) };
            reduced[at] =
                reduced[at] with { Claims = WithoutParts(reduced[at].Claims, claims => Differs(reduced, at, reduced[at] with { Claims = claims }, set)) };
        }

        return reduced;
    }

    private bool Differs(List<TemplateText> templates, int index, TemplateText changed, ReportSet set)
    {
        List<TemplateText> all = [.. templates.Select((template, other) => other == index ? changed : template)];
        return compile(all).Difference(set, out _) is not null;
    }

    // One part after the other, from the last: what is declared late depends on what is declared early.
    private static List<string> WithoutParts(IReadOnlyList<string> parts, Func<List<string>, bool> stillDiffers)
    {
        var left = parts.ToList();
        for (var index = left.Count - 1; index >= 0; index--)
        {
            List<string> without = [.. left.Where((_, other) => other != index)];
            if (stillDiffers(without))
            {
                left = without;
            }
        }

        return left;
    }
}
