using ReportCompiler.Schema.Checks;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;

namespace ReportCompiler.Schema.Engines;

/// <summary>
/// One version of a form at work: how its data is read and what its rules say. There are two kinds with one meaning:
/// the interpreter of a template, and the C# generated from it.
/// </summary>
public abstract class FormEngine
{
    /// <summary>The form.</summary>
    public abstract Form Form { get; }

    /// <summary>Reads the value of a key at the top level of a data file, where that key names a section of the form.</summary>
    /// <param name="reader">The reader, standing at the value.</param>
    /// <param name="key">The key: a section's id or its heading.</param>
    /// <returns>Whether the form has such a section; if not, nothing was read.</returns>
    public abstract bool ReadSection(ReportReader reader, string key);

    /// <summary>States what each derived cell is.</summary>
    public abstract void Derive(CheckRun run);

    /// <summary>States what the rules require.</summary>
    public abstract void Check(CheckRun run);

    /// <summary>States what figures in prose must equal.</summary>
    public abstract void Claim(CheckRun run);
}
