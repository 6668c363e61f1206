using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Expressions;

/// <summary>Where one token ends and the next begins, and how long an expression may be.</summary>
public class TokenTests
{
    [Theory]
    [InlineData("az = 1", "1 RC1021: 'az' names nothing in 'rules 1'")]
    [InlineData("AZ.a_Z09 = 1", "1 RC1021: 'AZ.a_Z09' names nothing in 'rules 1'")]
    [InlineData("_.z = 1", "1 RC1021: '_.z' names nothing in 'rules 1'")]
    [InlineData("t.a. = 1", "4 RC1020: an operator or the end of the expression is expected here, not '.'")]
    [InlineData("t.9 = 1", "2 RC1020: an operator or the end of the expression is expected here, not '.'")]
    [InlineData("t.a = 1.", "8 RC1020: an operator or the end of the expression is expected here, not '.'")]
    [InlineData("t.a = 0.9.", "10 RC1020: an operator or the end of the expression is expected here, not '.'")]
    [InlineData("t.a = 1_", "8 RC1020: an operator or the end of the expression is expected here, not '_'")]
    [InlineData("@ = 1", "1 RC1020: a number, a name or '(' is expected here, not '@'")]
    [InlineData("[ = 1", "1 RC1020: a number, a name or '(' is expected here, not '['")]
    [InlineData("` = 1", "1 RC1020: a number, a name or '(' is expected here, not '`'")]
    [InlineData("{ = 1", "1 RC1020: a number, a name or '(' is expected here, not '{'")]
    [InlineData("t.a = :", "7 RC1020: a number, a name or '(' is expected here, not ':'")]
    [InlineData("t.a = !", "7 RC1020: a number, a name or '(' is expected here, not '!'")]
    [InlineData("\"t\" = '' t.b", "12 RC1020: an operator or the end of the expression is expected here, not 't.b'")]
    [InlineData("t.a = '", "7 RC1020: a number, a name or '(' is expected here, not '''")]
    [InlineData("t.a = 'it\"", "7 RC1020: a number, a name or '(' is expected here, not '''")]
    [InlineData("not(t.a = 1)t.b", "13 RC1020: an operator or the end of the expression is expected here, not 't.b'")]
    [InlineData("t.a and not", "12 RC1020: a number, a name or '(' is expected here, not the end of the expression")]
    [InlineData("t.a = 1 or = 2", "12 RC1020: a number, a name or '(' is expected here, not '='")]
    public void TokenEndsWhereAnotherBegins(string text, string found) => Assert.Equal([found], RuleForm.Findings(text));

    [Theory]
    [InlineData("t.a>=10")]
    [InlineData("t.a!=0.09")]
    [InlineData("t.a<t.b")]
    [InlineData("not(t.a=1)")]
    [InlineData("t.a\n=\n1")]
    [InlineData("mentions(prose,\"a 'b'\",'c \"d\"')")]
    public void SpacesAreOnlyNeededBetweenWords(string text) => Assert.Empty(RuleForm.Findings(text, "at: t.a"));

    [Theory]
    [InlineData(499, "", null)]
    [InlineData(499, "-", "a shorter expression is expected here, not the end of the expression")]
    [InlineData(500, "", "a shorter expression is expected here, not '1'")]
    public void ExpressionHasAtMostThousandTokens(int operands, string sign, string? found) =>
        AssertRefused($"{sign}{string.Join("+", Enumerable.Repeat("t.a", operands))} = 1", found);

    [Theory]
    [InlineData(48, null)]
    [InlineData(49, "an expression with fewer levels of brackets is expected here, not '1'")]
    public void ExpressionHasAtMostFiftyLevels(int brackets, string? found) =>
        AssertRefused($"{new string('(', brackets)}t.a = 1{new string(')', brackets)}", found);

    [Theory]
    [InlineData("", "+ t.a", 600, "此处应为更短的表达式，")]
    [InlineData("(", "", 60, "此处应为括号层数更少的表达式，")]
    public void LimitsAreToldInChinese(string before, string after, int times, string message)
    {
        var text = string.Concat(Enumerable.Repeat(before, times)) + "t.a" + string.Concat(Enumerable.Repeat(after, times));

        Assert.StartsWith(message, Assert.Single(RuleForm.Compile(text).Findings).Message(Schema.Text.Language.Chinese), StringComparison.Ordinal);
    }

    private static void AssertRefused(string text, string? found) =>
        Assert.Equal(
            found is null ? [] : [found], RuleForm.Findings(text).Select(finding => finding[(finding.IndexOf("RC1020: ", StringComparison.Ordinal) + 8)..]));
}
