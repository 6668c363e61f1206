using System.Text;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.Comparing;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Testing.Reports;

/// <summary>States of a folder of reports to compare.</summary>
public sealed class States
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly FormCatalog _catalog;

    private States(FormCatalog catalog) => _catalog = catalog;

    public static States Library() => new(LibraryForm.Catalog) { ["agencies.yaml"] = LibraryForm.Agencies, ["riverside/2021.yaml"] = LibraryForm.Report };

    public static States Real()
    {
        var states = new States(Forms.Catalog);
        var folder = Path.Combine(RepositoryTree.Root, "reports");
        foreach (var file in new[] { "agencies.yaml", "suqian/2023.yaml", "suqian/2024.yaml", "huaxian-hrss/2019.yaml" })
        {
            states[file] = File.ReadAllText(Path.Combine(folder, file));
        }

        return states;
    }

    public string this[string file]
    {
        get => _files[file];
        set => _files[file] = value;
    }

    public States Remove(string file)
    {
        _files.Remove(file);
        return this;
    }

    /// <summary>The state with one file changed.</summary>
    public States With(string file, string old, string replacement)
    {
        Assert.Contains(old, _files[file], StringComparison.Ordinal);
        return With(file, _files[file].Replace(old, replacement, StringComparison.Ordinal));
    }

    public States With(string file, string text)
    {
        var other = new States(_catalog);
        foreach (var (name, content) in _files)
        {
            other[name] = content;
        }

        other[file] = text;
        return other;
    }

    public ComparedState Load(string name = "state")
    {
        var source = new ReportSource("/nowhere", "reports", 2)
        {
            Stored = [.. _files.OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => new StoredFile(file.Key, Encoding.UTF8.GetBytes(file.Value), IsLink: false))],
        };
        return new ComparedState(name, ReportLibrary.Load(source, _catalog, new SilentMonitor(), default));
    }

    public DataDifference To(States after) => DataComparer.Compare(Load("old"), after.Load("new"), _ => true);
}
