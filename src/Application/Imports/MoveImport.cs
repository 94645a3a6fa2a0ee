using System.Text.Json.Serialization;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Operations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>Approves an import, rolls it back, or ends it where it is.</summary>
/// <param name="Id">The import.</param>
/// <param name="ExpectedVersion">Version that the caller has read.</param>
/// <param name="To">Where it is to go.</param>
/// <param name="ConfirmSource">Whether the file is of this list, though it looks like one of another.</param>
/// <param name="Reason">Why; required to roll back and to cancel.</param>
public sealed record MoveImport(Guid Id, int? ExpectedVersion, ImportStatus? To, bool? ConfirmSource, string? Reason) : IRequest<ImportItem>
{
    /// <summary>The statuses that people can ask for; work reaches the others.</summary>
    internal static readonly IReadOnlyList<ImportStatus> Moves = [ImportStatus.Committed, ImportStatus.RolledBack, ImportStatus.Failed];
}

/// <summary>Lists the moves of an import, with the obstacle to each one that is not open.</summary>
public sealed record ListImportTransitions(Guid Id) : IRequest<ImportTransitions>;

/// <summary>Status of an import and its possible moves.</summary>
/// <param name="Version">Version of the import; its entity tag is derived from it.</param>
/// <param name="Status">Current status.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record ImportTransitions([property: JsonIgnore] int Version, ImportStatus Status, IReadOnlyList<ImportMove> Moves)
    : IVersioned;

/// <summary>A move of an import.</summary>
/// <param name="To">The status that the move leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids the move; absent when it is open.</param>
public sealed record ImportMove(ImportStatus To, [property: JsonConverter(typeof(RuleCodes))] string? Obstacle);

internal sealed class MoveImportValidator : AbstractValidator<MoveImport>
{
    public MoveImportValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).OneOf(MoveImport.Moves);
        RuleFor(command => command.Reason).MaxLength(Import.ReasonMaxLength);
        RuleFor(command => command.Reason).Required().When(command => command.To is ImportStatus.RolledBack or ImportStatus.Failed);
    }
}

/// <summary>Decides who may decide on an import.</summary>
internal static class ImportDeciders
{
    /// <summary>Whether the caller may make the move, apart from having sent the file.</summary>
    public static bool May(Caller? caller, Import import, ImportStatus to) =>
        to == ImportStatus.Failed
            ? ListKeepers.Keeps(caller, import.Source) || ListKeepers.Reviews(caller, import.Source)
            : caller is { Client: null } && ListKeepers.Reviews(caller, import.Source);

    /// <summary>
    /// Whether the caller did not send the file. Whoever runs the network may decide on their own, as for single
    /// changes, unless one of its rows is of an institution in which they have an interest.
    /// </summary>
    public static async Task<bool> IsAnotherAsync(IAppDb db, Caller? caller, Import import, CancellationToken ct)
    {
        if (caller is null || !import.IsSentBy(caller.Persons))
            return true;
        if (!caller.ReachOf(Permissions.WriteInnovations).IsNationwide || !caller.ReachOf(Permissions.ReviewInnovations).IsNationwide)
            return false;
        var owners = await db
            .ImportRows.Where(row => row.ImportId == import.Id && row.OwnerId != null)
            .Select(row => row.OwnerId!.Value)
            .Distinct()
            .ToListAsync(ct);
        var targets = await db
            .ImportRows.Where(row => row.ImportId == import.Id && row.Target != null)
            .Join(db.Innovations, row => row.Target, innovation => innovation.Id, (_, innovation) => innovation.OwnerId)
            .Where(owner => owner != null)
            .Select(owner => owner!.Value)
            .Distinct()
            .ToListAsync(ct);
        return !await Belonging.BelongsToAnyAsync(db, caller, [.. owners.Union(targets)], ct);
    }
}

internal sealed class MoveImportHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MoveImport, ImportItem>
{
    public async Task<ImportItem> Handle(MoveImport command, CancellationToken ct)
    {
        var import = await ImportLookup.LoadAsync(db, user, command.Id, command.ExpectedVersion, ct);
        var to = command.To!.Value;
        if (!ImportDeciders.May(user.Caller, import, to))
            throw new ForbiddenException(Permissions.ReviewInnovations);

        await MoveAsync(import, command, to, ct);
        await db.SaveChangesAsync(ct);
        return await ImportCounting.ItemAsync(db, import, ct);
    }

    private async Task MoveAsync(Import import, MoveImport command, ImportStatus to, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (to == ImportStatus.Failed)
        {
            import.Cancel(now);
            await CancelOperationAsync(import, command.Reason!.Trim(), now, ct);
            return;
        }

        var operation = Operation.Request(OperationKind.Import, user.Id, now);
        var isAnother = await ImportDeciders.IsAnotherAsync(db, user.Caller, import, ct);
        if (to == ImportStatus.Committed)
            import.Approve(operation, user.Id, ForWhom(), isAnother, command.ConfirmSource == true, now);
        else
            import.StartRollback(operation, isAnother, now);
        db.Operations.Add(operation);
    }

    private UserId? ForWhom() => user.Caller?.ActingFor is { } other ? new UserId(other.Value.ToString()) : null;

    /// <summary>The worker stops at its next step.</summary>
    private async Task CancelOperationAsync(Import import, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var operation = await db.Operations.SingleAsync(o => o.Id == import.OperationId, ct);
        if (operation.BlockingRule(OperationStatus.Cancelled) is null)
            operation.Cancel(reason, user.Id, now);
    }
}

internal sealed class ListImportTransitionsHandler(IAppDb db, ICurrentUser user) : IRequestHandler<ListImportTransitions, ImportTransitions>
{
    public async Task<ImportTransitions> Handle(ListImportTransitions request, CancellationToken ct)
    {
        var import = await ImportLookup.ReadAsync(db, user, request.Id, ct);
        var isAnother = await ImportDeciders.IsAnotherAsync(db, user.Caller, import, ct);
        return new(import.Version, import.Status, [.. MoveImport.Moves.Select(to => new ImportMove(to, Obstacle(to)?.Code))]);

        Rule? Obstacle(ImportStatus to) =>
            !import.CanMoveTo(to) ? ImportRules.TransitionAllowed
            : !ImportDeciders.May(user.Caller, import, to) || (to != ImportStatus.Failed && !isAnother) ? ImportRules.ApprovedByAnother
            : null;
    }
}
