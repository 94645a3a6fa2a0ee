using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.ProblemStatements;

namespace JippApi.Api.ProblemStatements;

[JsonSerializable(typeof(ProblemTransitionRequest))]
[JsonSerializable(typeof(MatchFeedbackRequest))]
[JsonSerializable(typeof(Listing<ProblemStatementItem>))]
internal sealed partial class ProblemApiJson : JsonSerializerContext;
