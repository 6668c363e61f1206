using System.Text.Json.Serialization;

namespace ReportCompiler.Preview.Messages;

/// <summary>The messages as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DraftRequest))]
[JsonSerializable(typeof(CommitRequest))]
[JsonSerializable(typeof(NewReportRequest))]
[JsonSerializable(typeof(EditedReport))]
[JsonSerializable(typeof(CheckedDraft))]
[JsonSerializable(typeof(EditRefusal))]
[JsonSerializable(typeof(BeginningChoice))]
[JsonSerializable(typeof(IReadOnlyList<ChangeLine>))]
[JsonSerializable(typeof(string))]
internal sealed partial class MessageJson : JsonSerializerContext;
