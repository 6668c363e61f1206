using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>
/// Section 6 is asked about a fee where requests ended because one was not paid, whatever else the agency charges, and is content with any sentence
/// that speaks of it.
/// </summary>
public partial class FeeTests
{
    [Theory]
    [InlineData(0, "0", "无。", false)]
    [InlineData(0, "0.5", "无。", false)]
    [InlineData(0, "18.871", "无。", false)]
    [InlineData(0, "72701.2578", "没有其他需要报告的事项。", false)]
    [InlineData(0, "72701.2578", "本年度未收取信息处理费。", false)]
    [InlineData(1, "0", "无。", true)]
    [InlineData(1, "0", "暂无", true)]
    [InlineData(1, "18.871", "无。", true)]
    [InlineData(38, "0", "没有其他需要报告的事项。", true)]
    [InlineData(38, "72701.2578", "本年度没有需要报告的其他事项。", true)]
    [InlineData(2, "0", "共发出收款通知2件。", true)]
    [InlineData(1, "0", "本年度发出收费通知1件，收取信息处理费0元。", false)]
    [InlineData(1, "0", "收取信息处理费的情况：无。", false)]
    [InlineData(3, "0", "按照规定发出收费通知3件，申请人均未缴费。", false)]
    [InlineData(3, "18.871", "信息处理费收取情况：发出通知3件，总金额1200元。", false)]
    [InlineData(38, "72701.2578", "本年度收取信息处理费共计3600元。", false)]
    [InlineData(38, "0", "1. 其他事项无。\n  2. 本年度信息处理费：0元。", false)]
    [InlineData(38, "0", "**费用**：未收取。", false)]
    [InlineData(12, "0", "逾期未缴纳费用的申请12件，不再处理。", false)]
    [InlineData(999, "0", "无其他需要报告的事项。", true)]
    public void FeeIsToBeExplainedWhereRequestsEndedForIt(int unpaid, string charges, string prose, bool isAsked)
    {
        var text = Charges().Replace(RealFiles.ReportText("suqian/2024"), "charges: " + charges);
        text = Unpaid().Replace(text, $"unpaidFee: [{unpaid}, 0, 0, 0, 0, 0, {unpaid}]");
        text = Other().Replace(text, "other: |\n  " + prose + "\n");
        var parsed = ReportParser.Parse("reports/suqian/2024.yaml", text, RealFiles.Catalog);

        var findings = Checker.Check(parsed.Engine!, parsed.Report!, null).Findings;

        Assert.DoesNotContain(parsed.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(isAsked, findings.Any(finding => finding.Rule == "fee-explained"));
    }

    [GeneratedRegex(@"charges: +[\d.]+")]
    private static partial Regex Charges();

    [GeneratedRegex(@"unpaidFee: +\[[^\]]*\]")]
    private static partial Regex Unpaid();

    [GeneratedRegex(@"(?<=\n)other: \|\n(?:(?:  .*)?\n)+")]
    private static partial Regex Other();
}
