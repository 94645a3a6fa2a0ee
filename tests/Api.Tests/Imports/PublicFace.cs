using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Listing;

namespace JippApi.Api.Tests.Imports;

/// <summary>What anybody can read of the directory, byte for byte.</summary>
internal sealed class PublicFace
{
    private const string Innovations = "/api/v1/innovations";
    private const string Facets = "province,sector,source,year,phase,existence,institutionKind,freshness,confirmationMethod";

    private readonly Dictionary<string, string> answers = [];

    /// <summary>Reads all lists and, if wanted, every document with its entity tag and its revisions.</summary>
    public static async Task<PublicFace> ReadAsync(JippApp app, bool withDocuments = true)
    {
        var (client, face) = (app.Anonymous(), new PublicFace());
        var pages = await client.Forwards($"{Innovations}?limit=100");
        face.Add("innovations", pages);
        face.Add("facets", [await client.Get($"{Innovations}?limit=1&count=exact&facets={Facets}")]);
        face.Add("institutions", await client.Forwards("/api/v1/institutions?limit=100"));
        if (withDocuments)
            foreach (var id in pages.SelectMany(page => page.Ids))
            {
                var document = await client.Get($"{Innovations}/{id}");
                face.answers[id] = $"{document.Status} {document.ETag} {document.Text}";
                face.Add($"{id}/revisions", await client.Forwards($"{Innovations}/{id}/revisions"));
            }

        return face;
    }

    /// <summary>What differs.</summary>
    public IReadOnlyList<string> ChangedSince(PublicFace before) =>
        [
            .. answers
                .Keys.Union(before.answers.Keys)
                .Where(address => answers.GetValueOrDefault(address) != before.answers.GetValueOrDefault(address)),
        ];

    private void Add(string name, IReadOnlyList<Reply> pages)
    {
        foreach (var (number, page) in pages.Index())
        {
            page.Status.ShouldBe(200, page.Text);
            answers[$"{name} {number}"] = page.Text;
        }
    }
}
