using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Options;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    /// <summary>The name of the option that asks for a language.</summary>
    public const string LanguageName = "--lang";

    private const string QuietName = "--quiet";
    private const string VerboseName = "--verbose";
    private const string NoColourName = "--no-color";

    private readonly Option<string?> _language;
    private readonly Option<bool> _noColour;
    private readonly Option<bool> _quiet;
    private readonly Option<bool> _verbose;

    /// <summary>Declares them.</summary>
    public GlobalOptions(CommandEnvironment environment)
    {
        _language = CommonOptions.Choice(LanguageName, environment, "zh", "en");
        _language.Description = environment.Say(Words.Say(
            "global.option.lang",
            "The language of help and messages, and of the words around reports on pages. Default: the locale (LANG), else English; pages go by their form.",
            "帮助、消息以及网页上报告以外文字的语言。默认：系统区域（LANG）的语言，否则为英文；网页依其表格而定。"));
        _noColour = new Option<bool>(NoColourName)
        {
            Description = environment.Say(Words.Say(
                "global.option.no-color",
                "No colours, as with the environment variable NO_COLOR.",
                "不使用颜色；设置环境变量 NO_COLOR 亦可。")),
        };
        _quiet = new Option<bool>(QuietName, "-q")
        {
            Description = environment.Say(Words.Say("global.option.quiet", "Results and findings only.", "只输出结果和发现的问题。")),
        };
        _verbose = new Option<bool>(VerboseName, "-v")
        {
            Description = environment.Say(Words.Say("global.option.verbose", "Say on standard error how the work is done.", "在标准错误输出中说明处理过程。")),
        };
        _verbose.Validators.Add(result =>
        {
            if (!result.Implicit && result.GetResult(_quiet) is { Implicit: false })
            {
                result.AddError(environment.Say(Words.Say(
                    "global.problem.quiet-and-verbose",
                    "--quiet and --verbose do not go together.",
                    "--quiet 和 --verbose 不能同时使用。")));
            }
        });
    }

    /// <summary>Adds them to the command that all others are below.</summary>
    public void AddTo(Command root)
    {
        foreach (var option in new Option[] { _language, _noColour, _quiet, _verbose })
        {
            option.Recursive = true;
            root.Options.Add(option);
        }
    }

    /// <summary>How a command speaks that was called with some of them.</summary>
    public static Voice VoiceOf(ParseResult parsed, CommandEnvironment environment)
    {
        var verbosity = IsSet(QuietName) ? Verbosity.Quiet : IsSet(VerboseName) ? Verbosity.Verbose : Verbosity.Normal;
        return new Voice(environment, verbosity, !IsSet(NoColourName));

        bool IsSet(string name) => parsed.GetResult(name) is System.CommandLine.Parsing.OptionResult option && option.GetValueOrDefault<bool>();
    }
}
