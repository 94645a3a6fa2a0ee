using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Results;

/// <summary>A stage of an edition, and how far it has come.</summary>
public sealed record CompetitionStageItem : VersionedItem
{
    /// <summary>Id of the edition.</summary>
    public required Guid CompetitionId { get; init; }

    /// <summary>Code of the stage.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the stage in Indonesian.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the stage in English; absent when it has none.</summary>
    public string? NameEn { get; init; }

    /// <summary>Kind of stage.</summary>
    public required StageKind Kind { get; init; }

    /// <summary>Status of the stage.</summary>
    public required StageStatus Status { get; init; }

    /// <summary>When the stage started; absent until then.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Last day (WIB) on which evaluators can submit scores; absent without evaluators.</summary>
    public DateOnly? EvaluateUntil { get; init; }

    /// <summary>When the report was fixed; absent until then.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>When the results became public; absent until then.</summary>
    public DateTimeOffset? AnnouncedAt { get; init; }

    /// <summary>Last day (WIB) on which the results can be contested; absent until they are public.</summary>
    public DateOnly? ObjectionsUntil { get; init; }

    /// <summary>Decree that made the results final; absent until then.</summary>
    public StageDecree? Decree { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required CompetitionStageLinks Links { get; init; }

    internal static CompetitionStageItem Of(Competition competition, string code)
    {
        var (stage, state) = (competition.StageOf(code), competition.StateOf(code));
        return new()
        {
            CompetitionId = competition.Id.Value,
            Code = code,
            Name = stage.Name,
            NameEn = stage.NameEn,
            Kind = stage.Kind,
            Status = state.Status,
            StartedAt = state.StartedAt,
            EvaluateUntil = state.EvaluateUntil,
            ClosedAt = state.ClosedAt,
            AnnouncedAt = state.AnnouncedAt,
            ObjectionsUntil = state.ObjectionsUntil,
            Decree = state.Decree,
            Links = CompetitionStageLinks.Of(competition, code, state),
            Version = competition.Version,
        };
    }
}

/// <summary>Addresses related to a stage of an edition.</summary>
/// <param name="Competition">The edition.</param>
/// <param name="Report">Who goes on from the stage, and why; for its organisers.</param>
/// <param name="Results">The published results; absent until they are announced.</param>
/// <param name="Decree">The file of the decree; absent until there is one.</param>
/// <param name="Operation">The work that draws the evaluators or grants the awards; absent when there is none.</param>
public sealed record CompetitionStageLinks(string Competition, string Report, string? Results, string? Decree, string? Operation)
{
    internal static CompetitionStageLinks Of(Competition competition, string code, StageState state)
    {
        var address = $"/api/v1/competitions/{competition.Id.Value}";
        return new(
            address,
            $"{address}/stages/{code}/report",
            competition.Shows(state) ? $"{address}/results?stage={code}" : null,
            state.Decree?.FileId is null ? null : $"{address}/stages/{code}/decree",
            state.OperationId is { } operation ? $"/api/v1/operations/{operation}" : null
        );
    }
}
