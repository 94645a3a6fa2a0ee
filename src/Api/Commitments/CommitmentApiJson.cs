using System.Text.Json.Serialization;
using JippApi.Application.Commitments;
using JippApi.Application.Common;

namespace JippApi.Api.Commitments;

[JsonSerializable(typeof(Listing<CommitmentCard>))]
[JsonSerializable(typeof(Listing<InstitutionCommitment>))]
[JsonSerializable(typeof(CommitmentTransitionRequest))]
[JsonSerializable(typeof(SignatureRequest))]
[JsonSerializable(typeof(BudgetDeadlineInput))]
[JsonSerializable(typeof(BudgetDeadlineItem))]
[JsonSerializable(typeof(Listing<BudgetDeadlineItem>))]
[JsonSerializable(typeof(SignatureReason))]
internal sealed partial class CommitmentApiJson : JsonSerializerContext;
