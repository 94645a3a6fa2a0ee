using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Mentoring;

/// <summary>Serialises mentoring teams without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MentoringTeamItem))]
[JsonSerializable(typeof(MentoringTeamList))]
[JsonSerializable(typeof(MentoringTeamInput))]
[JsonSerializable(typeof(TeamMemberInput))]
public sealed partial class MentoringTeamJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static MentoringTeamJson Readable => field ??= new(JsonConventions.Create());
}
