using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Engines;

/// <summary>
/// One version of a form at work: what its totals are and what its rules say. There are two kinds with one meaning:
/// the interpreter of a template, and the C# generated from it.
/// </summary>
public abstract class FormEngine
{
    /// <summary>The form.</summary>
    public abstract Form Form { get; }

    /// <summary>States what each derived cell is.</summary>
    public abstract void Derive(CheckRun run);

    /// <summary>States what the rules require.</summary>
    public abstract void Check(CheckRun run);

    /// <summary>States what figures in prose must equal.</summary>
    public abstract void Claim(CheckRun run);
}
