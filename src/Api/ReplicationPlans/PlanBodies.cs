using System.ComponentModel.DataAnnotations;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.ReplicationPlans;

/// <summary>A request to change the status of a plan.</summary>
/// <param name="To">The new status.</param>
/// <param name="Reason">The reason; required to decline, stall or cancel.</param>
[CheckedBy(typeof(MovePlan))]
internal sealed record PlanTransitionRequest(PlanStatus? To = null, string? Reason = null);

/// <summary>An assessment of the adopter's readiness.</summary>
/// <param name="Answers">A level from 0 to 4 per topic; a missing topic counts as 0.</param>
[CheckedBy(typeof(AssessReadiness))]
internal sealed record ReadinessRequest(IReadOnlyList<ReadinessAnswer>? Answers = null);

/// <summary>What the action items created from an assessment have in common.</summary>
/// <param name="DueOn">Due date (WIB) of each item.</param>
/// <param name="ResponsibleUnitId">Id of the responsible unit of each item (<i>perangkat daerah penanggung
/// jawab</i>).</param>
[CheckedBy(typeof(CreateActionItemsFromReadiness))]
internal sealed record ReadinessStepsRequest(DateOnly? DueOn = null, Guid? ResponsibleUnitId = null);

/// <summary>A readiness exception, which lets leaders sign although the adopter is not ready.</summary>
/// <param name="Reason">The reason.</param>
[CheckedBy(typeof(WaiveReadiness))]
internal sealed record ReadinessExceptionRequest(string? Reason = null);

/// <summary>A request to copy a plan for other adopters.</summary>
/// <param name="AdopterIds">Ids of the adopters, at most 100.</param>
internal sealed record DuplicateRequest([property: Required, Length(1, PlanDuplicates.MaxAdopters)] IReadOnlyList<Guid>? AdopterIds = null);

/// <summary>The budget document that proves the funding of a plan.</summary>
/// <param name="Number">Number of the document, such as a DPA number.</param>
/// <param name="Date">Date of the document.</param>
/// <param name="Reference">Where the document can be found.</param>
[CheckedBy(typeof(RecordBudgetDocument))]
internal sealed record BudgetDocumentRequest(string? Number = null, DateOnly? Date = null, string? Reference = null);

/// <summary>A comment on a plan.</summary>
/// <param name="Text">Text of the comment.</param>
/// <param name="Visibility">Who may read it.</param>
/// <param name="Stance">What the owner of the origin says about the changes of core components; default:
/// <c>COMMENTS</c>. The latest comment that agrees or objects counts.</param>
[CheckedBy(typeof(AddPlanComment))]
internal sealed record PlanCommentRequest(string? Text = null, CommentVisibility? Visibility = null, CommentStance? Stance = null);
