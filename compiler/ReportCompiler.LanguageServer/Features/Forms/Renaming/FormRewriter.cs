using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features.Forms.Renaming;

/// <summary>
/// Renames a part of one form: its declaration, and every name that would mean another cell without it, or none. What names mean, before and after,
/// the form itself says.
/// </summary>
/// <param name="document">The form.</param>
/// <param name="form">The same, read.</param>
/// <param name="target">What is renamed.</param>
/// <param name="name">Its new id.</param>
internal sealed class FormRewriter(TextDocument document, NamedForm form, FormTarget target, string name)
{
    private static readonly LocalizedText NotReadable = Words.Say(
        "form-rewriter.not-readable", "The form has mistakes: mend them first.", "报告格式有错误，请先改正。");

    private readonly Rewriting _rewriting = new(document, target.Id, name);

    /// <summary>The changes.</summary>
    /// <exception cref="Refusal">It cannot be renamed.</exception>
    public Rewriting Rewrite()
    {
        if (form.Compilation.Model is null)
        {
            throw new Refusal(NotReadable);
        }

        RewriteDeclaration();
        var declared = NamedForm.Read(document.Path, _rewriting.Text);
        if (declared.Form is null)
        {
            throw new Refusal(FirstOf(declared.Compilation.Findings));
        }

        RewriteNames(declared);
        var whole = NamedForm.Read(document.Path, _rewriting.Text);
        if (whole.Compilation.Model is null)
        {
            throw new Refusal(FirstOf(whole.Compilation.Findings));
        }

        if (!MeansTheSame(whole))
        {
            throw new Refusal(Words.Say(
                "form-rewriter.other-meaning", $"With the name '{name}' rules of the form would mean other cells.", $"改名为“{name}”后，格式中规则所指的单元格会改变。"));
        }

        return _rewriting;
    }

    private static TranslatedText FirstOf(IReadOnlyList<Finding> findings)
    {
        var first = findings.First(finding => finding.Severity == Severity.Error);
        return new TranslatedText(first.Message(Language.English), first.Message(Language.Chinese));
    }

    private void RewriteDeclaration()
    {
        foreach (var part in form.Parts.Where(target.Is))
        {
            var start = OffsetOf(part.Span);
            _ = _rewriting.Replace(start) || _rewriting.Replace(start + 1);
        }

        foreach (var reference in form.References)
        {
            for (var place = 0; place < reference.Parts.Count; place++)
            {
                if (reference.Parts[place] >= 0 && target.Is(form.Parts[reference.Parts[place]]))
                {
                    _rewriting.Replace(OffsetOf(reference.Span) + reference.Start, reference.Text[reference.Start..], place);
                }
            }
        }
    }

    private void RewriteNames(NamedForm declared)
    {
        if (declared.Uses.Count != form.Uses.Count || !declared.Uses.Zip(form.Uses).All(pair => pair.First.Text == pair.Second.Text))
        {
            throw new Refusal(FirstOf(declared.Compilation.Findings));
        }

        foreach (var use in form.Uses.Where(use => use.IsKnown && !Same(use, declared.Resolve(use, use.Name))))
        {
            var segments = use.Name.Split('.');
            var found = Enumerable.Range(0, segments.Length).Where(place => segments[place] == target.Id)
                .Where(place => Same(use, declared.Resolve(use, string.Join('.', segments.Select((id, other) => other == place ? name : id)))))
                .Cast<int?>().FirstOrDefault();
            if (found is not { } segment || !_rewriting.Replace(OffsetOf(use.Span) + use.Lead, use.Name, segment))
            {
                throw new Refusal(Words.Say(
                    "form-rewriter.written-otherwise",
                    $"Line {use.Span.Line} of the form names it in another way, as by a parameter: change that first.",
                    $"格式第 {use.Span.Line} 行以其他方式（如参数）引用该名称，请先修改。"));
            }
        }
    }

    private bool MeansTheSame(NamedForm whole) =>
        whole.Form!.Cells.Count == form.Form!.Cells.Count && whole.Form.Rules.Count == form.Form.Rules.Count
        && whole.Uses.Count == form.Uses.Count && whole.Uses.Zip(form.Uses).All(pair => Same(pair.First, pair.Second));

    private static bool Same(NameUse one, NameUse other) => one.Narrative == other.Narrative && one.Cells == other.Cells;

    private int OffsetOf(SourceSpan span) => document.Lines.OffsetOf(span.Line, span.Column);
}
