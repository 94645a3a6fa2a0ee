using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Results;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>A contested result of an entry.</summary>
public sealed record AppealItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Id of the edition.</summary>
    public required Guid CompetitionId { get; init; }

    /// <summary>Code of the stage whose result is contested.</summary>
    public required string Stage { get; init; }

    /// <summary>Id of the entry.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>Number of the entry.</summary>
    public required int? Number { get; init; }

    /// <summary>Title of the entry.</summary>
    public required string Title { get; init; }

    /// <summary>Whether its institution contests the result, or somebody else.</summary>
    public required AppealKind Kind { get; init; }

    /// <summary>Status of the appeal.</summary>
    public required AppealStatus Status { get; init; }

    /// <summary>Why the result is contested.</summary>
    public required string Text { get; init; }

    /// <summary>Files that are to prove it.</summary>
    public required IReadOnlyList<AppealFile> Files { get; init; }

    /// <summary>Effect of the decision; absent until there is one.</summary>
    public AppealEffect? Effect { get; init; }

    /// <summary>Reason of the decision; absent until there is one.</summary>
    public string? DecisionReason { get; init; }

    /// <summary>When it was filed.</summary>
    public required DateTimeOffset FiledAt { get; init; }

    /// <summary>When it was decided; absent until then.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required AppealLinks Links { get; init; }

    internal static AppealItem Of(AppealRow row)
    {
        var appeal = row.Appeal;
        var self = AddressOf(appeal.Id.Value);
        return new()
        {
            Id = appeal.Id.Value,
            CompetitionId = appeal.CompetitionId.Value,
            Stage = appeal.Stage,
            EntryId = appeal.EntryId.Value,
            Number = row.Number,
            Title = row.Title,
            Kind = appeal.Kind,
            Status = appeal.Status,
            Text = appeal.Text,
            Files = [.. appeal.Files.Select(file => new AppealFile(file, $"{self}/files/{file}"))],
            Effect = appeal.Effect,
            DecisionReason = appeal.DecisionReason,
            FiledAt = appeal.FiledAt,
            DecidedAt = appeal.DecidedAt,
            Links = new(self, $"/api/v1/competitions/{appeal.CompetitionId.Value}"),
            Version = appeal.Version,
        };
    }

    /// <summary>Returns the address of an appeal.</summary>
    public static string AddressOf(Guid id) => $"/api/v1/competition-appeals/{id}";
}

/// <summary>A file of an appeal.</summary>
/// <param name="FileId">Id of the file.</param>
/// <param name="Href">Address of its content.</param>
public sealed record AppealFile(Guid FileId, string Href);

/// <summary>Addresses related to an appeal.</summary>
/// <param name="Self">The appeal.</param>
/// <param name="Competition">The edition.</param>
public sealed record AppealLinks(string Self, string Competition);

/// <summary>An appeal with what its list shows of the entry.</summary>
internal sealed record AppealRow(CompetitionAppeal Appeal, int? Number, string Title);

/// <summary>Appeals are read by those who decide on them, and by whoever filed them.</summary>
internal static class AppealLookup
{
    /// <exception cref="NotFoundException">There is none, or it is of others.</exception>
    public static async Task<CompetitionAppeal> ReadAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var (key, me) = (new AppealId(id), user.Id);
        var appeal =
            await db.CompetitionAppeals.AsNoTracking().SingleOrDefaultAsync(a => a.Id == key, ct)
            ?? throw new NotFoundException(nameof(CompetitionAppeal));
        return appeal.FiledBy == me || await ResultAccess.SeesAllAsync(db, user, await CompetitionAsync(db, appeal, ct), ct)
            ? appeal
            : throw new NotFoundException(nameof(CompetitionAppeal));
    }

    public static Task<Competition> CompetitionAsync(IAppDb db, CompetitionAppeal appeal, CancellationToken ct)
    {
        var id = appeal.CompetitionId;
        return db.Competitions.AsNoTracking().SingleAsync(c => c.Id == id, ct);
    }

    public static async Task<AppealItem> ItemAsync(IAppDb db, CompetitionAppeal appeal, CancellationToken ct)
    {
        var id = appeal.EntryId;
        var entry = await db.CompetitionEntries.Where(e => e.Id == id).Select(e => new { e.Number, e.Title }).SingleAsync(ct);
        return AppealItem.Of(new(appeal, entry.Number, entry.Title));
    }
}
