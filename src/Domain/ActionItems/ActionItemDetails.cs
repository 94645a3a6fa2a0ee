using JippApi.Domain.Access;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.ActionItems;

/// <summary>What is said about an action item.</summary>
public sealed record ActionItemDetails
{
    /// <summary>What is done (<i>kegiatan</i>).</summary>
    public required string Activity { get; init; }

    /// <summary>What comes of it (<i>keluaran</i>).</summary>
    public string? Output { get; init; }

    /// <summary>By what it is measured (<i>indikator</i>).</summary>
    public string? Indicator { get; init; }

    /// <summary>What is to be reached of it.</summary>
    public string? Target { get; init; }

    /// <summary>Office that answers for it (<i>perangkat daerah penanggung jawab</i>).</summary>
    public InstitutionId? ResponsibleUnitId { get; init; }

    /// <summary>Person who answers for it, where they have an account.</summary>
    public AccountId? AssigneeId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Money for it, in rupiah.</summary>
    public decimal? BudgetAmount { get; init; }

    /// <summary>Where the money comes from (<i>sumber anggaran</i>): APBD, APBN, a village …</summary>
    public string? BudgetSource { get; init; }

    /// <summary>How much it counts in the progress of its plan, 1 to 100.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Items of the same plan that must be done before.</summary>
    public IReadOnlyList<ActionItemId> DependsOn { get; init; } = [];

    /// <summary>Whether two say the same, what they depend on included.</summary>
    public bool SaysTheSameAs(ActionItemDetails other) =>
        DependsOn.SequenceEqual(other.DependsOn) && this with { DependsOn = [] } == other with { DependsOn = [] };

    /// <summary>Whether two differ in nothing but who answers for it.</summary>
    public bool SaysTheSameButForWhom(ActionItemDetails other) =>
        SaysTheSameAs(other with { ResponsibleUnitId = ResponsibleUnitId, AssigneeId = AssigneeId });
}
