using System.CommandLine;
using ReportCompiler.Cli.Explaining;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc explain</c>.</summary>
internal sealed class ExplainCommand : Command, IHasExamples
{
    private readonly Argument<string?> _id = new("ID")
    {
        Description = "The id of a diagnostic, such as RC3001. Without one, all are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _language = CommonOptions.Language("The language of the explanation. Default: English.");
    private readonly Streams _streams;

    /// <summary>Declares the command.</summary>
    public ExplainCommand(Streams streams)
        : base("explain", "Explains a diagnostic: what it means, what causes it and what mends it.")
    {
        _streams = streams;
        Arguments.Add(_id);
        Options.Add(_language);
        SetAction(parsed => (int)Run(parsed));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("reportc explain RC3001", "explains one diagnostic"),
        ("reportc explain --lang zh", "lists all diagnostics in Chinese"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(string Code, string Meaning)> ExitCodes { get; } =
        [.. ExitCodeHelp.All.Where(code => code.Code is "0" or "2")];

    private ExitCode Run(ParseResult parsed)
    {
        var language = CommonOptions.Parse(parsed.GetValue(_language)) ?? Language.English;
        var explanation = new Explanation(_streams.Output, language);
        if (parsed.GetValue(_id) is not { } id)
        {
            explanation.WriteList(Diagnostics.All);
            return ExitCode.Ok;
        }

        if (Diagnostics.Find(id) is not { } definition)
        {
            _streams.Error.WriteLine("reportc: " + Diagnostics.Unknown(id).In(language));
            return ExitCode.Usage;
        }

        explanation.Write(definition);
        return ExitCode.Ok;
    }
}
