using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Pages.Checking;

/// <summary>The versions of a form that a place in a template may meet: all, but for those that a condition around it rules out.</summary>
/// <param name="RuledOut">The versions that are ruled out.</param>
internal sealed record FormVersions(EquatableArray<int> RuledOut)
{
    /// <summary>Every version.</summary>
    public static readonly FormVersions All = new(default(EquatableArray<int>));

    /// <summary>Whether a report on a version of a form may be met.</summary>
    public bool Admits(Form form) => !RuledOut.Contains(form.Version);

    /// <summary>Those of them that a condition lets through.</summary>
    /// <param name="forms">All versions that there are.</param>
    /// <param name="mayHold">Whether the condition may hold on a version.</param>
    public FormVersions Where(IEnumerable<Form> forms, Func<Form, bool> mayHold)
    {
        var ruledOut = forms.Where(form => !Admits(form) || !mayHold(form)).Select(form => form.Version).Distinct().OrderBy(version => version);
        return new FormVersions(new EquatableArray<int>(ruledOut));
    }
}
