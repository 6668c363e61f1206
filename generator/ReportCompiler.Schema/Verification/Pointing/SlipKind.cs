using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>How a wrong figure probably came about, the likeliest first.</summary>
public enum SlipKind
{
    /// <summary>Two neighbours changed places.</summary>
    Swapped,

    /// <summary>The values of a row stand one column too far to one side.</summary>
    Shifted,

    /// <summary>Figures of two rows, or of two columns, changed places.</summary>
    Exchanged,

    /// <summary>Two neighbouring digits changed places.</summary>
    Transposed,

    /// <summary>A zero too many or too few at the end.</summary>
    Magnitude,

    /// <summary>Last year's figure was left standing.</summary>
    Stale,

    /// <summary>One digit is wrong, missing or there twice.</summary>
    Digit,

    /// <summary>Nothing of the kind.</summary>
    Other,

    /// <summary>There is no figure.</summary>
    Missing,
}

/// <summary>The kinds in words.</summary>
public static class ChangeKindWords
{
    /// <summary>Why the change is likely.</summary>
    public static LocalizedText Of(SlipKind kind) => kind switch
    {
        SlipKind.Swapped => Words.Say("change-kind-words.swapped", "two figures have changed places", "两个数字互换了位置"),
        SlipKind.Shifted => Words.Say("change-kind-words.shifted", "the row stands one column off", "整行错位一列"),
        SlipKind.Exchanged => Words.Say("change-kind-words.exchanged", "figures of two rows or columns have changed places", "两行或两列的数字互换了位置"),
        SlipKind.Transposed => Words.Say("change-kind-words.transposed", "two digits have changed places", "两个数位颠倒"),
        SlipKind.Magnitude => Words.Say("change-kind-words.magnitude", "a zero too many or too few", "末尾多写或少写了 0"),
        SlipKind.Stale => Words.Say("change-kind-words.stale", "last year's figure", "沿用了上一年度的数字"),
        SlipKind.Digit => Words.Say("change-kind-words.digit", "one digit is wrong", "有一个数位写错"),
        SlipKind.Missing => Words.Say("change-kind-words.missing", "the figure that the rules require", "勾稽关系要求的数字"),
        _ => Words.Say("change-kind-words.other", "satisfies every rule", "可使所有规则成立"),
    };
}
