using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Agencies;

/// <summary>Reads the register of agencies.</summary>
internal sealed class AgencyReader(string file)
{
    private const int RegionDigits = 6;

    private static readonly LocalizedText Register = Words.Say("agency-reader.register", "the register", "登记表");
    private static readonly LocalizedText AgencyWords = Words.Say("agency-reader.agency-words", "an agency", "单位");
    private static readonly LocalizedText LevelShape = Words.Say(
        "agency-reader.level-shape",
        "state, ministry, province, city, county or town",
        "state、ministry、province、city、county 或 town");
    private static readonly LocalizedText ReservedIds = Punctuation.Items(AgencyIds.Reserved);
    private static readonly LocalizedText ReservedShape = Words.Say(
        "agency-reader.reserved-shape",
        $"another id: {ReservedIds} are folders of the site itself",
        $"其他代号：{ReservedIds} 是网站自身的目录");
    private static readonly LocalizedText RegionShape = Words.Say("agency-reader.region-shape", "a code of six digits (GB/T 2260)", "六位行政区划代码（GB/T 2260）");
    private static readonly LocalizedText OwnReport = Words.Say(
        "agency-reader.own-report", "an agency without 'covers: level'", "没有 covers: level 的单位");
    private static readonly LocalizedText CoversShape = Words.Say("agency-reader.covers-shape", "itself, level or sum", "itself、level 或 sum");
    private static readonly LocalizedText PinyinShape = Words.Say("agency-reader.pinyin-shape", "lower-case letters", "小写字母");

    private static readonly Dictionary<string, AgencyLevel> Levels = new(StringComparer.Ordinal)
    {
        ["state"] = AgencyLevel.State,
        ["ministry"] = AgencyLevel.Ministry,
        ["province"] = AgencyLevel.Province,
        ["city"] = AgencyLevel.City,
        ["county"] = AgencyLevel.County,
        ["town"] = AgencyLevel.Town,
    };

    private static readonly string[] Keys =
        ["id", "name", "level", "parent", "covers", "members", "region", "abbreviation", "pinyin", "from", "until", "into", "outOf"];

    private readonly TemplateContext _context = new(file);
    private readonly List<Agency> _agencies = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<AgencySpans> _entries = [];
    private bool _lacksAgencies;

    public AgencyRegistry Read(string text)
    {
        var root = YamlTree.Read(file, text, _context.Findings, InputBounds.RegisterNodes);
        var properties = root is null ? null : PropertyReader.Open(_context, root, Register, "agencies");
        var ids = new Ids(_context);
        foreach (var item in properties?.Items("agencies", properties.RequiredNode("agencies")) ?? [])
        {
            ReadAgency(item, ids);
        }

        new TenureChecks(_context, _entries, _lacksAgencies).Run();
        _context.Findings.Sort(FindingOrder.Instance);
        return new AgencyRegistry(file, _agencies, _context.Findings);
    }

    private void ReadAgency(YamlNode item, Ids ids)
    {
        var properties = PropertyReader.Open(_context, item, AgencyWords, Keys);
        if (properties is null)
        {
            _lacksAgencies = true;
            return;
        }

        var idNode = properties.RequiredText("id");
        var id = properties.Matching("id", idNode, Reading.HeaderReader.IsAgencyId, Wording.FamilyId);
        id = id is null ? null : properties.Matching("id", idNode, value => !AgencyIds.Reserved.Contains(value), ReservedShape);
        id = id is null ? null : properties.Matching("id", idNode, value => !AgencyIds.IsDevice(value), Wording.NoDevice);
        ids.Take(id is null ? null : idNode);
        var name = properties.RequiredText("name")?.Value;
        var level = properties.Matching("level", properties.RequiredText("level"), Levels.ContainsKey, LevelShape);
        var region = properties.Matching("region", properties.Text("region"), IsRegion, RegionShape);
        var covers = properties.Matching("covers", properties.Text("covers"), value => value is "itself" or "level" or "sum", CoversShape);
        var pinyin = properties.Matching("pinyin", properties.Text("pinyin"), IsPinyin, PinyinShape);
        _lacksAgencies |= id is null || name is null || level is null;
        if (id is null || name is null || level is null || _ids.Contains(id))
        {
            return;
        }

        _ids.Add(id);
        Add(properties, new Agency(id, name, Levels[level], null, covers == "level", region)
        {
            Members = ReadMembers(properties, covers),
            IsSum = covers == "sum",
            Abbreviation = properties.Text("abbreviation")?.Value,
            Pinyin = pinyin,
        });
    }

    private void Add(PropertyReader properties, Agency agency)
    {
        var tenure = new TenureReader(_context, properties);
        var (from, until) = tenure.Years();
        var (into, outOf) = tenure.Kin(from, until);
        var parents = tenure.Parents();
        var isDated = parents.Count > 0 && parents[0].Since is not null;
        var placed = agency with
        {
            Parent = parents.Count == 0 ? null : parents[parents.Count - 1].Id?.Value,
            Parents = isDated ? new(parents.Select(entry => new ParentSince(entry.Since!.Value, entry.Id?.Value))) : default,
            From = from,
            Until = until,
            Into = new(into.Select(id => id.Value)),
            OutOf = new(outOf.Select(id => id.Value)),
        };
        _agencies.Add(placed);
        var spans = parents.Select(entry => entry.Id is { } id ? id.Span : default);
        _entries.Add(new AgencySpans(placed, [.. into.Select(SpanOf)], [.. outOf.Select(SpanOf)], [.. spans]));
    }

    private static SourceSpan SpanOf(YamlScalar scalar) => scalar.Span;

    private EquatableArray<MemberCount> ReadMembers(PropertyReader properties, string? covers)
    {
        if (covers is "itself" or "sum" || properties.Lacks("covers"))
        {
            properties.Refuse("members", OwnReport);
            return default;
        }

        return new MemberCountReader(_context).Read(properties.Node("members"));
    }

    private static bool IsPinyin(string text) => text.Length > 0 && text.All(character => character is >= 'a' and <= 'z');

    private static bool IsRegion(string text) => text.Length == RegionDigits && text.All(character => character is >= '0' and <= '9');
}
