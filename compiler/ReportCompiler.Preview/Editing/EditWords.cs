using ReportCompiler.Schema.Text;

namespace ReportCompiler.Preview.Editing;

/// <summary>The words of the pages that reports are filled in on, by the names that their scripts know.</summary>
internal static class EditWords
{
    private static readonly Dictionary<string, LocalizedText> Said = new(StringComparer.Ordinal)
    {
        ["edit"] = Words.Say("edit-words.edit", "Fill in", "填报"),
        ["begin"] = Words.Say("edit-words.begin", "New report", "新建报告"),
        ["agency"] = Words.Say("edit-words.agency", "Agency", "单位"),
        ["year"] = Words.Say("edit-words.year", "Year", "年度"),
        ["create"] = Words.Say("edit-words.create", "Begin", "新建"),
        ["cancel"] = Words.Say("edit-words.cancel", "Cancel", "取消"),
        ["close"] = Words.Say("edit-words.close", "Close", "关闭"),
        ["leave"] = Words.Say("edit-words.leave", "Back to the page", "返回浏览"),
        ["save"] = Words.Say("edit-words.save", "Save", "保存"),
        ["saveAnyway"] = Words.Say("edit-words.save-anyway", "Save all the same", "仍然保存"),
        ["unchecked"] = Words.Say(
            "edit-words.unchecked",
            "The report does not pass the check yet. It can be saved as work in progress and filled in further later.",
            "报告尚未通过检查。可以先保存，以后再继续填写。"),
        ["saved"] = Words.Say("edit-words.saved", "Saved.", "已保存。"),
        ["unsaved"] = Words.Say("edit-words.unsaved", "Not saved yet", "尚未保存"),
        ["unchanged"] = Words.Say("edit-words.unchanged", "Nothing is changed", "没有改动"),
        ["errors"] = Words.Say("edit-words.errors", "Errors", "错误"),
        ["others"] = Words.Say("edit-words.others", "Warnings and notes", "警告和提示"),
        ["missing"] = Words.Say("edit-words.missing", "Still to be filled in", "尚待填写"),
        ["nothingWrong"] = Words.Say("edit-words.nothing-wrong", "Nothing is wrong.", "未发现问题。"),
        ["findings"] = Words.Say("edit-words.findings", "Findings", "检查结果"),
        ["lastYear"] = Words.Say("edit-words.last-year", "Last year", "上年"),
        ["computed"] = Words.Say("edit-words.computed", "computed", "自动计算"),
        ["undo"] = Words.Say("edit-words.undo", "Undo", "撤销"),
        ["pasted"] = Words.Say("edit-words.pasted", "Cells pasted", "已粘贴格数"),
        ["beyond"] = Words.Say("edit-words.beyond", "Pasted values that found no cell", "没有对应格的粘贴值"),
        ["differs"] = Words.Say("edit-words.differs", "Pasted value that differs from the computed one", "粘贴值与自动计算值不同"),
        ["placeholder"] = Words.Say("edit-words.placeholder", "Insert a figure from the tables", "插入表中数字"),
        ["preview"] = Words.Say("edit-words.preview", "Preview", "预览"),
        ["write"] = Words.Say("edit-words.write", "Write", "撰写"),
        ["changes"] = Words.Say("edit-words.changes", "Changes since the last commit", "与上次提交的差异"),
        ["noChanges"] = Words.Say("edit-words.no-changes", "Nothing differs.", "没有不同之处。"),
        ["place"] = Words.Say("edit-words.place", "Place", "位置"),
        ["before"] = Words.Say("edit-words.before", "Before", "原"),
        ["now"] = Words.Say("edit-words.now", "Now", "现"),
        ["theirs"] = Words.Say("edit-words.theirs", "In the file now", "文件现值"),
        ["mine"] = Words.Say("edit-words.mine", "Here", "本页"),
        ["blank"] = Words.Say("edit-words.blank", "(blank)", "（空）"),
        ["takeOver"] = Words.Say("edit-words.take-over", "Take over theirs, keep what I changed", "采用文件现值，保留我的改动"),
        ["takeTheirs"] = Words.Say("edit-words.take-theirs", "Take over theirs everywhere", "全部采用文件现值"),
        ["commit"] = Words.Say("edit-words.commit", "Commit", "提交"),
        ["message"] = Words.Say("edit-words.message", "What was changed", "改动说明"),
        ["committed"] = Words.Say("edit-words.committed", "Committed.", "已提交。"),
        ["saveFirst"] = Words.Say("edit-words.save-first", "Save before you commit.", "请先保存再提交。"),
        ["lost"] = Words.Say(
            "edit-words.lost",
            "The server does not answer. What you typed stays on this page; start 'reportc serve --edit' again and open its new address in another tab.",
            "服务没有响应。已填内容仍在本页；请重新运行 reportc serve --edit，并在另一标签页打开新的网址。"),
        ["keys"] = Words.Say(
            "edit-words.keys",
            "Arrow keys, Tab and Enter move from cell to cell, Escape restores a cell, and a block from a spreadsheet can be pasted.",
            "方向键、Tab 和 Enter 在各格间移动，Escape 还原，可从电子表格粘贴整块数据。"),
    };

    /// <summary>The words in a language.</summary>
    public static IReadOnlyDictionary<string, string> In(Language language) =>
        Said.ToDictionary(word => word.Key, word => word.Value.In(language), StringComparer.Ordinal);
}
