using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories;

/// <summary>The components of the origin and how Pontianak adapts them.</summary>
public sealed partial class WestKalimantanAccompanied
{
    /// <summary>
    /// The owner describes the origin's components, and a reviewer lets them pass. Pontianak keeps the flow, builds its own
    /// application and says nothing about the call centre.
    /// </summary>
    private async Task<(HttpClient Owner, object[] Adapted)> NameComponentsAsync(HttpClient nation)
    {
        var url = $"/api/v1/innovations/{origin}";
        var owner = await app.Demo("lan");
        var scope = new { kind = "INSTITUTION", value = (string)(await app.Anonymous().Get(url).Done())["institution.id"]! };
        await nation.Post($"/api/v1/users/{(await owner.Get("/api/v1/me")).Id}/grants", new { role = "INSTITUTION_EDITOR", scope }).Done();
        var components = new[]
        {
            new { name = "Alur layanan", kind = "CORE" },
            new { name = "Aplikasi", kind = "CORE" },
            new { name = "Pusat panggilan", kind = "CONTEXT" },
        };
        var waiting = await owner.Patch(url, new { components }, ("If-Match", "*")).Done();
        await nation.Change($"/api/v1/review-tasks/{waiting.Id}/decision", new { decision = "PASS" });
        var named = await app.Anonymous().Get(url).Done();
        return (
            owner,
            [
                new { componentId = IdOf(0), change = "KEPT" },
                new
                {
                    componentId = IdOf(1),
                    change = "CHANGED",
                    reason = "Sudah ada aplikasi kota.",
                },
            ]
        );

        string IdOf(int place) => (string)named["components"]![place]!["id"]!;
    }
}
