using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>A form whose one rule is written in C#, as generated code is.</summary>
/// <param name="form">The form, whose first rule is replaced.</param>
/// <param name="check">States what the rule requires.</param>
internal sealed class CodedEngine(FormEngine form, Action<CheckRun> check) : FormEngine
{
    public override Form Form => form.Form;

    public override void Derive(CheckRun run)
    {
    }

    public override void Check(CheckRun run) => check(run);

    public override void Claim(CheckRun run)
    {
    }
}
