using ReportCompiler.Schema.Agencies;

namespace ReportCompiler.Runtime.Rendering.Views;

/// <summary>An agency: <c>agency.id</c>, <c>agency.name</c>, <c>agency.years</c> (latest first), <c>agency.children</c>.</summary>
internal sealed class AgencyView : ScriptView
{
    private static readonly string[] Members = ["id", "name", "years", "children"];

    private readonly List<AgencyView> _children = [];

    /// <summary>Makes the view of an agency.</summary>
    public AgencyView(Agency agency, IEnumerable<int> years)
    {
        Agency = agency;
        Years = [.. years.Distinct().OrderDescending().Select(year => new YearView(agency.Id, year))];
    }

    /// <summary>The agency.</summary>
    public Agency Agency { get; }

    /// <summary>The years that the site has a report of, latest first.</summary>
    public YearView[] Years { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Names => Members;

    /// <summary>Puts another agency under this one.</summary>
    public void Add(AgencyView child) => _children.Add(child);

    /// <inheritdoc/>
    protected override object? Get(PageContext page, string name) => name switch
    {
        "id" => Agency.Id,
        "name" => Agency.Name,
        "years" => Years,
        "children" => _children,
        _ => null,
    };
}
