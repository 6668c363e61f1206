using Scriban;

namespace ReportCompiler.Publishing.Rendering;

/// <summary>
/// The stencils of the partials that have any. A table of a form is so rendered by its template once for each thread and
/// pattern of states, and filled in for every other report. One thread keeps one.
/// </summary>
internal sealed class StencilStore
{
    // Reports fall into a few patterns: all cells given, the totals of a table left out. A partial whose arguments are
    // different on every page must not fill the memory.
    private const int MaxPerPartial = 48;

    private readonly Dictionary<Template, List<Stencil>?> _stencils = [];

    /// <summary>Whether a partial is worth following: so far nothing that it wrote was spoilt.</summary>
    public bool MayKeep(Template partial)
    {
        if (!_stencils.TryGetValue(partial, out var stencils))
        {
            _stencils.Add(partial, stencils = PartialScope.StandsAlone(partial) ? [] : null);
        }

        return stencils is { Count: < MaxPerPartial };
    }

    /// <summary>The stencil for a partial on the page at hand, or null.</summary>
    public Stencil? Find(Template partial, PageContext page, IReadOnlyList<PartialArgument> arguments) =>
        _stencils.GetValueOrDefault(partial)?.Find(stencil => stencil.Fits(page, arguments));

    /// <summary>Keeps a stencil.</summary>
    public void Keep(Template partial, Stencil stencil) => _stencils[partial]!.Add(stencil);

    /// <summary>Gives a partial up: it depends on the page.</summary>
    public void GiveUp(Template partial) => _stencils[partial] = null;
}
