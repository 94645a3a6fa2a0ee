using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Mentoring;

namespace JippApi.Api.Mentoring;

[JsonSerializable(typeof(MentorRequest))]
[JsonSerializable(typeof(MatchRequest))]
[JsonSerializable(typeof(SessionTransitionRequest))]
[JsonSerializable(typeof(RatingRequest))]
[JsonSerializable(typeof(Listing<MentoringSessionCard>))]
internal sealed partial class MentoringApiJson : JsonSerializerContext;
