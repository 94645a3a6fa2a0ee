using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.ReviewTasks;

namespace JippApi.Application.ReviewTasks;

/// <summary>A review task (<i>tugas peninjauan</i>).</summary>
public sealed record ReviewTaskItem : VersionedItem
{
    /// <summary>After this many days a task is overdue.</summary>
    public const int DaysToReview = 14;

    /// <summary>Opaque identifier: that of what is reviewed.</summary>
    public required Guid Id { get; init; }

    /// <summary>Kind of task.</summary>
    public required ReviewTaskKind Kind { get; init; }

    /// <summary>The innovation.</summary>
    public required Guid InnovationId { get; init; }

    /// <summary>Title of the innovation.</summary>
    public required string Title { get; init; }

    /// <summary>The owner of the innovation; absent when no source states one.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>Region of the innovation.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Names of the members that would change; empty for a publication.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>When it was handed in.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it becomes overdue.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Whether the caller has claimed the task.</summary>
    public required bool IsMine { get; init; }

    /// <summary>Until when somebody has claimed the task; absent when nobody has.</summary>
    public DateTimeOffset? ClaimedUntil { get; init; }

    /// <summary>Code of the rule that keeps the caller from deciding; absent when they may.</summary>
    [JsonConverter(typeof(RuleCodes))]
    public string? Obstacle { get; init; }

    /// <summary>Address of what is reviewed.</summary>
    public required string Href { get; init; }

    /// <summary>Version of what is reviewed; the entity tag is derived from it.</summary>
    internal static ReviewTaskItem Of(ReviewTask task, ReviewClaim? claim, Rule? obstacle, UserId caller, DateTimeOffset now)
    {
        var live = claim?.Until > now ? claim : null;
        return new()
        {
            Id = task.Id,
            Kind = task.Kind,
            InnovationId = task.Innovation.Id.Value,
            Title = task.Innovation.Content.Title,
            InstitutionId = task.Innovation.OwnerId?.Value,
            RegionCode = task.Innovation.RegionCode,
            Members = task.Members,
            OpenedAt = task.OpenedAt,
            DueAt = task.OpenedAt.AddDays(DaysToReview),
            IsMine = live?.ClaimedBy == caller,
            ClaimedUntil = live?.Until,
            Obstacle = obstacle?.Code,
            Href = task.Href,
            Version = task.Version,
        };
    }
}
