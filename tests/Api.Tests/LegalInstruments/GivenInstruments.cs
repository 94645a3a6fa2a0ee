using System.Globalization;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.LegalInstruments;

/// <summary>Legal instruments registered by people of their issuer, made the way any client makes them.</summary>
public static class GivenInstruments
{
    public const string Url = "/api/v1/legal-instruments";

    /// <summary>A person who writes for exactly this institution and the units under it.</summary>
    public static HttpClient IssuerOf(this JippApp app, string institution) =>
        app.ClientWith("INSTITUTION_EDITOR", "biro hukum", new(ScopeKind.Institution, institution));

    /// <summary>A person of the hub of the province, who verifies evidence and belongs to no institution.</summary>
    public static HttpClient Verifier(this JippApp app) => app.ClientWith("EVALUATOR", "pemeriksa hukum", new(ScopeKind.Region, "13"));

    public static object Body(
        string issuerId,
        string kind,
        string innovationId,
        string date = "2026-01-05",
        string? expiresOn = null,
        string? validFrom = null
    ) =>
        new
        {
            issuerId,
            kind,
            title = $"Penetapan inovasi {Given.Next()}",
            number = $"{Given.Next()}/2026",
            date,
            validFrom,
            expiresOn,
            reference = "https://jdih.example.go.id/12",
            innovationIds = new[] { innovationId },
        };

    public static Task<Reply> MoveInstrument(this HttpClient client, string id, string to, string? reason = "Sudah diperiksa") =>
        client.Post($"{Url}/{id}/transitions", new { to, reason }, ("If-Match", "*"));

    /// <summary>An instrument that its issuer registered and somebody else accepted; its answer.</summary>
    public static async Task<Reply> Accepted(this JippApp app, string issuer, string kind, string innovation, DateOnly? expiresOn = null)
    {
        var registered = await app.IssuerOf(issuer)
            .Post(Url, Body(issuer, kind, innovation, expiresOn: expiresOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        registered.Status.ShouldBe(201, registered.Text);
        var accepted = await app.Verifier().MoveInstrument(registered.Id, "ACCEPTED");
        accepted.Status.ShouldBe(200, accepted.Text);
        return accepted;
    }

    /// <summary>An accepted decree of a unit.</summary>
    public static async Task<Reply> AcceptedInstrument(this JippApp app)
    {
        var owner = (await app.Institution()).Id;
        return await app.Accepted(owner, "UNIT_DECREE", (await app.Published(ownerId: owner)).Id);
    }

    /// <summary>Requires the level of an innovation and what the next rung asks for.</summary>
    public static async Task<Reply> ShouldBeOn(this JippApp app, string innovation, string level, params string[] missing)
    {
        var ladder = await app.Anonymous().Get($"/api/v1/innovations/{innovation}/ladder");
        ladder.Status.ShouldBe(200, ladder.Text);
        ((string?)ladder["level"]).ShouldBe(level, ladder.Text);
        ladder["missing"]!.AsArray().Select(one => (string?)one).ShouldBe(missing, ladder.Text);
        return ladder;
    }
}
