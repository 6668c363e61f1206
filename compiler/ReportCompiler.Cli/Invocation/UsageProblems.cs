using System.CommandLine;
using System.CommandLine.Parsing;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Help;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Invocation;

/// <summary>Says what is wrong with a command line: one line for each cause, and where to read on.</summary>
internal static class UsageProblems
{
    /// <summary>What is wrong, in the order in which it should be said.</summary>
    public static IReadOnlyList<LocalizedText> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var stray = StrayOptions(parsed).Select(token => Unknown(token, command)).ToList();
        return stray.Count > 0 ? stray : [.. Of(parsed, command).Distinct()];
    }

    /// <summary>Writes what is wrong, and where to read on.</summary>
    public static void Write(IReadOnlyList<LocalizedText> problems, ParseResult parsed, CommandEnvironment environment)
    {
        foreach (var problem in problems)
        {
            environment.Error.WriteLine("reportc: " + Printable.Of(problem.In(environment.Language)));
        }

        var help = HelpPage.NameOf(parsed.CommandResult.Command) + " --help";
        environment.Error.WriteLine(environment.Say(Words.Say("usage-problems.try", $"Try '{help}'.", $"请参阅“{help}”。")));
    }

    // A misspelt option would be taken for a path where a command takes paths. Behind "--" all are paths.
    private static IEnumerable<string> StrayOptions(ParseResult parsed)
    {
        var plain = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).ToHashSet();
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Where(token => token.Value.Length > 1 && token.Value[0] == '-' && !plain.Contains(token))
            .Select(token => token.Value);
    }

    private static IEnumerable<LocalizedText> Of(ParseResult parsed, Command command)
    {
        foreach (var token in parsed.UnmatchedTokens)
        {
            yield return Unknown(token, command);
        }

        // One that is unknown has been named; what the library says of it would say it twice.
        foreach (var group in parsed.Errors.Where(
            error => !parsed.UnmatchedTokens.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)))
            .GroupBy(error => error.SymbolResult))
        {
            yield return Of(group.Key, [.. group.Select(error => error.Message)]);
        }
    }

    private static LocalizedText Of(SymbolResult? symbol, IReadOnlyList<string> messages) => symbol switch
    {
        OptionResult { Tokens.Count: 0, Implicit: false } option when option.Option.Arity.MinimumNumberOfValues > 0 =>
            Valueless(option.Option.Name, NameOf(option.Option)),
        ArgumentResult { Tokens.Count: 0 } argument => Missing(argument.Argument.Name),
        CommandResult { Command: var command } when command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0) is { } first
            && messages[0].StartsWith("Required", StringComparison.Ordinal) =>
            Missing(first.Name),
        _ => LocalizedText.Verbatim(messages[0]),
    };

    private static LocalizedText Valueless(string option, string value) =>
        Words.Say("usage-problems.valueless", $"{option} must be followed by {value}.", $"{option} 之后应写明 {value}。");

    private static LocalizedText Missing(string argument) => Words.Say("usage-problems.missing", $"{argument} must be given.", $"应写明 {argument}。");

    private static string NameOf(Option option) => option.HelpName ?? option.Name.TrimStart('-');

    private static LocalizedText Unknown(string token, Command command)
    {
        if (!token.StartsWith('-') && command.Subcommands.Count == 0)
        {
            return Words.Say("usage-problems.too-many", $"'{token}' is one argument too many.", $"“{token}”是多余的参数。");
        }

        var known = token.StartsWith('-') ? OptionsOf(command) : command.Subcommands.Select(child => child.Name);
        var nearest = NearestName.Of(token.Split('=')[0], known.Where(name => name.Length > 2));
        var kind = token.StartsWith('-')
            ? Words.Say("usage-problems.option", "option", "选项")
            : Words.Say("usage-problems.command", "command", "命令");
        return nearest is null
            ? Words.Say("usage-problems.unknown", $"There is no {kind} '{token}'.", $"没有“{token}”这个{kind}。")
            : Words.Say(
                "usage-problems.unknown-with-nearest",
                $"There is no {kind} '{token}'; did you mean '{nearest}'?",
                $"没有“{token}”这个{kind}；您是否要写“{nearest}”？");
    }

    private static IEnumerable<string> OptionsOf(Command command)
    {
        var inherited = HelpPage.Ancestors(command).SelectMany(parent => parent.Options).Where(option => option.Recursive);
        return command.Options.Concat(inherited).SelectMany(option => option.Aliases.Append(option.Name));
    }
}
