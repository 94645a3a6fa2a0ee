using System.Xml.Linq;
using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Tests.Documents;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Stories;

/// <summary>
/// The outcome: evaluation, replica, its place in the lineage, institutionalisation, and the printed documents.
/// </summary>
public sealed partial class WestKalimantanAccompanied
{
    private static readonly string[] Documents = ["REGULATION", "ROUTINE_PROGRAMME", "PERFORMANCE_CONTRACT", "BUDGET"];

    /// <summary>The province compares each target with its actual and decides.</summary>
    private async Task EvaluateAsync()
    {
        var evaluation = await (await app.Demo("hub61")).Change(
            $"{Url}/{plan}/evaluations",
            new
            {
                actuals = new[]
                {
                    new
                    {
                        target = 1,
                        value = 11.5,
                        method = "Survei 200 warga",
                    },
                },
                lessonsLearned = "Petugas loket dilatih lebih dulu.",
                decision = "INSTITUTIONALISE",
                reasons = "Target tercapai.",
            }
        );
        evaluation["outcomes"]![0]!["result"]!.ToString().ShouldBe("REACHED");
    }

    /// <summary>
    /// The replica becomes an innovation of Pontianak; its record is completed and the hub publishes it. The owner
    /// accepted the plan, which confirms the link.
    /// </summary>
    private async Task RegisterAsync()
    {
        var team = await app.Demo("editor61.71");
        replica = (await team.Change($"{Url}/{plan}/replica", new { title = "PIKOBAR Pontianak" })).Id;
        var url = $"/api/v1/innovations/{replica}";
        await team.Patch(
                url,
                new
                {
                    summary = "Layanan kesehatan daring warga kota.",
                    sections = new { howItWorks = "Warga bertanya, petugas menjawab." },
                },
                ("If-Match", "*")
            )
            .Done();
        await team.Change($"{url}/transitions", new { to = "IN_REVIEW" });
        await (await app.Demo("hub61")).Change($"{url}/transitions", new { to = "PUBLISHED" });

        var link = (await app.Anonymous().Get($"/api/v1/replication-links?replicaId={replica}").Done()).Items.ShouldHaveSingleItem();
        ((string?)link["status"], (string?)link["planId"]).ShouldBe(("CONFIRMED_BY_ORIGIN", plan));
        var verified = await (await app.Demo("validator")).Change(
            $"/api/v1/replication-links/{(string)link["id"]!}/transitions",
            new { to = "VERIFIED" }
        );
        verified["status"]!.ToString().ShouldBe("VERIFIED");
    }

    private async Task TellLineageAsync()
    {
        var url = $"/api/v1/innovations/{origin}/lineage?direction=descendants";
        var family = await app.Anonymous().Get(url).Done();
        family["nodes"]!.AsArray().ShouldContain(node => (string?)node!["id"] == replica && (int)node["depth"]! == 1);
        var link = family["edges"]!.AsArray().Single(edge => (string?)edge!["replicaId"] == replica)!;
        ((int?)link["fidelity"], (int)link["adaptation"]!["kept"]!, (int)link["adaptation"]!["changed"]!).ShouldBe((50, 1, 1));
        (await app.Anonymous().Get(url, ("Accept", "text/vnd.graphviz")).Done()).Text.ShouldContain($"\"{origin}\" -> \"{replica}\"");
        XDocument
            .Parse((await app.Anonymous().Get(url, ("Accept", "image/svg+xml")).Done()).Text)
            .Root!.Value.ShouldContain("PIKOBAR Pontianak");
    }

    /// <summary>Pontianak submits evidence, and another person verifies it.</summary>
    private async Task BecomeRoutineAsync()
    {
        var (team, validator, url) = (
            await app.Demo("editor61.71"),
            await app.Demo("validator"),
            $"/api/v1/innovations/{replica}/institutionalisation-evidence"
        );
        foreach (var kind in Documents)
        {
            var claim = await team.Post(
                    url,
                    new
                    {
                        kind,
                        title = $"Dokumen {kind}",
                        number = "1/2022",
                        date = "2022-09-30",
                        instrument = kind == "REGULATION" ? "REGION_HEAD_REGULATION" : null,
                    }
                )
                .Done();
            (await team.Post($"{url}/{claim.Id}/transitions", new { to = "VERIFIED" }, ("If-Match", "*"))).Status.ShouldBe(403);
            await validator.Change($"{url}/{claim.Id}/transitions", new { to = "VERIFIED" });
        }
    }

    /// <summary>The signed sheet and the reports of the quarters concerned.</summary>
    private async Task PrintAsync()
    {
        var paper = await TextAsync(app.Anonymous(), $"{GivenCommitments.Url}/{sheet}");
        foreach (var district in districts.Keys)
            paper.ShouldContain(WestKalimantan.LeaderOf(district));

        var hub = await app.Demo("hub61");
        (await QuarterAsync(hub, 1)).ShouldContain("1 sesi selama 2 jam; 1 dari 1 keputusan menjadi kegiatan rencana aksi.");
        foreach (var said in new[] { "70 %", "40 %", "\u221230" })
            (await QuarterAsync(hub, 2)).ShouldContain(said);
        var last = await QuarterAsync(hub, 4);
        foreach (
            var said in new[]
            {
                "1 replika didaftarkan",
                "1 rencana dievaluasi; 1 dari 1 target tercapai.",
                "Dilembagakan",
                "Petugas loket dilatih lebih dulu.",
                "Sudah melembaga",
            }
        )
            last.ShouldContain(said);
        (await QuarterAsync(app.Anonymous(), 1)).ShouldNotContain("1 sesi");
    }

    private static Task<string> QuarterAsync(HttpClient reader, int quarter) =>
        TextAsync(reader, $"/api/v1/regions/61/replication-report?period=2022Q{quarter}");

    private static async Task<string> TextAsync(HttpClient reader, string url) =>
        string.Join(' ', new PdfText((await reader.Get(url, ("Accept", "application/pdf")).Done()).Bytes).All.Split('\n'));
}
