using System.Linq.Expressions;
using System.Text.Json.Serialization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Operations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Operations;

/// <summary>A long-running operation.</summary>
public sealed record OperationItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Kind of operation.</summary>
    public required OperationKind Kind { get; init; }

    /// <summary>Status of the operation.</summary>
    public required OperationStatus Status { get; init; }

    /// <summary>Who requested the operation: an account id, or <c>system</c> for scheduled ones.</summary>
    public required string RequestedBy { get; init; }

    /// <summary>When the operation was requested.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>When a worker first started it; absent until then.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When its worker last reported; absent until started.</summary>
    public DateTimeOffset? HeartbeatAt { get; init; }

    /// <summary>When the operation ended; absent until then.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Number of attempts.</summary>
    public required int Attempts { get; init; }

    /// <summary>How much of the work is done.</summary>
    public required OperationProgress Progress { get; init; }

    /// <summary>
    /// Number of rows that failed alone and were set aside, so that the others were processed; the log names them. The
    /// next operation of the kind tries them again.
    /// </summary>
    public required int SetAside { get; init; }

    /// <summary>When cancellation was requested; absent when it was not.</summary>
    public DateTimeOffset? CancelRequestedAt { get; init; }

    /// <summary>Why cancellation was requested; absent when it was not.</summary>
    public string? CancelReason { get; init; }

    /// <summary>The result; absent until the operation succeeded, and when there is nothing to read.</summary>
    public OperationResult? Result { get; init; }

    /// <summary>Why the last attempt failed; absent when none did.</summary>
    public OperationProblem? Problem { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required OperationLinks Links { get; init; }

    /// <summary>Whether the operation has ended.</summary>
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
            SetAside = o.SetAside,
            CancelRequestedAt = o.CancelRequestedAt,
            CancelReason = o.CancelReason,
            Result = o.State == OperationStatus.Succeeded ? ResultOf(o.Kind, o.Checkpoint) : null,
            Problem = o.ProblemCode is { } code ? new(code) : null,
            Links = new($"{Address}/{o.Id.Value}", $"{Address}/{o.Id.Value}/transitions", $"{Address}/{o.Id.Value}/log"),
            Version = o.Version,
        };

    private const string Address = "/api/v1/operations";

    /// <param name="checkpoint">Of an import or a draw that has ended, the id of the import or the edition.</param>
    private static OperationResult? ResultOf(OperationKind kind, string? checkpoint) =>
        kind switch
        {
            OperationKind.Reindex => new("/api/v1/innovations"),
            OperationKind.Escalate => new("/api/v1/escalations"),
            OperationKind.Import => new(Guid.TryParse(checkpoint, out var import) ? $"/api/v1/imports/{import}" : "/api/v1/imports"),
            OperationKind.ExpireConfirmations => new("/api/v1/innovations?freshness=OVERDUE"),
            OperationKind.FindDuplicates => new("/api/v1/duplicate-candidates?status=OPEN"),
            OperationKind.CheckQuality => new("/api/v1/data-quality"),
            OperationKind.VerifyAudit => new("/api/v1/audit-events/verification"),
            OperationKind.AttestationCampaign => new("/api/v1/attestation-campaigns"),
            OperationKind.GrantAwards => new("/api/v1/competitions"),
            OperationKind.DrawEvaluators => new(
                Guid.TryParse(checkpoint, out var edition) ? $"/api/v1/competitions/{edition}/figures" : "/api/v1/competitions"
            ),
            _ => null,
        };
}

/// <summary>Progress of an operation.</summary>
/// <param name="Done">Number of units processed, such as entries or rows.</param>
/// <param name="Total">Total number of units; absent while unknown.</param>
/// <param name="Percent">Progress in per cent, 0 to 100; absent while unknown.</param>
/// <param name="Phase">Current phase of the work.</param>
public sealed record OperationProgress(int Done, int? Total, int? Percent, string? Phase);

/// <summary>Result of an operation.</summary>
/// <param name="Href">Address of the result.</param>
public sealed record OperationResult(string Href);

/// <summary>Why an operation failed.</summary>
/// <param name="Code">Code of the problem; the reference set <c>operation-problems</c> has the names.</param>
public sealed record OperationProblem(string Code);

/// <summary>Addresses related to an operation.</summary>
/// <param name="Self">The operation.</param>
/// <param name="Cancel">Cancellation: send <c>{"to":"CANCELLED","reason":…}</c> to this address.</param>
/// <param name="Log">The log of the operation.</param>
public sealed record OperationLinks(string Self, string Cancel, string Log);

/// <summary>The columns of an operation to show, without its log.</summary>
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
    string? Checkpoint,
    int SetAside,
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
            o.Checkpoint,
            o.Log.Where(entry => entry.Step == OperationStep.SetAside).Select(entry => entry.Detail).Distinct().Count(),
            o.CancelRequestedAt,
            o.CancelReason,
            o.ProblemCode,
            o.Version
        );
}

/// <summary>Decides who may see operations.</summary>
internal static class OperationLookup
{
    /// <summary>
    /// Filters the operations visible to the caller: all for those who may manage operations, their own for everyone
    /// else.
    /// </summary>
    public static IQueryable<Operation> VisibleTo(this IQueryable<Operation> operations, ICurrentUser user)
    {
        if (user.Caller!.Has(Permissions.ManageOperations))
            return operations;
        var self = user.Id;
        return operations.Where(o => o.RequestedBy == self);
    }

    /// <summary>Returns an operation visible to the caller.</summary>
    public static async Task<OperationItem> OperationAsync(IAppDb db, ICurrentUser user, OperationId id, CancellationToken ct) =>
        OperationItem.Of(
            await db.Operations.AsNoTracking().VisibleTo(user).Where(o => o.Id == id).Select(OperationRow.Of).SingleOrDefaultAsync(ct)
                ?? throw new NotFoundException(nameof(Operation))
        );
}
