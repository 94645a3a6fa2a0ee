using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Hubs;

[Collection(Shared.People)]
public class RefusedHubTests(JippApp app)
{
    [Fact]
    public async Task The_number_of_mentors_of_a_hub_is_limited()
    {
        var (admin, given) = (app.ClientWith("NATIONAL_ADMIN"), await app.WorkingHub());
        await FillAsync(given.Id);
        var hub = $"{GivenHubs.Url}/{given.Id}";

        await admin.ShouldBeRefused(
            hub,
            HubRules.WithinLimit,
            "HUB_TOO_LARGE",
            "Jumlah spoke atau pendamping hub ini sudah mencapai batas",
            language => admin.Post($"{hub}/mentors", new { name = "Satu lagi", capacity = 1 }, ("If-Match", "*"), language)
        );
    }

    private async Task FillAsync(string id)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var key = new HubId(Guid.Parse(id));
        var hub = await db.Hubs.SingleAsync(h => h.Id == key);
        for (var n = hub.Mentors.Count; n < Hub.MaxMentors; n++)
            hub.AddMentor(
                new($"Pendamping {n}", null, [], Capacity: 1, AccountId: null),
                new UserId("uji"),
                TimeProvider.System.GetUtcNow()
            );
        await db.SaveChangesAsync();
    }
}
