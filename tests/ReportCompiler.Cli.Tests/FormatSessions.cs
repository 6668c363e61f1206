namespace ReportCompiler.Cli.Tests;

/// <summary>Reports with findings of every kind that matters to those who write them down.</summary>
internal static class FormatSessions
{
    /// <summary>What a data file might hold to be taken for more than text.</summary>
    public const string Hostile = "::error file=x::y ##[group]z %0A::stop-commands::t ]](http://example.org) {0} <b>&amp;</b> ]]> | `x`";

    private const string Granted = "granted:                  [  1408,   21,    0,    0,    2,    0, 1431]";

    /// <summary>An error with a suggestion, one without, a note, and a discrepancy that is accepted.</summary>
    public static Session Broken()
    {
        var session = new Session();
        session.Edit(Session.Suqian2024, Granted, Granted.Replace("1408,   21", "1480, '２１'", StringComparison.Ordinal));
        session.Edit(Session.Suqian2024, "28,   36,  170]", "28,   36,  171]");
        session.Edit(Session.Suqian2024, "year: 2024\n", "year: 2024\naccepted:\n  - {rule: RC3001, cell: review.reconsideration.total, reason: 原文如此}\n");
        session.Edit("reports/huaxian-hrss/2019.yaml", "licenses:    [   4,    0,    0]", "licenses:    [   4,    x,    0]");
        return session;
    }

    /// <summary>Text of a data file that looks like a command, a link, a placeholder, markup.</summary>
    public static Session WithHostileText()
    {
        var session = new Session();
        session.Edit(Session.Suqian2024, "problems: |", $"'{Hostile}': 1\n'::set-output name=a::b': 2\nproblems: |");
        session.Edit(Session.Suqian2024, "28,   36,  170]", "28,   36,  171]");
        session.Edit(
            Session.Suqian2024, "year: 2024\n", $"year: 2024\naccepted:\n  - {{rule: RC3001, cell: review.reconsideration.total, reason: '{Hostile}'}}\n");
        session.Edit("reports/huaxian-hrss/2019.yaml", "licenses:    [   4,    0,    0]", $"licenses:    [   4,    '{Hostile}',    0]");
        session.Folder.Write("reports/suqian/a b,c%0A:#[x].yaml", "template: \"\\u0000\\e[31m\\u2028\"\nagency: suqian\nyear: 2020\n");
        return session;
    }

    /// <summary>All of them, and reports with nothing wrong, with nothing in them, with nothing that can be read.</summary>
    public static IEnumerable<Session> All()
    {
        yield return new Session();
        yield return Broken();
        yield return WithHostileText();
        var unreadable = new Session();
        unreadable.Folder.Write("reports/suqian/2022.yaml", [0xFF, 0xFE, 0x00]);
        unreadable.Folder.Write("reports/suqian/2021.yaml", string.Empty);
        yield return unreadable;
    }
}
