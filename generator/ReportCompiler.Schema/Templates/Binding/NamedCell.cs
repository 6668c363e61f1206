using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>What a name in a rule leads to.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Words">Its row or column in the form's words.</param>
/// <param name="Type">What may stand in it.</param>
internal sealed record NamedCell(BoundCell Cell, LocalizedText Words, CellType Type)
{
    /// <summary>The type that it has in an expression.</summary>
    public ValueType ValueType => Type.Kind switch
    {
        CellKind.Date => ValueType.Day,
        CellKind.Text or CellKind.Code or CellKind.Choices or CellKind.Names => ValueType.Text,
        CellKind.Flag => ValueType.Condition,
        _ => ValueType.In(Type.Unit),
    };
}
