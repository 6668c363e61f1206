using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Binds the functions that ask about prose: <c>mentions(section, "text", …)</c> and <c>saysOnly(section, "text", …)</c>.</summary>
internal sealed class ProseBinder(BindingContext context, ScalarText text, NameScope scope)
{
    private static readonly Dictionary<string, ProseTest> Tests = new(StringComparer.Ordinal)
    {
        ["mentions"] = ProseTest.Mentions,
        ["saysOnly"] = ProseTest.SaysOnly,
    };

    private static readonly LocalizedText Expected = Words.Say(
        "prose-binder.expected",
        "a section of prose and at least one text in quotes",
        "一个文字部分和至少一个带引号的文本");

    /// <summary>The names of the functions.</summary>
    public static IEnumerable<string> Names => Tests.Keys;

    /// <summary>Binds a call if it is one of these functions.</summary>
    /// <param name="call">The call.</param>
    /// <param name="value">The condition; null, with a finding, where the call has a mistake.</param>
    /// <returns>Whether it is one of these functions.</returns>
    public bool TryBind(CallSyntax call, out BoundValue? value)
    {
        value = null;
        if (!Tests.TryGetValue(call.Function, out var test))
        {
            return false;
        }

        var texts = call.Arguments.Skip(1).OfType<TextSyntax>().Select(argument => argument.Text).ToList();
        if (call.Arguments.Count < 2 || texts.Count != call.Arguments.Count - 1 || call.Arguments[0] is not NameSyntax section)
        {
            context.Report(RuleDiagnostics.WrongArguments, text.Locate(call.Start, call.Length), call.Function, Expected);
            return true;
        }

        if (scope.FindNarrative(section.Name) is not { } narrative)
        {
            context.Report(RuleDiagnostics.UnknownName, text.Locate(section.Start, section.Length), section.Name, scope.Where, DidYouMean.For(section.Name, scope.Narratives));
            return true;
        }

        var words = text.Value.Substring(call.Start, call.Length);
        value = new BoundValue(new BoundProse(test, narrative, new EquatableArray<string>(texts)), ValueType.Condition, words);
        return true;
    }
}
