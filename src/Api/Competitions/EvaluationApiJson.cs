using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Judging;

namespace JippApi.Api.Competitions;

[JsonSerializable(typeof(ScoresInput))]
[JsonSerializable(typeof(EvaluationTransitionRequest))]
[JsonSerializable(typeof(Listing<CompetitionEvaluationItem>))]
internal sealed partial class EvaluationApiJson : JsonSerializerContext;
