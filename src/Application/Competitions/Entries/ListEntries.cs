using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Application.Places;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Entries;

/// <summary>Filters for listing entries. Null and empty values are ignored.</summary>
/// <param name="Statuses">Any of these statuses.</param>
/// <param name="Stage">The furthest stage.</param>
/// <param name="Group">The group.</param>
/// <param name="Cluster">The cluster.</param>
/// <param name="Category">The category.</param>
/// <param name="RegionPrefix">Prefix of the region code of the institution.</param>
public sealed record EntryFilter(
    IReadOnlyList<EntryStatus> Statuses,
    string? Stage,
    string? Group,
    string? Cluster,
    string? Category,
    string? RegionPrefix
)
{
    /// <summary>Binds a cursor to the filters.</summary>
    public string Key => $"{string.Join(',', Statuses)}\n{Stage}\n{Group}\n{Cluster}\n{Category}\n{RegionPrefix}";
}

/// <summary>Lists the entries of an edition that the caller sees, newest first.</summary>
public sealed record ListEntries(Guid CompetitionId, EntryFilter Filter, int Limit, string? Cursor) : IRequest<Listing<EntryItem>>;

internal sealed class ListEntriesHandler(IAppDb db, ICurrentUser user, IServerKeys keys) : IRequestHandler<ListEntries, Listing<EntryItem>>
{
    public async Task<Listing<EntryItem>> Handle(ListEntries request, CancellationToken ct)
    {
        var competition = await CompetitionDuties.ReadAsync(db, user, request.CompetitionId, ct);
        var rights = await EntryRights.OfAsync(db, user, competition, ct);
        var progress = EntryProgress.For(competition, rights);
        var id = competition.Id;
        var entries = Filtered(
            rights.Visible(db.CompetitionEntries.AsNoTracking().Where(e => e.CompetitionId == id), db),
            request.Filter,
            progress
        );
        return await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"competition-entries\n{request.CompetitionId}\n{request.Filter.Key}\n{user.Id}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) =>
                entries
                    .NewestFrom(after, backwards, e => e.CreatedAt, e => e.Id)
                    .Join(
                        db.Institutions,
                        entry => entry.InstitutionId,
                        owner => owner.Id,
                        (entry, owner) =>
                            new EntryRow
                            {
                                Id = entry.Id,
                                Number = entry.Number,
                                InnovationId = entry.InnovationId,
                                Title = entry.Title,
                                Owner = new InstitutionRef(owner.Id.Value, owner.Name, owner.Kind),
                                RegionCode = entry.RegionCode,
                                Cluster = entry.Cluster,
                                Group = entry.Group,
                                Category = entry.Category,
                                Theme = entry.Theme,
                                Status = entry.Status,
                                Stage = entry.Stage,
                                IsOut = entry.IsOut,
                                Administrative = entry.Administrative,
                                CreatedAt = entry.CreatedAt,
                                SubmittedAt = entry.SubmittedAt,
                                Version = entry.Version,
                            }
                    ),
            row => row.ToItem(request.CompetitionId, progress),
            row => new TimeKey(row.CreatedAt, row.Id.Value),
            ct
        );
    }

    private static IQueryable<CompetitionEntry> Filtered(IQueryable<CompetitionEntry> entries, EntryFilter filter, EntryProgress progress)
    {
        if (filter.Statuses is { Count: > 0 } statuses)
            entries = entries.Where(e => statuses.Contains(e.Status));
        if (filter.Stage is { } stage)
        {
            var behind = progress.Behind([stage]);
            entries = entries.Where(e => behind.Contains(e.Stage!));
        }

        if (filter.Group is { } group)
            entries = entries.Where(e => e.Group == group);
        if (filter.Cluster is { } cluster)
            entries = entries.Where(e => e.Cluster == cluster);
        if (filter.Category is { } category)
            entries = entries.Where(e => e.Category == category);
#pragma warning disable CA1310 // becomes SQL
        if (filter.RegionPrefix is { } region)
            entries = entries.Where(e => e.RegionCode!.StartsWith(region));
#pragma warning restore CA1310
        return entries;
    }

    /// <summary>Projects an entry to its row in a list, without its long texts.</summary>
    private sealed class EntryRow
    {
        public required CompetitionEntryId Id { get; init; }
        public required int? Number { get; init; }
        public required InnovationId InnovationId { get; init; }
        public required string Title { get; init; }
        public required InstitutionRef Owner { get; init; }
        public required string? RegionCode { get; init; }
        public required string Cluster { get; init; }
        public required string Group { get; init; }
        public required string? Category { get; init; }
        public required string? Theme { get; init; }
        public required EntryStatus Status { get; init; }
        public required string? Stage { get; init; }
        public required bool IsOut { get; init; }
        public required AdministrativeDecision? Administrative { get; init; }
        public required DateTimeOffset CreatedAt { get; init; }
        public required DateTimeOffset? SubmittedAt { get; init; }
        public required int Version { get; init; }

        public EntryItem ToItem(Guid competition, EntryProgress progress)
        {
            var shown = progress.Of(Stage, IsOut);
            return new()
            {
                Id = Id.Value,
                CompetitionId = competition,
                Number = Number,
                InnovationId = InnovationId.Value,
                Title = Title,
                Institution = Owner,
                RegionCode = RegionCode,
                Cluster = Cluster,
                Group = Group,
                Category = Category,
                Theme = Theme,
                Status = Status,
                Stage = shown.Stage,
                IsOut = shown.IsOut,
                PassesAdministration = progress.ShowsAdministration ? Administrative?.Passes : null,
                CreatedAt = CreatedAt,
                SubmittedAt = SubmittedAt,
                Version = Version,
            };
        }
    }
}
