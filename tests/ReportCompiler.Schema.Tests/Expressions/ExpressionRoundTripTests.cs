using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Expressions;

public class ExpressionRoundTripTests
{
    private const int Tries = 400;

    // A rule that says nothing is refused, whatever it looks like; what is asked here is how it is read.
    private static readonly string[] Refusals = ["RC1028", "RC1029", "RC1031"];

    private static readonly TemplateModel Model = RuleForm.Compile("t.a = 1").Model!;

    [Fact]
    public void WrittenSparselyAnExpressionIsReadAsItWasMeant() =>
        Sampling.Each(RandomExpressions.Conditions, Tries, expression => AssertRead(expression, ExpressionText.Sparse(expression, Model.Form)), Write);

    [Fact]
    public void WrittenWithEveryBracketAnExpressionIsReadAsItWasMeant() =>
        Sampling.Each(RandomExpressions.Conditions, Tries, expression => AssertRead(expression, ExpressionText.Full(expression, Model.Form)), Write);

    [Fact]
    public void WordsOfARuleMeanWhatTheRuleMeans() =>
        Sampling.Each(
            RandomExpressions.Conditions,
            Tries,
            expression =>
            {
                if (RuleForm.Compile(ExpressionText.Sparse(expression, Model.Form)).Model is { } model)
                {
                    // The labels of the form are its paths, and what is said of last year is turned back.
                    var rule = model.Form.Rules[^1];
                    var (left, right) = (rule.Left.In(Language.English), rule.Right.In(Language.English));
                    var words = left.Length == 0 ? right : $"{left} {Symbol(model)} {(right.Length > 0 ? right : Right(model))}";
                    AssertRead(expression, words.Replace("last year's ", "previous.", StringComparison.Ordinal));
                }
            },
            Write);

    private static string Symbol(TemplateModel model)
    {
        var comparison = (BoundBinary)model.Rules[0].Require;
        return ExpressionText.Sparse(new BoundBinary(comparison.Operator, new BoundNumber(1), new BoundNumber(2)), model.Form)[2..^2];
    }

    private static string Right(TemplateModel model) => ExpressionText.Sparse(((BoundBinary)model.Rules[0].Require).Right, model.Form);

    private static void AssertRead(BoundExpression expected, string text)
    {
        var template = RuleForm.Compile(text);
        var findings = template.Findings.Where(finding => !Refusals.Contains(finding.Definition.Id));

        Assert.Empty(findings.Select(finding => finding.ToString()));
        Assert.True(template.Model is null || template.Model.Rules[0].Require == expected, text);
    }

    private static string Write(BoundExpression expression) => ExpressionText.Full(expression, Model.Form);
}
