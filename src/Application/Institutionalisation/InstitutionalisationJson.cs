using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Institutionalisation;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InstitutionalisationEvidenceInput))]
[JsonSerializable(typeof(InstitutionalisationEvidenceItem))]
[JsonSerializable(typeof(EvidenceTransitions))]
[JsonSerializable(typeof(InstitutionalisationReport))]
public sealed partial class InstitutionalisationJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static InstitutionalisationJson Readable => field ??= new(JsonConventions.Create());
}
