using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Application.Timelines;

namespace JippApi.Api.ReplicationPlans;

[JsonSerializable(typeof(BudgetDocumentRequest))]
[JsonSerializable(typeof(Listing<PlanCard>))]
[JsonSerializable(typeof(Listing<ReadinessItem>))]
[JsonSerializable(typeof(Listing<PlanCommentItem>))]
[JsonSerializable(typeof(Listing<TimelineEntry>))]
[JsonSerializable(typeof(PlanTransitionRequest))]
[JsonSerializable(typeof(ReadinessRequest))]
[JsonSerializable(typeof(ReadinessStepsRequest))]
[JsonSerializable(typeof(ReadinessExceptionRequest))]
[JsonSerializable(typeof(DuplicateRequest))]
[JsonSerializable(typeof(PlanCommentRequest))]
[JsonSerializable(typeof(Listing<EvaluationItem>))]
internal sealed partial class PlanApiJson : JsonSerializerContext;
