using System.CommandLine;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc template</c>: leads to the commands for whoever keeps templates.</summary>
internal sealed class TemplateCommand : Command
{
    /// <summary>Declares the command.</summary>
    public TemplateCommand(CommandEnvironment environment)
        : base("template", environment.Say(Words.Say("template.description", "For whoever keeps the templates of forms.", "供维护表格模板者使用。"))) =>
        Subcommands.Add(new TemplateDiffCommand(environment));
}
