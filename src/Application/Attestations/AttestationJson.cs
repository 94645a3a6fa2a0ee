using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Attestations;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AttestationInput))]
[JsonSerializable(typeof(AttestationItem))]
public sealed partial class AttestationJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static AttestationJson Readable => field ??= new(JsonConventions.Create());
}
