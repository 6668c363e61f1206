namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>The sections of a template, before it has rules.</summary>
/// <param name="Sections">The sections, in order.</param>
internal sealed record Skeleton(IReadOnlyList<SectionPlan> Sections);

/// <summary>A section.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="IsRequired">For prose, whether it must be there; null for anything else.</param>
/// <param name="Cells">The type of its cells, where the table says so for all its blocks.</param>
/// <param name="Blocks">The blocks of its table; none for a section that is no table.</param>
internal sealed record SectionPlan(string Id, string Heading, bool? IsRequired, string? Cells, IReadOnlyList<BlockPlan> Blocks)
{
    /// <summary>What else is said of it, a line of YAML each.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];
}

/// <summary>A block.</summary>
/// <param name="Id">Its id; null for the only block of a table.</param>
/// <param name="Title">Its title.</param>
/// <param name="Cells">The type of its cells.</param>
/// <param name="Columns">The column headings.</param>
/// <param name="Rows">The row headings; none for a single row without one.</param>
internal sealed record BlockPlan(string? Id, string Title, string? Cells, IReadOnlyList<HeadingPlan> Columns, IReadOnlyList<HeadingPlan> Rows)
{
    /// <summary>What the rows over all components are of its columns; null where it does not say.</summary>
    public string? Overall { get; init; }

    /// <summary>Whether rows are repeated for components or lines.</summary>
    public bool IsRepeated { get; init; }
}

/// <summary>A row or column heading.</summary>
/// <param name="Id">Its id; null for a group without one.</param>
/// <param name="Label">Its label; empty for a row that is repeated.</param>
/// <param name="Cells">The type of its cells, where it has one of its own.</param>
/// <param name="Sum">What it is the sum of, in YAML; null where its cells are typed.</param>
/// <param name="Children">The headings below it.</param>
internal sealed record HeadingPlan(string? Id, string Label, string? Cells, string? Sum, IReadOnlyList<HeadingPlan> Children)
{
    /// <summary>What else is said of it, a property of YAML each.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];

    /// <summary>Whether its cells are defined by others.</summary>
    public bool IsDerived => Sum is not null || Properties.Any(property => property.StartsWith("formula:", StringComparison.Ordinal));
}
