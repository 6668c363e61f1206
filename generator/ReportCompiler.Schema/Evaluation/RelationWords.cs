using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Evaluation;

/// <summary>How messages word what the left side of a rule must be to the right.</summary>
internal static class RelationWords
{
    public static LocalizedText Of(RuleRelation relation) => relation switch
    {
        RuleRelation.Equal => Words.Say("relation-words.equal", "equal", "等于"),
        RuleRelation.NotEqual => Words.Say("relation-words.not-equal", "differ from", "不等于"),
        RuleRelation.Less => Words.Say("relation-words.less", "be less than", "小于"),
        RuleRelation.LessOrEqual => Words.Say("relation-words.less-or-equal", "be at most", "不大于"),
        RuleRelation.Greater => Words.Say("relation-words.greater", "be more than", "大于"),
        _ => Words.Say("relation-words.greater-or-equal", "be at least", "不小于"),
    };
}
