using ReportCompiler.Pages.Model;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// Something that page templates read. Its members are looked up by a switch written by hand: no reflection, no
/// dictionary. A view of a form is made once and shared by all threads; what depends on the report it takes from the page at hand.
/// </summary>
internal abstract class ScriptView : IScriptObject
{
    /// <inheritdoc/>
    public int Count => Names.Count;

    /// <inheritdoc/>
    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    /// <summary>What kind of object it is: what the check of page templates knows of it.</summary>
    protected abstract PageType Type { get; }

    /// <summary>The names of the members, in the order of their declaration.</summary>
    protected virtual IReadOnlyList<string> Names => Type.Names;

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => Names;

    /// <inheritdoc/>
    public bool Contains(string member) => Names.Contains(member, StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = context is IPageRendering page ? Get(page, member) : null;
        return value is not null || Contains(member);
    }

    /// <inheritdoc/>
    public bool CanWrite(string member) => false;

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    /// <inheritdoc/>
    public bool Remove(string member) => false;

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly)
    {
    }

    /// <inheritdoc/>
    public IScriptObject Clone(bool deep) => this;

    /// <summary>The value of a member; null where it has none, and for a name that is no member.</summary>
    protected abstract object? Get(IPageRendering page, string name);
}
