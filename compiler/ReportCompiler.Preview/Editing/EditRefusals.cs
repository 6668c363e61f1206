using Microsoft.AspNetCore.Http;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Preview.Editing;

/// <summary>Why something that a page asks for is not done.</summary>
internal static class EditRefusals
{
    /// <summary>The request does not come from a page that was opened with the printed address.</summary>
    public static EditRefusedException Foreign() => new(StatusCodes.Status403Forbidden, Words.Say(
        "edit.foreign",
        "This page may not change reports: open the address that 'reportc serve --edit' printed, with everything behind its #.",
        "此页面无权修改报告：请打开 reportc serve --edit 显示的完整网址，包括 # 后面的内容。"));

    /// <summary>The request is no JSON, or not the message that is expected.</summary>
    public static EditRefusedException Malformed() => new(StatusCodes.Status400BadRequest, Words.Say(
        "edit.malformed",
        "What the page sent cannot be read. Nothing was written; load the page anew.",
        "无法读取页面发送的内容。未写入任何内容；请重新载入页面。"));

    /// <summary>The request is too large.</summary>
    public static EditRefusedException TooLarge() => new(StatusCodes.Status413PayloadTooLarge, Words.Say(
        "edit.too-large",
        "That is more than 1 MB at a time, and more than any report says. Nothing was written; shorten the text.",
        "一次提交超过 1 MB，任何报告都没有这么长。未写入任何内容；请缩短文字。"));

    /// <summary>The request names no data file of the folder.</summary>
    public static EditRefusedException NoFile() => new(StatusCodes.Status404NotFound, Words.Say(
        "edit.no-file",
        "There is no such data file in the folder of reports. Nothing was written.",
        "报告目录中没有这个数据文件。未写入任何内容。"));

    /// <summary>The page shows no report that can be filled in.</summary>
    public static EditRefusedException NotReadable(string file) => new(StatusCodes.Status422UnprocessableEntity, Words.Say(
        "edit.not-readable",
        $"'{file}' cannot be read as a report: mend it in an editor for text first; 'reportc check' says what is wrong.",
        $"“{file}”无法作为报告读取：请先用文本编辑器改正；reportc check 会说明错误所在。"));

    /// <summary>The request names a cell or a section that the form does not have.</summary>
    public static EditRefusedException NoCell(string path) => new(StatusCodes.Status400BadRequest, Words.Say(
        "edit.no-cell",
        $"The form has no cell or section '{path}'. Nothing was written; load the page anew.",
        $"表格中没有“{path}”这一项。未写入任何内容；请重新载入页面。"));

    /// <summary>The draft cannot be written into the file.</summary>
    public static EditRefusedException Unwritable(LocalizedText problem) => new(StatusCodes.Status422UnprocessableEntity, problem);

    /// <summary>The disk does not take the file.</summary>
    public static EditRefusedException Unsaved(string file, LocalizedText reason) => new(StatusCodes.Status500InternalServerError, Words.Say(
        "edit.unsaved",
        $"'{file}' could not be written: {reason}. It is as it was; what was typed is still on the page.",
        $"“{file}”未能写入：{reason}。文件保持原样；已填内容仍在页面上。"));

    /// <summary>The file has changed since the page was loaded.</summary>
    public static LocalizedText Stale(string file) => Words.Say(
        "edit.stale",
        $"'{file}' has been changed since this page was loaded. Nothing was written.",
        $"本页面载入后，“{file}”已被他人修改。未写入任何内容。");

    /// <summary>Commits were not allowed.</summary>
    public static EditRefusedException NoCommits() => new(StatusCodes.Status403Forbidden, Words.Say(
        "edit.no-commits",
        "Commits are not made from here: that takes 'reportc serve --edit --commit'.",
        "此处不能提交：需用 reportc serve --edit --commit 启动。"));

    /// <summary>A commit needs a message.</summary>
    public static EditRefusedException NoMessage() => new(StatusCodes.Status400BadRequest, Words.Say(
        "edit.no-message", "Say in a few words what was changed; a commit needs a message.", "请用几个字说明改动内容；提交须有说明。"));

    /// <summary>A year is four digits.</summary>
    public static EditRefusedException NoYear() => new(StatusCodes.Status400BadRequest, Words.Say(
        "edit.no-year", "Write the year with four digits, such as 2025.", "请用四位数字填写年度，例如 2025。"));

    /// <summary>The report is there already.</summary>
    public static EditRefusedException Exists() => new(StatusCodes.Status409Conflict, Words.Say(
        "edit.exists", "There is a report of that agency for that year already; open it and fill it in.", "该单位该年度的报告已存在；请打开后填写。"));
}
