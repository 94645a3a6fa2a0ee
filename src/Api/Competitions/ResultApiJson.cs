using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Results;

namespace JippApi.Api.Competitions;

[JsonSerializable(typeof(StageMoveInput))]
[JsonSerializable(typeof(AppealInput))]
[JsonSerializable(typeof(AppealDecisionInput))]
[JsonSerializable(typeof(ScalingUpInput))]
[JsonSerializable(typeof(Listing<AppealItem>))]
[JsonSerializable(typeof(Listing<CompetitionResultItem>))]
internal sealed partial class ResultApiJson : JsonSerializerContext;
