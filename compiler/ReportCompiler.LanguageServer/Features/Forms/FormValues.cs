using ReportCompiler.LanguageServer.Features.Completions;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features.Forms;

/// <summary>What may stand behind the keys of a form.</summary>
/// <param name="file">The form.</param>
/// <param name="owner">What the key stands in.</param>
/// <param name="language">The language.</param>
internal sealed class FormValues(FormFile file, OutlineNode? owner, Language language)
{
    // A form has up to thousands of cells: with more letters the list is asked for again.
    private const int MaxNames = 300;
    private const string Id = "id";

    private static readonly string[] Leads = ["previous.", "members."];

    private static readonly LocalizedText LastYear = Words.Say(
        "form-values.previous", "the same cell in the report of the year before", "上年报告的同一单元格");
    private static readonly LocalizedText Members = Words.Say(
        "form-values.members", "the same cell in the reports that are covered, added up", "所汇总报告的同一单元格之和");

    /// <summary>The values of a key that takes certain words, or names of the form.</summary>
    public IEnumerable<(string Text, string Detail, int Kind)> Of(FormKey key)
    {
        var names = key.Names switch
        {
            NamesOf.Types => Types(),
            NamesOf.Scopes => Scopes().Select(scope => (scope, string.Empty)),
            NamesOf.Siblings => ItemsAround().Where(item => item != owner).Select(Named),
            NamesOf.Columns => PartsOf(DeclaredPartKind.Column),
            NamesOf.Narratives => Narratives(),
            NamesOf.Claims => (file.Outline.Find("claims")?.Children ?? []).Where(item => item != owner).Select(Named),
            _ => [],
        };
        return key.Values.Select(value => (value, string.Empty, CompletionKinds.Value))
            .Concat(names.Where(name => name.Item1.Length > 0).Select(name => (name.Item1, name.Item2, CompletionKinds.Reference)));
    }

    /// <summary>The names and functions that an expression may say, where the word at a place begins, and whether there are more.</summary>
    /// <param name="place">The place.</param>
    /// <param name="isFormula">Whether it is a formula of a row or column.</param>
    public (IEnumerable<(string Text, string Detail, int Kind)> Items, int Start, bool IsIncomplete) InExpression(WrittenLine place, bool isFormula)
    {
        var begun = place.Before.Length;
        while (begun > 0 && (char.IsAsciiLetterOrDigit(place.Before[begun - 1]) || place.Before[begun - 1] is '.' or '_'))
        {
            begun--;
        }

        var lead = Array.Find(Leads, lead => place.Before.AsSpan(begun).StartsWith(lead, StringComparison.Ordinal)) ?? string.Empty;
        var written = place.Before[(begun + lead.Length)..];
        var offers = NamesAtHand(isFormula).Where(offer => offer.Name.Contains(written, StringComparison.OrdinalIgnoreCase)
            || offer.Words.Contains(written, StringComparison.OrdinalIgnoreCase)).Take(MaxNames + 1).ToList();
        var items = offers.Take(MaxNames).Select(offer => (offer.Name, offer.Words, CompletionKinds.Reference));
        if (lead.Length == 0)
        {
            items = items
                .Concat(FunctionTable.All.Select(
                    function => (function.Text, function.Signature + " " + function.Meaning.In(language), CompletionKinds.Function)))
                .Concat([(Leads[0], LastYear.In(language), CompletionKinds.Value), (Leads[1], Members.In(language), CompletionKinds.Value)]);
        }

        return (items, place.LineStart + begun + lead.Length, offers.Count > MaxNames);
    }

    private IEnumerable<NameOffer> NamesAtHand(bool isFormula) => isFormula && owner is not null
        ? file.Best.NamesBeside(FormFile.TableOf(owner), FormFile.LevelIn(owner) == FormLevel.Column)
        : EachOf().SelectMany(file.Best.NamesIn).DistinctBy(offer => offer.Name);

    // What the rule at hand is repeated over; of a list, each.
    private IEnumerable<string> EachOf()
    {
        var each = owner?.Children.Find(child => child.Key == "each");
        var values = each is null ? [] : each.Children.Count > 0
            ? each.Children.Select(item => file.Document.Text[item.ValueStart..item.BodyEnd])
            : each.Value.Trim('[', ']').Split(',');
        return values.Select(value => OutlineLine.Unquote(OutlineLine.WithoutComment(value.Trim()))).DefaultIfEmpty(string.Empty);
    }

    private IEnumerable<(string Text, string Detail)> Types() => (file.Outline.Find("types")?.Children ?? [])
        .Select(type => (type.Key, (FormFile.ValueOf(type, "kind") + " " + FormFile.ValueOf(type, "unit")).Trim()));

    private IEnumerable<string> Scopes()
    {
        var tables = file.Best.Form is null ? Sections().Select(section => FormFile.ValueOf(section, Id)).ToList() : [.. file.Best.Tables];
        return tables.SelectMany(table => new[] { "column of " + table, "row of " + table, "cell of " + table })
            .Concat(file.Best.Form is null or { Extent.IsFixed: false } ? [FormExtent.AnyComponent, "overall"] : [])
            .Concat(file.Best.Lists.Select(list => "line of " + list));
    }

    private IEnumerable<(string Text, string Detail)> Narratives() => Sections()
        .Where(section => section.Children.Exists(child => child.Key == "narrative"))
        .Select(section => (FormFile.ValueOf(section, Id), FormFile.ValueOf(section, "heading")));

    private List<OutlineNode> Sections() => file.Outline.Find("sections")?.Children ?? [];

    private List<OutlineNode> ItemsAround() => owner?.Parent?.Children ?? [];

    private IEnumerable<(string Text, string Detail)> PartsOf(DeclaredPartKind kind) => owner is null ? [] : file.Best.Parts
        .Where(part => part.Kind == kind && part.Table == FormFile.TableOf(owner)).Select(part => (part.Path, part.Label));

    private static (string Text, string Detail) Named(OutlineNode item) => (FormFile.ValueOf(item, Id), FormFile.ValueOf(item, "label"));
}
