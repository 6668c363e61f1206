using ReportCompiler.Differential.Tests.Drawing;
using ReportCompiler.Differential.Tests.Templates;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Differential.Tests.Data;

/// <summary>Makes the reports of a city and its members for two years, some as they should be and some not.</summary>
/// <param name="draw">The choices.</param>
/// <param name="family">The form.</param>
internal sealed class ReportSetGen(Draw draw, Family family)
{
    private const int Year = 2021;

    private static readonly string[] Sentences =
    [
        "none", "无", "The library bought 12 books.", "stated 3 times", "Nothing else.", "{{ x }}", "two\nlines", "**bold** {{ ", "1,234 and １２",
        "A long text that says the same in every report of every year, word for word, and that nobody has read again since it was written for the first time.",
    ];

    private readonly FormCatalog _catalog = new(family.Versions.Select(version => new TemplateEngine(version.Model)));

    public ReportSet Make()
    {
        var before = Figures.Make(draw, EngineOf(Year - 1), null);
        var north = Figures.Make(draw, EngineOf(Year), null);
        var south = Figures.Make(draw, EngineOf(Year), north);
        var city = draw.OneIn(3) ? Figures.Collected(EngineOf(Year), [north, south]) : Figures.Make(draw, EngineOf(Year), before);
        for (var slips = draw.Of(0, 0, 0, 1, 1, 1, 2, 3); slips > 0; slips--)
        {
            city.Slip(draw, before);
        }

        var files = new List<(string, string)> { File("city", Year, city) };
        if (draw.Percent(65))
        {
            files.Add(File("city", Year - 1, before));
        }

        if (draw.OneIn(3))
        {
            files.Add(File("north", Year, north));
        }

        if (draw.OneIn(3))
        {
            files.Add(File("south", Year, south));
        }

        // A copy beside the file, or the file where nobody looks for it.
        if (draw.OneIn(20))
        {
            files.Add(("reports/copy/2021.yaml", files[0].Item2));
        }
        else if (draw.OneIn(20))
        {
            files[0] = ("reports/elsewhere/2021.yaml", files[0].Item2);
        }

        return new ReportSet(files);
    }

    private FormEngine EngineOf(int year) => _catalog.Find(family.Name, year)!;

    private (string Path, string Text) File(string agency, int year, Figures figures)
    {
        var text = new ReportText(draw, figures, new Slips(draw, Kinds())).Write(agency, year, section => Prose(section, figures));
        return (FormattableString.Invariant($"reports/{agency}/{year}.yaml"), text);
    }

    private SlipKinds Kinds() => draw.Below(21) switch
    {
        < 8 => SlipKinds.None,
        < 11 => SlipKinds.Figure,
        < 13 => SlipKinds.Shape,
        13 => SlipKinds.Head,
        14 => SlipKinds.Tail,
        < 17 => SlipKinds.Accepted,
        17 => SlipKinds.Damage,
        18 => SlipKinds.Components,
        _ => SlipKinds.Figure | SlipKinds.Shape,
    };

    private string Prose(FormSection section, Figures figures)
    {
        if (draw.OneIn(12))
        {
            return string.Empty;
        }

        var sentences = family.Sentences[Vocabulary.NameOf(section)].Select(pattern => pattern
                .Replace("…", draw.Of("", " many "), StringComparison.Ordinal)
                .Replace("{n}", FormattableString.Invariant($"{draw.Of(draw.Below(4), draw.Below(100), (int)figures[0])}"), StringComparison.Ordinal))
            .Append(draw.Of(Sentences))
            .Append($"Here {{{{ {(draw.OneIn(6) ? "no.cell" : draw.Of<FormCell>([.. figures.Form.PresentCells]).Path)} }}}}.")
            .ToList();
        return draw.OneIn(4) ? draw.Of("none", "无。") : string.Join(" ", draw.Shuffled(sentences).Take(draw.Between(1, 4)));
    }
}
