using System.Runtime.CompilerServices;
using JippApi.Application.Common;

namespace JippApi.Api.Conventions.Exports;

/// <summary>A page of the rows to export.</summary>
internal sealed record ExportPage<T>(IReadOnlyList<T> Rows, string? NextCursor)
{
    public static ExportPage<T> Of(Listing<T> page) => new(page.Items, page.Page.NextCursor);
}

/// <summary>The rows of an export: those of the whole list, read page by page, up to a maximum.</summary>
/// <param name="first">The first page, which the caller may see.</param>
/// <param name="next">Reads the page at a cursor.</param>
/// <param name="max">Maximum number of rows.</param>
internal sealed class ExportRows<T>(ExportPage<T> first, Func<string, Task<ExportPage<T>>> next, int max)
{
    /// <summary>Number of rows read at a time.</summary>
    public const int Batch = 500;

    /// <summary>Number of rows read so far.</summary>
    public int Count { get; private set; }

    /// <summary>Whether rows were left out because of the maximum.</summary>
    public bool IsCut { get; private set; }

    public async IAsyncEnumerable<T> ReadAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        for (var page = first; ; page = await next(page.NextCursor))
        {
            foreach (var row in page.Rows)
            {
                if (Count == max)
                {
                    IsCut = true;
                    yield break;
                }

                Count++;
                yield return row;
            }

            ct.ThrowIfCancellationRequested();
            if (page.NextCursor is null)
                yield break;
        }
    }
}
