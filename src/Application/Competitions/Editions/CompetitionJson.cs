using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Competitions.Editions;

/// <summary>Serialises the records of this folder without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CompetitionInput))]
[JsonSerializable(typeof(CompetitionItem))]
[JsonSerializable(typeof(CompetitionDocument))]
[JsonSerializable(typeof(CompetitionVersions))]
[JsonSerializable(typeof(CompetitionMemberItem))]
[JsonSerializable(typeof(ShippedFile))]
public sealed partial class CompetitionJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static CompetitionJson Readable => field ??= new(JsonConventions.Create());
}
