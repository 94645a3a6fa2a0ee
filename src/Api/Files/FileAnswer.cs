using System.Net.Mime;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Application.Files;
using JippApi.Domain.Files;
using Microsoft.Net.Http.Headers;

namespace JippApi.Api.Files;

/// <summary>
/// Streams the content of a file: all of it, a range (RFC 9110 §14), or 304 if the client already has it. The
/// disposition is always <c>attachment</c>, because a page in an uploaded file must not run with the origin of this
/// server.
/// </summary>
internal sealed class FileAnswer(FileContent content, bool isForAnybody) : IResult
{
    private const string Unit = "bytes";
    private const int PieceLength = 65_536;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (file, request, response) = (content.File, httpContext.Request, httpContext.Response);
        var etag = $"\"{file.Sha256}\"";
        var range = RangeOf(request, file.Size, etag);
        var isKnown = ETags.MatchesIfNoneMatch(request, etag);
        await using var bytes = isKnown ? Stream.Null : await content.OpenAsync(range.From, range.Length, httpContext.RequestAborted);

        (response.Headers.ETag, response.Headers.CacheControl) = (etag, Caching(file.Classification));
        if (isKnown)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.Headers.AcceptRanges = Unit;
        response.Headers.ContentDisposition = Disposition(file.Name);
        response.ContentType = file.ContentType.StartsWith("text/", StringComparison.Ordinal)
            ? $"{file.ContentType}; charset=utf-8"
            : file.ContentType;
        response.ContentLength = range.Length;
        if (range.IsPart)
        {
            response.StatusCode = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = $"{Unit} {range.From}-{range.From + range.Length - 1}/{file.Size}";
        }

        await bytes.CopyToAsync(response.Body, PieceLength, httpContext.RequestAborted);
    }

    /// <summary>
    /// Shared caches may store a file that anyone can read, but only for as long as a removal may go unnoticed.
    /// </summary>
    private string Caching(FileClassification classification) =>
        classification switch
        {
            FileClassification.Restricted => Answer.NoStore,
            _ => isForAnybody ? Answer.PublicCaching : Answer.PrivateCaching,
        };

    private static string Disposition(string name)
    {
        var disposition = new ContentDispositionHeaderValue(DispositionTypeNames.Attachment);
        disposition.SetHttpFileName(name);
        return disposition.ToString();
    }

    /// <summary>
    /// The requested range; the whole file if there is none, several, or one of another version (RFC 9110 §14.2).
    /// </summary>
    private static (long From, long Length, bool IsPart) RangeOf(HttpRequest request, long size, string etag)
    {
        var header = request.Headers.Range;
        if (header.Count == 0 || (request.Headers.IfRange.Count > 0 && request.Headers.IfRange != etag))
            return (0, size, false);
        if (!RangeHeaderValue.TryParse(header.ToString(), out var ranges) || ranges.Unit != Unit || ranges.Ranges.Count != 1)
            return (0, size, false);

        var range = ranges.Ranges.Single();
        var from = range.From ?? Math.Max(0, size - range.To!.Value);
        var last = range.From is null ? size - 1 : Math.Min(range.To ?? size - 1, size - 1);
        return from <= last
            ? (from, last - from + 1, true)
            : throw new ProblemException(Problems.RangeNotSatisfiable)
            {
                Headers = new Dictionary<string, string> { ["Content-Range"] = $"{Unit} */{size}" },
            };
    }
}
