using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;

namespace JippApi.Application.Hubs;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MaturityInstrument))]
[JsonSerializable(typeof(HubDocument))]
[JsonSerializable(typeof(HubTransitions))]
[JsonSerializable(typeof(HubAssessments))]
[JsonSerializable(typeof(HubInput))]
[JsonSerializable(typeof(HubChangeInput))]
[JsonSerializable(typeof(AssessmentInput))]
[JsonSerializable(typeof(JointCommitmentInput))]
[JsonSerializable(typeof(SpokeInput))]
[JsonSerializable(typeof(MentorInput))]
[JsonSerializable(typeof(MaturitySurveyItem))]
[JsonSerializable(typeof(MaturitySurveyInput))]
[JsonSerializable(typeof(VerificationInput))]
public sealed partial class HubJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static HubJson Readable => field ??= new(JsonConventions.Create());
}
