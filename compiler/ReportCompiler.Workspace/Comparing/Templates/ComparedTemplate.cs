using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>One template, read on its own.</summary>
/// <param name="Model">The template; null where it has an error.</param>
/// <param name="Findings">What is wrong with it, in order.</param>
public sealed record ComparedTemplate(TemplateModel? Model, IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads a template.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="name">How messages name it.</param>
    public static ComparedTemplate Read(string path, string name)
    {
        var findings = new List<Finding>();
        if (TextFile.Read(new SourceFile(path, name), findings) is not { } text)
        {
            return new ComparedTemplate(null, findings);
        }

        var compilation = TemplateCompiler.Compile(name, text);
        return new ComparedTemplate(compilation.Model, compilation.Findings);
    }
}
