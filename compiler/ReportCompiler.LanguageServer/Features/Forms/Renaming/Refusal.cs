using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Features.Forms.Renaming;

/// <summary>Something cannot be renamed.</summary>
/// <param name="reason">Why, in every language.</param>
internal sealed class Refusal(LocalizedText reason) : Exception(reason.In(Language.English))
{
    /// <summary>Why, in every language.</summary>
    public LocalizedText Reason => reason;
}
