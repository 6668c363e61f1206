using ReportCompiler.Pages.Model;

namespace ReportCompiler.Pages.Checking;

/// <summary>What is known of a value in a page template before any page is rendered.</summary>
internal abstract record TemplateValue
{
    /// <summary>A value of which nothing is known, so that nothing is said against it.</summary>
    public static readonly TemplateValue Unknown = new Anything();

    /// <summary>Text.</summary>
    public static readonly TemplateValue Text = new Plain(PageValueKind.Text);

    /// <summary>A number.</summary>
    public static readonly TemplateValue Number = new Plain(PageValueKind.Number);

    /// <summary>True or false.</summary>
    public static readonly TemplateValue Flag = new Plain(PageValueKind.Flag);

    private TemplateValue()
    {
    }

    /// <summary>A value of a declared type.</summary>
    public static TemplateValue Of(PageValue value) => value.Kind switch
    {
        PageValueKind.Object => new Record(value.Type!),
        PageValueKind.List => new List(Of(value.Element!)),
        _ => new Plain(value.Kind),
    };

    /// <summary>A value that is either this or the other.</summary>
    public TemplateValue Or(TemplateValue other) => Equals(other) ? this : Unknown;

    /// <summary>It may be anything.</summary>
    public sealed record Anything : TemplateValue;

    /// <summary>A value without members.</summary>
    /// <param name="Kind">Which kind.</param>
    public sealed record Plain(PageValueKind Kind) : TemplateValue;

    /// <summary>An object.</summary>
    /// <param name="Type">Its kind.</param>
    public sealed record Record(PageType Type) : TemplateValue;

    /// <summary>A list.</summary>
    /// <param name="Element">What it holds.</param>
    public sealed record List(TemplateValue Element) : TemplateValue;

    /// <summary>A part of the report.</summary>
    /// <param name="Form">The part of its form.</param>
    public sealed record ReportPart(FormPart Form) : TemplateValue;

    /// <summary>A function.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record Function(string Name) : TemplateValue;
}
