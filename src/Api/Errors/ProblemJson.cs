using System.Text.Json.Serialization;

namespace JippApi.Api.Errors;

[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(BulkResult))]
internal sealed partial class ProblemJson : JsonSerializerContext;
