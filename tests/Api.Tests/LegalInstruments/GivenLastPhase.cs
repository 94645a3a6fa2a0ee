using System.Globalization;
using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Domain.Common;

namespace JippApi.Api.Tests.LegalInstruments;

/// <summary>Plans in their last phase.</summary>
public static class GivenLastPhase
{
    /// <summary>An evaluated plan whose replica lacks nothing but an instrument, with that replica.</summary>
    public static async Task<(string Plan, string Replica)> Ready(this JippApp app)
    {
        var plan = (await app.Completed(adopterId: (await app.Institution()).Id)).Id;
        await app.Evaluated(plan, "INSTITUTIONALISE");
        var replica = (await app.Replica(plan)).Id;
        await app.Ministry().Stated(replica, "MINISTRY", "ACTIVE");
        await app.Proved(replica, "ROUTINE_PROGRAMME");
        await app.Proved(replica, "BUDGET");
        return (plan, replica);
    }

    /// <summary>Evidence of a kind, a month old, that somebody else has verified.</summary>
    public static async Task Proved(this JippApp app, string innovation, string kind)
    {
        var url = $"/api/v1/innovations/{innovation}/institutionalisation-evidence";
        var date = Wib.DayOf(TimeProvider.System.GetUtcNow()).AddDays(-30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var claim = await app.ClientWith("NATIONAL_ADMIN", "pengusul bukti")
            .Post(
                url,
                new
                {
                    kind,
                    title = $"Dokumen {kind}",
                    number = "12/2026",
                    date,
                }
            );
        claim.Status.ShouldBe(201, claim.Text);
        var verified = await app.ClientWith("NATIONAL_ADMIN")
            .Post($"{url}/{claim.Id}/transitions", new { to = "VERIFIED", reason = "Sudah dilihat" }, ("If-Match", "*"));
        verified.Status.ShouldBe(200, verified.Text);
    }

    /// <summary>The ladder of the replica, as a plan shows it.</summary>
    public static (bool Holds, string? Level, string Missing) Routine(this Reply plan) =>
        (
            plan["routine"]!["holds"]!.GetValue<bool>(),
            (string?)plan["routine"]!["level"],
            string.Join(',', plan["routine"]!["missing"]!.AsArray().Select(one => (string?)one))
        );
}
