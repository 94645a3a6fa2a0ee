using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories;

/// <summary>The districts that fall behind.</summary>
public sealed partial class WestKalimantanAccompanied
{
    /// <summary>
    /// The other two have not begun. A month after the first item was due, the provincial secretary receives both in
    /// one digest and acknowledges one. The clock of that one stops; the other climbs to the ministry.
    /// </summary>
    private async Task EscalateAsync()
    {
        await LookAsync();
        var secretary = await app.Demo("secretary61");
        var digest = (await secretary.Get("/api/v1/me/notifications?limit=200").Done())
            .Items.Where(item => (string?)item["kind"] == "ESCALATION_DIGEST")
            .ShouldHaveSingleItem()!;
        var told = (await secretary.Get((string)digest["href"]!).Done())
            .Items.Where(e => (string?)e["item"]!["activity"] == "Membentuk tim")
            .ToList();
        told.Select(e => $"{e["status"]} {e["level"]} {e["daysLate"]}")
            .ShouldBe(["OPEN PROVINCIAL_SECRETARY_OR_HUB 32", "OPEN PROVINCIAL_SECRETARY_OR_HUB 32"]);
        await secretary.Change(
            $"/api/v1/escalations/{told[0]["id"]}/transitions",
            new
            {
                to = "ACKNOWLEDGED",
                note = "Bupati dihubungi",
                until = "2022-04-14",
            }
        );

        app.GoTo(new(2022, 5, 10));
        await LookAsync();
        var hub = await app.Demo("hub61");
        (await LevelAsync(told[0])).ShouldBe("PROVINCIAL_SECRETARY_OR_HUB 58");
        (await LevelAsync(told[1])).ShouldBe("MINISTRY 71");

        async Task LookAsync()
        {
            await (await app.Demo("national")).Post("/api/v1/operations", new { kind = "ESCALATE" }).Done();
            await app.Work();
        }

        async Task<string> LevelAsync(System.Text.Json.Nodes.JsonNode escalation)
        {
            var now = await hub.Get($"/api/v1/escalations/{escalation["id"]}").Done();
            return $"{now["level"]} {now["countedDays"]}";
        }
    }

    /// <summary>
    /// After half a year the province sees which districts are late, and everyone sees which promises are.
    /// </summary>
    private async Task BeLateAsync()
    {
        var late = await (await app.Demo("hub61"))
            .Get($"/api/v1/action-items?overdue=true&regionCode=61&due.gte=2022-02-28&due.lt=2022-03-01&limit=200")
            .Done();
        late.Items.Count(item => (string?)item["activity"] == "Membentuk tim").ShouldBe(2);
        var report = await app.Anonymous().Get($"{GivenCommitments.Url}/{sheet}/fulfilment").Done();
        report["lines"]!.AsArray().Count(line => (string?)line!["status"] == "LATE").ShouldBe(2);
    }
}
