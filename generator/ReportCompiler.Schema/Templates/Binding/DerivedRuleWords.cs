using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>What the rules mean that no template writes down, since a total or a formula implies them.</summary>
internal static class DerivedRuleWords
{
    /// <summary>With a single component, the rows over all components say what that component's say.</summary>
    public static readonly LocalizedText SingleComponent = Words.Say(
        "derived-rule.single-component",
        "with a single component, its figures are those of the agency",
        "只有一个组成单位时，其数据即为全机关数据");

    /// <summary>What the single component's row is called on the right of that rule.</summary>
    public static readonly LocalizedText OfSingleComponent =
        Words.Say("derived-rule.of-single-component", "that of the only component", "唯一组成单位的数据");

    /// <summary>A row or column that adds up others.</summary>
    public static LocalizedText SumOfParts(string label) =>
        Words.Say("derived-rule.sum-of-parts", $"{label} is the sum of its parts", $"{label}等于各分项之和");

    /// <summary>A column that is computed by a formula.</summary>
    public static LocalizedText Formula(string label) =>
        Words.Say("derived-rule.formula", $"{label} follows from the other figures", $"{label}由其他数据得出");

    /// <summary>A row that adds up those of the components.</summary>
    public static LocalizedText SumOfComponents(string row) =>
        Words.Say("derived-rule.sum-of-components", $"{row} is the sum over the components", $"{row}等于各组成单位之和");

    /// <summary>A row that says the smallest or largest of the components' figures.</summary>
    public static LocalizedText ExtremeOfComponents(string row, bool isLeast) => isLeast
        ? Words.Say("derived-rule.least", $"{row} is the smallest figure of the components", $"{row}为各组成单位中的最小值")
        : Words.Say("derived-rule.greatest", $"{row} is the largest figure of the components", $"{row}为各组成单位中的最大值");

    /// <summary>What the figure is called on the right of that rule.</summary>
    public static LocalizedText Extreme(bool isLeast) => isLeast
        ? Words.Say("derived-rule.of-least", "the smallest of the components", "各组成单位中的最小值")
        : Words.Say("derived-rule.of-greatest", "the largest of the components", "各组成单位中的最大值");
}
