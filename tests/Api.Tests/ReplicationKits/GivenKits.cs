using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.ReplicationKits;

/// <summary>Replication kits, made the way any client makes them.</summary>
public static class GivenKits
{
    public static string Url(string innovationId) => $"/api/v1/innovations/{innovationId}/kit";

    /// <summary>A person who writes for exactly this institution and the units under it.</summary>
    public static HttpClient Owner(this JippApp app, string institution) =>
        app.ClientWith("INSTITUTION_EDITOR", "penyusun panduan", new(ScopeKind.Institution, institution));

    public static object Step(string title, string stage = "PREPARATION", int minimum = 5, int maximum = 10) =>
        new
        {
            title,
            stage,
            usualDays = new { minimum, maximum },
            description = "Dilakukan bersama dinas.",
        };

    public static object Cost(string item, string minimum, string maximum) =>
        new
        {
            item,
            minimum = new { amount = minimum },
            maximum = new { amount = maximum },
        };

    public static object Body(
        object[]? steps = null,
        object[]? costs = null,
        string[]? files = null,
        string overview = "Pasang lalu latih."
    ) =>
        new
        {
            overview,
            prerequisites = new[] { new { kind = "STAFF", description = "Dua petugas." } },
            steps = steps ?? [Step("Bentuk tim"), Step("Latih petugas", "PLANNING", 3, 3), Step("Buka layanan", "IMPLEMENTATION", 20, 30)],
            costs = costs ?? [Cost("Pelatihan", "1000000", "2500000.50"), Cost("Server", "0", "5000000")],
            risks = new[] { new { risk = "Petugas pindah.", mitigation = "Latih cadangan." } },
            files = files ?? [],
        };

    /// <summary>The kit of an innovation that had none, stated by its owner.</summary>
    public static async Task<Reply> Kitted(this JippApp app, string innovationId, string ownerId, object? body = null)
    {
        var kit = await app.Owner(ownerId).Put(Url(innovationId), body ?? Body());
        kit.Status.ShouldBe(201, kit.Text);
        return kit;
    }

    /// <summary>The id of a published innovation with a kit.</summary>
    public static async Task<string> InnovationWithKit(this JippApp app)
    {
        var owner = (await app.Institution()).Id;
        var innovation = (await app.Published(ownerId: owner)).Id;
        await app.Kitted(innovation, owner);
        return innovation;
    }
}
