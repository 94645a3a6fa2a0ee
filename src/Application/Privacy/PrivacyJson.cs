using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Privacy;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PersonalData))]
public sealed partial class PrivacyJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static PrivacyJson Readable => field ??= new(JsonConventions.Create());
}
