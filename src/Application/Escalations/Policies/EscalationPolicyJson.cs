using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Escalations;

/// <summary>Serialises the records of escalation policies without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EscalationPolicyInput))]
[JsonSerializable(typeof(NewEscalationPolicyInput))]
[JsonSerializable(typeof(EscalationPolicyItem))]
[JsonSerializable(typeof(EscalationPolicyList))]
internal sealed partial class EscalationPolicyJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static EscalationPolicyJson Readable => field ??= new(JsonConventions.Create());
}
