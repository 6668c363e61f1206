using System.CommandLine;
using System.Globalization;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Published.Importing;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Options;

/// <summary>What can be said beforehand about a published report.</summary>
/// <param name="environment">What the command runs in.</param>
internal sealed class PublishedOptions(CommandEnvironment environment)
{
    private readonly Option<string?> _template = new("--template")
    {
        Description = environment.Say(Words.Say(
            "published.option.template", "The form of a published report. Default: the one whose headings and labels stand in it.",
                "已公开报告所用的格式。默认：标题和栏目名称与文件相符的格式。")),
        HelpName = "ID",
    };

    private readonly Option<string?> _year = CreateYear(environment);

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_template);
        command.Options.Add(_year);
    }

    /// <summary>What is said.</summary>
    /// <param name="parsed">What was asked for.</param>
    /// <param name="agency">The id of the agency; null to find out.</param>
    public ImportRequest RequestOf(ParseResult parsed, string? agency) =>
        new(parsed.GetValue(_template), agency, parsed.GetValue(_year) is { } year ? int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture) : null);

    private static Option<string?> CreateYear(CommandEnvironment environment)
    {
        var option = new Option<string?>("--year")
        {
            Description = environment.Say(Words.Say(
                "published.option.year", "The year of a published report. Default: the one in its title, else in the name of its file.",
                    "已公开报告的年度。默认：标题中的年度，其次为文件名中的年度。")),
            HelpName = "YEAR",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.Tokens[0].Value is var given && !(given.Length == 4 && given.All(char.IsAsciiDigit)))
            {
                result.AddError(environment.Say(Words.Say("published.problem.year", $"--year must be a year of four digits, not '{given}'.",
                    $"--year 应为四位数的年度，不能是“{given}”。")));
            }
        });
        return option;
    }
}
