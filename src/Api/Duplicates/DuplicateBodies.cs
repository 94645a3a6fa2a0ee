using JippApi.Application.Common;
using JippApi.Application.Duplicates;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Lineage;

namespace JippApi.Api.Duplicates;

/// <summary>A decision on two records that seem to be the same.</summary>
/// <param name="To">The decision; <c>OPEN</c> takes one back.</param>
/// <param name="Reason">Why it was decided like this.</param>
/// <param name="SurvivorId">Id of the record that survives; required to merge.</param>
/// <param name="Until">The day on which the pair is open again; required to defer, at most 180 days ahead.</param>
/// <param name="OriginId">Id of the record that the other one replicates; required for a replica.</param>
/// <param name="Kind">How the replica came about; required for a replica.</param>
/// <param name="Since">The day since which the replica has been in operation; required for a replica.</param>
[CheckedBy(typeof(MoveDuplicate))]
internal sealed record DuplicateTransitionRequest(
    DuplicateStatus? To = null,
    string? Reason = null,
    Guid? SurvivorId = null,
    DateOnly? Until = null,
    Guid? OriginId = null,
    LinkKind? Kind = null,
    DateOnly? Since = null
);
