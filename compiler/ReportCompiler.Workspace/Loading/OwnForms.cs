using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Loading;

/// <summary>Forms that lie beside the reports, at work straight from their templates.</summary>
internal static class OwnForms
{
    /// <summary>The forms of a program with those of a folder in the place of the families that both have, and what is wrong with these.</summary>
    /// <param name="carried">The forms of the program.</param>
    /// <param name="texts">The templates of the folder.</param>
    public static FolderCatalog Compile(FormCatalog carried, IReadOnlyList<TemplateSource> texts)
    {
        var others = texts.Where(text => !IsCarried(carried, text)).ToList();
        if (others.Count == 0)
        {
            return new FolderCatalog(carried, []);
        }

        var compiled = texts.AsParallel().AsOrdered().Select(text => TemplateCompiler.Compile(text.File, text.Text)).ToList();
        var compilations = compiled.FindAll(compilation => others.Exists(text => text.File == compilation.File));
        var same = compiled.Except(compilations).ToList();
        var findings = compilations.SelectMany(compilation => compilation.Findings).ToList();
        findings.AddRange(TemplateSetChecks.Check([.. compilations, .. same]));
        findings.AddRange(Replaced(carried, compilations));
        var engines = compilations.Where(compilation => compilation.Model is not null && !HasErrors(findings, compilation))
            .Select(FormEngine (compilation) => new TemplateEngine(compilation.Model!))
            .Concat(same.Select(compilation => carried.Engines.First(engine => engine.Form.DisplayName == compilation.Model!.Form.DisplayName)))
            .ToList();
        var broken = compilations.Where(compilation => compilation.Model is null || HasErrors(findings, compilation))
            .Select(compilation => FamilyOf(others.Find(text => text.File == compilation.File)!)).ToList();
        var families = engines.Select(engine => engine.Form.Family).Concat(broken).ToHashSet(StringComparer.Ordinal);
        return new FolderCatalog(carried.Replacing(families, engines, broken, () => SourcesOf(carried, texts, families)), findings);
    }

    /// <summary>The folder of a family, and the file in it.</summary>
    public static string ShortName(string file) => string.Join('/', file.Split('/').TakeLast(2));

    // The same to the letter as one that the program brings along, which is then at work as the program has it.
    private static bool IsCarried(FormCatalog carried, TemplateSource text) => carried.Sources.Any(
        source => ShortName(source.File) == ShortName(text.File) && source.Text.ReplaceLineEndings("\n") == text.Text.ReplaceLineEndings("\n"));

    private static bool HasErrors(List<Finding> findings, TemplateCompilation compilation) =>
        findings.Exists(finding => finding.File == compilation.File && finding.Severity == Severity.Error);

    private static IEnumerable<Finding> Replaced(FormCatalog carried, IEnumerable<TemplateCompilation> compilations) => compilations
        .Where(own => own.Model is { } model && carried.Engines.Any(engine => engine.Form.DisplayName == model.Form.DisplayName))
        .Select(own => new Finding(LoadDiagnostics.FormReplaced, own.File, own.VersionSpan, own.Model!.Form.DisplayName));

    // Of a file that is no form, the folder that it lies in says of which family it was to be one.
    private static string FamilyOf(TemplateSource text)
    {
        var family = YamlDocument.Read(text.File, text.Text, new List<Finding>()) is DocumentMapping root ? root.Find("template") : null;
        return family is DocumentText { Value.Length: > 0 } name ? name.Value : text.File.Split('/')[^2];
    }

    private static List<TemplateSource> SourcesOf(FormCatalog carried, IReadOnlyList<TemplateSource> texts, HashSet<string> families) =>
    [
        .. texts,
        .. carried.Sources.Where(
            source => source.File.EndsWith(FormExtension.Ending, StringComparison.Ordinal) || !families.Contains(FamilyOf(source))),
    ];
}
