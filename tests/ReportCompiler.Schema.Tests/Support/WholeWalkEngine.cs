using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>A form at work whose statements cannot be counted, so that no walk through its rules may leave any of them out.</summary>
/// <param name="form">The form.</param>
internal sealed class WholeWalkEngine(FormEngine form) : FormEngine
{
    public override Form Form => form.Form;

    /// <summary>How many walks there were.</summary>
    public int Walks { get; private set; }

    public override void Derive(CheckRun run)
    {
        // Announces one statement more than there are.
        run.Begin();
        Walks++;
        form.Derive(run);
    }

    public override void Check(CheckRun run) => form.Check(run);

    public override void Claim(CheckRun run) => form.Claim(run);
}
