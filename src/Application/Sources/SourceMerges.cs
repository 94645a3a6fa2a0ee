using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Moves the rows of lists that describe a merged innovation to the surviving one.</summary>
internal sealed class SourceMerges(IAppDb db) : IMergeFollower
{
    public string Feature => "sources";

    public async Task<string?> FollowAsync(Innovation merged, Innovation survivor, DateTimeOffset at, CancellationToken ct)
    {
        var from = merged.Id;
        var records = await db.ListedRecords.Where(r => r.InnovationId == from).ToListAsync(ct);
        foreach (var record in records)
            record.Move(survivor.Id, at);
        return records.Count == 0
            ? null
            : JsonSerializer.Serialize(new MovedRecords(from.Value, survivor.Id.Value, [.. records.Select(record => record.Id.Value)]));
    }

    /// <summary>Gives back the rows that are still with the surviving innovation.</summary>
    public async Task UndoAsync(string state, DateTimeOffset at, CancellationToken ct)
    {
        var moved = JsonSerializer.Deserialize<MovedRecords>(state)!;
        List<ListedRecordId> ids = [.. moved.Records.Select(id => new ListedRecordId(id))];
        var survivor = new InnovationId(moved.To);
        foreach (var record in await db.ListedRecords.Where(r => ids.Contains(r.Id) && r.InnovationId == survivor).ToListAsync(ct))
            record.Move(new(moved.From), at);
    }

    private sealed record MovedRecords(Guid From, Guid To, IReadOnlyList<Guid> Records);
}
