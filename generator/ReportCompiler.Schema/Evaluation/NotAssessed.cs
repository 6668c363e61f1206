using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Evaluation;

/// <summary>Why a check could not be made.</summary>
public enum NotAssessedCause
{
    /// <summary>A cell that it needs has no value.</summary>
    BlankCell,

    /// <summary>The report says that a cell which it needs does not apply.</summary>
    NotApplicable,

    /// <summary>The report does without a row that it needs.</summary>
    AbsentRow,

    /// <summary>There is no report of the same agency for the year before.</summary>
    NoPreviousReport,

    /// <summary>The report of the year before has no such cell.</summary>
    NotInPreviousForm,

    /// <summary>The register does not say that it has all bodies that a collected report covers.</summary>
    UnknownMembers,

    /// <summary>The report of a body that a collected report covers is missing.</summary>
    MissingMember,

    /// <summary>It fails only because of a cell that another finding already names.</summary>
    FollowsFromFinding,

    /// <summary>The report is published with its figures only, and leaves out a text that it needs.</summary>
    TextLeftOut,
}

/// <summary>A check that was not made: counted and shown, never passed off as one that held.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Cell">The path of the cell, or the id of the section of prose, that the check is about.</param>
/// <param name="Cause">Why it was not made.</param>
public sealed record NotAssessed(string Rule, string Cell, NotAssessedCause Cause)
{
    /// <summary>The names of the bodies whose reports are missing, where that is the cause.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The cause in words.</summary>
    public static LocalizedText Describe(NotAssessedCause cause) => cause switch
    {
        NotAssessedCause.BlankCell => Words.Say("not-assessed.blank-cell", "a cell has no value", "有单元格没有有效数值"),
        NotAssessedCause.NotApplicable => Words.Say("not-assessed.not-applicable", "a cell does not apply", "有单元格不适用"),
        NotAssessedCause.TextLeftOut => Words.Say("not-assessed.text-left-out", "a text is left out of a report with figures only", "报告仅有数据，缺少所需的文字"),
        NotAssessedCause.AbsentRow => Words.Say("not-assessed.absent-row", "a row that it needs is not there", "缺少所需的行"),
        NotAssessedCause.NoPreviousReport => Words.Say("not-assessed.no-previous-report", "no report for the year before", "没有上一年度报告"),
        NotAssessedCause.NotInPreviousForm => Words.Say("not-assessed.not-in-previous-form", "last year's report has no such cell", "上一年度报告没有该项"),
        NotAssessedCause.UnknownMembers => Words.Say(
            "not-assessed.unknown-members",
            "the register does not say that it has all bodies that are collected here ('members: all')",
            "登记表没有写明已列出所汇总的全部单位（members: all）"),
        NotAssessedCause.MissingMember => Words.Say("not-assessed.missing-member", "a report that is collected here is missing", "缺少所汇总单位的报告"),
        _ => Words.Say("not-assessed.follows", "follows from another finding", "由另一问题引起"),
    };
}
