using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Application.Mentoring;

/// <summary>Serialises the records of this feature without reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlanMentorItem))]
[JsonSerializable(typeof(PlanMentorList))]
[JsonSerializable(typeof(MentorMatchList))]
[JsonSerializable(typeof(MentoringSessionDocument))]
[JsonSerializable(typeof(MentoringSessionInput))]
[JsonSerializable(typeof(BookingInput))]
[JsonSerializable(typeof(MentoringSessionTransitions))]
[JsonSerializable(typeof(ActionItemsFromDecisions))]
public sealed partial class MentoringJson : JsonSerializerContext
{
    /// <summary>The context with the conventions of the API.</summary>
    public static MentoringJson Readable => field ??= new(JsonConventions.Create());
}
