using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates;

/// <summary>What a part of a form is.</summary>
public enum DeclaredPartKind
{
    /// <summary>A section.</summary>
    Section,

    /// <summary>A block of a table.</summary>
    Block,

    /// <summary>A row, or a heading over rows.</summary>
    Row,

    /// <summary>A column, or a heading over columns.</summary>
    Column,
}

/// <summary>A part of a form that has an id, where it is declared.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Table">How rules name the table or block that it stands in; of a section or a block, itself.</param>
/// <param name="Path">Its ids joined by dots, inside the block; empty for a section or a block.</param>
/// <param name="Id">Its own id.</param>
/// <param name="Label">Its heading in the form's words.</param>
/// <param name="Span">Where the id stands.</param>
public sealed record DeclaredPart(DeclaredPartKind Kind, string Table, string Path, string Id, string Label, SourceSpan Span);

/// <summary>A text of a form that names parts of it outside of expressions: a summand, a column of a row, the table of a rule.</summary>
/// <param name="Span">Where the whole text stands.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Start">Where the name begins in it, in characters from 0.</param>
/// <param name="Parts">For each id of the name, the place of the part in <see cref="NamedForm.Parts"/>; -1 where it names none.</param>
public sealed record PartReference(SourceSpan Span, string Text, int Start, EquatableArray<int> Parts);

/// <summary>A name in an expression, and what it means there.</summary>
/// <param name="Text">The place of the expression among those of the form that name cells.</param>
/// <param name="Span">Where the name stands; of a text that is written out for parameters, or that is folded, where all of it stands.</param>
/// <param name="Name">The name as written, without <c>previous.</c> or <c>members.</c>.</param>
/// <param name="Lead">How many characters <c>previous.</c> or <c>members.</c> takes before it.</param>
/// <param name="Cells">The indexes of the cells that it means, in the form without a report; none for prose, or where it means nothing.</param>
/// <param name="Narrative">The place of the prose that it means; -1 where it means none.</param>
public sealed record NameUse(int Text, SourceSpan Span, string Name, int Lead, EquatableArray<int> Cells, int Narrative)
{
    /// <summary>Whether it means anything.</summary>
    public bool IsKnown => Cells.Count > 0 || Narrative >= 0;
}

/// <summary>A name that an expression may say.</summary>
/// <param name="Name">The name.</param>
/// <param name="Cell">The index of a cell that it means, the first of the scope; -1 for prose or a table.</param>
/// <param name="Words">What it is in the form's words.</param>
public sealed record NameOffer(string Name, int Cell, string Words);
