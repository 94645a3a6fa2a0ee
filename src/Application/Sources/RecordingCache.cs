using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Statements;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>The data that recording rows needs: loaded for many rows at once, and kept up to date.</summary>
internal sealed class RecordingCache(IAppDb db, ICurrentUser user)
{
    private readonly Dictionary<(InnovationSource, string), ListedRecord> records = [];
    private readonly HashSet<(InnovationSource, string)> looked = [];
    private readonly Dictionary<(InnovationSource, string), InnovationId> holders = [];
    private readonly Dictionary<InnovationId, List<ListedRecord>> byInnovation = [];
    private readonly Dictionary<InstitutionId, bool> interests = [];

    public SurvivorshipPolicy Policy { get; private set; } = SurvivorshipPolicy.Shipped;

    /// <summary>The newest word of the directory.</summary>
    public long NewestWord { get; private set; }

    /// <summary>Forgets everything, and loads what rows with these keys need.</summary>
    public async Task LoadAsync(InnovationSource source, IReadOnlyCollection<string> keys, DateTimeOffset now, CancellationToken ct)
    {
        records.Clear();
        looked.Clear();
        holders.Clear();
        byInnovation.Clear();
        interests.Clear();
        Policy = await SurvivorshipPolicies.ValidAtAsync(db, now, ct);
        await ReadNewestWordAsync(ct);
        await LoadAsync(source, [.. keys.Select(SourceRecord.KeyOf).OfType<string>().Distinct()], ct);
    }

    public async Task ReadNewestWordAsync(CancellationToken ct) =>
        NewestWord = await db.KnownWords.MaxAsync(word => (long?)word.Id, ct) ?? 0;

    public async Task<ListedRecord?> RecordAsync(InnovationSource source, string key, CancellationToken ct)
    {
        if (!looked.Contains((source, key)))
            await LoadAsync(source, [key], ct);
        return records.GetValueOrDefault((source, key));
    }

    /// <summary>
    /// Returns the innovation that a row describes: the one it described before, one that says that this row is about it,
    /// or the one that somebody has chosen. A merged one is followed to the surviving one.
    /// </summary>
    public Task<Innovation?> InnovationAsync(StatedRecord stated, ListedRecord? record, InnovationId? attachTo, CancellationToken ct)
    {
        var held = holders.TryGetValue((stated.Source, stated.Key), out var holder) ? holder : (InnovationId?)null;
        return (record?.InnovationId ?? held ?? attachTo) is { } id ? InnovationAsync(id, ct) : Task.FromResult<Innovation?>(null);
    }

    /// <summary>Returns an innovation, or the one into which it was merged.</summary>
    public async Task<Innovation?> InnovationAsync(InnovationId id, CancellationToken ct)
    {
        var innovation = await db.Innovations.FindAsync([id], ct);
        HashSet<InnovationId> seen = [];
        while (innovation is { Publication: Publication.Merged, MergedInto: { } survivor } && seen.Add(innovation.Id))
            innovation = await db.Innovations.FindAsync([survivor], ct);
        return innovation;
    }

    /// <summary>Returns what lists state about an innovation.</summary>
    public async Task<IReadOnlyList<Statement>> StatementsAsync(InnovationId innovation, CancellationToken ct)
    {
        if (!byInnovation.TryGetValue(innovation, out var known))
            byInnovation[innovation] = known = await db.ListedRecords.Where(r => r.InnovationId == innovation).ToListAsync(ct);
        return known.ConvertAll(Statement.Of);
    }

    /// <summary>Keeps a new record.</summary>
    public void Add(ListedRecord record, Innovation innovation)
    {
        records[(record.Source, record.Key)] = record;
        looked.Add((record.Source, record.Key));
        if (byInnovation.TryGetValue(innovation.Id, out var known))
            known.Add(record);
        else if (innovation.Version == 0)
            byInnovation[innovation.Id] = [record];
    }

    /// <summary>Returns why a statement cannot be taken over, or null.</summary>
    public async Task<string?> FaultOfAsync(SourceStatement said, CancellationToken ct) =>
        said.OwnerInstitutionId is { } owner && await db.Institutions.FindAsync([new InstitutionId(owner)], ct) is null
            ? RejectionCodes.UnknownInstitution
        : said.RegionCode is { } region && await db.Regions.FindAsync([region], ct) is null ? RejectionCodes.UnknownRegion
        : null;

    /// <summary>Whether the sender belongs to one of the institutions, above it or under it.</summary>
    public async Task<bool> IsInterestedAsync(IReadOnlyList<InstitutionId> owners, CancellationToken ct)
    {
        if (user.Caller is not { Interests.Count: > 0 } caller)
            return false;
        foreach (var owner in owners)
        {
            if (!interests.TryGetValue(owner, out var isOwn))
                interests[owner] = isOwn = await Belonging.BelongsToAsync(db, caller, owner, ct);
            if (isOwn)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Returns the content with its region in that of its owner, unless the record says otherwise already or a reason for
    /// it. What a list states about the region is kept beside the record.
    /// </summary>
    public async Task<InnovationContent> InRegionOfOwnerAsync(InnovationContent content, Innovation? before, CancellationToken ct)
    {
        if (content.OwnerId is not { } owner || (before?.OwnerId, before?.RegionCode) == (content.OwnerId, content.RegionCode))
            return content;
        var home = (await db.Institutions.FindAsync([owner], ct))?.RegionCode;
        return home is null || content.RegionReason is not null || (content.RegionCode is { } region && RegionCode.LiesIn(region, home))
            ? content
            : content with
            {
                RegionCode = home,
            };
    }

    private async Task LoadAsync(InnovationSource source, IReadOnlyList<string> keys, CancellationToken ct)
    {
        looked.UnionWith(keys.Select(key => (source, key)));
        var found = await db.ListedRecords.Where(r => r.Source == source && keys.Contains(r.Key)).ToListAsync(ct);
        foreach (var record in found)
            records[(source, record.Key)] = record;
        var held = await db
            .Innovations.SelectMany(i => i.SourceRecords, (i, r) => new { i.Id, Record = r })
            .Where(row => row.Record.Source == source && keys.Contains(row.Record.SourceRecordId!))
            .Select(row => new { row.Id, Key = row.Record.SourceRecordId! })
            .ToListAsync(ct);
        foreach (var row in held)
            holders[(source, row.Key)] = row.Id;

        List<InnovationId> ids = [.. found.Select(record => record.InnovationId).Union(held.Select(row => row.Id))];
        if (ids.Count == 0)
            return;
        await db.Innovations.Where(i => ids.Contains(i.Id)).LoadAsync(ct);
        foreach (
            var group in (await db.ListedRecords.Where(r => ids.Contains(r.InnovationId)).ToListAsync(ct)).GroupBy(r => r.InnovationId)
        )
            byInnovation[group.Key] = [.. group];
        foreach (var id in ids)
            byInnovation.TryAdd(id, []);
    }
}
