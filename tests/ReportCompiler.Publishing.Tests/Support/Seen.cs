using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>What a page template sees of an object.</summary>
internal static class Seen
{
    private static readonly PageContext Context = new(PageTemplates.Parse(Workshop.Pages, []));

    /// <summary>The value of a member.</summary>
    public static object? Of(object? view, string name)
    {
        lock (Context)
        {
            Assert.IsAssignableFrom<ScriptView>(view).TryGetValue(Context, default, name, out var value);
            return value;
        }
    }

    /// <summary>The objects of a member that is a list.</summary>
    public static List<object> List(object? view, string name) => [.. Assert.IsAssignableFrom<System.Collections.IEnumerable>(Of(view, name)).Cast<object>()];

    /// <summary>A member of each object of a list.</summary>
    public static List<string?> Each(object? view, string list, string name) => List(view, list).ConvertAll(item => Of(item, name)?.ToString());
}
