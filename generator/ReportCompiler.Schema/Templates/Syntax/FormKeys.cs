namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>
/// The keys that a form may have, with the words of the reference. The reader knows no others, and whoever explains or completes one takes
/// what there is to say from here.
/// </summary>
public static class FormKeys
{
    private static readonly FormKey[][] Levels =
    [
        PartKeys.Form,
        HeadingKeys.Type,
        PartKeys.Section,
        PartKeys.Table,
        [.. PartKeys.BlockOnly, .. PartKeys.Table.Where(key => key.Name != "blocks")],
        HeadingKeys.Row,
        HeadingKeys.Column,
        CheckKeys.Rule,
        CheckKeys.Claim,
        CheckKeys.ClaimWords,
    ];

    /// <summary>The keys of a level, in the order of the reference.</summary>
    /// <param name="level">What they belong to.</param>
    public static IReadOnlyList<FormKey> Of(FormLevel level) => Levels[(int)level];

    /// <summary>The key of a level by its name; null where there is none.</summary>
    /// <param name="level">What it belongs to.</param>
    /// <param name="name">Its name.</param>
    public static FormKey? Find(FormLevel level, string name) => Array.Find(Levels[(int)level], key => key.Name == name);

    /// <summary>The names of the keys of a level.</summary>
    internal static string[] NamesAt(FormLevel level) => Array.ConvertAll(Levels[(int)level], key => key.Name);
}
