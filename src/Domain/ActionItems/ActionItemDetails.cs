using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.ActionItems;

/// <summary>The editable content of an action item.</summary>
public sealed record ActionItemDetails
{
    /// <summary>The activity (<i>kegiatan</i>).</summary>
    public required string Activity { get; init; }

    /// <summary>The output it produces (<i>keluaran</i>).</summary>
    public string? Output { get; init; }

    /// <summary>What the output is measured by (<i>indikator</i>).</summary>
    public string? Indicator { get; init; }

    public string? Target { get; init; }

    /// <summary>The office responsible for it (<i>perangkat daerah penanggung jawab</i>).</summary>
    public InstitutionId? ResponsibleUnitId { get; init; }

    /// <summary>The person who does it, if they have an account.</summary>
    public AccountId? AssigneeId { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>In rupiah.</summary>
    public decimal? BudgetAmount { get; init; }

    /// <summary>The source of the money (<i>sumber anggaran</i>): APBD, APBN, a village budget …</summary>
    public string? BudgetSource { get; init; }

    /// <summary>The weight of the item in the progress of its plan, 1 to 100.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Items of the same plan that must be done first.</summary>
    public IReadOnlyList<ActionItemId> DependsOn { get; init; } = [];

    /// <summary>Whether both have the same content, dependencies included.</summary>
    public bool HasSameContentAs(ActionItemDetails other) =>
        DependsOn.SequenceEqual(other.DependsOn) && this with { DependsOn = [] } == other with { DependsOn = [] };

    /// <summary>Returns the SHA-256 of the content, by which the same request is recognised years later.</summary>
    public string ContentHash() =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"""
                        {Activity}
                        {Output}
                        {Indicator}
                        {Target}
                        {ResponsibleUnitId?.Value}
                        {AssigneeId?.Value}
                        {StartsOn:O}
                        {DueOn:O}
                        {BudgetAmount:0.####}
                        {BudgetSource}
                        {Weight}
                        {string.Join(',', DependsOn.Select(id => id.Value))}
                        """
                    )
                )
            )
        );

    /// <summary>Whether both differ in nothing but the responsible unit and the assignee.</summary>
    public bool DiffersOnlyInAssignment(ActionItemDetails other) =>
        HasSameContentAs(other with { ResponsibleUnitId = ResponsibleUnitId, AssigneeId = AssigneeId });
}
