using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Innovations;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using MediatR;

namespace JippApi.Application.Competitions.Entries;

/// <summary>Makes an entry from the present revision of an innovation.</summary>
public sealed record DraftEntry(Guid CompetitionId, NewEntryInput Input) : IRequest<EntryDocument>;

internal sealed class DraftEntryValidator : AbstractValidator<DraftEntry>
{
    public DraftEntryValidator() => RuleFor(command => command.Input).SetValidator(new NewEntryInputValidator());
}

internal sealed class DraftEntryHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DraftEntry, EntryDocument>
{
    public Task<EntryDocument> Handle(DraftEntry command, CancellationToken ct) => db.InTransactionAsync(() => DraftAsync(command, ct), ct);

    private async Task<EntryDocument> DraftAsync(DraftEntry command, CancellationToken ct)
    {
        var (input, now) = (command.Input, clock.GetUtcNow());
        await EntryLocks.TakeAsync(db, new CompetitionId(command.CompetitionId), ct);
        var competition = await CompetitionDuties.ReadAsync(db, user, command.CompetitionId, ct);
        var record = await InnovationLookup.LoadAsync(db, user, Permissions.EnterCompetitions, input.InnovationId!.Value, null, ct);
        record.RequireNotEnded();
        var tree = record.OwnerId is { } owner ? await EntrantReader.ReadAsync(db, competition.Rules, owner, ct) : null;
        EntryRules.HasOwner.Require(tree is not null);
        var rights = await EntryRights.OfAsync(db, user, competition, ct);
        if (!await rights.SpeakForAsync(tree.Owner.Id, db, ct))
            throw new ForbiddenException(Permissions.EnterCompetitions);
        var ids = await InnovationLookup.IdsOfAsync(db, record.Id, ct);
        if (await EligibilityReader.OtherEntryAsync(db, competition.Id, ids, null, ct) is { } other)
            throw EntryRules.OneEntry.Broken(other.Value.ToString());

        var entry = CompetitionEntry.Draft(
            competition,
            record,
            new(tree.Owner.Id, tree.Root.Id, tree.RegionCode),
            new(competition.Rules.ClusterOf(tree.Root.Kind)?.Code ?? "", input.Group!.Trim(), input.Category?.Trim(), input.Theme?.Trim()),
            user.Caller!.Actor,
            now
        );

        db.CompetitionEntries.Add(entry);
        await db.SaveChangesAsync(ct);
        return await EntryViews.DocumentAsync(db, new(entry, competition, rights, true), ct);
    }
}
