using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.DataQuality.QualityApp;

namespace JippApi.Api.Tests.DataQuality;

/// <summary>Checks of many records in the background.</summary>
public class QualityRunTests(QualityApp app) : IClassFixture<QualityApp>
{
    [Fact]
    public async Task A_run_checks_what_is_selected_and_nothing_else()
    {
        var (one, other) = (await Forgotten(), await Forgotten());

        var operation = await app.Run(new { innovationIds = new[] { one } });

        ((string?)operation["kind"], (string?)operation["status"]).ShouldBe(("CHECK_QUALITY", "SUCCEEDED"), operation.Text);
        ((int)operation["progress.done"]!, (int)operation["progress.total"]!).ShouldBe((1, 1));
        ((string?)operation["result.href"]).ShouldBe(Url);
        RulesOf(await app.Anonymous().Get(FindingsOf(one))).ShouldBe(["TEST_RECORD FOUND", "THIN_SUMMARY FOUND"]);
        RulesOf(await app.Anonymous().Get(FindingsOf(other))).ShouldBeEmpty();
        await app.Run(new { innovationIds = new[] { other }, regionCode = "61" });
        RulesOf(await app.Anonymous().Get(FindingsOf(other))).ShouldBeEmpty("both filters must match");
        await app.Run(new { regionCode = TestAccounts.Region });
        RulesOf(await app.Anonymous().Get(FindingsOf(other))).ShouldBe(["TEST_RECORD FOUND", "THIN_SUMMARY FOUND"]);
    }

    [Fact]
    public async Task A_run_of_one_rule_changes_the_findings_of_that_rule_only()
    {
        var record = await Forgotten();

        await app.Run(new { innovationIds = new[] { record }, rule = "THIN_SUMMARY" });

        RulesOf(await app.Anonymous().Get(FindingsOf(record))).ShouldBe(["THIN_SUMMARY FOUND"]);
    }

    [Fact]
    public async Task A_record_that_was_never_checked_is_checked_by_all_rules()
    {
        var record = await Forgotten();
        await app.Forget(record, check: true);
        ((int)(await app.Anonymous().Get(Url))["unchecked"]!).ShouldBe(1);

        await app.Run(new { innovationIds = new[] { record }, rule = "THIN_SUMMARY" });

        RulesOf(await app.Anonymous().Get(FindingsOf(record))).ShouldBe(["TEST_RECORD FOUND", "THIN_SUMMARY FOUND"]);
        ((int)(await app.Anonymous().Get(Url))["unchecked"]!).ShouldBe(0);
    }

    [Fact]
    public async Task A_hub_checks_its_own_region_only_and_one_check_runs_at_a_time()
    {
        await app.Work();
        var hub = app.ClientWith("HUB_ADMIN", scope: new(ScopeKind.Region, "13"));

        (await hub.Post($"{Url}/checks", new { })).Code.ShouldBe("FORBIDDEN");
        (await hub.Post($"{Url}/checks", new { regionCode = "61" })).Code.ShouldBe("FORBIDDEN");
        (await hub.Post($"{Url}/checks", new { regionCode = "13.7" })).Faults.ShouldBe(["/regionCode NOT_A_REGION_CODE"]);
        var accepted = await hub.Post($"{Url}/checks", new { regionCode = "13" });
        (accepted.Status, accepted.Header("Location"), accepted.Header("Retry-After")).ShouldBe(
            (202, $"/api/v1/operations/{accepted.Id}", "5")
        );
        (await hub.Post($"{Url}/checks", new { regionCode = "13" })).Code.ShouldBe("OPERATION_ALREADY_OPEN");
        await app.Work();
        ((string?)(await hub.Get($"/api/v1/operations/{accepted.Id}"))["status"]).ShouldBe("SUCCEEDED");
    }

    /// <summary>A test record that has been checked, and whose findings were lost.</summary>
    private async Task<string> Forgotten()
    {
        var record = await app.Published(TestTitle());
        await app.Work();
        await app.Forget(record.Id);
        return record.Id;
    }
}
