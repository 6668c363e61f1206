using System.Collections.Concurrent;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Templates;

/// <summary>
/// The forms that the agencies of a register fill in: those of the catalogue, with what the guidance of regions adds for an agency and all
/// below it. Extensions for several of the bodies that an agency answers to add up, the outermost first; those for one body in the order of their files.
/// </summary>
public sealed class RegionalForms
{
    private readonly ExtensionCompiler _compiler;
    private readonly IReadOnlyList<int> _years;
    private readonly Dictionary<(string Agency, int Since), List<FormExtension>> _chains = [];
    private readonly ConcurrentDictionary<string, Lazy<FormEngine?>> _engines = new(StringComparer.Ordinal);

    // Since the first of the years, or from the beginning on, bodies answer to the same bodies until the next.
    private RegionalForms(ExtensionCompiler compiler, IReadOnlyList<int> years) => (_compiler, _years) = (compiler, [0, .. years]);

    /// <summary>Finds out which agency fills in which form.</summary>
    /// <param name="catalog">The forms.</param>
    /// <param name="compiler">The templates that they were made of.</param>
    /// <param name="extensions">The extensions; those with errors add nothing.</param>
    /// <param name="registry">The register of agencies.</param>
    /// <param name="findings">Receives what is wrong with extensions in this register; not what is wrong with each alone.</param>
    public static FormCatalog Of(
        FormCatalog catalog, ExtensionCompiler compiler, IEnumerable<ExtensionCompilation> extensions, AgencyRegistry registry,
        ICollection<Finding> findings)
    {
        var sound = extensions.Select(compilation => compilation.Extension).OfType<FormExtension>()
            .OrderBy(extension => extension.File, StringComparer.Ordinal).ToLookup(extension => extension.Agency, StringComparer.Ordinal);
        if (sound.Count == 0)
        {
            return catalog;
        }

        var forms = new RegionalForms(compiler, registry.YearsOfNewParents);
        CheckAgencies(sound, registry, findings);
        foreach (var (agency, since) in registry.Agencies.SelectMany(agency => forms._years.Select(since => (agency, since))))
        {
            var chain = registry.LineOf(agency, since).Reverse().SelectMany(body => sound[body.Id]).ToList();
            if (chain.Count > 0)
            {
                forms._chains.Add((agency.Id, since), chain);
            }
        }

        forms.CheckChains(findings);
        return catalog.WithRegional(forms.Find, forms.All(catalog));
    }

    private static void CheckAgencies(ILookup<string, FormExtension> extensions, AgencyRegistry registry, ICollection<Finding> findings)
    {
        foreach (var extension in extensions.SelectMany(each => each).Where(extension => registry.Find(extension.Agency) is null && !registry.HasErrors))
        {
            var suggestion = DidYouMean.For(extension.Agency, registry.Agencies.Select(agency => agency.Id));
            findings.Add(new Finding(ExtensionDiagnostics.UnknownAgency, extension.File, extension.AgencySpan, extension.Agency, suggestion));
        }
    }

    private void CheckChains(ICollection<Finding> findings)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chain in _chains.Values.Where(chain => chain.Count > 1 && known.Add(ExtensionChains.KeyOf(chain))))
        {
            foreach (var finding in _compiler.Check(chain).Where(finding => known.Add(finding.ToString())))
            {
                findings.Add(finding);
            }
        }
    }

    private FormEngine? Find(FormEngine engine, int year, string agency)
    {
        if (!_chains.TryGetValue((agency, _years.Last(since => since <= year)), out var all))
        {
            return null;
        }

        var chain = all.FindAll(extension => extension.Extends(engine.Form, year));
        return chain.Count == 0 ? null : Engine(engine.Form, chain);
    }

    private IEnumerable<FormEngine> All(FormCatalog catalog) =>
        from engine in catalog.Engines
        from chain in _chains.Values
            .SelectMany(chain => ExtensionChains.Of(chain, engine.Form))
            .GroupBy(ExtensionChains.KeyOf, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(ExtensionChains.KeyOf, StringComparer.Ordinal)
        let extended = Engine(engine.Form, chain)
        where extended is not null
        select extended;

    private FormEngine? Engine(Form form, IReadOnlyList<FormExtension> chain) =>
        _engines.GetOrAdd(
            $"{form.DisplayName}\n{ExtensionChains.KeyOf(chain)}", _ => new Lazy<FormEngine?>(() => Compile(form, chain))).Value;

    // Where extensions do not go together, which is a finding, those hold that do.
    private TemplateEngine? Compile(Form form, IReadOnlyList<FormExtension> chain)
    {
        if (_compiler.SourceOf(form) is { } source)
        {
            for (var count = chain.Count; count > 0; count--)
            {
                if (ExtendedForm.Compile(source, [.. chain.Take(count)]).Model is { } model)
                {
                    return new TemplateEngine(model);
                }
            }
        }

        return null;
    }
}
