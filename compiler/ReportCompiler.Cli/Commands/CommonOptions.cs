using System.CommandLine;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary><c>--reports DIR</c>.</summary>
    public static Option<string?> Reports() => new("--reports")
    {
        Description = "The folder that holds agencies.yaml and the reports. Default: ./reports, or the nearest folder upwards that holds agencies.yaml.",
        HelpName = "DIR",
    };

    /// <summary><c>--lang zh|en</c>.</summary>
    public static Option<string?> Language(string description)
    {
        var option = new Option<string?>("--lang") { Description = description, HelpName = "zh|en" };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    /// <summary><c>--severity ID=LEVEL</c>, any number of times.</summary>
    public static Option<string[]> Severity()
    {
        var option = new Option<string[]>("--severity")
        {
            Description = "How much findings of one kind weigh; none drops them. May be given several times.",
            HelpName = "ID=error|warning|note|none",
            AllowMultipleArgumentsPerToken = false,
        };
        option.Validators.Add(result =>
        {
            foreach (var problem in result.Tokens.Select(token => SeverityArgument.Problem(token.Value)).OfType<string>())
            {
                result.AddError(problem);
            }
        });
        return option;
    }

    /// <summary><c>--templates DIR</c>.</summary>
    public static Option<string?> Templates()
    {
        var option = new Option<string?>("--templates")
        {
            Description = "A folder of page templates, laid out as templates/ is, to use in the place of those that reportc carries; what it lacks they provide.",
            HelpName = "DIR",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Directory.Exists(result.Tokens[0].Value))
            {
                result.AddError($"--templates: there is no folder '{result.Tokens[0].Value}'.");
            }
        });
        return option;
    }

    /// <summary><c>--formats LIST</c>.</summary>
    public static Option<string?> Formats()
    {
        var option = new Option<string?>("--formats")
        {
            Description = $"The kinds of files to publish, with commas between: {string.Join(", ", SiteSettings.KnownFormats)}. Default: those of site.yaml, else {string.Join(", ", SiteSettings.DefaultFormats)}.",
            HelpName = "LIST",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => ParseFormats(token.Value)!.Count == 0))
            {
                result.AddError($"--formats names none. There are {string.Join(", ", SiteSettings.KnownFormats)}.");
            }

            foreach (var unknown in result.Tokens.SelectMany(token => ParseFormats(token.Value)!).Where(format => !SiteSettings.KnownFormats.Contains(format)))
            {
                var nearest = NearestName.Of(unknown, SiteSettings.KnownFormats) is { } name ? $"; did you mean '{name}'?" : ".";
                result.AddError($"--formats knows no '{unknown}'{nearest} There are {string.Join(", ", SiteSettings.KnownFormats)}.");
            }
        });
        return option;
    }

    /// <summary>The formats that <c>--formats</c> names; null where it is not given.</summary>
    public static IReadOnlyList<string>? ParseFormats(string? list) =>
        list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>The language that <c>--lang</c> names; null where it is not given.</summary>
    public static Language? Parse(string? language) => language switch
    {
        "zh" => Schema.Text.Language.Chinese,
        "en" => Schema.Text.Language.English,
        _ => null,
    };
}
