using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.AttestationCampaigns;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>The figures of a campaign that a person is told, in the provinces of their hubs together.</summary>
/// <param name="Total">Number of records asked about.</param>
/// <param name="Answered">Number of those answered.</param>
/// <param name="Unreachable">Number of those whose owner nobody could ask.</param>
internal sealed record HubCounts(int Total, int Answered, int Unreachable)
{
    public static HubCounts Sum(IEnumerable<HubCounts> counts) =>
        counts.Aggregate(
            new HubCounts(0, 0, 0),
            (sum, one) => new(sum.Total + one.Total, sum.Answered + one.Answered, sum.Unreachable + one.Unreachable)
        );
}

/// <summary>
/// Counts the records of a campaign for the people of each hub: one message for a person, however many records and
/// provinces it is about.
/// </summary>
internal sealed class HubDigests(IAppDb db, Recipients recipients)
{
    /// <summary>
    /// Returns the counts for the people of the hubs; where a province has none, for those of the nation.
    /// </summary>
    public async Task<IReadOnlyDictionary<AccountId, HubCounts>> ReadAsync(AttestationCampaignId campaign, CancellationToken ct)
    {
        List<(AccountId Person, HubCounts Counts)> told = [];
        foreach (var (province, counts) in await ByProvinceAsync(campaign, ct))
        {
            var people = await recipients.NearestAsync(province, Permissions.WriteHubs, ct);
            told.AddRange(people.Select(person => (person, counts)));
        }

        return told.GroupBy(one => one.Person, one => one.Counts).ToDictionary(same => same.Key, same => HubCounts.Sum(same));
    }

    /// <summary>Returns the counts of the whole campaign for the people of the nation.</summary>
    public async Task<IReadOnlyDictionary<AccountId, HubCounts>> OfNationAsync(AttestationCampaignId campaign, CancellationToken ct)
    {
        var all = HubCounts.Sum((await ByProvinceAsync(campaign, ct)).Select(province => province.Counts));
        var people = await recipients.NearestAsync((string?)null, Permissions.WriteHubs, ct);
        return people.ToDictionary(person => person, _ => all);
    }

    private async Task<List<(string? Province, HubCounts Counts)>> ByProvinceAsync(AttestationCampaignId campaign, CancellationToken ct)
    {
        var rows = await db
            .AttestationEntries.Where(e => e.CampaignId == campaign)
            .GroupBy(e => new { e.ProvinceCode, e.Status })
            .Select(same => new
            {
                same.Key.ProvinceCode,
                same.Key.Status,
                Count = same.Count(),
            })
            .ToListAsync(ct);
        return
        [
            .. rows.GroupBy(row => row.ProvinceCode)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group =>
                    (
                        group.Key,
                        new HubCounts(
                            group.Sum(row => row.Count),
                            group.Where(row => row.Status == AttestationEntryStatus.Answered).Sum(row => row.Count),
                            group.Where(row => row.Status == AttestationEntryStatus.Unreachable).Sum(row => row.Count)
                        )
                    )
                ),
        ];
    }
}
