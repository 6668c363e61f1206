namespace ReportCompiler.Schema.Forms;

/// <summary>By when reports are due.</summary>
/// <param name="Own">A body's own report.</param>
/// <param name="Collected">A report that covers other bodies too.</param>
public sealed record FormDue(DueDay Own, DueDay Collected);
