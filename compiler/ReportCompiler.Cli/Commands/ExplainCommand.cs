using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Explaining;
using ReportCompiler.Cli.Help;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc explain</c>.</summary>
internal sealed class ExplainCommand : ReportcCommand
{
    private readonly Argument<string?> _id;

    /// <summary>Declares the command.</summary>
    public ExplainCommand(CommandEnvironment environment)
        : base(environment, "explain", Words.Say(
            "explain.description",
            "Explains a diagnostic: what it means, what causes it and what mends it.",
            "解释某一类问题：含义、原因和处理办法。"))
    {
        Arguments.Add(_id = new Argument<string?>("ID")
        {
            Description = Say(Words.Say(
                "explain.argument.id",
                "The id of a diagnostic, such as RC3001. Without one, all are listed.",
                "问题的编号，例如 RC3001。不写则列出全部。")),
            Arity = ArgumentArity.ZeroOrOne,
        });
        _id.CompletionSources.Add(_ => DiagnosticKinds.All.Select(definition => new System.CommandLine.Completions.CompletionItem(definition.Id)));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc explain RC3001", Say(Words.Say("explain.example.one", "explains one diagnostic", "解释一类问题"))),
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

        if (DiagnosticKinds.Find(id) is not { } definition)
        {
            return voice.Refuse(DiagnosticKinds.Unknown(id));
        }

        explanation.Write(definition);
        return ExitCode.Ok;
    }
}
