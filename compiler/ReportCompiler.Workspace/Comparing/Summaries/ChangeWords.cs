using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Comparing.Summaries;

/// <summary>Words that every comparison has, whatever is compared.</summary>
public static class ChangeWords
{
    /// <summary>Both sides are the same.</summary>
    public static readonly LocalizedText NothingDiffers = Words.Say("change.nothing-differs", "Nothing differs.", "没有不同之处。");

    /// <summary>It stands on the new side only.</summary>
    public static readonly LocalizedText Added = Words.Say("change.added", "added", "新增");

    /// <summary>It stands on the old side only.</summary>
    public static readonly LocalizedText Removed = Words.Say("change.removed", "removed", "删除");

    /// <summary>It stands elsewhere than before.</summary>
    public static readonly LocalizedText Moved = Words.Say("change.moved", "moved", "移动");

    /// <summary>The heading of a column of findings that appeared.</summary>
    public static readonly LocalizedText New = Words.Say("change.new", "New", "新增");

    /// <summary>The heading of a column of findings that went away.</summary>
    public static readonly LocalizedText Resolved = Words.Say("change.resolved", "Resolved", "消除");

    /// <summary>The heading of a column of the old side.</summary>
    public static readonly LocalizedText Before = Words.Say("change.before", "Before", "原");

    /// <summary>The heading of a column of the new side.</summary>
    public static readonly LocalizedText Now = Words.Say("change.now", "Now", "现");

    /// <summary>What stands on a side that has no value.</summary>
    public static readonly LocalizedText None = Words.Say("change.none", "(none)", "（无）");
}
