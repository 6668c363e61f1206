using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Explaining;
using ReportCompiler.Cli.Help;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc explain</c>.</summary>
internal sealed class ExplainCommand : ReportcCommand
{
    private readonly Argument<string?> _id;
    private readonly FolderOptions _folder;

    /// <summary>Declares the command.</summary>
    public ExplainCommand(CommandEnvironment environment)
        : base(environment, "explain", Words.Say(
            "explain.description",
            "Explains a diagnostic: what it means, what causes it and what mends it; or a rule of a form.",
            "解释某一类问题：含义、原因和处理办法；也可解释表格的一条规则。"))
    {
        Arguments.Add(_id = new Argument<string?>("ID")
        {
            Description = Say(Words.Say(
                "explain.argument.id",
                "The id of a diagnostic, such as RC3001, or of a rule of a form. Without one, all diagnostics are listed.",
                "问题的编号，例如 RC3001，或表格规则的编号。不写则列出全部问题。")),
            Arity = ArgumentArity.ZeroOrOne,
        });
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
        _id.CompletionSources.Add(_ => DiagnosticKinds.All.Select(definition => new System.CommandLine.Completions.CompletionItem(definition.Id)));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc explain RC3001", Say(Words.Say("explain.example.one", "explains one diagnostic", "解释一类问题"))),
        ("reportc explain backlog-of-appeals", Say(Words.Say(
            "explain.example.rule",
            "explains a rule, with its formula",
            "解释一条规则，并列出其公式"))),
        ("reportc explain --lang zh", Say(Words.Say(
            "explain.example.all",
            "lists all diagnostics in Chinese",
            "以中文列出全部问题"))),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes => ExitCodeHelp.OfUsage(CommandEnvironment);

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var explanation = new DiagnosticExplanation(voice.Output, voice.Language);
        if (parsed.GetValue(_id) is not { } id)
        {
            explanation.WriteList(DiagnosticKinds.All);
            return ExitCode.Ok;
        }

        if (DiagnosticKinds.Find(id) is { } definition)
        {
            explanation.Write(definition);
            return ExitCode.Ok;
        }

        // Forms may lie beside the reports.
        var folder = _folder.FolderOf(parsed);
        var rules = new RuleTexts(FolderForms.CatalogFor(CommandForms.Catalog, folder.ToSource()));
        var found = rules.Find(id);
        if (found.Count == 0)
        {
            return voice.Refuse(RuleTexts.Unknown(id, rules.Ids));
        }

        new RuleExplanation(voice.Output, voice.Language).Write(found);
        return ExitCode.Ok;
    }
}
