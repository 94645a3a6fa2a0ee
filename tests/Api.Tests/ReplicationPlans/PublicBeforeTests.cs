using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.ReplicationPlans;

/// <summary>A database of before plans said themselves whether they are public: its migration finds it out.</summary>
public class PublicBeforeTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Before = "InnovationComponents";

    [Fact]
    public async Task Plans_that_leaders_had_signed_stay_public_and_no_others_become_it()
    {
        var (signed, givenUp, neverSigned, draft) = (await app.Committed(), await app.Committed(), await app.Plan(), await app.Plan());
        await app.MovePlan(givenUp.Id, "CANCELLED");
        await app.MovePlan(neverSigned.Id, "PROPOSED", "CANCELLED");
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var said = await SaidAsync(db);

        await db.GetService<IMigrator>().MigrateAsync(Before);
        await db.Database.MigrateAsync();

        (await SaidAsync(db)).ShouldBe(said);
        new[] { signed, givenUp, neverSigned, draft }.Select(plan => said[Guid.Parse(plan.Id)]).ShouldBe([true, true, false, false]);
    }

    private static Task<Dictionary<Guid, bool>> SaidAsync(JippDb db) => db.ReplicationPlans.ToDictionaryAsync(p => p.Id.Value, p => p.IsPublic);
}
