using System.Text.RegularExpressions;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>
/// A piece of YAML on a page, whose first line names a file of the sound set. The keys at its top level replace those of
/// that file; <c># end of file</c> leaves out what would follow. A file that is not in the set is taken as it stands.
/// </summary>
internal sealed partial record ExampleFile(string File, string Text)
{
    private const string EndOfFile = "# end of file";

    private static readonly string[] HeadKeys = ["template", "agency", "year", "published", "content"];

    /// <summary>The pieces of YAML in a part of a page.</summary>
    public static List<ExampleFile> In(string markdown) =>
        Fence().Matches(markdown).Select(match => new ExampleFile(match.Groups["file"].Value, match.Groups["text"].Value)).ToList();

    /// <summary>The sound files with these pieces in them.</summary>
    public static FileSet Apply(IEnumerable<ExampleFile> examples) =>
        examples.Aggregate(FileSet.Sound, (files, example) => files.With(example.File, example.Within(files)));

    private string Within(FileSet files)
    {
        if (!files.Contains(File))
        {
            return Text;
        }

        var own = Blocks(Text.Replace(EndOfFile + "\n", "", StringComparison.Ordinal));
        var lines = Blocks(files[File]).Where(block => Stays(block.Key, own)).ToList();
        foreach (var (key, text) in own)
        {
            var index = lines.FindIndex(block => block.Key == key);
            if (index < 0)
            {
                lines.Add((key, text));
            }
            else
            {
                lines[index] = (key, text + "\n");
            }
        }

        var last = Text.Contains(EndOfFile, StringComparison.Ordinal)
            ? lines.FindLastIndex(block => own.Exists(other => other.Key == block.Key)) : lines.Count - 1;
        return string.Concat(lines.Take(last + 1).Select(block => block.Text));
    }

    // A head is shown whole; rules over sections that were replaced are gone with them.
    private static bool Stays(string key, List<(string Key, string Text)> own)
    {
        var has = own.ConvertAll(block => block.Key);
        var isHeadShown = has.Contains("template") && has.Count > 1;
        return has.Contains(key)
            || !((isHeadShown && HeadKeys.Contains(key)) || (has.Contains("sections") && key is "rules" or "claims"));
    }

    private static List<(string Key, string Text)> Blocks(string text) =>
        TopLevelKey().Split(text).Where(block => block.Length > 0)
            .Select(block => (block.Contains(':', StringComparison.Ordinal) ? block[..block.IndexOf(':', StringComparison.Ordinal)] : "", block))
            .ToList();

    [GeneratedRegex(@"^```yaml\n# (?<file>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?=[A-Za-z]+:)", RegexOptions.Multiline)]
    private static partial Regex TopLevelKey();
}
