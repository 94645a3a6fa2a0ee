using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Duplicates;

/// <summary>Pairs of innovations that seem to be the same.</summary>
internal static class GivenDuplicates
{
    public const string Url = "/api/v1/duplicate-candidates";

    /// <summary>Compares all published innovations, and returns the pair of these two; null when there is none.</summary>
    public static async Task<JsonNode?> PairOf(this JippApp app, string one, string other)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        (await admin.Post("/api/v1/operations", new { kind = "FIND_DUPLICATES" })).Status.ShouldBe(202);
        await app.Work();
        string? address = $"{Url}?limit=100";
        while (address is not null)
        {
            var page = await admin.Get(address);
            page.Status.ShouldBe(200, page.Text);
            foreach (var pair in page.Items)
                if (
                    new[] { (string)pair["first"]!["id"]!, (string)pair["second"]!["id"]! }
                        .Order()
                        .SequenceEqual(new[] { one, other }.Order())
                )
                    return pair;
            address = page["page"]?["next"]?.ToString() is { Length: > 0 } next
                ? $"{Url}?limit=100&cursor={Uri.EscapeDataString(next)}"
                : null;
        }

        return null;
    }

    /// <summary>Two published innovations of one name, and the open pair of them.</summary>
    public static async Task<(string One, string Other, string Pair)> Twins(this JippApp app, string? ownerOfOther = null)
    {
        var name = $"Kelana{Guid.CreateVersion7().ToString("N")[20..]}";
        var title = $"Gerakan Perahu Baca Nusantara {name}";
        var one = await app.Published(title, name);
        var other = await app.Published($"{title} ({name})", null, ownerOfOther);
        var pair = await app.PairOf(one.Id, other.Id);
        pair.ShouldNotBeNull();
        return (one.Id, other.Id, (string)pair["id"]!);
    }

    public static Task<Reply> Decide(this HttpClient client, string pair, object decision) =>
        client.Post($"{Url}/{pair}/transitions", decision, ("If-Match", "*"));
}
