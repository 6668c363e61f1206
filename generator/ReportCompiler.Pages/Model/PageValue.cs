namespace ReportCompiler.Pages.Model;

/// <summary>The type of a value that a page template reads.</summary>
public sealed class PageValue
{
    /// <summary>Text.</summary>
    public static readonly PageValue Text = new(PageValueKind.Text);

    /// <summary>Text, or nothing.</summary>
    public static readonly PageValue OptionalText = new(PageValueKind.Text, isOptional: true);

    /// <summary>A number.</summary>
    public static readonly PageValue Number = new(PageValueKind.Number);

    /// <summary>A number, or nothing.</summary>
    public static readonly PageValue OptionalNumber = new(PageValueKind.Number, isOptional: true);

    /// <summary>True or false.</summary>
    public static readonly PageValue Flag = new(PageValueKind.Flag);

    /// <summary>HTML or Markdown.</summary>
    public static readonly PageValue Content = new(PageValueKind.Content);

    /// <summary>HTML or Markdown, or nothing.</summary>
    public static readonly PageValue OptionalContent = new(PageValueKind.Content, isOptional: true);

    private PageValue(PageValueKind kind, PageType? type = null, PageValue? element = null, bool isOptional = false)
    {
        Kind = kind;
        Type = type;
        Element = element;
        IsOptional = isOptional;
    }

    /// <summary>What kind of value.</summary>
    public PageValueKind Kind { get; }

    /// <summary>The members, where it is an object; null otherwise.</summary>
    public PageType? Type { get; }

    /// <summary>The type of what a list holds; null where it is no list.</summary>
    public PageValue? Element { get; }

    /// <summary>Whether there may be nothing.</summary>
    public bool IsOptional { get; }

    /// <summary>An object.</summary>
    public static PageValue Of(PageType type) => new(PageValueKind.Object, type);

    /// <summary>An object, or nothing.</summary>
    public static PageValue Maybe(PageType type) => new(PageValueKind.Object, type, isOptional: true);

    /// <summary>A list of objects.</summary>
    public static PageValue ListOf(PageType type) => ListOf(Of(type));

    /// <summary>A list.</summary>
    public static PageValue ListOf(PageValue element) => new(PageValueKind.List, element: element);

    /// <summary>A list, or nothing.</summary>
    public static PageValue MaybeListOf(PageType type) => new(PageValueKind.List, element: Of(type), isOptional: true);
}
