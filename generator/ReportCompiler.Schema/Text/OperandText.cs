using System.Globalization;

namespace ReportCompiler.Schema.Text;

/// <summary>An operand of a message as text: the same figures in every language, whatever the culture of the machine.</summary>
internal static class OperandText
{
    private const char FormSeparator = '|';

    /// <summary>The text of an operand.</summary>
    /// <param name="value">Another text, worded in the same language, or a value.</param>
    /// <param name="format">A format of .NET, or the forms of a word that is counted with <c>#</c> for the number.</param>
    /// <param name="language">The language.</param>
    public static string Of(object? value, string? format, Language language) => value switch
    {
        null => string.Empty,
        string text => text,
        LocalizedText text => text.In(language),
        _ when format is not null && format.IndexOf(FormSeparator) >= 0 => Counted(value, format.Split(FormSeparator), language),
        IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string Counted(object value, string[] forms, Language language)
    {
        var form = forms[Math.Min(language.PluralForm(Convert.ToDecimal(value, CultureInfo.InvariantCulture)), forms.Length - 1)];
        return form.Replace("#", Convert.ToString(value, CultureInfo.InvariantCulture));
    }
}
