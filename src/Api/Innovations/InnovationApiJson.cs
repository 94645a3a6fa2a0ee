using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Innovations;

namespace JippApi.Api.Innovations;

[JsonSerializable(typeof(TransitionRequest))]
[JsonSerializable(typeof(InnovationList))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>))]
[JsonSerializable(typeof(SimilarList))]
[JsonSerializable(typeof(SuggestionList))]
[JsonSerializable(typeof(FilterList))]
[JsonSerializable(typeof(Listing<RevisionItem>))]
[JsonSerializable(typeof(Listing<ProposalItem>))]
[JsonSerializable(typeof(CorrectionInput))]
[JsonSerializable(typeof(MergeProposalRequest))]
internal sealed partial class InnovationApiJson : JsonSerializerContext;
