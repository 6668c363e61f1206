using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Expressions;

/// <summary>One mistake in an expression is one finding, at its place.</summary>
public class ExpressionErrorTests
{
    [Theory]
    [InlineData("t.a + = t.b", "7 RC1020: a number, a name or '(' is expected here, not '='")]
    [InlineData("t.a =", "6 RC1020: a number, a name or '(' is expected here, not the end of the expression")]
    [InlineData("(t.a = t.b", "11 RC1020: ')' is expected here, not the end of the expression")]
    [InlineData("t.a = t.b)", "10 RC1020: an operator or the end of the expression is expected here, not ')'")]
    [InlineData("t.a t.b", "5 RC1020: an operator or the end of the expression is expected here, not 't.b'")]
    [InlineData("t.a < t.b < t.c", "11 RC1020: an operator or the end of the expression is expected here, not '<'")]
    [InlineData("t.a = --t.b", "8 RC1020: a number, a name or '(' is expected here, not '-'")]
    [InlineData("t.a == t.b", "6 RC1020: a number, a name or '(' is expected here, not '='")]
    [InlineData("t.a && t.b", "5 RC1020: an operator or the end of the expression is expected here, not '&'")]
    [InlineData("t.a = 😀", "7 RC1020: a number, a name or '(' is expected here, not '😀'")]
    [InlineData("t.a = 1.2.3", "7 RC1020: a number, a name or '(' is expected here, not '1.2.3'")]
    [InlineData("t.a = 99999999999999999999999999999999", "7 RC1020: a number, a name or '(' is expected here, not '99999999999999999999999999999999'")]
    [InlineData("sum(t.a; t.b) = 1", "8 RC1020: ',' or ')' is expected here, not ';'")]
    [InlineData("sum(t.a, ) = 1", "10 RC1020: a number, a name or '(' is expected here, not ')'")]
    [InlineData("t.a = not", "7 RC1020: a number, a name or '(' is expected here, not 'not'")]
    [InlineData("and = 1", "1 RC1020: a number, a name or '(' is expected here, not 'and'")]
    [InlineData("t.a = \"text", "7 RC1020: a number, a name or '(' is expected here, not '\"'")]
    public void TextThatIsNoExpression(string text, string found) => Assert.Equal([found], RuleForm.Findings(text));

    [Theory]
    [InlineData("t.a + = t.b", "此处应为数字、名称或“(”，而不是“=”")]
    [InlineData("t.a t.b", "此处应为运算符或表达式结尾，而不是“t.b”")]
    [InlineData("sum(t.a; t.b) = 1", "此处应为“,”或“)”，而不是“;”")]
    [InlineData("(t.a = t.b", "此处应为“)”，而不是表达式结尾")]
    public void TextThatIsNoExpressionIsToldInChinese(string text, string message) =>
        Assert.Equal([message], RuleForm.Compile(text).Findings.Select(finding => finding.Message(Schema.Text.Language.Chinese)));

    [Theory]
    [InlineData("t.b = 1 and t.a + t.n", "t.a + t.n")]
    [InlineData("t.b = 1 and (t.a + max(t.n, 1))", "t.a + max(t.n, 1)")]
    [InlineData("t.b = 1 and -t.a", "-t.a")]
    [InlineData("t.b + (not t.a = 10) = 1", "not t.a = 10")]
    [InlineData("t.b = 1 and sum( t.a )", "sum( t.a )")]
    [InlineData("t.b = 1 and 1.50", "1.50")]
    public void OperandThatIsOfTheWrongKindIsMarkedWhole(string text, string operand)
    {
        var span = Assert.Single(RuleForm.Compile(text).Findings).Span;

        Assert.Equal(operand, text[(span.Column - 15)..(span.EndColumn - 15)]);
    }

    [Theory]
    [InlineData("t.a = t.d", "7 RC1021: 't.d' names nothing in 'rules 1'; did you mean 't.a'?")]
    [InlineData("nowhere = 1", "1 RC1021: 'nowhere' names nothing in 'rules 1'")]
    [InlineData("t.a = t.x", "1 RC1022: 'copies' and 'EUR' do not go together")]
    [InlineData("t.a + t.x = 1", "1 RC1022: 'copies' and 'EUR' do not go together")]
    [InlineData("t.a * t.b = 1", "1 RC1022: 'copies' and 'copies' do not go together")]
    [InlineData("t.n / t.x = 1", "1 RC1022: a number without unit and 'EUR' do not go together")]
    [InlineData("sum(t.a, t.x) = 1", "1 RC1022: 'copies' and 'EUR' do not go together")]
    [InlineData("if(t.a = 1, t.a, t.x) = 1", "1 RC1022: 'copies' and 'EUR' do not go together")]
    [InlineData("t.a + t.b", "1 RC1023: a condition is needed here, but this is a number")]
    [InlineData("t.a", "1 RC1023: a condition is needed here, but this is a number")]
    [InlineData("(t.a = 1) + 1 = 2", "2 RC1023: a number is needed here, but this is a condition")]
    [InlineData("not t.a", "5 RC1023: a condition is needed here, but this is a number")]
    [InlineData("t.a and t.b = 1", "1 RC1023: a condition is needed here, but this is a number")]
    [InlineData("-(t.a = 1) = 1", "3 RC1023: a number is needed here, but this is a condition")]
    [InlineData("if(t.a, t.b, t.c) = 1", "4 RC1023: a condition is needed here, but this is a number")]
    [InlineData("suum(t.a) = 1", "1 RC1024: there is no function 'suum'; did you mean 'sum'?")]
    [InlineData("T.A(t.a) = 1", "1 RC1024: there is no function 'T.A'")]
    [InlineData("abs(t.a, t.b) = 1", "1 RC1025: 'abs' takes one number")]
    [InlineData("sum() = 1", "1 RC1025: 'sum' takes at least one number or group")]
    [InlineData("if(t.a = 1, t.b) = 1", "1 RC1025: 'if' takes a condition and two numbers")]
    [InlineData("round(t.x, t.n) = 1", "1 RC1025: 'round' takes a number and, if wanted, how many decimal places (0 to 10)")]
    [InlineData("round(t.x, 11) = 1", "1 RC1025: 'round' takes a number and, if wanted, how many decimal places (0 to 10)")]
    [InlineData("round(t.x, 0.5) = 1", "1 RC1025: 'round' takes a number and, if wanted, how many decimal places (0 to 10)")]
    [InlineData("previous.t.a = 1", "0 RC1028: the rule 'rule' names no cell of this year's report")]
    [InlineData("t.a = t.a", "0 RC1029: the rule 'rule' holds whatever a report says")]
    [InlineData("t.a + t.b < t.a + t.b", "0 RC1031: no report can satisfy the rule 'rule'")]
    [InlineData("t.a != t.a", "0 RC1031: no report can satisfy the rule 'rule'")]
    public void ExpressionThatMeansNothing(string text, string found) => Assert.Equal([found], RuleForm.Findings(text));

    [Theory]
    [InlineData("group = 1", "1 RC1026: 'group' is a group, not a single number")]
    [InlineData("group.first = 1 and last = previous.group", "28 RC1026: 'previous.group' is a group, not a single number")]
    [InlineData("one = 1", "1 RC1021: 'one' names nothing in 'grid'")]
    public void NamesInAScopeAreItsOwn(string text, string found) => Assert.Equal([found], RuleForm.Findings(text, "each: column of grid"));

    [Fact]
    public void TwoMistakesInTwoOperandsAreTwo() =>
        Assert.Equal(["RC1021", "RC1021"], RuleForm.Compile("t.d = t.e").Findings.Select(finding => finding.Definition.Id));

    [Theory]
    [InlineData("t.n + t.a = 1")]
    [InlineData("t.a * t.n = t.b")]
    [InlineData("t.x / t.y = t.n")]
    [InlineData("t.a / 2 = t.b")]
    [InlineData("count(t.a, t.b) = 2")]
    public void PlainNumbersGoWithAnyUnit(string text) => RuleForm.Bind(text);

    [Fact]
    public void LongChainsAndDeepBracketsAreRefusedBeforeTheyExhaustTheStack()
    {
        Assert.Contains(
            "RC1020: a shorter expression is expected here", Assert.Single(RuleForm.Findings(string.Join(" + ", Enumerable.Repeat("t.a", 10_000)) + " = 1")),
            StringComparison.Ordinal);
        Assert.Contains(
            "RC1020: an expression with fewer levels of brackets is expected here", Assert.Single(RuleForm.Findings(new string('(', 60) + "t.a = 1")),
            StringComparison.Ordinal);
        RuleForm.Bind(string.Join(" + ", Enumerable.Repeat("t.a", 400)) + " = 1");
        RuleForm.Bind($"{new string('(', 40)}t.a = 1{new string(')', 40)}");
    }
}
