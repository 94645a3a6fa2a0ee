using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>Lists the innovations that a campaign asks about, as far as the caller reviews them.</summary>
public sealed record ListAttestationEntries(
    Guid Id,
    IReadOnlyList<AttestationEntryStatus> Statuses,
    string? Province,
    int Limit,
    string? Cursor
) : IRequest<Listing<AttestationEntryItem>>;

/// <summary>An innovation that a campaign asks about.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="InnovationId">Id of the innovation.</param>
/// <param name="Title">Title of the innovation.</param>
/// <param name="InstitutionId">The owner when the campaign began; absent when no source stated one.</param>
/// <param name="ProvinceCode">Province of the innovation; absent when it has none.</param>
/// <param name="Sources">Lists that have the innovation.</param>
/// <param name="Status">Status of the question.</param>
/// <param name="Sampled">Whether a second person has to look at the answer.</param>
/// <param name="AskedAt">When the owner was asked; absent until then.</param>
/// <param name="AnsweredAt">When it was answered; absent until then.</param>
/// <param name="Answer">The answer; absent until then.</param>
/// <param name="AttestationId">Id of the attestation that answered; absent until then.</param>
/// <param name="HandedOut">Whether the last link was handed out by hand.</param>
/// <param name="Note">Remark of whoever says that the innovation is not theirs; absent otherwise.</param>
public sealed record AttestationEntryItem(
    Guid Id,
    Guid InnovationId,
    string Title,
    Guid? InstitutionId,
    string? ProvinceCode,
    IReadOnlyList<InnovationSource> Sources,
    AttestationEntryStatus Status,
    bool Sampled,
    DateTimeOffset? AskedAt,
    DateTimeOffset? AnsweredAt,
    Existence? Answer,
    Guid? AttestationId,
    bool HandedOut,
    string? Note
);

internal sealed class ListAttestationEntriesHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListAttestationEntries, Listing<AttestationEntryItem>>
{
    public async Task<Listing<AttestationEntryItem>> Handle(ListAttestationEntries request, CancellationToken ct)
    {
        var campaign = (await AttestationCampaignLookup.ReadAsync(db, request.Id, ct)).Id;
        var reached = db.Innovations.Within(user.Caller!.ReachOf(Permissions.ReviewInnovations), db);
        var entries = db.AttestationEntries.AsNoTracking().Where(e => e.CampaignId == campaign);
        if (request.Statuses is { Count: > 0 } statuses)
            entries = entries.Where(e => statuses.Contains(e.Status));
        if (request.Province is { } province)
            entries = entries.Where(e => e.ProvinceCode == province);
        entries = entries.Where(e => reached.Any(i => i.Id == e.InnovationId));
        return await new KeysetPage<Guid>(
            request.Limit,
            request.Cursor,
            $"attestation-entries\n{request.Id}\n{string.Join(',', request.Statuses)}\n{request.Province}\n{user.Id}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) =>
                From(entries, after, backwards)
                    .Select(e => new Titled(
                        e,
                        db.Innovations.Where(i => i.Id == e.InnovationId).Select(i => i.Content.Title).FirstOrDefault() ?? ""
                    )),
            Of,
            row => row.Entry.Id.Value,
            ct
        );
    }

    private static IQueryable<AttestationEntry> From(IQueryable<AttestationEntry> entries, Guid after, bool backwards)
    {
        var id = new AttestationEntryId(after);
        if (after != Guid.Empty)
            entries = backwards ? entries.Where(e => e.Id.CompareTo(id) < 0) : entries.Where(e => e.Id.CompareTo(id) > 0);
        return backwards ? entries.OrderByDescending(e => e.Id) : entries.OrderBy(e => e.Id);
    }

    private static AttestationEntryItem Of(Titled row)
    {
        var entry = row.Entry;
        return new(
            entry.Id.Value,
            entry.InnovationId.Value,
            row.Title,
            entry.OwnerId?.Value,
            entry.ProvinceCode,
            entry.Sources,
            entry.Status,
            entry.Sampled,
            entry.AskedAt,
            entry.AnsweredAt,
            entry.Answer,
            entry.AttestationId,
            entry.HandedBy is not null,
            entry.Note
        );
    }

    private sealed record Titled(AttestationEntry Entry, string Title);
}
