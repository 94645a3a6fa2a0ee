using Jipp.Models;

namespace JippApi.Kiota;

/// <summary>Reads of the directory.</summary>
internal sealed class Reading(Session session)
{
    public async Task<InnovationCard> FirstAsync(string words)
    {
        var list = await session.Client.Api.V1.Innovations.GetAsync(request => request.QueryParameters.Q = words);
        return list!.Items![0];
    }

    public async Task<InnovationDocument> OpenAsync(Guid id) => (await session.Client.Api.V1.Innovations[id.ToString()].GetAsync())!;

    /// <summary>Meets every record once, page by page, and counts them.</summary>
    public async Task<int> WalkAsync()
    {
        HashSet<Guid> seen = [];
        string? cursor = null;
        do
        {
            var list = await session.Client.Api.V1.Innovations.GetAsync(request =>
            {
                request.QueryParameters.Sort = SortOption.Id;
                request.QueryParameters.Limit = 50;
                request.QueryParameters.Cursor = cursor;
            });
            seen.UnionWith(list!.Items!.Select(card => card.Id!.Value));
            cursor = list.Page!.NextCursor;
        } while (cursor is not null);

        return seen.Count;
    }

    /// <summary>The institution whose name matches best.</summary>
    public async Task<Guid> InstitutionAsync(string words)
    {
        var list = await session.Client.Api.V1.Institutions.GetAsync(request => request.QueryParameters.Q = words);
        return list!.Items![0].Id!.Value;
    }
}
