using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>The shapes of codes that are kept as texts.</summary>
public class TextPatternTests
{
    [Theory]
    [InlineData("[0-9]{6}", "010020", true)]
    [InlineData("[0-9]{6}", "10020", false)]
    [InlineData("[0-9]{6}", "0100200", false)]
    [InlineData("A[0-9A-F]+", "A", false)]
    [InlineData("A[0-9A-F]+", "A0F", true)]
    [InlineData("ab?c*", "a", true)]
    [InlineData("ab?c*", "abccc", true)]
    [InlineData("ab?c*", "abb", false)]
    [InlineData("京[^0-9]{1,2}", "京档案", true)]
    [InlineData("京[^0-9]{1,2}", "京1", false)]
    [InlineData("[0-9]{3}|X", "X", true)]
    [InlineData("\\[[a-c-]\\]", "[-]", true)]
    [InlineData("a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public void WholeTextHasTheShape(string pattern, string text, bool has) => Assert.Equal(has, TextPattern.Parse(pattern)!.Matches(text));

    [Theory]
    [InlineData("")]
    [InlineData("a|")]
    [InlineData("(a)")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("[z-a]")]
    [InlineData("a{2,1}")]
    [InlineData("a{")]
    [InlineData("a{999}")]
    [InlineData("*")]
    [InlineData(".")]
    [InlineData("^a$")]
    [InlineData("\\d")]
    [InlineData("a\\")]
    public void WhatIsNoPatternIsRefused(string pattern) => Assert.Null(TextPattern.Parse(pattern));

    [Fact]
    public void LongTextHasNoShape() => Assert.False(TextPattern.Parse("a*")!.Matches(new string('a', TextPattern.MaxLength + 1)));
}
