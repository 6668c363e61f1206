using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Checks;

/// <summary>How messages word what the left side of a rule must be to the right.</summary>
internal static class RelationWords
{
    public static LocalizedText Of(RuleRelation relation) => relation switch
    {
        RuleRelation.Equal => new("equal", "等于"),
        RuleRelation.NotEqual => new("differ from", "不等于"),
        RuleRelation.Less => new("be less than", "小于"),
        RuleRelation.LessOrEqual => new("be at most", "不大于"),
        RuleRelation.Greater => new("be more than", "大于"),
        _ => new("be at least", "不小于"),
    };
}
