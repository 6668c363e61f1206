using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>What the guidance of a region adds to a form.</summary>
/// <param name="Id">Its id: the name of its file without the ending.</param>
/// <param name="Agency">The agency that it is for, and for all below it.</param>
/// <param name="Name">What the guidance is called.</param>
/// <param name="Basis">The document that it was issued by; empty where none is declared.</param>
public sealed record FormAddition(string Id, string Agency, TranslatedText Name, string Basis);
