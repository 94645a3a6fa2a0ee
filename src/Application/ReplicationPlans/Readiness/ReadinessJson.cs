using System.Text.Json.Serialization;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Serialises the records of readiness without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReadinessItem))]
internal sealed partial class ReadinessJson : JsonSerializerContext;
