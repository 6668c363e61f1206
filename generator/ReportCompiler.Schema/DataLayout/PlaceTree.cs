using System.Runtime.CompilerServices;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.DataLayout;

/// <summary>The places of a data file, from its top.</summary>
public sealed class PlaceTree
{
    // A form is read by thousands of reports: its places are found once.
    private static readonly ConditionalWeakTable<Form, PlaceTree> Known = new();

    private PlaceTree(Form form, IReadOnlyList<string> components)
    {
        Form = form;
        Components = components;
        Top = new DataPlace(this, null, PlaceKind.Report, string.Empty, string.Empty) { Words = form.DisplayName };
    }

    /// <summary>The form: of a report, or without one.</summary>
    public Form Form { get; }

    /// <summary>In the form without a report, the ids that rows repeated for components stand under.</summary>
    internal IReadOnlyList<string> Components { get; }

    /// <summary>The whole file.</summary>
    public DataPlace Top { get; }

    /// <summary>The whole file, as a form has it.</summary>
    /// <param name="form">The form of a report; or one without, in which one component stands for all.</param>
    public static DataPlace Of(Form form) =>
        Known.GetValue(form, known => new PlaceTree(known, [FormExtent.AnyComponent])).Top;

    /// <summary>The words that can be keys where those of components can: no component may be called by one of them.</summary>
    /// <param name="form">The form.</param>
    public static ISet<string> WordsOf(Form form) => new HashSet<string>(
        form.Sections
            .SelectMany(section => section.Table?.Blocks ?? default)
            .SelectMany(block => IdsOf(block.Rows).Concat(IdsOf(block.Columns)))
            .Append(FormSection.FootnoteKey),
        StringComparer.Ordinal);

    private static IEnumerable<string> IdsOf(EquatableArray<AxisNode> nodes) =>
        nodes.SelectMany(node => IdsOf(node.Children).Prepend(node.Id ?? string.Empty));

    /// <summary>The whole file of a report with these components, as the form without a report has it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="components">The ids of the components.</param>
    public static DataPlace Of(Form form, IReadOnlyList<string> components) => new PlaceTree(form, components).Top;
}
