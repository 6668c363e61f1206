using System.Reflection;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Beginning;

/// <summary>The files that a repository of reports begins with.</summary>
/// <param name="language">The language of the form, its report and the notes.</param>
/// <param name="agency">The id of the first agency.</param>
/// <param name="name">Its name.</param>
/// <param name="year">The year of its report.</param>
internal sealed class StarterFiles(Language language, string agency, string name, string year)
{
    private const string Prefix = "beginning/";
    private const string Pipelines = "pipelines/";

    private readonly Assembly _assembly = typeof(StarterFiles).Assembly;

    /// <summary>The forges that there is a pipeline for, each with the folder of its sample.</summary>
    public static IReadOnlyDictionary<string, string> Forges { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["github"] = "github-actions/",
        ["gitlab"] = "gitlab-ci/",
        ["gitee"] = "gitee-go/",
    };

    /// <summary>The files, by their paths in the repository, in order.</summary>
    /// <param name="forge">The forge whose pipeline is wanted; null for none.</param>
    public IReadOnlyList<(string Path, string Text)> Of(string? forge)
    {
        var files = _assembly.GetManifestResourceNames().Select(resource => (Resource: resource, Path: PathOf(resource, forge)))
            .Where(file => file.Path is not null);
        return [.. files.Select(file => (file.Path!, Filled(Read(file.Resource), file.Path!))).OrderBy(file => file.Item1, StringComparer.Ordinal)];
    }

    private string? PathOf(string resource, string? forge)
    {
        var own = Prefix + language.Subtag + "/";
        if (resource.StartsWith(own, StringComparison.Ordinal))
        {
            return resource[own.Length..].Replace("reports/report.yaml", $"reports/{agency}/{year}.yaml", StringComparison.Ordinal);
        }

        const string Any = Prefix + "any/";
        if (resource.StartsWith(Any, StringComparison.Ordinal))
        {
            var rest = resource[Any.Length..];
            return rest.StartsWith("git", StringComparison.Ordinal) ? "." + rest : rest;
        }

        var sample = forge is null ? null : Pipelines + Forges[forge];
        return sample is not null && resource.StartsWith(sample, StringComparison.Ordinal) ? resource[sample.Length..] : null;
    }

    private string Filled(string text, string path) => path.StartsWith('.') ? text : text
        .Replace("@schema@", $"yaml-language-server: $schema=../../schemas/first-form-1.{language.Subtag}.json", StringComparison.Ordinal)
        .Replace("@agency@", agency, StringComparison.Ordinal)
        .Replace("@name@", name, StringComparison.Ordinal)
        .Replace("@year@", year, StringComparison.Ordinal);

    private string Read(string resource)
    {
        using var reader = new StreamReader(_assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
