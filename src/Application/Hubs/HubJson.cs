using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Hubs;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(HubDocument))]
[JsonSerializable(typeof(HubTransitions))]
[JsonSerializable(typeof(HubAssessments))]
[JsonSerializable(typeof(HubInput))]
[JsonSerializable(typeof(HubChangeInput))]
[JsonSerializable(typeof(AssessmentInput))]
[JsonSerializable(typeof(JointCommitmentInput))]
[JsonSerializable(typeof(SpokeInput))]
[JsonSerializable(typeof(MentorInput))]
public sealed partial class HubJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static HubJson Readable => field ??= new(JsonConventions.Create());
}
