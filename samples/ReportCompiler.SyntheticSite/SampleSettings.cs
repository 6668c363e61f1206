namespace ReportCompiler.SyntheticSite;

/// <summary>The settings of the site.</summary>
internal static class SampleSettings
{
    /// <summary>The address of the site.</summary>
    public const string Base = "https://www.example.gov.cn/xxgk/";

    /// <summary>The text of <c>site.yaml</c>.</summary>
    public const string Text = $"""
        # Synthetic: the site is made up like the agencies on it, and the address is nobody's.

        name:
          zh: 信息公开年度报告示例站（合成数据）
          en: Sample site of annual reports (synthetic data)
        base: {Base}
        code: "9800000001"
        domain: www.example.gov.cn
        column:
          name: 年度报告（示例）
          description: 由程序生成的年度报告，仅供演示
          keywords: [年度报告, 示例, 合成数据]
          type: 年度报告
        languages: [zh, en]
        footer: |
          本站全部单位、数字和文字均由程序生成，仅供演示，与任何机关无关。

          Every agency, figure and sentence on this site is made up by a program, for demonstration only.
        formats: [html, md, json, csv]

        """;
}
