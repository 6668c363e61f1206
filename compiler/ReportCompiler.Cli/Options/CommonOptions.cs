using System.CommandLine;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Options;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary>The name of the option that says where the reports are.</summary>
    public const string ReportsName = "--reports";

    /// <summary><c>--reports DIR</c>.</summary>
    public static Option<string?> Reports(CommandEnvironment environment) => new(ReportsName)
    {
        Description = environment.Say(Words.Say(
            "common.option.reports",
            "The folder that holds agencies.yaml and the reports. Default: ./reports, or the nearest folder upwards that holds agencies.yaml.",
            "存放 agencies.yaml 和报告的目录。默认：./reports，或向上逐级查找到的第一个含有 agencies.yaml 的目录。")),
        HelpName = "DIR",
    };

    /// <summary>An option that takes one of a few words.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="environment">What the command runs in.</param>
    /// <param name="values">The words.</param>
    public static Option<string?> Choice(string name, CommandEnvironment environment, params string[] values)
    {
        var option = new Option<string?>(name) { HelpName = string.Join('|', values) };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !values.Contains(result.Tokens[^1].Value, StringComparer.Ordinal))
            {
                result.AddError(environment.Say(NotAmong(name, values, result.Tokens[^1].Value)));
            }
        });
        return option;
    }

    /// <summary><c>--severity ID=LEVEL</c>, any number of times.</summary>
    public static Option<string[]> Severity(CommandEnvironment environment)
    {
        var option = new Option<string[]>("--severity")
        {
            Description = environment.Say(Words.Say(
                "common.option.severity",
                "How much findings of one kind weigh; none drops them. May be given several times.",
                "某一类问题的级别；none 表示不报告。可多次使用。")),
            HelpName = "ID=error|warning|note|none",
            AllowMultipleArgumentsPerToken = false,
        };
        option.Validators.Add(result =>
        {
            foreach (var problem in result.Tokens.Select(token => SeverityArgument.Problem(token.Value)).OfType<LocalizedText>())
            {
                result.AddError(problem.In(environment.Language));
            }
        });
        return option;
    }

    /// <summary><c>--formats LIST</c>.</summary>
    public static Option<string?> Formats(CommandEnvironment environment)
    {
        var known = string.Join(", ", SiteSettings.KnownFormats);
        var usual = string.Join(", ", SiteSettings.DefaultFormats);
        var option = new Option<string?>("--formats")
        {
            Description = environment.Say(Words.Say(
                "common.option.formats",
                $"The kinds of files to publish, with commas between: {known}. Default: those of site.yaml, else {usual}.",
                $"要发布的文件种类，以英文逗号分隔：{known}。默认：site.yaml 所列，否则为 {usual}。")),
            HelpName = "LIST",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => ParseFormats(token.Value)!.Count == 0))
            {
                result.AddError(environment.Say(Words.Say(
                    "common.problem.no-formats",
                    $"--formats names none. There are {known}.",
                    $"--formats 未列出任何种类。可用的有 {known}。")));
            }

            foreach (var unknown in result.Tokens.SelectMany(token => ParseFormats(token.Value)!).Where(format => !SiteSettings.KnownFormats.Contains(format)))
            {
                result.AddError(environment.Say(UnknownFormat(unknown, known)));
            }
        });
        return option;
    }

    /// <summary>The formats that <c>--formats</c> names; null where it is not given.</summary>
    public static IReadOnlyList<string>? ParseFormats(string? list) =>
        list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();

    private static LocalizedText NotAmong(string name, string[] values, string given)
    {
        var all = Punctuation.Items(values);
        return NearestName.Of(given, values) is { } nearest
            ? Words.Say(
                "common.problem.not-among-with-nearest",
                $"{name} must be one of {all}, not '{given}'; did you mean '{nearest}'?",
                $"{name} 只能是 {all} 之一，不能是“{given}”；您是否要写“{nearest}”？")
            : Words.Say("common.problem.not-among", $"{name} must be one of {all}, not '{given}'.", $"{name} 只能是 {all} 之一，不能是“{given}”。");
    }

    private static LocalizedText UnknownFormat(string unknown, string known) => NearestName.Of(unknown, SiteSettings.KnownFormats) is { } nearest
        ? Words.Say(
            "common.problem.unknown-format-with-nearest",
            $"--formats knows no '{unknown}'; did you mean '{nearest}'? There are {known}.",
            $"--formats 中的“{unknown}”不可用；您是否要写“{nearest}”？可用的有 {known}。")
        : Words.Say(
            "common.problem.unknown-format",
            $"--formats knows no '{unknown}'. There are {known}.",
            $"--formats 中的“{unknown}”不可用。可用的有 {known}。");
}
