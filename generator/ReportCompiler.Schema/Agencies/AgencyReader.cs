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
    private static readonly LocalizedText ParentShape = Words.Say("agency-reader.parent-shape", "the id of another agency in this file", "本文件中另一单位的代号");

    private static readonly Dictionary<string, AgencyLevel> Levels = new(StringComparer.Ordinal)
    {
        ["state"] = AgencyLevel.State,
        ["ministry"] = AgencyLevel.Ministry,
        ["province"] = AgencyLevel.Province,
        ["city"] = AgencyLevel.City,
        ["county"] = AgencyLevel.County,
        ["town"] = AgencyLevel.Town,
    };

    private readonly TemplateContext _context = new(file);
    private readonly List<Agency> _agencies = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<YamlScalar> _parents = [];
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

        CheckParents();
        _context.Findings.Sort(FindingOrder.Instance);
        return new AgencyRegistry(file, _agencies, _context.Findings);
    }

    private void ReadAgency(YamlNode item, Ids ids)
    {
        var properties =
            PropertyReader.Open(_context, item, AgencyWords, "id", "name", "level", "parent", "covers", "members", "region", "abbreviation", "pinyin");
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
        var parent = properties.Text("parent");
        _lacksAgencies |= id is null || name is null || level is null;
        if (id is null || name is null || level is null || _ids.Contains(id))
        {
            return;
        }

        _agencies.Add(new Agency(id, name, Levels[level], parent?.Value, covers == "level", region)
        {
            Members = ReadMembers(properties, covers),
            IsSum = covers == "sum",
            Abbreviation = properties.Text("abbreviation")?.Value,
            Pinyin = pinyin,
        });
        _ids.Add(id);
        if (parent is not null)
        {
            _parents.Add(parent);
        }
    }

    private EquatableArray<MemberCount> ReadMembers(PropertyReader properties, string? covers)
    {
        if (covers is "itself" or "sum" || properties.Lacks("covers"))
        {
            properties.Refuse("members", OwnReport);
            return default;
        }

        return new MemberCountReader(_context).Read(properties.Node("members"));
    }

    private void CheckParents()
    {
        var children = _agencies.Where(agency => agency.Parent is not null).ToList();
        var circles = new ParentCircles(_agencies);
        for (var index = 0; index < children.Count; index++)
        {
            // An entry with a mistake of its own may be the parent that is looked for.
            var isUnknown = !_lacksAgencies && !_ids.Contains(children[index].Parent!);
            if (isUnknown || circles.Begins(children[index]))
            {
                _context.Report(TemplateDiagnostics.InvalidValue, _parents[index].Span, "parent", children[index].Parent!, ParentShape);
            }
        }
    }

    private static bool IsPinyin(string text) => text.Length > 0 && text.All(character => character is >= 'a' and <= 'z');

    private static bool IsRegion(string text) => text.Length == RegionDigits && text.All(character => character is >= '0' and <= '9');
}
