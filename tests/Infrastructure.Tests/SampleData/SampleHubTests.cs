using JippApi.Domain.Hubs;
using JippApi.Infrastructure.SampleData;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.SampleData;

public sealed class SampleHubTests(SampleDatabase database) : IClassFixture<SampleDatabase>
{
    /// <summary>
    /// The reported hubs by decree: eight pilots, four more, and the only one named of the third decree.
    /// </summary>
    private static readonly (string Decree, string Regions)[] Reported =
    [
        ("94/2020", "13 16 19 33 35 63 73 75"),
        ("359/2021", "14 51 61 81"),
        ("305/2024", "76"),
    ];

    [Fact]
    public async Task Exactly_the_reported_hubs_are_loaded_with_their_decrees() =>
        await database.WithDbAsync(async db =>
        {
            var hubs = await db.Hubs.AsNoTracking().ToListAsync();

            hubs.GroupBy(hub => $"{hub.Decree!.Number}/{hub.Decree.Year}")
                .Select(group => (group.Key, string.Join(' ', group.Select(hub => hub.RegionCode).Order())))
                .ShouldBe(Reported, ignoreOrder: true);
        });

    [Fact]
    public async Task A_hub_is_active_only_where_its_activity_is_reported() =>
        await database.WithDbAsync(async db =>
        {
            var active = SampleHub.Read().Where(hub => hub.StatusReference is not null).Select(hub => hub.RegionCode);

            (await db.Hubs.Where(hub => hub.Status == HubStatus.Active).Select(hub => hub.RegionCode!).ToListAsync()).ShouldBe(
                active,
                ignoreOrder: true
            );
            (await db.HubActivities.Select(activity => activity.RegionCode!).Distinct().ToListAsync()).ShouldBeSubsetOf(active);
        });

    [Fact]
    public async Task Unreported_facts_stay_blank() =>
        await database.WithDbAsync(async db =>
        {
            var hubs = await db.Hubs.AsNoTracking().ToListAsync();

            hubs.ShouldAllBe(hub => hub.Assessments.Count + hub.Mentors.Count + hub.Spokes.Count == 0 && hub.Decree!.Date == null);
            hubs.Where(hub => hub.JointCommitment is not null).Select(hub => hub.RegionCode).ShouldBe(["19"]);
            (await db.HubActivities.Where(activity => activity.Attendance != null).CountAsync()).ShouldBe(0);
        });

    [Fact]
    public async Task Loading_again_adds_nothing()
    {
        await database.LoadAsync();

        await database.WithDbAsync(async db =>
        {
            (await db.Hubs.CountAsync()).ShouldBe(Reported.Sum(row => row.Regions.Split(' ').Length));
            (await db.HubActivities.CountAsync()).ShouldBe(4);
        });
    }
}
