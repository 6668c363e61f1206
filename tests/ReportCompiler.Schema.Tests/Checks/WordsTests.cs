using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Verification.Pointing;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>What is not assessed, and why a change is likely, in words.</summary>
public class WordsTests
{
    [Fact]
    public void EveryCauseHasWordsOfItsOwn() => AssertDistinct(Enum.GetValues<NotAssessedCause>().Select(NotAssessed.Describe));

    [Fact]
    public void EveryKindOfChangeHasWordsOfItsOwn() => AssertDistinct(Enum.GetValues<SlipKind>().Select(ChangeKindWords.Of));

    private static void AssertDistinct(IEnumerable<LocalizedText> texts)
    {
        var all = texts.SelectMany(text => new[] { text.In(Language.English), text.In(Language.Chinese) }).ToList();

        Assert.DoesNotContain("", all);
        Assert.Equal(all.Distinct(), all);
    }
}
