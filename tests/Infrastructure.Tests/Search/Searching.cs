using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Search;

/// <summary>Searches the way the list of innovations does.</summary>
internal static class Searching
{
    private const int FirstPage = 10;

    /// <summary>The first ten innovations that a query finds, by short name or title.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(this Database database, string text) =>
        [.. (await database.SearchAsync(text)).Rows.Select(row => NameIn(row.Card))];

    public static Task<InnovationPage> SearchAsync(this Database database, string text) =>
        database.SendAsync(
            new ListInnovations(new DirectoryFilter { Text = text }, DirectorySort.Relevance, FirstPage, null, CountMode.None, [])
        );

    public static async Task<IReadOnlyList<string>> NamesAsync(this Database database) =>
        [.. (await database.WithDbAsync(db => db.Directory.Select(e => e.Card).ToListAsync())).Select(NameIn)];

    private static string NameIn(string json)
    {
        var card = JsonSerializer.Deserialize(json, InnovationJson.Readable.InnovationCard)!;
        return card.ShortName ?? card.Title;
    }
}
