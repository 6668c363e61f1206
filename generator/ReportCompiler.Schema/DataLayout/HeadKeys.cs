using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.DataLayout;

/// <summary>The keys at the top of a data file that name no section: the fields of its head, and the discrepancies that it accepts.</summary>
public static class HeadKeys
{
    /// <summary>The field that names the form.</summary>
    public const string Template = "template";

    /// <summary>The field that names the agency.</summary>
    public const string Agency = "agency";

    /// <summary>The field of the report year.</summary>
    public const string Year = "year";

    /// <summary>The field of the day of publication.</summary>
    public const string Published = "published";

    /// <summary>The field that says how much of the form the report fills in; without it, all of it.</summary>
    public const string Content = "content";

    /// <summary>The field of a collected report that names the bodies whose figures it lacks; without it, it lacks none.</summary>
    public const string CollectedWithout = "collectedWithout";

    /// <summary>The field that declares components.</summary>
    public const string Components = "components";

    /// <summary>The key of the accepted discrepancies.</summary>
    public const string Accepted = "accepted";

    /// <summary>
    /// What <see cref="Content"/> says of a report that is published with its figures only: texts may be left out. Either language may stand in a file.
    /// </summary>
    public static readonly LocalizedText FiguresOnly = Words.Say("head-keys.figures-only", "figures only", "仅数据");

    /// <summary>The fields of the head, in order.</summary>
    public static IReadOnlyList<string> Fields { get; } = [Template, Agency, Year, Published, Content, CollectedWithout, Components];

    /// <summary>Every key that names no section, in the order of a file.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Fields, Accepted];
}
