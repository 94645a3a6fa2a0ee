using System.Text.Json.Serialization;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Serialises the transitions of plans without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlanTransitions))]
internal sealed partial class PlanTransitionJson : JsonSerializerContext;
