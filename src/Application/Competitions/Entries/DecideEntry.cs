using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Entries;
using MediatR;

namespace JippApi.Application.Competitions.Entries;

/// <summary>Decides whether an entry passes the administrative selection.</summary>
/// <param name="Id">The entry.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="Passes">Whether it goes on.</param>
/// <param name="Reason">Why.</param>
/// <param name="FilesWithoutNames">The files that name neither a person nor the institution.</param>
public sealed record DecideEntry(Guid Id, int? ExpectedVersion, bool? Passes, string? Reason, IReadOnlyList<Guid>? FilesWithoutNames)
    : IRequest<EntryDocument>;

internal sealed class DecideEntryValidator : AbstractValidator<DecideEntry>
{
    public DecideEntryValidator()
    {
        RuleFor(command => command.Passes).Present();
        RuleFor(command => command.Reason).Required().MaxLength(AdministrativeDecision.ReasonMaxLength);
        RuleFor(command => command.FilesWithoutNames).MaxItems(EntryContent.MaxFiles);
    }
}

internal sealed class DecideEntryHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DecideEntry, EntryDocument>
{
    public Task<EntryDocument> Handle(DecideEntry command, CancellationToken ct) =>
        db.InTransactionAsync(() => DecideAsync(command, ct), ct);

    private async Task<EntryDocument> DecideAsync(DecideEntry command, CancellationToken ct)
    {
        await EntryLocks.TakeForEntryAsync(db, command.Id, ct);
        var (now, actor) = (clock.GetUtcNow(), user.Caller!.Actor);
        var found = await EntryLookup.LoadAsync(db, user, command.Id, command.ExpectedVersion, ct);
        if (!found.Rights.SeesAll)
            throw new ForbiddenException(Permissions.OrganiseCompetitions);
        await EntryLookup.RequireFreeAsync(db, user, found.Entry, ct);
        var findings = await EligibilityReader.FindAsync(db, found.Competition, found.Entry, now, ct);

        found.Entry.DecideAdministratively(
            new(command.Passes!.Value, command.Reason!.Trim(), actor.UserId, actor.OnBehalfOf, now),
            command.FilesWithoutNames ?? [],
            [.. findings.Where(finding => finding.Result == EligibilityResult.NotMet).Select(finding => Code.Of(finding.Test))],
            found.Competition.Running
        );

        await db.SaveChangesAsync(ct);
        return await EntryViews.DocumentAsync(db, found, ct);
    }
}
