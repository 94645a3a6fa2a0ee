using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Escalations;

/// <summary>Serialises the records of simulations without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EscalationSimulation))]
internal sealed partial class EscalationSimulationJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static EscalationSimulationJson Readable => field ??= new(JsonConventions.Create());
}
