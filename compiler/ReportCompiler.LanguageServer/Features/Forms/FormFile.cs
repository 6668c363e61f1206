using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features.Forms;

/// <summary>An open form as it is now: its keys always, what they mean where it can be read.</summary>
/// <param name="document">Its document.</param>
/// <param name="current">The form as it is now.</param>
/// <param name="best">The form as it was when its parts could last be read; the same as now where they never could.</param>
internal sealed class FormFile(TextDocument document, NamedForm current, NamedForm best)
{
    private const string Id = "id";

    private readonly Lazy<Outline> _outline = new(() => new Outline(document.Text));

    /// <summary>Its document.</summary>
    public TextDocument Document => document;

    /// <summary>The form as it is now.</summary>
    public NamedForm Current => current;

    /// <summary>The form as it was when its parts could last be read.</summary>
    public NamedForm Best => best;

    /// <summary>Its keys.</summary>
    public Outline Outline => _outline.Value;

    /// <summary>What the keys in a node belong to; null where they are names, or the node has none.</summary>
    /// <param name="parent">The node; null for the top of the file.</param>
    public static FormLevel? LevelIn(OutlineNode? parent)
    {
        var level = FormLevel.Form;
        var areNames = false;
        foreach (var step in (parent?.Chain ?? []).Where(step => step.Number < 0))
        {
            if (areNames)
            {
                areNames = false;
            }
            else if (FormKeys.Find(level, step.Key)?.Opens is { } opens)
            {
                level = opens;
                areNames = opens == FormLevel.Type;
            }
            else
            {
                return null;
            }
        }

        return areNames ? null : level;
    }

    /// <summary>What is known of the key that a node is; null where it is none of a form.</summary>
    public static FormKey? KeyOf(OutlineNode node) => LevelIn(node.Parent) is { } level ? FormKeys.Find(level, node.Key) : null;

    /// <summary>What stands behind a key beside others; empty where it does not stand there.</summary>
    /// <param name="owner">What the keys stand in.</param>
    /// <param name="key">The key.</param>
    public static string ValueOf(OutlineNode? owner, string key) =>
        OutlineLine.Unquote(owner?.Children.Find(child => child.Key == key)?.Value ?? string.Empty);

    /// <summary>How rules name the table or block around a node; empty outside of a section.</summary>
    public static string TableOf(OutlineNode node) => string.Join(
        '.',
        node.Chain.Where(step => step.Number >= 0 && step.Parent?.Key is "sections" or "blocks").Select(step => ValueOf(step, Id)).Where(id => id.Length > 0));

    /// <summary>The offset of a span.</summary>
    public (int Start, int End) OffsetsOf(SourceSpan span) =>
        (document.Lines.OffsetOf(span.Line, span.Column), document.Lines.OffsetOf(span.EndLine, span.EndColumn));

    /// <summary>The names in expressions at an offset: several where one rule speaks of several tables.</summary>
    public IEnumerable<NameUse> UsesAt(int offset) => current.Uses.Where(use => OffsetsOf(use.Span) is var (start, end) && start <= offset && offset <= end
        && end - start == use.Lead + use.Name.Length && string.CompareOrdinal(document.Text, start + use.Lead, use.Name, 0, use.Name.Length) == 0);

    /// <summary>The part that a text outside of expressions names at an offset; null where none does.</summary>
    public DeclaredPart? ReferenceAt(int offset)
    {
        foreach (var reference in current.References)
        {
            var at = OffsetsOf(reference.Span).Start + reference.Start;
            foreach (var (segment, place) in reference.Text[reference.Start..].Split('.').Select((segment, place) => (segment, place)))
            {
                if (at <= offset && offset <= at + segment.Length && reference.Parts[place] >= 0
                    && string.CompareOrdinal(document.Text, at, segment, 0, segment.Length) == 0)
                {
                    return current.Parts[reference.Parts[place]];
                }

                at += segment.Length + 1;
            }
        }

        return null;
    }
}
