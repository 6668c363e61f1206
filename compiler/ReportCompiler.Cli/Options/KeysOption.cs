using System.CommandLine;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Cli.Options;

/// <summary><c>--keys id|form|zh|en</c>: what data files call sections, rows and columns.</summary>
internal static class KeysOption
{
    /// <summary>Declares it.</summary>
    /// <param name="environment">What the command runs in.</param>
    /// <param name="usual">What holds without it.</param>
    public static Option<string?> Create(CommandEnvironment environment, LocalizedText usual)
    {
        var option = new Option<string?>("--keys")
        {
            Description = environment.Say(Words.Say(
                "keys.option.keys",
                $"Name sections, rows and columns by id, or by the labels of the form; zh and en take the labels of a form in that language, else ids. {usual}",
                $"各部分、行、列的键名：id 为代号，form 为表格中的名称；zh、en 仅在表格为该语言时用名称，否则用代号。{usual}")),
            HelpName = "id|form|zh|en",
        };
        option.AcceptOnlyFromAmong("id", "form", "zh", "en");
        return option;
    }

    /// <summary>By which names keys of a form are written.</summary>
    /// <param name="keys">What was asked for.</param>
    /// <param name="form">The form.</param>
    public static KeyStyle Of(string keys, Form form) => keys switch
    {
        "form" => KeyStyle.Labels,
        "zh" when form.IsChinese => KeyStyle.Labels,
        "en" when form.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase) => KeyStyle.Labels,
        _ => KeyStyle.Ids,
    };
}
