using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Diagnostics;

/// <summary>Findings in a language that the code does not know: nothing of them is left in English.</summary>
public class PseudoLanguageTests
{
    // Operands without a letter that could be accented.
    private static readonly string[] Operands = ["1", "2", "3", "4", "5", "6"];

    private static readonly SuggestedChange Change = new("7", "8", null, "9", SourceSpan.FileStart);

    public static TheoryData<string> Ids => [.. DiagnosticCatalogue.All.Select(definition => definition.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void FindingIsWordedWhole(string id)
    {
        var finding = FindingOf(id);

        AssertWhole(finding.Definition.Title.In(PseudoLanguage.Instance));
        AssertWhole(finding.Message(PseudoLanguage.Instance));
        AssertWhole(finding.Remedy(PseudoLanguage.Instance));
        Assert.All(finding.Definition.Operands, (_, index) => Assert.Contains(
            Operands[index],
            finding.Message(PseudoLanguage.Instance) + finding.Remedy(PseudoLanguage.Instance),
            StringComparison.Ordinal));
    }

    [Fact]
    public void WhatFindingsSayBesideTheirMessageIsWordedWhole()
    {
        var suggestion = new Suggestion(new(Change, Change with { From = "0" }), LocalizedText.Empty);
        var finding = FindingOf("RC3001");

        AssertWhole(finding.With(suggestion).Message(PseudoLanguage.Instance));
        AssertWhole(finding.Accept("1").Message(PseudoLanguage.Instance));
        AssertWhole(With(finding, suggestion).Remedy(PseudoLanguage.Instance));
        AssertWhole(With(finding, suggestion, suggestion).Remedy(PseudoLanguage.Instance));
    }

    [Theory]
    [InlineData("plain {operand:0.0}", "⟦þłáíñ {operand:0.0}⟧")]
    [InlineData("{count:# file|# files} in {{braces}}", "⟦{count:# ƒíłé|# ƒíłéš} íñ {{ƀŕáćéš}}⟧")]
    public void WordingIsAccentedButForItsHoles(string english, string pseudo) => Assert.Equal(pseudo, PseudoLanguage.Word(english));

    [Fact]
    public void WrongNumberOfOperandsIsRefused()
    {
        var failure = Assert.Throws<ArgumentException>(() => new Finding(ConsistencyDiagnostics.WrongSum, "a.yaml", default, "cell", 1));

        Assert.StartsWith("RC3001 speaks of 3 operands (cell, stated, sum), but 2 are given.", failure.Message, StringComparison.Ordinal);
    }

    private static Finding FindingOf(string id)
    {
        var definition = DiagnosticCatalogue.Find(id)!;
        return new Finding(definition, "file", default, [.. Operands.Take(definition.Operands.Count)]);
    }

    private static Finding With(Finding finding, params Suggestion[] candidates) =>
        new(finding.Definition, finding.File, finding.Span, [.. Operands.Take(3)]) { Candidates = candidates };

    private static void AssertWhole(string text)
    {
        Assert.StartsWith("⟦", text, StringComparison.Ordinal);
        Assert.EndsWith("⟧", text, StringComparison.Ordinal);
        Assert.False(PseudoLanguage.HasPlainLetters(text), text);
    }
}
