using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>The sample obeys the rules that everybody else has to obey.</summary>
[Collection(SharedApp.Name)]
public class LawfulSampleStory(JippApp app)
{
    private const string Plans = "/api/v1/replication-plans";
    private const string Signed = "COMMITTED,IN_PROGRESS,STALLED,COMPLETED,EVALUATED";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Every_committed_plan_has_items_and_a_signed_baseline()
    {
        foreach (var plan in await SampleAsync(Signed))
        {
            var read = await Admin.Get($"{Plans}/{plan["id"]}");
            read["baselines"]!.AsArray().ShouldNotBeEmpty(read.Text);
            var sheet = (string)read["baselines"]![0]!["commitmentId"]!;
            var verification = await app.Anonymous().Get($"/api/v1/commitments/{sheet}/verification");
            ((bool)verification["valid"]!).ShouldBeTrue(verification.Text);
            (await Admin.Get($"{Plans}/{plan["id"]}/action-items")).Items.ShouldContain(item => item["signedAt"] != null, read.Text);
        }
    }

    [Fact]
    public async Task Every_completed_plan_is_verified_by_somebody_else()
    {
        foreach (var plan in await SampleAsync("COMPLETED,EVALUATED"))
            (await Admin.Get($"{Plans}/{plan["id"]}/action-items")).Items.ShouldAllBe(item =>
                (string?)item["status"] == "VERIFIED" && (string?)item["verifiedBy"] != (string?)item["reportedBy"]
            );
    }

    [Fact]
    public async Task What_the_sample_says_of_real_institutions_is_marked_as_invented()
    {
        foreach (var plan in await SampleAsync(Signed))
        {
            var read = await Admin.Get($"{Plans}/{plan["id"]}");
            ((string?)read["problem"] ?? "Contoh").ShouldStartWith("Contoh");
            (await Admin.Get($"{Plans}/{plan["id"]}/action-items")).Items.ShouldAllBe(item =>
                ((string)item["activity"]!).StartsWith("Contoh")
            );
        }
    }

    private async Task<IReadOnlyList<JsonNode>> SampleAsync(string status)
    {
        List<JsonNode> plans =
        [
            .. (await Admin.Get($"{Plans}?status={status}&limit=200")).Items.Where(plan => (bool?)plan["isIllustrative"] == true),
        ];
        plans.ShouldNotBeEmpty();
        return plans;
    }
}
