using Microsoft.Playwright;

namespace ReportCompiler.Browser.Tests.Browsing;

/// <summary>How a page is looked at.</summary>
internal sealed record Manner
{
    /// <summary>The width of a desk's screen, in CSS pixels.</summary>
    public const int Wide = 1280;

    /// <summary>The width of a telephone's screen, in CSS pixels.</summary>
    public const int Narrow = 390;

    private const int Height = 900;

    /// <summary>The width of the window, in CSS pixels.</summary>
    public int Width { get; init; } = Wide;

    /// <summary>Whether the reader prefers dark pages.</summary>
    public bool IsDark { get; init; }

    /// <summary>Whether scripts run.</summary>
    public bool RunsScripts { get; init; } = true;

    /// <summary>What a browser is asked for.</summary>
    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = RunsScripts,
        ReducedMotion = ReducedMotion.Reduce,
        Locale = "zh-CN",
    };
}
