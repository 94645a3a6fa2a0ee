using System.Text.Json.Serialization;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Serialises the overview of a region without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ReplicationOverview))]
internal sealed partial class OverviewJson : JsonSerializerContext;
