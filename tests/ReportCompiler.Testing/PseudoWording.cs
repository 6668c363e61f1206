using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using Xunit;

namespace ReportCompiler.Testing;

/// <summary>Looks for what is left in English when everything is worded in <see cref="PseudoLanguage"/>.</summary>
public static partial class PseudoWording
{
    /// <summary>Fails where a kind of finding, with operands in which there is no letter, is not worded whole.</summary>
    public static void AssertWhole(DiagnosticDefinition definition)
    {
        object[] operands = [.. Enumerable.Range(1, definition.Operands.Count).Select(number => $"‹{number}›")];
        var finding = new Finding(definition, "file", default, operands);
        var (message, remedy) = (finding.Message(PseudoLanguage.Instance), finding.Remedy(PseudoLanguage.Instance));

        AssertWhole(definition.Title.In(PseudoLanguage.Instance));
        AssertWhole(message);
        AssertWhole(remedy);
        Assert.All(operands, operand => Assert.Contains((string)operand, message + remedy, StringComparison.Ordinal));
    }

    /// <summary>Fails where a text is not one message, or has a letter that was not accented.</summary>
    public static void AssertWhole(string text)
    {
        Assert.StartsWith("⟦", text, StringComparison.Ordinal);
        Assert.EndsWith("⟧", text, StringComparison.Ordinal);
        Assert.False(text.Any(char.IsAsciiLetter), text);
    }

    /// <summary>Fails where a finding says a word that is neither accented nor stands in the data.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="data">The files that it is about, and the names that there are beside them.</param>
    public static void AssertNothingButData(Finding finding, string data)
    {
        var text = finding.Message(PseudoLanguage.Instance) + finding.Remedy(PseudoLanguage.Instance);
        var words = Word().Matches(text).Select(match => match.Value).Where(word => !data.Contains(word, StringComparison.Ordinal));

        Assert.True(!words.Any(), $"{finding.Definition.Id} says {string.Join(", ", words)}: {text}");
    }

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Word();
}
