using ReportCompiler.Schema.Agencies;

namespace ReportCompiler.SyntheticSite;

/// <summary>A province with its cities, their counties and the departments of each, and a few bodies beside them.</summary>
internal sealed class SampleHierarchy
{
    /// <summary>How few agencies make a hierarchy.</summary>
    public const int Fewest = 10;

    /// <summary>How many agencies there are names for.</summary>
    public const int Most = 1000;

    // One body in so many stands by itself, is a department of the province, is a city.
    private const int PerReserve = 40;
    private const int PerProvinceOffice = 20;
    private const int PerCity = 25;
    private const string Mark = "（示例）";

    private readonly List<SampleAgency> _agencies = [];
    private int _places;

    private SampleHierarchy()
    {
    }

    /// <summary>The agencies, each after the one that it answers to.</summary>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<SampleAgency> Of(int count)
    {
        var hierarchy = new SampleHierarchy();
        hierarchy.Add(count);
        return hierarchy._agencies;
    }

    private void Add(int count)
    {
        var province = AddPlace("province", ("省", "s"), AgencyLevel.Province, null, "980000");
        for (var reserve = 1; reserve <= Math.Max(1, count / PerReserve); reserve++)
        {
            AddPlace(FormattableString.Invariant($"reserve-{reserve}"), ("保护区管理委员会", "bhqglwyh"), AgencyLevel.Province, null, null);
        }

        for (var office = 0; office < Math.Clamp(count / PerProvinceOffice, 1, SampleNames.OfficeCount); office++)
        {
            AddOffice(province, "省", office);
        }

        var cities = Enumerable.Range(1, Math.Max(2, count / PerCity))
            .Select(
                city => AddPlace(
                    FormattableString.Invariant($"city-{city}"), ("市", "s"), AgencyLevel.City, province, FormattableString.Invariant($"98{city:D2}00")))
            .ToList();
        for (var index = 0; _agencies.Count < count; index++)
        {
            AddBelow(cities[index % cities.Count], index / cities.Count);
        }
    }

    // By turns a county, a department of the city and two departments of the county.
    private void AddBelow(SampleAgency city, int turn)
    {
        var county = (turn / 4) + 1;
        switch (turn % 4)
        {
            case 0:
                var region = FormattableString.Invariant($"{city.Region![..4]}{county + 20:D2}");
                AddPlace(FormattableString.Invariant($"{city.Id}-county-{county}"), ("县", "x"), AgencyLevel.County, city, region);
                break;
            case 1:
                AddOffice(city, Bare(city), county);
                break;
            default:
                var last = city.Members.Last(member => member.Level == AgencyLevel.County);
                AddOffice(last, Bare(last), (county * 3) + turn);
                break;
        }
    }

    private void AddOffice(SampleAgency parent, string prefix, int office)
    {
        var (slug, name) = SampleNames.Office(office);
        Add(new SampleAgency(_agencies.Count, $"{parent.Id}-{slug}", $"{prefix}{name}{Mark}", parent.Level, parent, null));
    }

    private SampleAgency AddPlace(string id, (string Name, string Initials) kind, AgencyLevel level, SampleAgency? parent, string? region)
    {
        var place = _places++;
        return Add(new SampleAgency(_agencies.Count, id, SampleNames.Place(place) + kind.Name + Mark, level, parent, region)
        {
            Pinyin = SampleNames.Initials(place) + kind.Initials,
        });
    }

    private SampleAgency Add(SampleAgency agency)
    {
        _agencies.Add(agency);
        agency.Parent?.Members.Add(agency);
        return agency;
    }

    private static string Bare(SampleAgency agency) => agency.Name[..^Mark.Length];
}
