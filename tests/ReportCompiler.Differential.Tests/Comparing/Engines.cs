using ReportCompiler.Differential.Tests.Data;
using ReportCompiler.Differential.Tests.Templates;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Differential.Tests.Comparing;

/// <summary>A form put to work in both ways.</summary>
/// <param name="Interpreted">The templates, interpreted.</param>
/// <param name="Generated">The code generated from them; null where it does not compile.</param>
/// <param name="Problem">Why it does not compile.</param>
internal sealed record Engines(FormCatalog Interpreted, FormCatalog? Generated, string? Problem = null)
{
    /// <summary>Puts a family of templates to work in both ways.</summary>
    public static Engines Of(IReadOnlyList<TemplateText> templates)
    {
        var interpreted =
            new FormCatalog(templates.Select(template => new TemplateEngine(TemplateCompiler.Compile(template.Path, template.ToString()).Model!)));
        try
        {
            return new Engines(
                interpreted, GeneratedForms.Of(templates.Select(template => (template.Path, template.ToString()))).CatalogOf(templates[0].Family));
        }
        catch (BrokenCodeException exception)
        {
            return new Engines(interpreted, null, exception.Message);
        }
    }

    /// <summary>Reads and checks data with both, and says where they part; null where they agree.</summary>
    /// <param name="set">The data.</param>
    /// <param name="result">What the interpreter finds.</param>
    public string? Difference(ReportSet set, out ReportSetResult? result)
    {
        result = null;
        if (Generated is null)
        {
            return Problem;
        }

        var (interpreted, found) = Run(Interpreted, set);
        var (generated, _) = Run(Generated, set);
        result = found;
        if (interpreted != generated)
        {
            return FirstDifference(interpreted, generated);
        }

        // Whatever a file contains, no engine may throw.
        return found is null ? interpreted : null;
    }

    private static (string Text, ReportSetResult? Result) Run(FormCatalog catalog, ReportSet set)
    {
        try
        {
            var result = Transcript.Check(catalog, set);
            return (Transcript.Of(result), result);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return (exception.ToString(), null);
        }
    }

    private static string FirstDifference(string interpreted, string generated)
    {
        var left = interpreted.Split('\n');
        var right = generated.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"interpreted: {Around(left, line)}\ngenerated:   {Around(right, line)}";
    }

    private static string Around(string[] lines, int at) => at < lines.Length ? string.Join("\n  ", lines.Skip(at).Take(3)) : "(nothing more)";
}
