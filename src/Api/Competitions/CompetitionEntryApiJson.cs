using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Entries;

namespace JippApi.Api.Competitions;

[JsonSerializable(typeof(EntryTransitionRequest))]
[JsonSerializable(typeof(EntryDecisionRequest))]
[JsonSerializable(typeof(Listing<EntryItem>))]
internal sealed partial class CompetitionEntryApiJson : JsonSerializerContext;
