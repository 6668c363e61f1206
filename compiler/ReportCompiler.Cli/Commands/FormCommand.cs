using System.CommandLine;
using System.Globalization;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Documents.FormWorkbooks;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc form</c>.</summary>
internal sealed class FormCommand : ReportcCommand
{
    private const string Workbook = ".xlsx";
    private const string Document = ".docx";

    // Lines that a list has room for beyond those of last year.
    private const int SpareLines = 5;

    private readonly Argument<string> _agency;
    private readonly Argument<string> _year;
    private readonly Option<string?> _template;
    private readonly Option<string?> _out;
    private readonly Option<bool> _docx;
    private readonly Option<bool> _force;
    private readonly FolderOptions _folder;

    /// <summary>Declares the command.</summary>
    public FormCommand(CommandEnvironment environment)
        : base(environment, "form", Words.Say(
            "form.description",
            "Writes the form of a report as a workbook for somebody to fill in, with its totals and checks. 'import' reads what comes back.",
            "把报告表格写成供填报的工作簿，含合计公式和核对。填好后用 import 读回。"))
    {
        Arguments.Add(_agency = new Argument<string>("AGENCY")
        {
            Description = Say(Words.Say("form.argument.agency", "The id of the agency in agencies.yaml.", "agencies.yaml 中的单位代号。")),
        });
        Arguments.Add(_year = new Argument<string>("YEAR") { Description = Say(Words.Say("form.argument.year", "The year reported on.", "报告年度。")) });
        Options.Add(_out = new Option<string?>("--out", "-o")
        {
            Description = Say(Words.Say(
                "form.option.out", "The file to write, .xlsx or .docx. Default: AGENCY-YEAR.xlsx.", "要写入的文件，.xlsx 或 .docx。默认：AGENCY-YEAR.xlsx。")),
            HelpName = "FILE",
        });
        Options.Add(_docx = new Option<bool>("--docx")
        {
            Description = Say(Words.Say(
                "form.option.docx",
                "A text document to print, or to fill in with a word processor, without totals and checks; -o with .docx means the same.",
                "写成可打印或用文字处理软件填写的文档，不含合计公式和核对；-o 指定 .docx 文件时也是如此。")),
        });
        Options.Add(_force = new Option<bool>("--force")
        {
            Description = Say(Words.Say("form.option.force", "Replace the file if it is there already.", "文件已存在时覆盖。")),
        });
        Options.Add(_template = new Option<string?>("--template")
        {
            Description = Say(Words.Say(
                "form.option.template",
                "The family of the form. Default: that of the agency's last report, else the only one that there is for the year.",
                "表格种类。默认与该单位上一份报告相同；没有报告时，取该年度唯一的种类。")),
            HelpName = "FAMILY",
        });
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc form suqian 2025 -o suqian-2025.xlsx", Say(Words.Say(
            "form.example.workbook",
            "writes the form as a workbook to fill in",
            "写出供填报的工作簿"))),
        ("reportc import suqian-2025.xlsx -o reports/suqian/2025.yaml", Say(Words.Say(
            "form.example.import",
            "makes a data file of it when it is filled in",
            "填好后转为数据文件"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var year = parsed.GetValue(_year)!;
        if (NewCommand.YearProblem(year) is { } problem)
        {
            return voice.Refuse(problem);
        }

        var folder = _folder.FolderOf(parsed);
        var library = voice.Follow(monitor => ReportLibrary.Load(folder.ToSource(), CommandForms.Catalog, monitor, CommandEnvironment.Cancellation));
        var choice = new NewReportChoice(folder, library, int.Parse(year, CultureInfo.InvariantCulture));
        if (choice.Choose(parsed.GetValue(_agency)!, parsed.GetValue(_template)) is null)
        {
            return voice.Refuse(choice.Problem!);
        }

        var isDocument = parsed.GetValue(_docx) || parsed.GetValue(_out)?.EndsWith(Document, StringComparison.OrdinalIgnoreCase) == true;
        var path = Path.GetFullPath(parsed.GetValue(_out) ?? $"{choice.Agency!.Id}-{year}{(isDocument ? Document : Workbook)}");
        var output = new OutputFile(path, ReportsFolder.Shorten(path), parsed.GetValue(_force));
        if (EndingProblem(path, isDocument) is { } ending)
        {
            return voice.Refuse(ending);
        }

        using var content = new MemoryStream();
        Write(OrderOf(choice, library), isDocument, content);
        if ((output.Problem ?? output.Write(content.ToArray())) is { } failure)
        {
            return voice.Refuse(failure);
        }

        voice.Tell(Words.Say("form.wrote", $"wrote {output.Name}", $"已写入 {output.Name}"));
        voice.Tell(Words.Say(
            "form.next-step", $"When it comes back filled in: 'reportc import {output.Name}'.", $"填好发回后：reportc import {output.Name}。"));
        return ExitCode.Ok;
    }

    private FormOrder OrderOf(NewReportChoice choice, ReportLibrary library)
    {
        var form = choice.Engine!.Form;
        var content = ReportBeginning.CreateWithRoom(form, choice.Agency!, choice.Year, choice.Before, choice.Latest, SpareLines);
        return new FormOrder(content, choice.Agency!.Name, CommandEnvironment.AskedLanguage ?? form.WordLanguage)
        {
            Model = FormRules.Of(library.Catalog, choice.Engine),
            Before = choice.Before,
        };
    }

    private static void Write(FormOrder order, bool isDocument, Stream content)
    {
        if (isDocument)
        {
            FormDocument.Write(order, content);
        }
        else
        {
            FormWorkbook.Write(order, content);
        }
    }

    private static LocalizedText? EndingProblem(string path, bool isDocument) =>
        path.EndsWith(isDocument ? Document : Workbook, StringComparison.OrdinalIgnoreCase) ? null
        : isDocument ? Words.Say("form.problem.document-ending", $"a document to fill in ends with {Document}.", $"供填写的文档须以 {Document} 结尾。")
        : Words.Say(
            "form.problem.ending",
            $"the form is written as {Workbook}, or as {Document}; name a file that ends so.",
            $"表格只能写成 {Workbook} 或 {Document} 文件，请使用该扩展名。");
}
