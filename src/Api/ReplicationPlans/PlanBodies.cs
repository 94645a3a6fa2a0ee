using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.ReplicationPlans;

/// <summary>Asks a plan to enter another state.</summary>
/// <param name="To">The state.</param>
/// <param name="Reason">Why; needed to decline, stall or cancel.</param>
internal sealed record PlanTransitionRequest(PlanStatus? To = null, string? Reason = null);

/// <summary>Says how ready an adopter is.</summary>
/// <param name="Answers">A level from 0 to 4 for each topic; a topic that is left out counts as 0.</param>
internal sealed record ReadinessRequest(IReadOnlyList<ReadinessAnswer>? Answers = null);

/// <summary>Says what the action items have in common that are made of the next actions of an assessment.</summary>
/// <param name="DueOn">Last day (WIB) of each of them.</param>
/// <param name="ResponsibleUnitId">Id of the office that answers for each of them (<i>perangkat daerah penanggung
/// jawab</i>).</param>
internal sealed record ReadinessStepsRequest(DateOnly? DueOn = null, Guid? ResponsibleUnitId = null);

/// <summary>Lets leaders sign although the adopter is not ready.</summary>
/// <param name="Reason">Why.</param>
internal sealed record ReadinessExceptionRequest(string? Reason = null);

/// <summary>Asks for the same plan for others.</summary>
/// <param name="AdopterIds">Ids of the institutions, at most 100.</param>
internal sealed record DuplicateRequest(IReadOnlyList<Guid>? AdopterIds = null);

/// <summary>Says what shows that there is money for a plan.</summary>
/// <param name="Number">Number of the document, such as that of a DPA.</param>
/// <param name="Date">Its date.</param>
/// <param name="Reference">Where it can be read.</param>
internal sealed record BudgetDocumentRequest(string? Number = null, DateOnly? Date = null, string? Reference = null);

/// <summary>Says something about a plan.</summary>
/// <param name="Text">What is said.</param>
/// <param name="Visibility">Who may read it.</param>
internal sealed record PlanCommentRequest(string? Text = null, CommentVisibility? Visibility = null);
