namespace ReportCompiler.Preview.Messages;

/// <summary>Why something was not done. Nothing was written then.</summary>
/// <param name="Problem">Why, and what to do.</param>
/// <param name="Now">Where the file has changed meanwhile, what it holds now; else null.</param>
internal sealed record EditRefusal(string Problem, FileState? Now);
