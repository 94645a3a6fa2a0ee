using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Competitions.Editions;

/// <summary>An edition of a competition, as shown in lists.</summary>
public record CompetitionItem : VersionedItem
{
    /// <summary>Address of all editions.</summary>
    public const string Address = "/api/v1/competitions";

    /// <summary>Serialises the members of the base record first.</summary>
    private const int First = -1;

    /// <summary>Opaque identifier.</summary>
    [JsonPropertyOrder(First)]
    public required Guid Id { get; init; }

    /// <summary>Name of the edition.</summary>
    [JsonPropertyOrder(First)]
    public required string Name { get; init; }

    /// <summary>Competition that its awards name.</summary>
    [JsonPropertyOrder(First)]
    public required string AwardName { get; init; }

    /// <summary>Year of the edition.</summary>
    [JsonPropertyOrder(First)]
    public required int Year { get; init; }

    /// <summary>Level at which the edition is held.</summary>
    [JsonPropertyOrder(First)]
    public required CompetitionLevel Level { get; init; }

    /// <summary>Code of the province whose institutions enter; absent at another level, and in a template.</summary>
    [JsonPropertyOrder(First)]
    public string? RegionCode { get; init; }

    /// <summary>Id of the institution that holds the edition.</summary>
    [JsonPropertyOrder(First)]
    public Guid? OrganiserId { get; init; }

    /// <summary>List whose prizes the edition gives.</summary>
    [JsonPropertyOrder(First)]
    public required InnovationSource Source { get; init; }

    /// <summary>Status of the edition.</summary>
    [JsonPropertyOrder(First)]
    public required CompetitionStatus Status { get; init; }

    /// <summary>Whether the edition only serves to be copied.</summary>
    [JsonPropertyOrder(First)]
    public required bool IsTemplate { get; init; }

    /// <summary>First moment at which the edition takes entries; absent for as soon as it is open.</summary>
    [JsonPropertyOrder(First)]
    public DateTimeOffset? SubmissionsFrom { get; init; }

    /// <summary>Last moment at which the edition takes entries.</summary>
    [JsonPropertyOrder(First)]
    public DateTimeOffset? SubmissionsUntil { get; init; }

    /// <summary>When the edition became public; absent until then.</summary>
    [JsonPropertyOrder(First)]
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When the edition was completed or cancelled; absent until then.</summary>
    [JsonPropertyOrder(First)]
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When the edition was drafted, by which lists are ordered.</summary>
    [JsonPropertyOrder(First)]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Returns the address of an edition.</summary>
    public static string AddressOf(Guid id) => $"{Address}/{id}";
}

/// <summary>An edition of a competition with its rules and how far its stages have come.</summary>
public sealed record CompetitionDocument : CompetitionItem
{
    /// <summary>Regulation or decree on which the edition is held.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>Id of the edition whose rules were taken over.</summary>
    public Guid? CopiedFrom { get; init; }

    /// <summary>Why the edition was cancelled; absent otherwise.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Rules of the edition.</summary>
    public required EditionRules Rules { get; init; }

    /// <summary>Number of the rules; grows when they change after the edition was opened.</summary>
    public required int RulesVersion { get; init; }

    /// <summary>How far the stages have come; empty until the edition is open.</summary>
    public required IReadOnlyList<StageProgress> Stages { get; init; }

    /// <summary>Faults of the rules that keep the edition from being opened; only of drafts.</summary>
    public IReadOnlyList<RulesFault>? Missing { get; init; }

    /// <summary>Addresses of the edition and of what belongs to it.</summary>
    public required CompetitionLinks Links { get; init; }

    internal static CompetitionDocument Of(Competition competition)
    {
        var self = AddressOf(competition.Id.Value);
        return new()
        {
            Id = competition.Id.Value,
            Name = competition.Name,
            AwardName = competition.AwardName,
            Year = competition.Year,
            Level = competition.Level,
            RegionCode = competition.RegionCode,
            OrganiserId = competition.OrganiserId?.Value,
            Source = competition.Source,
            Status = competition.Status,
            IsTemplate = competition.IsTemplate,
            SubmissionsFrom = competition.SubmissionsFrom,
            SubmissionsUntil = competition.SubmissionsUntil,
            OpenedAt = competition.OpenedAt,
            EndedAt = competition.EndedAt,
            CreatedAt = competition.CreatedAt,
            LegalBasis = competition.LegalBasis,
            CopiedFrom = competition.CopiedFrom?.Value,
            StatusReason = competition.StatusReason,
            Rules = competition.Rules,
            RulesVersion = competition.RulesVersion,
            Stages = [.. competition.Stages.Select(StageProgress.Of)],
            Missing = competition.Status == CompetitionStatus.Draft ? RulesFault.AllOf(competition.Rules) : null,
            Links = new(self, $"{self}/versions", $"{self}/entries", $"{self}/results"),
            Version = competition.Version,
        };
    }
}

/// <summary>Something that the rules of a draft lack, or that does not fit.</summary>
/// <param name="Pointer">JSON pointer to the member.</param>
/// <param name="Code">Code of the fault.</param>
#pragma warning disable CA1720 // a pointer as in RFC 6901, not a data type
public sealed record RulesFault(string Pointer, string Code)
#pragma warning restore CA1720
{
    internal static IReadOnlyList<RulesFault> AllOf(EditionRules rules) =>
        [.. EditionRulesCheck.FaultsOf(rules).Select(fault => new RulesFault(fault.Pointer, fault.Code))];
}

/// <summary>How far a stage of an edition has come.</summary>
/// <param name="Code">Code of the stage.</param>
/// <param name="Status">Status of the stage.</param>
/// <param name="StartedAt">When the stage started.</param>
/// <param name="EvaluateUntil">Last day (WIB) on which evaluators can submit scores.</param>
/// <param name="ClosedAt">When the report of the stage was fixed.</param>
/// <param name="AnnouncedAt">When the results became public.</param>
/// <param name="ObjectionsUntil">Last day (WIB) on which the results can be objected to.</param>
/// <param name="DecreeNumber">Number of the decree that made the results final.</param>
/// <param name="DecidedOn">Day on which the decree was signed.</param>
public sealed record StageProgress(
    string Code,
    StageStatus Status,
    DateTimeOffset? StartedAt,
    DateOnly? EvaluateUntil,
    DateTimeOffset? ClosedAt,
    DateTimeOffset? AnnouncedAt,
    DateOnly? ObjectionsUntil,
    string? DecreeNumber,
    DateOnly? DecidedOn
)
{
    internal static StageProgress Of(StageState state) =>
        new(
            state.Code,
            state.Status,
            state.StartedAt,
            state.EvaluateUntil,
            state.ClosedAt,
            state.AnnouncedAt,
            state.ObjectionsUntil,
            state.Decree?.Number,
            state.Decree?.DecidedOn
        );
}

/// <summary>Addresses of an edition.</summary>
/// <param name="Self">Address of the edition.</param>
/// <param name="Versions">Address of the versions of its rules.</param>
/// <param name="Entries">Address of its entries.</param>
/// <param name="Results">Address of its results.</param>
public sealed record CompetitionLinks(string Self, string Versions, string Entries, string Results);
