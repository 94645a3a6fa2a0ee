using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Institutions;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InstitutionItem))]
[JsonSerializable(typeof(InstitutionInput))]
public sealed partial class InstitutionJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static InstitutionJson Readable => field ??= new(JsonConventions.Create());
}
