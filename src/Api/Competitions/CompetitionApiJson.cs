using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;

namespace JippApi.Api.Competitions;

[JsonSerializable(typeof(Listing<CompetitionItem>))]
[JsonSerializable(typeof(Listing<CompetitionMemberItem>))]
[JsonSerializable(typeof(CompetitionTransitionRequest))]
[JsonSerializable(typeof(DepartureRequest))]
[JsonSerializable(typeof(CompetitionMemberInput))]
[JsonSerializable(typeof(ExtensionInput))]
internal sealed partial class CompetitionApiJson : JsonSerializerContext;
