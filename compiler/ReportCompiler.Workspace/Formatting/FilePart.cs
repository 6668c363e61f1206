using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>A part of a data file that moves as one: a field of the head, a section, a row, with the comments that belong to it.</summary>
/// <param name="order">Its place among its neighbours in the form.</param>
/// <param name="lead">What it begins with: a key and its colon, or nothing for an item of a list.</param>
/// <param name="start">Where it begins.</param>
internal sealed class FilePart(int order, string lead, SourceSpan start)
{
    /// <summary>Its place among its neighbours in the form.</summary>
    public int Order { get; } = order;

    /// <summary>What it begins with.</summary>
    public string Lead { get; } = lead;

    /// <summary>Where it begins.</summary>
    public SourceSpan Start { get; } = start;

    /// <summary>The part that it stands in.</summary>
    public FilePart? Parent { get; private set; }

    /// <summary>The parts in it, in the order of the file.</summary>
    public List<FilePart> Children { get; } = [];

    /// <summary>The block whose columns its rows have; null where it is in none.</summary>
    public FormBlock? Block { get; init; }

    /// <summary>Whether it is a block of a table with several.</summary>
    public bool IsOfBlock { get; init; }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem { get; init; }

    /// <summary>Whether the rows in it stand in the line of a list, where nothing is aligned.</summary>
    public bool IsInLine { get; init; }

    /// <summary>Whether it is a section, or stands for itself before the sections, so that an empty line is before it.</summary>
    public bool IsApart { get; init; }

    /// <summary>The columns that it has values in; empty where it is no row of values.</summary>
    public IReadOnlyList<int> Columns { get; set; } = [];

    /// <summary>Its values as they are written.</summary>
    public IReadOnlyList<string> Values { get; set; } = [];

    /// <summary>Whether its values stand in brackets.</summary>
    public bool IsList { get; set; }

    /// <summary>Whether its only value is set to the left of its column.</summary>
    public bool IsAtLeft { get; set; }

    /// <summary>Lines that are kept as they are, the first of them behind the lead; null for none.</summary>
    public IReadOnlyList<string>? Kept { get; set; }

    /// <summary>Comments before the names of columns over it.</summary>
    public List<string> Before { get; } = [];

    /// <summary>Comments over it.</summary>
    public List<string> Above { get; } = [];

    /// <summary>Comments below it and all that is in it.</summary>
    public List<string> Below { get; } = [];

    /// <summary>The comment behind it; null for none.</summary>
    public string? Behind { get; set; }

    /// <summary>How it is written in the lines of a table.</summary>
    public bool IsAligned => !IsInLine && !IsItem && Columns.Count > 0;

    /// <summary>It and all that it stands in, from within.</summary>
    public IEnumerable<FilePart> Chain
    {
        get
        {
            for (var unit = this; unit is not null; unit = unit.Parent)
            {
                yield return unit;
            }
        }
    }

    /// <summary>The rows with columns that are it or in it, in the order of the file.</summary>
    public IEnumerable<FilePart> Rows => IsAligned && IsList ? [this] : Children.SelectMany(child => child.Rows);

    /// <summary>The first row with columns that is it or in it, in the order of the file.</summary>
    public FilePart? FirstRow => IsAligned && IsList ? this : Children.Select(child => child.FirstRow).FirstOrDefault(row => row is not null);

    /// <summary>Puts a part in it.</summary>
    public void Add(FilePart child)
    {
        child.Parent = this;
        Children.Add(child);
    }
}
