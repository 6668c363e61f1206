using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Documents.Texts;

/// <summary>The fonts that documents name, each with the one that takes its place where it is not installed.</summary>
internal static class FontList
{
    private static readonly (string Name, string Instead)[] Chinese =
    [
        ("方正小标宋简体", "宋体"), ("仿宋", "仿宋_GB2312"), ("楷体", "楷体_GB2312"), ("黑体", "SimHei"), ("宋体", "SimSun"),
    ];

    /// <summary>The fonts for a language.</summary>
    public static Fonts Of(string language) => new((DocumentWords.IsChinese(language) ? Chinese : [])
        .Select(font => new Font(new AltName { Val = font.Instead }) { Name = font.Name })
        .Append(new Font(new FontFamily { Val = FontFamilyValues.Roman }) { Name = "Times New Roman" }));
}
