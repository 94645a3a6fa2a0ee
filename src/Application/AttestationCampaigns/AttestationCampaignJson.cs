using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AttestationCampaignItem))]
[JsonSerializable(typeof(AttestationProgress))]
[JsonSerializable(typeof(HandedOutLink))]
public sealed partial class AttestationCampaignJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static AttestationCampaignJson Readable => field ??= new(JsonConventions.Create());
}
