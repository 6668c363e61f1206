using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Cli.Help;

/// <summary>The help of a command: what it does, how it is called, what it may be given, examples and exit codes.</summary>
internal sealed class HelpPage
{
    private const string Program = "reportc";

    // Descriptions begin in one column, unless what they describe is longer than this.
    private const int MaxTermWidth = 52;

    private static readonly LocalizedText Arguments = Words.Say("help-page.arguments", "Arguments:", "参数：");
    private static readonly LocalizedText Commands = Words.Say("help-page.commands", "Commands:", "命令：");
    private static readonly LocalizedText Options = Words.Say("help-page.options", "Options:", "选项：");
    private static readonly LocalizedText CommonOptions = Words.Say("help-page.common-options", "Options of every command:", "通用选项：");

    private readonly CommandEnvironment _environment;
    private readonly StringBuilder _text = new();

    private HelpPage(CommandEnvironment environment) => _environment = environment;

    /// <summary>The text of the help of a command.</summary>
    public static string Of(Command command, CommandEnvironment environment)
    {
        var page = new HelpPage(environment);
        page.Write(command);
        return page._text.ToString();
    }

    /// <summary>How a command is called: <c>reportc template diff</c>.</summary>
    public static string NameOf(Command command) =>
        string.Join(' ', Ancestors(command).Reverse().Append(command).Select(part => part is RootCommand ? Program : part.Name));

    /// <summary>The commands that a command is below, the nearest first.</summary>
    public static IEnumerable<Command> Ancestors(Command command)
    {
        for (var parent = command.Parents.OfType<Command>().FirstOrDefault(); parent is not null; parent = parent.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return parent;
        }
    }

    private void Write(Command command)
    {
        Line(command.Description ?? string.Empty);
        Line(string.Empty);
        Line(Say(Words.Say("help-page.usage", "Usage:", "用法：")));
        Line("  " + UsageOf(command));
        Line(string.Empty);
        Part(Arguments, command.Arguments.Where(argument => !argument.Hidden).Select(argument => (argument.Name, argument.Description ?? string.Empty)));
        Part(Commands, command.Subcommands.Where(child => !child.Hidden).Select(child => (child.Name, child.Description ?? string.Empty)));
        Part(Options, command is RootCommand ? [] : command.Options.Where(IsShown).Select(DescriptionOf));
        Part(CommonOptions, Ancestors(command).Append(command).OfType<RootCommand>().Single().Options.Where(IsShown).Select(DescriptionOf));
        if (command is IHasExamples documented)
        {
            Part(Words.Say("help-page.examples", "Examples:", "示例："), documented.Examples);
            Part(Words.Say("help-page.exit-codes", "Exit codes:", "退出码："), documented.ExitCodes);
        }
        else
        {
            var name = NameOf(command);
            Line(Say(Words.Say("help-page.more", $"'{name} COMMAND --help' says more about a command.", $"“{name} 命令 --help”可查看某个命令的详细说明。")));
        }
    }

    private string UsageOf(Command command)
    {
        var parts = new List<string> { NameOf(command) };
        parts.AddRange(command.Arguments.Where(argument => !argument.Hidden).Select(ArgumentOf));
        if (command.Subcommands.Count > 0)
        {
            parts.Add(Say(Words.Say("help-page.usage-command", "COMMAND", "命令")));
        }

        parts.Add(Say(Words.Say("help-page.usage-options", "[options]", "[选项]")));
        return string.Join(' ', parts);
    }

    private static string ArgumentOf(Argument argument)
    {
        var name = argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : string.Empty);
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static bool IsShown(Option option) => !option.Hidden;

    private (string Term, string Meaning) DescriptionOf(Option option)
    {
        var names = option.Aliases.Where(alias => alias is not ("-?" or "/?" or "/h")).Append(option.Name).Distinct(StringComparer.Ordinal)
            .OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal);
        var value = option.HelpName ?? (option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool) ? ValuesOf(option) : string.Empty);
        var usual = option.HasDefaultValue && option.ValueType != typeof(bool) && option.GetDefaultValue() is { } known and not string[]
            ? Say(Words.Say("help-page.default", $" Default: {known}.", $"默认：{known}。"))
            : string.Empty;
        return (string.Join(", ", names) + (value.Length == 0 ? string.Empty : " " + value), option.Description + usual);
    }

    private static string ValuesOf(Option option) =>
        string.Join('|', option.GetCompletions(CompletionContext.Empty).Select(completion => completion.Label));

    private void Part(LocalizedText heading, IEnumerable<(string Term, string Meaning)> lines)
    {
        var rows = lines.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        Line(Say(heading));
        var width = rows.Select(row => DisplayWidth.Of(row.Term)).Where(length => length <= MaxTermWidth).DefaultIfEmpty(0).Max();
        foreach (var (term, meaning) in rows)
        {
            Line($"  {term}{new string(' ', Math.Max(0, width - DisplayWidth.Of(term)))}  {meaning}".TrimEnd());
        }

        Line(string.Empty);
    }

    private string Say(LocalizedText text) => _environment.Say(text);

    private void Line(string text) => _text.Append(text).Append('\n');
}
