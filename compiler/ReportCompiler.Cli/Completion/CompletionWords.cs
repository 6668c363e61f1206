using System.CommandLine;
using System.CommandLine.Parsing;

namespace ReportCompiler.Cli.Completion;

/// <summary>What may stand at the end of a command line that is being typed.</summary>
internal static class CompletionWords
{
    /// <summary>The words that may stand there, each with what it means; none where a path is expected, which the shell knows better.</summary>
    /// <param name="root">The commands.</param>
    /// <param name="line">The command line without the name of the program, up to where it is being typed.</param>
    public static IEnumerable<(string Word, string Meaning)> Of(RootCommand root, string line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        var before = CommandLineParser.SplitCommandLine(line[..^word.Length]).ToArray();
        var typed = root.Parse(before, new ParserConfiguration { ResponseFileTokenReplacer = null });

        // Behind an option that takes a value, it is that value.
        if (AwaitsValue(typed) is { } option)
        {
            return Beginning(word, option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(item => (item.Label, string.Empty)));
        }

        var command = typed.CommandResult.Command;
        return word.StartsWith('-')
            ? Beginning(word, OptionsOf(command))
            : Beginning(word, CommandsOf(command).Concat(ValuesOf(command)));
    }

    private static Option? AwaitsValue(ParseResult typed) =>
        typed.Tokens is [.., { Type: TokenType.Option } last]
        && Known(typed.CommandResult.Command)
            .FirstOrDefault(option => option.Name == last.Value || option.Aliases.Contains(last.Value)) is { ValueType: var type } found
        && type != typeof(bool)
            ? found
            : null;

    private static IEnumerable<Option> Known(Command command) =>
        command.Options.Concat(Help.HelpPage.Ancestors(command).SelectMany(parent => parent.Options).Where(option => option.Recursive))
            .Where(option => !option.Hidden);

    private static IEnumerable<(string, string)> OptionsOf(Command command) =>
        Known(command).Where(option => option is not System.CommandLine.VersionOption || command is RootCommand)
            .Select(option => (option.Name, option.Description ?? string.Empty));

    private static IEnumerable<(string, string)> CommandsOf(Command command) =>
        command.Subcommands.Where(child => !child.Hidden).Select(child => (child.Name, child.Description ?? string.Empty));

    private static IEnumerable<(string, string)> ValuesOf(Command command) =>
        command.Arguments.SelectMany(argument => argument.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty))
            .Select(item => (item.Label, item.Detail ?? string.Empty));

    private static IEnumerable<(string, string)> Beginning(string word, IEnumerable<(string Word, string Meaning)> all) =>
        all.Where(item => item.Word.StartsWith(word, StringComparison.Ordinal)).DistinctBy(item => item.Word)
            .OrderBy(item => item.Word, StringComparer.Ordinal);
}
