using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Institutions;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Adds the hubs of the public record and their reported activities. Existing records stay unchanged.
/// </summary>
internal static class SampleHubLoader
{
    public static async Task AddHubsAsync(this JippDb db, UserId loader, DateTimeOffset now, CancellationToken ct)
    {
        var hubs = await db.Hubs.ToDictionaryAsync(hub => hub.Id, ct);
        var hosts = await db.Institutions.Where(i => i.GovernmentOf != null).ToDictionaryAsync(i => i.GovernmentOf!, ct);
        var taken = hubs.Values.Select(hub => hub.OpenHostId).ToHashSet();
        foreach (var sample in SampleHub.Read())
        {
            var (id, host) = (HubIdOf(sample.RegionCode), hosts[sample.RegionCode]);
            if (!hubs.ContainsKey(id) && !taken.Contains(host.Id))
                hubs[id] = db.Hubs.Add(TakeOver(sample, host, loader, now, id)).Entity;
        }

        var known = await db.HubActivities.Select(activity => activity.Id).ToHashSetAsync(ct);
        foreach (var sample in SampleHubActivity.Read())
        {
            var id = new HubActivityId(SampleIds.Of("hub-activity", $"{sample.RegionCode} {sample.Date:O}"));
            if (!known.Contains(id) && hubs.TryGetValue(HubIdOf(sample.RegionCode), out var hub) && hub.Status != HubStatus.Ended)
                db.HubActivities.Add(HubActivity.TakeOver(hub, DetailsOf(sample), now, id));
        }

        await db.SaveChangesAsync(ct);
    }

    private static HubId HubIdOf(string regionCode) => new(SampleIds.Of("hub", regionCode));

    private static Hub TakeOver(SampleHub sample, Institution host, UserId loader, DateTimeOffset now, HubId id) =>
        Hub.TakeOver(
            host,
            sample.Name,
            new(sample.DecreeNumber, sample.DecreeYear, sample.Wave, null, sample.Reference),
            Code.Parse<HubStatus>(sample.Status),
            sample.CommitmentDate is { } date ? new(date, sample.CommitmentPlace, sample.Reference) : null,
            loader,
            now,
            id
        );

    private static HubActivityDetails DetailsOf(SampleHubActivity sample) =>
        new(
            Code.Parse<HubActivityKind>(sample.Kind),
            sample.Mode is { } mode ? Code.Parse<HubActivityMode>(mode) : null,
            sample.Date,
            sample.Title,
            sample.Place,
            null,
            null,
            sample.Output is { } output ? [new(output)] : [],
            sample.Reference
        );
}
