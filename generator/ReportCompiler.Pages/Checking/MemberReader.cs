using System.Globalization;
using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using Scriban.Syntax;

namespace ReportCompiler.Pages.Checking;

/// <summary>Finds the members of values.</summary>
/// <param name="check">The check.</param>
/// <param name="scope">What names mean here.</param>
internal sealed class MemberReader(PageCheck check, TemplateScope scope)
{
    private const string Size = "size";
    private const int MaxListed = 24;

    /// <summary>What is known of a member.</summary>
    /// <param name="target">What it is read from.</param>
    /// <param name="expression">The same, as it is written.</param>
    /// <param name="member">The member.</param>
    public TemplateValue Read(TemplateValue target, ScriptExpression? expression, ScriptVariable? member)
    {
        if (member is null || expression is null)
        {
            return TemplateValue.Unknown;
        }

        var text = expression.ToString().Trim();
        switch (target)
        {
            case TemplateValue.Record { Type.IsOpen: true }:
                Report(PageTemplateDiagnostics.ReportOfAnyForm, member, $"{text}.{member.Name}");
                return TemplateValue.Unknown;
            case TemplateValue.Record record:
                return ReadRecord(record.Type, text, member);
            case TemplateValue.ReportPart part:
                return ReadPart(part.Form, text, member);
            case TemplateValue.List or TemplateValue.Plain { Kind: PageValueKind.Text } when member.Name == Size:
                return TemplateValue.Number;
            case TemplateValue.List or TemplateValue.Plain:
                Report(PageTemplateDiagnostics.NoMembers, member, text, ValueWords.Of(target), member.Name);
                return TemplateValue.Unknown;
            default:
                return TemplateValue.Unknown;
        }
    }

    private static LocalizedText Nearest(string name, IReadOnlyList<string> names)
    {
        if (NearestName.Of(name, names) is not null || names.Count == 0)
        {
            return DidYouMean.For(name, names);
        }

        var members = Punctuation.Items(names.Take(MaxListed));
        var rest = names.Count > MaxListed ? "…" : string.Empty;
        return Words.Say("member-reader.members", $"; its members are {members}{rest}", $"；其成员为 {members}{rest}");
    }

    private TemplateValue ReadRecord(PageType type, string text, ScriptVariable member)
    {
        if (type.Find(member.Name) is { } found)
        {
            return TemplateValue.Of(found.Value);
        }

        Report(PageTemplateDiagnostics.UnknownMember, member, text, type.Name, member.Name, Nearest(member.Name, type.Names));
        return TemplateValue.Unknown;
    }

    private TemplateValue ReadPart(FormPart part, string text, ScriptVariable member)
    {
        var nodes = part.Nodes.Where(node => scope.Versions.Admits(node.Form)).ToList();
        var found = nodes.Select(node => node.Node.Find(member.Name)).OfType<FormNode>().ToList();
        if (found.Count == 0 && nodes.Count > 0)
        {
            var names = nodes.SelectMany(node => node.Node.Names).Distinct(StringComparer.Ordinal).ToList();
            Report(PageTemplateDiagnostics.UnknownMember, member, text, ValueWords.Part, member.Name, Nearest(member.Name, names));
        }
        else if (found.Count < nodes.Count)
        {
            Report(
                PageTemplateDiagnostics.NotInEveryVersion, member, $"{text}.{member.Name}",
                Versions(nodes.Where(node => node.Node.Find(member.Name) is null).Select(node => node.Form)));
        }

        var kinds = found.Select(node => node.Kind).Distinct().ToList();
        return kinds.Count != 1 ? TemplateValue.Unknown : kinds[0] switch
        {
            FormNodeKind.Part => new TemplateValue.ReportPart(part.Member(member.Name)),
            FormNodeKind.Cell => new TemplateValue.Record(ReportTypes.Cell),
            FormNodeKind.Narrative => new TemplateValue.Record(ReportTypes.Narrative),
            _ => TemplateValue.Unknown,
        };
    }

    private static string Versions(IEnumerable<Form> forms) =>
        string.Join(", ", forms.Select(form => form.Version.ToString(CultureInfo.InvariantCulture)));

    private void Report(DiagnosticDefinition definition, ScriptNode node, params object[] operands) =>
        check.Findings.Add(definition, scope.Page.Source, node, operands);
}
