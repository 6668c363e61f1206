namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>A part of a template, as it is compared.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The name by which it is found again: ids joined by dots.</param>
/// <param name="Parent">The path of what it stands in; only beside parts of the same parent has it a place.</param>
/// <param name="Label">What the form calls it; empty where it has no words.</param>
/// <param name="Group">The heading of the section that it belongs to; empty for what belongs to none.</param>
public sealed record TemplatePart(TemplatePartKind Kind, string Path, string Parent, string Label, string Group)
{
    /// <summary>What else is compared, each as a text; empty where it is not declared.</summary>
    public IReadOnlyList<(TemplateTrait Trait, string Value)> Traits { get; init; } = [];

    /// <summary>Of a cell: the keys of the block, the rows and the columns that it stands under, each after those around it.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Whether it is there only with others: cells come and go with their rows and columns.</summary>
    public bool IsOnlyCompared => Kind == TemplatePartKind.Cell;
}
