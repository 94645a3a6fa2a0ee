using System.Globalization;
using JippApi.Application.Pulls;
using JippApi.Domain.Innovations;
using JippApi.Domain.Pulls;

namespace JippApi.Infrastructure.Connectors;

/// <summary>
/// LAN's directory of innovations (<i>inoland</i>). How it pages is not documented: <c>page</c> and <c>perPage</c> are
/// sent, and it may ignore both. The cursor is the number of the page.
/// </summary>
internal sealed class LabinovConnector(ConnectorOptions options, ConnectorClient client) : ISourceConnector
{
    /// <summary>The member with the key of a row.</summary>
    internal const string Key = "id";

    private const string First = "1";
    private const long MaxPageBytes = 33_554_432;

    private readonly LabinovOptions labinov = options.Labinov;

    public InnovationSource Source => InnovationSource.Labinov;

    public PullBounds? Bounds => labinov.Url is null ? null : new(labinov.MaxPages, labinov.MaxBytes, labinov.Every);

    public string? KeyOf(ReadOnlyMemory<byte> row) => JsonPages.KeyOf(row, Key);

    public async Task<SourcePage?> ReadAsync(string? cursor, PageTag? known, long maxBytes, CancellationToken ct)
    {
        var number = int.Parse(cursor ?? First, CultureInfo.InvariantCulture);
        var answer = await client.GetAsync(
            new(
                AddressOf(number),
                labinov.ApiKey,
                number == 1 ? known : null,
                Math.Min(maxBytes, MaxPageBytes),
                TimeSpan.FromSeconds(labinov.TimeoutSeconds)
            ),
            ct
        );
        if (answer is null)
            return null;

        var page = JsonPages.Read(answer.Body, Key);
        return new(page.Rows, IsLast(page, number) ? null : (number + 1).ToString(CultureInfo.InvariantCulture), page.Total, answer.Tag);
    }

    /// <summary>
    /// A system that ignores <c>perPage</c> may send fewer rows in every page, so only an empty page shows the end, unless
    /// it says how many pages there are, or sends more rows than were asked for.
    /// </summary>
    private bool IsLast(JsonPage page, int number) =>
        page.Rows.Count == 0
        || (page.LastPage is { } last ? number >= last : page.Total == page.Rows.Count && number == 1)
        || (page.IsBare && page.Rows.Count > labinov.PageSize);

    private Uri AddressOf(int number)
    {
        var address = new UriBuilder(labinov.Url!);
        var query = string.Create(CultureInfo.InvariantCulture, $"page={number}&perPage={labinov.PageSize}");
        address.Query = address.Query.Length > 1 ? $"{address.Query[1..]}&{query}" : query;
        return address.Uri;
    }
}
