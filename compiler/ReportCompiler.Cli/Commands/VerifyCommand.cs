using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc verify</c>.</summary>
internal sealed class VerifyCommand : ReportcCommand
{
    private readonly Argument<string> _site;
    private readonly Option<string?> _attest;
    private readonly Option<bool> _force;
    private readonly Option<string?> _reports;

    /// <summary>Declares the command.</summary>
    public VerifyCommand(CommandEnvironment environment)
        : base(environment, "verify", Words.Say(
            "verify.description",
            "Says whether a site is what was published: every file against the digests that the build has listed.",
            "核对网站与发布时是否一致：逐一比对构建时列出的文件摘要。"))
    {
        Arguments.Add(_site = new Argument<string>("DIR")
        {
            Description = Say(Words.Say("verify.argument.site", "The folder of the site. Default: site.", "网站所在的目录。默认：site。")),
            DefaultValueFactory = _ => "site",
        });
        Options.Add(_attest = new Option<string?>("--attest")
        {
            Description = Say(Words.Say(
                "verify.option.attest",
                "If it is: write an in-toto statement of its files, for those who sign.",
                "一致时：写出网站文件的 in-toto 声明，供签名使用。")),
            HelpName = "FILE",
        });
        Options.Add(_force = new Option<bool>("--force")
        {
            Description = Say(Words.Say("verify.option.force", "Replace that file if it is there already.", "声明文件已存在时覆盖。")),
        });
        Options.Add(_reports = CommonOptions.Reports(environment));
        _reports.Description = Say(Words.Say(
            "verify.option.reports",
            "The folder of reports that the site was made from: the statement names its data files, too. Default: none.",
            "网站所用的报告目录：声明中同时列出其中的数据文件。默认：不列。"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc verify public", Say(Words.Say("verify.example.usual", "reads every file of ./public", "逐一读取 ./public 中的文件"))),
        ("reportc verify site --attest site.intoto.json --reports reports", Say(Words.Say(
            "verify.example.attest",
            "writes what is to be signed, with the data files that the site was made from",
            "写出待签名的声明，并列出网站所用的数据文件"))),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes =>
        [.. base.ExitCodes.Select(code => code.Code == "1" ? ("1", Say(Words.Say(
            "verify.exit-code.1",
            "the site is not what was published",
            "网站与发布时不一致"))) : code)];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetValue(_site)!));
        var name = ReportsFolder.Shorten(folder);
        var statement = StatementOf(parsed);
        if (statement?.Problem is { } problem)
        {
            return voice.Refuse(problem);
        }

        var verification = SiteVerification.Of(folder, name, Environment.ProcessorCount, CommandEnvironment.Cancellation);
        if (verification.Findings.Count > 0)
        {
            voice.Findings.Write(verification.Findings);
            return verification.Files.Count == 0 ? ExitCode.Usage : ExitCode.Findings;
        }

        var reports = parsed.GetValue(_reports) is { } given ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(given)) : null;
        if (statement?.Write(SiteAttestation.Write(verification.Files, reports), voice.Output) is { } failure)
        {
            return voice.Refuse(failure);
        }

        var count = verification.Files.Count;
        voice.Tell(Words.Say(
            "verify.done",
            $"'{name}' is what was published: {count} files.",
            $"“{name}”与发布时一致：共 {count} 个文件。"));
        return ExitCode.Ok;
    }

    private OutputFile? StatementOf(ParseResult parsed)
    {
        var path = parsed.GetValue(_attest) is { } file ? Path.GetFullPath(file) : null;
        return path is null ? null : new OutputFile(path, ReportsFolder.Shorten(path), parsed.GetValue(_force));
    }
}
