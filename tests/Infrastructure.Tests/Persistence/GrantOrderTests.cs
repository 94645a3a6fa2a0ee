using JippApi.Application.Access;
using JippApi.Domain.Access;
using JippApi.Domain.Common;

namespace JippApi.Infrastructure.Tests.Persistence;

public sealed class GrantOrderTests(Database database) : IClassFixture<Database>
{
    [Fact]
    public async Task Grants_are_ordered_by_time_whatever_their_ids()
    {
        var person = AccountId.New();
        GrantId[] ids = [.. Enumerable.Range(0, 20).Select(_ => GrantId.New())];
        foreach (var (place, id) in ids.Reverse().Index())
            await database.AddAsync(
                Grant.Issue(
                    person,
                    Role.NationalAdmin,
                    GrantScope.Nation,
                    Given.Noon,
                    null,
                    new UserId("sistem"),
                    Given.Noon.AddHours(place),
                    id
                )
            );

        var shown = await database.WithDbAsync(db =>
            GrantItems.ItemsAsync(db, db.Grants.Where(grant => grant.AccountId == person), CancellationToken.None)
        );

        shown.Select(grant => grant.Id).ShouldBe(ids.Reverse().Select(id => id.Value));
    }
}
