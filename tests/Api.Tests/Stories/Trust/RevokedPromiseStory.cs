using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Taking a signature back makes no promise disappear, and none is kept by a paper that was taken back.</summary>
[Collection(Shared.Promises)]
public class RevokedPromiseStory(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_broken_promise_stays_broken_when_a_signature_is_revoked()
    {
        var plan = await app.Accepted();
        var sheet = await app.SignedSheet(plan);
        await app.MovePlan(plan.Id, "CANCELLED");
        (await StatusAsync(sheet.Id)).ShouldBe("BROKEN");
        var before = await PromisesAsync();

        await RevokeAsync(sheet.Id);
        (await StatusAsync(sheet.Id)).ShouldBe("BROKEN");
        (await PromisesAsync()).ShouldBe(before);
        await Admin.Change($"{Url}/{sheet.Id}/transitions", new { to = "ENDED", reason = "Selesai." });

        (await PromisesAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_promise_is_not_kept_by_a_revoked_signature()
    {
        var plan = await app.Plan();
        await app.Item(plan, unit: true, done: true);
        await app.Assessed(plan.Id, 4);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED");
        var sheet = await app.SignedSheet(plan);
        await app.MovePlan(plan.Id, "IN_PROGRESS", "COMPLETED");
        await Lineage.GivenLineage.Evaluated(app, plan.Id);
        (await StatusAsync(sheet.Id)).ShouldBe("LIVE");

        await RevokeAsync(sheet.Id);

        var line = (await app.Anonymous().Get($"{Url}/{sheet.Id}/fulfilment"))["lines"]![0]!;
        ((string?)line["status"], line["gaps"]!.ToJsonString()).ShouldBe(("REPORTED", """["SIGNATURE_REVOKED"]"""));
        (await app.Anonymous().Get($"{Url}/{sheet.Id}/fulfilment?asOf=2022-06-30"))["lines"]!.AsArray().ShouldBeEmpty();
    }

    private async Task RevokeAsync(string sheet) =>
        await app.Person("NATIONAL_ADMIN", GrantScope.Nation)
            .Client.Post($"{Url}/{sheet}/signatures/1/revocations", new { reason = "Salah catat" }, ("If-Match", "*"))
            .Done();

    private async Task<string?> StatusAsync(string sheet) =>
        (string?)(await app.Anonymous().Get($"{Url}/{sheet}/fulfilment").Done())["lines"]![0]!["status"];

    private async Task<string> PromisesAsync()
    {
        var region = (await app.Accepted())["adopter.regionCode"]!.ToString()[..2];
        var hub = (await app.Anonymous().Get($"/api/v1/hubs?provinceCode={region}&status=ACTIVE").Done()).Ids[0];
        var today = Domain.Common.Wib.DayOf(TimeProvider.System.GetUtcNow());
        var card = await app.Anonymous().Get($"/api/v1/hubs/{hub}/scorecard?period={today.Year}Q{(today.Month + 2) / 3}").Done();
        return card["commitments"]!.ToJsonString();
    }
}
