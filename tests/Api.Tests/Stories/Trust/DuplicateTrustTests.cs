using JippApi.Api.Tests.Duplicates;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>What somebody would gain by a decision on duplicates.</summary>
[Collection(Shared.Entries)]
public class DuplicateTrustTests(JippApp app)
{
    [Fact]
    public async Task Nobody_keeps_two_prizes_by_calling_their_own_records_different()
    {
        var (_, _, pair) = await app.Twins(app.Accounts.Government);
        var hub = await HubOfficerOfTheCity();

        var refusal = await hub.Decide(pair, new { to = "DISTINCT", reason = "Berbeda." });

        refusal.Status.ShouldBe(403, refusal.Text);
        ((string?)(await app.ClientWith("NATIONAL_ADMIN").Get($"{GivenDuplicates.Url}/{pair}"))["status"]).ShouldBe("OPEN");
    }

    [Fact]
    public async Task Nobody_captures_a_record_for_their_own_government_by_merging_it()
    {
        var (foreign, mine, pair) = await app.Twins(app.Accounts.Government);
        var hub = await HubOfficerOfTheCity();

        var capture = await hub.Decide(
            pair,
            new
            {
                to = "MERGED",
                reason = "Sama.",
                survivorId = mine,
            }
        );

        capture.Status.ShouldBe(403, capture.Text);
        (await app.Anonymous().Get($"/api/v1/innovations/{foreign}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task An_editor_decides_nothing()
    {
        var (one, _, pair) = await app.Twins();

        (
            await app.ClientWith("INSTITUTION_EDITOR")
                .Decide(
                    pair,
                    new
                    {
                        to = "MERGED",
                        reason = "Sama.",
                        survivorId = one,
                    }
                )
        ).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_record_outside_the_pair_is_not_merged()
    {
        var (_, _, pair) = await app.Twins();
        var stranger = await app.Published();

        (
            await app.ClientWith("NATIONAL_ADMIN")
                .Decide(
                    pair,
                    new
                    {
                        to = "MERGED",
                        reason = "Sama.",
                        survivorId = stranger.Id,
                    }
                )
        ).Code.ShouldBe("DUPLICATE_NOT_IN_PAIR");
    }

    /// <summary>Somebody who reviews for the hub and works for the city that owns one of the records.</summary>
    private async Task<HttpClient> HubOfficerOfTheCity()
    {
        const string subject = "hub yang juga pegawai kota";
        var person = app.Accounts.IdOf("HUB_ADMIN", subject);
        await app.ClientWith("NATIONAL_ADMIN")
            .Post(
                $"/api/v1/users/{person}/grants",
                new { role = "INSTITUTION_EDITOR", scope = new { kind = "INSTITUTION", value = app.Accounts.Government } }
            );
        return app.ClientWith("HUB_ADMIN", subject);
    }
}
