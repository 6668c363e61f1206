using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features.Forms.Renaming;

/// <summary>Renames a cell type in a form: where it is declared, and where cells are of it.</summary>
/// <param name="file">The form.</param>
/// <param name="name">Its new name.</param>
internal sealed class TypeRewriter(FormFile file, string name)
{
    private static readonly LocalizedText Incomplete =
        Words.Say("type-rewriter.incomplete", "The form has mistakes, or names the type in a way that cannot be renamed.", "报告格式有错误，或以无法改名的方式引用该类型。");

    /// <summary>The type that is declared or named at an offset; null where none is.</summary>
    public static string? At(FormFile file, int offset)
    {
        var node = file.Outline.At(offset);
        return node is { Number: < 0, Parent: { Key: "types", Parent: null } } && offset <= node.End ? node.Key
            : node is not null && offset >= node.ValueStart && FormFile.KeyOf(node) is { Names: NamesOf.Types } ? OutlineLine.Unquote(node.Value)
            : null;
    }

    /// <summary>The changes of an exchange map, which says by types how cells are written.</summary>
    /// <param name="map">The map.</param>
    /// <param name="type">The type.</param>
    /// <param name="name">Its new name.</param>
    public static Rewriting RewriteMap(TextDocument map, string type, string name)
    {
        var rewriting = new Rewriting(map, type, name);
        foreach (var node in (new Outline(map.Text).Find("values")?.Children ?? []).Where(node => node.Key == type))
        {
            rewriting.Replace(node.Start);
        }

        return rewriting;
    }

    /// <summary>The changes.</summary>
    /// <param name="type">The type.</param>
    /// <exception cref="Refusal">It cannot be renamed.</exception>
    public Rewriting Rewrite(string type)
    {
        var rewriting = new Rewriting(file.Document, type, name);
        foreach (var node in file.Outline.All.Where(node => node.Number < 0))
        {
            if (node.Key == type && node.Parent is { Key: "types", Parent: null })
            {
                rewriting.Replace(node.Start);
            }
            else if (FormFile.KeyOf(node) is { Names: NamesOf.Types } && OutlineLine.Unquote(node.Value) == type)
            {
                _ = rewriting.Replace(node.ValueStart) || rewriting.Replace(node.ValueStart + 1);
            }
        }

        var after = NamedForm.Read(file.Document.Path, rewriting.Text);
        if (file.Current.Compilation.Model is null || after.Compilation.Model is null)
        {
            var wrong = file.Current.Compilation.Model is null ? null : after.Compilation.Findings.FirstOrDefault(found => found.Severity == Severity.Error);
            throw new Refusal(wrong is null ? Incomplete : new TranslatedText(wrong.Message(Language.English), wrong.Message(Language.Chinese)));
        }

        return rewriting;
    }
}
