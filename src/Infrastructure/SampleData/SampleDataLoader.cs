using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Loads the regions, institutions, hubs and innovations of the public record. Existing records stay unchanged, except
/// that names of regions follow the official list.
/// </summary>
public sealed class SampleDataLoader(JippDb db, TimeProvider clock)
{
    private static readonly UserId Loader = new("sample-data");

    /// <summary>Loads whatever is missing, in one transaction.</summary>
    /// <returns>The number of innovations added.</returns>
    public Task<int> LoadAsync(CancellationToken ct) =>
        db.InTransactionAsync(
            async () =>
            {
                var dataset = SampleDataset.Read();
                await PlaceData.UpdateRegionsAsync(db, ct);
                var institutions = await AddInstitutionsAsync(dataset, ct);
                await db.AddHubsAsync(Loader, clock.GetUtcNow(), ct);
                var added = await AddInnovationsAsync(dataset, institutions, ct);
                await db.SaveChangesAsync(ct);
                db.ClearTrackedChanges();
                return added;
            },
            ct
        );

    private async Task<Dictionary<string, Institution>> AddInstitutionsAsync(SampleDataset dataset, CancellationToken ct)
    {
        var known = await db.Institutions.ToDictionaryAsync(i => i.NaturalKey, ct);
        var governments = known.Values.Where(i => i.GovernmentOf is not null).ToDictionary(i => i.GovernmentOf!);
        Dictionary<string, Institution> byKey = [];
        foreach (var sample in dataset.Institutions)
        {
            var parent = sample.ParentKey is { } key ? byKey[key] : null;
            var kind = Code.Parse<InstitutionKind>(sample.Kind);
            if (
                !known.TryGetValue(Institution.KeyOf(sample.Name, sample.RegionCode), out var institution)
                && !(kind.IsGovernment() && governments.TryGetValue(sample.RegionCode!, out institution))
            )
            {
                var details = new InstitutionDetails(sample.Name, null, kind, sample.RegionCode, parent?.Id, null);
                institution = Institution.Register(
                    details,
                    [.. AncestorsOf(parent, byKey.Values)],
                    clock.GetUtcNow(),
                    new(SampleIds.Of("institution", sample.Key))
                );
                db.Institutions.Add(institution);
            }

            byKey[sample.Key] = institution;
        }

        await db.SaveChangesAsync(ct);
        return byKey;
    }

    private static IEnumerable<Institution> AncestorsOf(Institution? parent, IReadOnlyCollection<Institution> known)
    {
        for (; parent is not null; parent = known.FirstOrDefault(i => i.Id == parent.ParentId))
            yield return parent;
    }

    private async Task<int> AddInnovationsAsync(SampleDataset dataset, Dictionary<string, Institution> institutions, CancellationToken ct)
    {
        var known = await db.Innovations.Select(i => i.Content.Title).ToHashSetAsync(ct);
        var ids = await db.Innovations.Select(i => i.Id).ToHashSetAsync(ct); // an import may have changed the title since
        var (added, now) = (0, clock.GetUtcNow());
        foreach (var sample in dataset.Innovations.Where(sample => known.Add(sample.Title)))
        {
            if (ids.Contains(new(SampleIds.Of("innovation", sample.Title))))
                continue;
            var number = await RegistryNumbers.NextRegistryNumberAsync(db, now, ct);
            db.Innovations.Add(
                Innovation.TakeOver(
                    ContentOf(sample, institutions, now),
                    number,
                    new(Loader),
                    now,
                    new(SampleIds.Of("innovation", sample.Title))
                )
            );
            added++;
        }

        return added;
    }

    private static InnovationContent ContentOf(SampleInnovation sample, Dictionary<string, Institution> institutions, DateTimeOffset now) =>
        new()
        {
            Title = sample.Title,
            ShortName = sample.ShortName,
            Summary = sample.Summary,
            OwnerId = sample.InstitutionKey is { } key ? institutions[key].Id : null,
            RegionCode = sample.RegionCode,
            Year = sample.Year,
            Sector = sample.SectorCode is { } sector ? Code.Parse<Sector>(sector) : null,
            Innovators = sample.Innovators,
            References = sample.References,
            Awards = [.. sample.Awards.Select(award => new Award(award.Competition, award.EditionYear, award.Tier, award.Text))],
            Notes = sample.Notes,
            SourceRecords = sample.Source is { } source
                ? [new SourceRecord(Code.Parse<InnovationSource>(source), null, sample.SourceLabel, now)]
                : [],
        };
}
