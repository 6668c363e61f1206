using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Pages.Checking;

/// <summary>Holds what calls give to partials to what the partials read. A misspelt argument is one finding, not two.</summary>
internal static class ArgumentCheck
{
    /// <summary>Checks the calls.</summary>
    /// <param name="uses">The calls.</param>
    /// <param name="namesOf">The names in a template.</param>
    /// <param name="findings">Receives what is found.</param>
    public static void Check(IEnumerable<PartialUse> uses, Func<ParsedPage, TemplateNames> namesOf, PageFindings findings)
    {
        foreach (var partial in uses.GroupBy(use => use.Partial).Where(partial => partial.Key.Template is not null))
        {
            var names = namesOf(partial.Key);
            if (!names.ReadsAll)
            {
                CheckPartial(partial.Key, [.. partial], names, findings);
            }
        }
    }

    private static void CheckPartial(ParsedPage partial, List<PartialUse> uses, TemplateNames names, PageFindings findings)
    {
        var given = new HashSet<string>(uses.SelectMany(NamesIn), StringComparer.Ordinal);
        var unread = given.Where(name => !names.Reads(name)).ToList();
        var wanted = new List<string>();
        foreach (var (name, place) in names.Arguments)
        {
            if (given.Contains(name))
            {
                wanted.Add(name);
                continue;
            }

            // Where no call gives it, the slip is in the partial.
            findings.Add(
                PageTemplateDiagnostics.UnknownName, partial.Source, place, "$" + name, DidYouMean.For("$" + name, given.Select(argument => "$" + argument)));
            unread.RemoveAll(argument => NearestName.Of(name, [argument]) is not null);
        }

        foreach (var use in uses)
        {
            CheckUse(use, wanted, [.. NamesIn(use).Where(unread.Contains)], names, findings);
        }
    }

    private static void CheckUse(PartialUse use, List<string> wanted, List<string> unread, TemplateNames names, PageFindings findings)
    {
        var partial = PageNames.Short(use.Partial.Source.Name);
        foreach (var name in wanted.Except(NamesIn(use), StringComparer.Ordinal).ToList())
        {
            var misspelt = NearestName.Of(name, unread);
            unread.RemoveAll(argument => argument == misspelt);
            var place = use.Arguments.FirstOrDefault(argument => misspelt is not null && argument.Name?.Name == misspelt);
            findings.Add(PageTemplateDiagnostics.MissingArgument, use.Page, place ?? use.Node, partial, name);
        }

        foreach (var argument in use.Arguments.Where(argument => argument.Name is { } name && unread.Contains(name.Name)))
        {
            var name = argument.Name!.Name;
            findings.Add(
                PageTemplateDiagnostics.UnusedArgument, use.Page, argument, partial, name,
                DidYouMean.For("$" + name, names.Arguments.Select(read => "$" + read.Name)));
        }
    }

    private static IEnumerable<string> NamesIn(PartialUse use) => use.Arguments.Select(argument => argument.Name?.Name).OfType<string>();
}
