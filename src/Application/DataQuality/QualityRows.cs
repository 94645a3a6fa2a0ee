using JippApi.Domain.DataQuality;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;

namespace JippApi.Application.DataQuality;

/// <summary>
/// A published record was checked. It belongs to the record's entry in the directory and is removed with it, so that what
/// is counted here never differs from the directory.
/// </summary>
public sealed class QualityCheck
{
    /// <summary>Number of the entry.</summary>
    public required long EntryNumber { get; init; }

    public required DateTimeOffset CheckedAt { get; set; }

    /// <summary>The revision that was checked.</summary>
    public required int Revision { get; set; }

    /// <summary>The version of the rules by which it was checked.</summary>
    public required int RulesVersion { get; set; }
}

/// <summary>The finding of a rule on a published record; there is no row where it finds nothing.</summary>
public sealed class QualityFinding
{
    public const int ValueMaxLength = QualitySign.ValueMaxLength;

    /// <summary>Number of the record's entry in the directory.</summary>
    public required long EntryNumber { get; init; }

    public required QualityRule Rule { get; init; }

    public QualityOutcome Outcome { get; set; }

    /// <summary>The version of the rule.</summary>
    public int RuleVersion { get; set; }

    /// <summary>JSON pointers to the members that show it.</summary>
    public IReadOnlyList<string> Members { get; set; } = [];

    /// <summary>A part of what was found; of a rule that could not be applied, the type of the failure.</summary>
    public string? Value { get; set; }

    /// <summary>When it was found first; kept as long as it is found again.</summary>
    public required DateTimeOffset FoundAt { get; init; }
}

/// <summary>The records that an operation checks; without such a row it checks everything.</summary>
public sealed class QualityRun
{
    public const int MaxInnovations = 500;

    public required OperationId OperationId { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>The beginning of the code of a region.</summary>
    public string? RegionCode { get; init; }

    public InnovationSource? Source { get; init; }

    /// <summary>These records only; all when empty.</summary>
    public IReadOnlyList<Guid> InnovationIds { get; init; } = [];

    /// <summary>This rule only, in records that have been checked by all of them before.</summary>
    public QualityRule? Rule { get; init; }
}

/// <summary>How many records had what findings at the end of a check; the last check of a day stays.</summary>
public sealed class QualityDay
{
    /// <summary>In place of a province, a source or a rule: all of them.</summary>
    public const string All = "";

    public required DateOnly Day { get; init; }

    /// <summary>Code of the province.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>Code of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Code of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Number of records in the directory.</summary>
    public int Records { get; set; }

    /// <summary>Number of records that had been checked.</summary>
    public int Checked { get; set; }

    /// <summary>Number of records with a finding.</summary>
    public int WithFindings { get; set; }
}
