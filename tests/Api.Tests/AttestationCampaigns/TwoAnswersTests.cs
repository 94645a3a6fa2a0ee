using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.AttestationCampaigns;

/// <summary>Two people answer through the same link at once.</summary>
public class TwoAnswersTests(CampaignApp app) : IClassFixture<CampaignApp>
{
    [Fact]
    public async Task The_first_of_two_answers_counts_and_the_other_person_sees_it()
    {
        for (var round = 0; round < 5; round++)
        {
            var owner = await app.Owner();
            var campaign = await app.OpenedCampaign();
            var link = app.LinkTo(owner.Editor);

            var pages = await Task.WhenAll(
                app.Answer(link, ("answer", "ACTIVE")),
                app.Answer(link, ("answer", "DEVELOPED")),
                app.Answer(link, ("answer", "DORMANT"), ("reason", "BUDGET"))
            );

            pages.Select(page => page.Status).ShouldBe([200, 200, 200]);
            pages.Count(page => page.Text.Contains("<h1>Terima kasih</h1>", StringComparison.Ordinal)).ShouldBe(1);
            pages.Count(page => page.Text.Contains("<h1>Sudah dijawab</h1>", StringComparison.Ordinal)).ShouldBe(2);
            var answer = (string?)(await app.EntryOf(campaign, owner.Innovation))["answer"];
            ((string?)(await app.Anonymous().Get($"/api/v1/innovations/{owner.Innovation}"))["existence"]).ShouldBe(answer);
            (await app.Anonymous().Get($"/api/v1/innovations/{owner.Innovation}/attestations")).Items.Count.ShouldBe(1);
            await app.MoveCampaign(campaign, "CLOSED");
        }
    }
}
