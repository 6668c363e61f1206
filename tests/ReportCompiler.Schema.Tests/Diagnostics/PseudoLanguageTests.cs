using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Diagnostics;

/// <summary>Findings in a language that the code does not know: nothing of them is left in English.</summary>
public class PseudoLanguageTests
{
    private static readonly SuggestedChange Change = new("7", "8", null, "9", SourceSpan.FileStart);

    public static TheoryData<string> Ids => [.. DiagnosticCatalogue.All.Select(definition => definition.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void FindingIsWordedWhole(string id) => PseudoWording.AssertWhole(DiagnosticCatalogue.Find(id)!);

    [Fact]
    public void WhatFindingsSayBesideTheirMessageIsWordedWhole()
    {
        var suggestion = new Suggestion(new(Change, Change with { From = "0" }), LocalizedText.Empty);
        var finding = WrongSum();

        PseudoWording.AssertWhole(finding.With(suggestion).Message(PseudoLanguage.Instance));
        PseudoWording.AssertWhole(finding.Accept("1").Message(PseudoLanguage.Instance));
        PseudoWording.AssertWhole(WrongSum(suggestion).Remedy(PseudoLanguage.Instance));
        PseudoWording.AssertWhole(WrongSum(suggestion, suggestion).Remedy(PseudoLanguage.Instance));
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

    private static Finding WrongSum(params Suggestion[] candidates) =>
        new(ConsistencyDiagnostics.WrongSum, "file", default, "1", "2", "3") { Candidates = candidates };
}
