using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Innovations;
using JippApi.Domain.Regions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Editions;

/// <summary>Opens an edition, which makes it public, or cancels it.</summary>
/// <param name="Id">The edition.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">Where it is to go.</param>
/// <param name="Reason">Why, if it is cancelled.</param>
public sealed record MoveCompetition(Guid Id, int? ExpectedVersion, CompetitionStatus? To, string? Reason) : IRequest<CompetitionDocument>
{
    /// <summary>The statuses that people can ask for; stages reach the others.</summary>
    internal static readonly IReadOnlyList<CompetitionStatus> Moves = [CompetitionStatus.Open, CompetitionStatus.Cancelled];
}

internal sealed class MoveCompetitionValidator : AbstractValidator<MoveCompetition>
{
    public MoveCompetitionValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).OneOf(MoveCompetition.Moves);
        RuleFor(command => command.Reason).NotBlank().MaxLength(Competition.ReasonMaxLength);
        RuleFor(command => command.Reason)
            .Must((command, reason) => reason is not null || command.To != CompetitionStatus.Cancelled)
            .WithErrorCode("REQUIRED");
    }
}

internal sealed class MoveCompetitionHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<MoveCompetition, CompetitionDocument>
{
    /// <summary>Two editions of one award are never opened at once.</summary>
    private const string Lock = "opened-competitions";

    /// <summary>How many records are named that state an award of an edition before it is opened.</summary>
    private const int MaxNamed = 10;

    /// <summary>How many records are looked at for them: a list can state many awards of the same year.</summary>
    private const int MaxRead = 2_000;

    public Task<CompetitionDocument> Handle(MoveCompetition command, CancellationToken ct) =>
        db.InTransactionAsync(() => MoveAsync(command, ct), ct);

    private async Task<CompetitionDocument> MoveAsync(MoveCompetition command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (command.To == CompetitionStatus.Open)
            await db.LockAsync(Lock, ct);
        await EditionReferences.LockAsync(db, new(command.Id), ct);
        var competition = await CompetitionDuties.OrganisedAsync(db, user, command.Id, command.ExpectedVersion, ct);

        if (command.To == CompetitionStatus.Open)
        {
            competition.RequireMove(CompetitionStatus.Open);
            await EditionReferences.RequireOwnNamesAsync(db, competition, ct);
            CompetitionRules.EditionOnce.Require(!await HasOtherAsync(competition, ct));
            var stated = await StatedAsync(competition, ct);
            CompetitionRules.AwardsStated.Require(stated.Count == 0, stated);
            competition.Open(now);
            db.CompetitionVersions.Add(CompetitionVersion.Of(competition, null, user.Id, now));
        }
        else
            competition.Cancel(command.Reason!.Trim(), now);

        await db.SaveChangesAsync(ct);
        return CompetitionDocument.Of(competition);
    }

    /// <summary>
    /// Awards are told apart by their name, year and province, so no other public edition may have the same. A province
    /// keeps no name from the nation or another province.
    /// </summary>
    private async Task<bool> HasOtherAsync(Competition competition, CancellationToken ct)
    {
        var (id, year, key) = (competition.Id, competition.Year, PrizeLists.KeyOf(competition.AwardName));
        var region = competition.RegionCode;
        var names = await db
            .Competitions.Where(c => c.Id != id && c.Year == year && !c.IsTemplate && c.Status != CompetitionStatus.Cancelled)
            .Where(c => c.OpenedAt != null || c.Status == CompetitionStatus.Recorded)
            .Where(c => c.RegionCode == region || c.RegionCode == null)
            .Select(c => c.AwardName)
            .ToListAsync(ct);
        return names.Exists(name => PrizeLists.KeyOf(name) == key);
    }

    /// <summary>Returns some records that state an award of the edition, though nobody can have won it yet.</summary>
    private async Task<List<string>> StatedAsync(Competition competition, CancellationToken ct)
    {
        var (name, year, province) = (competition.AwardName, competition.Year, competition.RegionCode);
        var provinces = await db.Regions.Where(r => r.Kind == RegionKind.Province).ToDictionaryAsync(r => r.Code, r => r.Name, ct);
        var called = province is null ? null : provinces.GetValueOrDefault(province);
        var edition = new HeldEdition(name, year, competition.Level, province, called);
        List<string> terms = [AwardEditions.NameOf(name, year, isOfList: true), AwardEditions.NameOf(name, year, isOfList: false)];
        var entries = await db
            .Directory.AsNoTracking()
            .Where(e => province == null || e.ProvinceCode == province)
            .Where(e =>
                db.DirectoryTerms.Any(t => t.EntryNumber == e.Number && t.Kind == TermKinds.AwardEdition && terms.Contains(t.Value))
            )
            .OrderBy(e => e.Number)
            .Select(e => e.Id)
            .Take(MaxRead)
            .ToListAsync(ct);
        List<InnovationId> ids = [.. entries.Select(id => new InnovationId(id))];
        var records = await db.Innovations.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(ct);
        return
        [
            .. records
                .Where(record =>
                    record.Content.Awards.Any(award =>
                        award is { EditionId: null, EditionYear: not null } && edition.Decides(award, record.RegionCode, provinces.Values)
                    )
                )
                .Select(record => record.Id.Value.ToString())
                .Order(StringComparer.Ordinal)
                .Take(MaxNamed),
        ];
    }
}
