using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Templates;

/// <summary>Which extensions hold together for a form: that depends on the year.</summary>
internal static class ExtensionChains
{
    /// <summary>The extensions that hold in some year, in their order; each set once, and none that is empty.</summary>
    /// <param name="extensions">The extensions, outermost first.</param>
    /// <param name="form">The form.</param>
    public static IEnumerable<IReadOnlyList<FormExtension>> Of(IReadOnlyList<FormExtension> extensions, Form form)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var year in Turns(extensions, form))
        {
            var chain = extensions.Where(extension => extension.Extends(form, year)).ToList();
            if (chain.Count > 0 && known.Add(KeyOf(chain)))
            {
                yield return chain;
            }
        }
    }

    /// <summary>What extensions are told apart by.</summary>
    public static string KeyOf(IEnumerable<FormExtension> extensions) => string.Join("\n", extensions.Select(extension => extension.File));

    // Nothing changes but where one begins or has ended.
    private static IEnumerable<int> Turns(IReadOnlyList<FormExtension> extensions, Form form) => extensions
        .SelectMany(extension => new[] { (int?)extension.Years.First, extension.Years.Last + 1 })
        .Append(form.Years.First)
        .OfType<int>()
        .Distinct()
        .Where(form.Years.Contains)
        .OrderBy(year => year);
}
