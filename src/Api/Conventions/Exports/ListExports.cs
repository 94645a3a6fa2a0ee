using System.Text;
using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.AuditTrail;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using MediatR;

namespace JippApi.Api.Conventions.Exports;

/// <summary>The list that an endpoint exports.</summary>
internal sealed record ExportMetadata(ITable Table);

/// <summary>Lists that are answered as JSON, CSV or XLSX, as the client prefers.</summary>
internal static class ListExports
{
    /// <summary>The header of an export that lacks rows: the number of those it has.</summary>
    public const string CutHeader = "Jipp-Export-Cut";

    /// <summary>The header with the head of the audit log: its size and its root.</summary>
    public const string HeadHeader = "Jipp-Audit-Head";

    /// <summary>Answers a list as JSON, or exports it.</summary>
    /// <typeparam name="TAnswer">The JSON.</typeparam>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="table">The columns.</param>
    /// <param name="otherTypes">Other media types of the list.</param>
    public static RouteHandlerBuilder Exports<TAnswer>(this RouteHandlerBuilder endpoint, ITable table, params string[] otherTypes)
    {
        endpoint.Finally(builder =>
        {
            var declared = builder.Metadata.OfType<QueryMetadata>().LastOrDefault()?.Parameters ?? [];
            builder.Metadata.Add(new QueryMetadata([.. declared, CsvDialect.Parameter]));
        });
        return endpoint.WithMetadata(new ExportMetadata(table)).Answers<TAnswer>([.. otherTypes, MediaTypes.Csv, MediaTypes.Xlsx]);
    }

    /// <summary>Returns a page of a list, or exports the whole of it.</summary>
    public static async Task<Answer> ExportAsync<T>(this ApiCall call, Func<int, string?, IRequest<Listing<T>>> request) =>
        call.ExportForm() is { } form
            ? await call.ExportAsync(form, async (limit, cursor) => ExportPage<T>.Of(await call.SendAsync(request(limit, cursor))))
            : await call.ListAsync(request(call.Limit, call.Cursor));

    /// <summary>Returns a document, or exports the list that it holds.</summary>
    public static async Task<Answer> ExportAsync<TDocument, T>(
        this ApiCall call,
        IRequest<TDocument> request,
        Func<TDocument, IReadOnlyList<T>> rows
    )
        where TDocument : class =>
        call.ExportForm() is { } form
            ? await call.ExportAsync(form, async (_, _) => new ExportPage<T>(rows(await call.SendAsync(request)), null))
            : await call.GetAsync(request);

    /// <summary>The media type in which the client prefers the list; null for JSON.</summary>
    public static string? ExportForm(this ApiCall call) =>
        Negotiation.Choose(call.Http.Request, MediaTypes.Json, MediaTypes.Csv, MediaTypes.Xlsx) is var form && form == MediaTypes.Json
            ? null
            : form;

    /// <summary>Exports a list in a media type.</summary>
    public static async Task<Answer> ExportAsync<T>(
        this ApiCall call,
        string form,
        Func<int, string?, Task<ExportPage<T>>> read,
        string? fileName = null,
        string? cacheControl = null,
        IReadOnlyDictionary<string, string>? headers = null
    )
    {
        var (http, ct) = (call.Http, call.Http.RequestAborted);
        var table = (Table<T>)http.GetEndpoint()!.Metadata.GetRequiredMetadata<ExportMetadata>().Table;
        var rows = new ExportRows<T>(
            await read(ExportRows<T>.Batch, null),
            cursor => read(ExportRows<T>.Batch, cursor),
            http.RequestServices.GetRequiredService<ExportOptions>().MaxRows
        );
        var isWorkbook = form == MediaTypes.Xlsx;
        var head = await call.SendAsync(new GetTreeHeadOfDay());
        var body = isWorkbook
            ? await WorkbookAsync(http, table, rows, head, ct)
            : await CsvAsync(CsvDialect.Of(call.Query), table, rows, ct);
        var sent = new Dictionary<string, string>(headers ?? new Dictionary<string, string>())
        {
            ["Content-Disposition"] = $"attachment; filename=\"{fileName ?? table.Name}.{(isWorkbook ? "xlsx" : "csv")}\"",
        };
        if (head is not null)
            sent[HeadHeader] = head.ToString();
        if (rows.IsCut)
            sent[CutHeader] = rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var isPublic = http.GetEndpoint()!.Metadata.GetMetadata<CachedMetadata>() is not null;
        return new()
        {
            Body = body,
            ContentType = isWorkbook ? MediaTypes.Xlsx : CsvDialect.ContentType,
            // A workbook names the day on which it was made, which the version of the data does not tell
            ETag = (isWorkbook ? null : ListTag.Of(http)) ?? ETags.OfResource(0, body),
            CacheControl = cacheControl ?? (isPublic ? Answer.PublicCaching : Answer.PrivateCaching),
            Headers = sent,
            Language = isWorkbook ? Language.PreferredBy(http.Request) : null,
        };
    }

    private static async Task<byte[]> CsvAsync<T>(CsvDialect dialect, Table<T> table, ExportRows<T> rows, CancellationToken ct)
    {
        using var body = new MemoryStream();
        await using (var writer = new StreamWriter(body, new UTF8Encoding(false), leaveOpen: true))
        {
            await writer.WriteAsync(dialect.Header(table));
            await foreach (var row in rows.ReadAsync(ct))
                await writer.WriteAsync(dialect.Row(table, row));
        }

        return body.ToArray();
    }

    private static Task<byte[]> WorkbookAsync<T>(
        HttpContext http,
        Table<T> table,
        ExportRows<T> rows,
        ExportedHead? head,
        CancellationToken ct
    )
    {
        var language = Language.PreferredBy(http.Request);
        var layout = new WorkbookTable(
            ColumnTexts.Half(table.Title, language),
            ColumnTexts.Of("about", language),
            [.. table.Columns.Select(column => column.Layout(language))]
        );
        return http
            .RequestServices.GetRequiredService<IWorkbooks>()
            .WriteAsync(layout, CellsAsync(table, rows, language, ct), () => AboutSheet.Of(http, table, rows.Count, rows.IsCut, head), ct);
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> CellsAsync<T>(
        Table<T> table,
        ExportRows<T> rows,
        string language,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        await foreach (var row in rows.ReadAsync(ct))
            yield return [.. table.Columns.Select(column => column.Cell(row, language))];
    }
}
