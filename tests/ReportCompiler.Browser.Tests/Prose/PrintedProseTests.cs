using System.Globalization;
using System.Text;
using ReportCompiler.Browser.Tests.Browsing;
using ReportCompiler.Publishing.Narratives;
using ReportCompiler.Publishing.Programs;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.Narratives;
using UglyToad.PdfPig;

namespace ReportCompiler.Browser.Tests.Prose;

/// <summary>The law of prose, in print: the letters, digits and brackets of what was written stand in the PDF, in their order.</summary>
public class PrintedProseTests
{
    private const int Texts = 5_000;

    // No text has it: it stands around the number of each, so that what is lost shows where.
    private const char Mark = 'Ω';

    // Two characters have one shape, and the font says the rarer.
    private static readonly Dictionary<char, char> Radicals = new() { ['\u2F00'] = '一', ['\u2F06'] = '二' };

    [BrowserFact]
    public void PrintHasWhatWasWritten()
    {
        var texts = StatutoryProse.Texts(Texts).Where(text => Printable(StatutoryProse.Kept(text)).Length > 0).ToList();

        var printed = Print(texts).Split(Mark, StringSplitOptions.RemoveEmptyEntries);

        var expected = texts.SelectMany((text, index) => new[] { NumberOf(index), Printable(StatutoryProse.Kept(text)) }).ToList();
        var at = expected.Zip(printed).TakeWhile(each => each.First == each.Second).Count();
        Assert.True(at == expected.Count, at < expected.Count
            ? $"Text {at / 2}: {texts[at / 2]}\nexpected {expected[at]}\nprinted {string.Join(' ', printed.Skip(at).Take(2))}"
            : "Nothing is lost.");
    }

    private static string Print(IReadOnlyList<string> texts)
    {
        using var folder = new TemporaryFolder();
        folder.Write("page/index.html", PageOf(texts));
        folder.Write("style.css", File.ReadAllBytes(Path.Combine(RepositoryTree.Root, "templates", "site", "style.css")));
        Assert.Null(PdfStep.Print(folder.Root, [("page/", null)], CancellationToken.None)?.In(Language.English));
        using var document = PdfDocument.Open(folder.At("page/report.pdf"));
        var letters = document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value);
        return KeptAndMarks(Printable(string.Concat(letters)));
    }

    private static string PageOf(IReadOnlyList<string> texts)
    {
        var page = new PageBuffer();
        page.Write("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<meta charset=\"utf-8\">\n<title>Prose</title>\n<link rel=\"stylesheet\" href=\"../style.css\">\n");
        for (var index = 0; index < texts.Count; index++)
        {
            page.Write("<h2>" + Mark + NumberOf(index) + Mark + "</h2>\n");
            ProseHtml.Write(page, ProseReader.Read(new Narrative(texts[index], default, []), null));
        }

        return Encoding.UTF8.GetString(page.Written);
    }

    private static string NumberOf(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static string KeptAndMarks(string text) => string.Join(Mark, text.Split(Mark).Select(StatutoryProse.Kept));

    // Whether a font has a picture of a face is no matter of prose.
    private static string Printable(string text) =>
        string.Concat(text.Where(character => !char.IsSurrogate(character)).Select(character => Radicals.GetValueOrDefault(character, character)));
}
