using System.Linq.Expressions;
using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Operations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Operations;

/// <summary>A piece of long work.</summary>
public sealed record OperationItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>What is done.</summary>
    public required OperationKind Kind { get; init; }

    /// <summary>How far it is.</summary>
    public required OperationStatus Status { get; init; }

    /// <summary>Who asked for it: the id of an account, or <c>system</c> when it was its time.</summary>
    public required string RequestedBy { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>When a worker first took it up.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When its worker was last heard of.</summary>
    public DateTimeOffset? HeartbeatAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How often a worker has taken it up.</summary>
    public required int Attempts { get; init; }

    /// <summary>How much is done.</summary>
    public required OperationProgress Progress { get; init; }

    /// <summary>When somebody asked to end it.</summary>
    public DateTimeOffset? CancelRequestedAt { get; init; }

    /// <summary>Why it is to end.</summary>
    public string? CancelReason { get; init; }

    /// <summary>What has come of it, once it succeeded and there is something to read.</summary>
    public OperationResult? Result { get; init; }

    /// <summary>Why the last attempt failed.</summary>
    public OperationProblem? Problem { get; init; }

    /// <summary>Where it leads.</summary>
    public required OperationLinks Links { get; init; }

    /// <summary>Version, for its entity tag.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    /// <summary>Whether it has ended.</summary>
    [JsonIgnore]
    public bool IsEnded => EndedAt is not null;

    internal static OperationItem Of(OperationRow o) =>
        new()
        {
            Id = o.Id.Value,
            Kind = o.Kind,
            Status = o.State,
            RequestedBy = o.RequestedBy,
            RequestedAt = o.RequestedAt,
            StartedAt = o.StartedAt,
            HeartbeatAt = o.HeartbeatAt,
            EndedAt = o.EndedAt,
            Attempts = o.Attempts,
            Progress = new(
                o.Done,
                o.Total,
                o.Total is > 0 and var total ? (int)(100L * Math.Min(o.Done, total) / total)
                    : o.State == OperationStatus.Succeeded ? 100
                    : null,
                o.Phase
            ),
            CancelRequestedAt = o.CancelRequestedAt,
            CancelReason = o.CancelReason,
            Result = o.State == OperationStatus.Succeeded ? ResultOf(o.Kind) : null,
            Problem = o.ProblemCode is { } code ? new(code) : null,
            Links = new($"{Address}/{o.Id.Value}", $"{Address}/{o.Id.Value}/transitions", $"{Address}/{o.Id.Value}/log"),
            Version = o.Version,
        };

    private const string Address = "/api/v1/operations";

    private static OperationResult? ResultOf(OperationKind kind) =>
        kind switch
        {
            OperationKind.Reindex => new("/api/v1/innovations"),
            OperationKind.Escalate => new("/api/v1/escalations"),
            _ => null,
        };
}

/// <summary>How much of an operation is done.</summary>
/// <param name="Done">In units of its kind, such as entries or rows.</param>
/// <param name="Total">How much there is; absent while nobody knows.</param>
/// <param name="Percent">0 to 100; absent while nobody knows.</param>
/// <param name="Phase">What is being done just now.</param>
public sealed record OperationProgress(int Done, int? Total, int? Percent, string? Phase);

/// <summary>What has come of an operation.</summary>
/// <param name="Href">Where to read it.</param>
public sealed record OperationResult(string Href);

/// <summary>Why an operation failed.</summary>
/// <param name="Code">One of the reference set <c>operation-problems</c>.</param>
public sealed record OperationProblem(string Code);

/// <summary>Where an operation leads.</summary>
/// <param name="Self">The operation.</param>
/// <param name="Cancel">Where to send <c>{"to":"CANCELLED","reason":…}</c>.</param>
/// <param name="Log">What has happened to it.</param>
public sealed record OperationLinks(string Self, string Cancel, string Log);

/// <summary>What is shown of an operation, without its log.</summary>
internal sealed record OperationRow(
    OperationId Id,
    OperationKind Kind,
    OperationStatus State,
    string RequestedBy,
    DateTimeOffset RequestedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? HeartbeatAt,
    DateTimeOffset? EndedAt,
    int Attempts,
    int Done,
    int? Total,
    string? Phase,
    DateTimeOffset? CancelRequestedAt,
    string? CancelReason,
    string? ProblemCode,
    int Version
)
{
    public static readonly Expression<Func<Operation, OperationRow>> Of = o =>
        new(
            o.Id,
            o.Kind,
            o.Status,
            o.RequestedBy.Value,
            o.RequestedAt,
            o.StartedAt,
            o.HeartbeatAt,
            o.EndedAt,
            o.Attempts,
            o.Done,
            o.Total,
            o.Phase,
            o.CancelRequestedAt,
            o.CancelReason,
            o.ProblemCode,
            o.Version
        );
}

/// <summary>Who may know of operations.</summary>
internal static class OperationVisibility
{
    /// <summary>Whoever may manage operations sees all of them, everybody else their own.</summary>
    public static IQueryable<Operation> VisibleTo(this IQueryable<Operation> operations, ICurrentUser user)
    {
        if (user.Caller!.Has(Permissions.ManageOperations))
            return operations;
        var self = user.Id;
        return operations.Where(o => o.RequestedBy == self);
    }

    /// <summary>One operation, as far as the caller may know of it.</summary>
    public static async Task<OperationItem> OperationAsync(this IAppDb db, ICurrentUser user, OperationId id, CancellationToken ct) =>
        OperationItem.Of(
            await db.Operations.AsNoTracking().VisibleTo(user).Where(o => o.Id == id).Select(OperationRow.Of).SingleOrDefaultAsync(ct)
                ?? throw new NotFoundException(nameof(Operation))
        );
}
