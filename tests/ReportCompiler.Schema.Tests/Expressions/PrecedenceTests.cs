using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Expressions;

public class PrecedenceTests
{
    [Theory]
    [InlineData("t.a + t.b * t.n = t.c", "((t.a + (t.b * t.n)) = t.c)")]
    [InlineData("t.a * t.n + t.b = t.c", "(((t.a * t.n) + t.b) = t.c)")]
    [InlineData("t.a - t.b - t.c = 0", "(((t.a - t.b) - t.c) = 0)")]
    [InlineData("t.a - (t.b - t.c) = 0", "((t.a - (t.b - t.c)) = 0)")]
    [InlineData("t.a / t.n / t.m = 0", "(((t.a / t.n) / t.m) = 0)")]
    [InlineData("t.a / t.n * t.m = 0", "(((t.a / t.n) * t.m) = 0)")]
    [InlineData("-t.a + t.b = 0", "(((-t.a) + t.b) = 0)")]
    [InlineData("-t.a * t.n = 0", "(((-t.a) * t.n) = 0)")]
    [InlineData("t.a - -t.b = 0", "((t.a - (-t.b)) = 0)")]
    [InlineData("-(t.a + t.b) = 0", "((-(t.a + t.b)) = 0)")]
    [InlineData("t.a = 1 and t.b = 2 or t.c = 3", "(((t.a = 1) and (t.b = 2)) or (t.c = 3))")]
    [InlineData("t.a = 1 or t.b = 2 and t.c = 3", "((t.a = 1) or ((t.b = 2) and (t.c = 3)))")]
    [InlineData("t.a = 1 or t.b = 2 implies t.c = 3", "(((t.a = 1) or (t.b = 2)) implies (t.c = 3))")]
    [InlineData("t.a = 1 implies t.b = 2 or t.c = 3", "((t.a = 1) implies ((t.b = 2) or (t.c = 3)))")]
    [InlineData("t.a = 1 implies t.b = 2 implies t.c = 3", "(((t.a = 1) implies (t.b = 2)) implies (t.c = 3))")]
    [InlineData("t.a = 1 iff t.b = 2 and t.c = 3", "((t.a = 1) iff ((t.b = 2) and (t.c = 3)))")]
    [InlineData("not t.a = 1", "(not (t.a = 1))")]
    [InlineData("not t.a = 1 and t.b = 2", "((not (t.a = 1)) and (t.b = 2))")]
    [InlineData("not not t.a = 1", "(not (not (t.a = 1)))")]
    [InlineData("t.a = 1 and not t.b = 2", "((t.a = 1) and (not (t.b = 2)))")]
    [InlineData("not (t.a = 1 or t.b = 2)", "(not ((t.a = 1) or (t.b = 2)))")]
    [InlineData("not blank(t.a) implies t.b = 1", "((not blank(t.a)) implies (t.b = 1))")]
    [InlineData("t.a + t.b >= t.c - 1", "((t.a + t.b) >= (t.c - 1))")]
    [InlineData("if(t.a = 1, t.b, t.c) + 1 = 2", "((if((t.a = 1), t.b, t.c) + 1) = 2)")]
    [InlineData("sum(t.a, t.b) = max(t.c, 0)", "(sum(t.a, t.b) = max(t.c, 0))")]
    [InlineData("round(t.x / t.y) = 1", "(round((t.x / t.y), 0) = 1)")]
    [InlineData("round(t.x / t.y, 2) = 1", "(round((t.x / t.y), 2) = 1)")]
    [InlineData("previous.t.a = t.a", "(previous.t.a = t.a)")]
    [InlineData("t.a=1", "(t.a = 1)")]
    [InlineData("  t.a\t<=  1 ", "(t.a <= 1)")]
    public void OperatorsBindAsTheReferenceSays(string text, string bracketed)
    {
        var template = RuleForm.Compile(text);

        Assert.Empty(template.Findings.Select(finding => finding.ToString()));
        Assert.Equal(bracketed, ExpressionText.Full(Assert.Single(template.Model!.Rules).Require, template.Model.Form));
    }
}
