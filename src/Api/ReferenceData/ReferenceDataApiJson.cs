using System.Text.Json.Serialization;

namespace JippApi.Api.ReferenceData;

[JsonSerializable(typeof(ProblemList))]
[JsonSerializable(typeof(ReferenceList))]
[JsonSerializable(typeof(ReferenceSetList))]
internal sealed partial class ReferenceDataApiJson : JsonSerializerContext;
