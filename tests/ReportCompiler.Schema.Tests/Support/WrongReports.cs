using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>The reports of a made-up department, and a file of changes each of which breaks one rule.</summary>
internal static class WrongReports
{
    private static readonly string Folder = Path.Combine(RepositoryTree.Root, "tests", "fixtures", "us-foia");

    private static readonly AgencyRegistry Register = AgencyRegistry.Read("agencies.yaml", Read("agencies.yaml"));

    private static readonly Dictionary<string, string> Sound = new(StringComparer.Ordinal)
    {
        ["2023"] = Read("fictitious-department/2023.yaml"),
        ["2024"] = Read("fictitious-department/2024.yaml"),
    };

    private static readonly Dictionary<string, ParsedReport> Parsed =
        Sound.ToDictionary(pair => pair.Key, pair => Parse(pair.Key, pair.Value), StringComparer.Ordinal);

    /// <summary>The changes, in the order of the file.</summary>
    public static IReadOnlyList<DocumentMapping> All { get; } =
        [.. ((DocumentList)YamlDocument.Read("mutations.yaml", Read("mutations.yaml"), new List<Finding>())!).Items.Cast<DocumentMapping>()];

    /// <summary>The findings on the sound reports, notes aside: id of the rule, or of the diagnostic where none says so.</summary>
    public static IReadOnlyList<string> FindingsOfSound() => Find(Sound);

    /// <summary>What is found after a change that was not found before.</summary>
    public static IReadOnlyList<string> FindingsAfter(DocumentMapping mutation)
    {
        var texts = new Dictionary<string, string>(Sound, StringComparer.Ordinal);
        foreach (var file in Texts(mutation, "change").GroupBy(change => Text(change, "file")))
        {
            var tree = new DataTree(Sound[file.Key], Parsed[file.Key].Report!.Form);
            foreach (var change in file)
            {
                Apply(tree, change, texts);
            }

            texts[file.Key] = tree.Write();
        }

        return Find(texts);
    }

    /// <summary>A text of an entry.</summary>
    public static string Text(DocumentMapping entry, string key) => ((DocumentText)entry.Find(key)!).Value;

    /// <summary>A list of texts of an entry.</summary>
    public static IEnumerable<string> List(DocumentMapping entry, string key) =>
        ((DocumentList)entry.Find(key)!).Items.Select(item => ((DocumentText)item).Value);

    private static IEnumerable<DocumentMapping> Texts(DocumentMapping entry, string key) => ((DocumentList)entry.Find(key)!).Items.Cast<DocumentMapping>();

    private static void Apply(DataTree tree, DocumentMapping change, Dictionary<string, string> texts)
    {
        if (change.Find("cell") is DocumentText cell)
        {
            tree.Set(cell.Value, Text(change, "to"));
        }
        else if (change.Find("add") is DocumentText added)
        {
            tree.Add(added.Value, DataTree.Convert(change.Find("as")!));
        }
        else if (change.Find("remove") is DocumentText removed)
        {
            tree.Remove(removed.Value);
        }
        else
        {
            texts[Text(change, "copy")] = tree.Write();
        }
    }

    private static List<string> Find(Dictionary<string, string> texts)
    {
        var reports = texts.Select(file => Parse(file.Key, file.Value));
        return [.. ReportSetChecker.Check(reports, Register).Findings
            .Where(finding => finding.Severity != Severity.Note)
            .Select(IdOf)
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    // A rule that defines a cell has the path of the cell for its id.
    private static string IdOf(Finding finding) =>
        finding.Rule is { } rule && !rule.Contains('.', StringComparison.Ordinal) ? rule : finding.Definition.Id;

    private static ParsedReport Parse(string name, string text) => ReportParser.Parse($"fictitious-department/{name}.yaml", text, RealFiles.Catalog);

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file.Replace('/', Path.DirectorySeparatorChar)));
}
