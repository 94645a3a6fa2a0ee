using System.Text.Json.Serialization;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Serialises the comments on plans without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlanCommentItem))]
internal sealed partial class PlanCommentJson : JsonSerializerContext;
