using System.Text.Json.Serialization;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Serialises the records of evaluations without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EvaluationInput))]
[JsonSerializable(typeof(EvaluationItem))]
internal sealed partial class EvaluationJson : JsonSerializerContext;
