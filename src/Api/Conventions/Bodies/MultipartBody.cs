using System.Text;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace JippApi.Api.Conventions.Bodies;

/// <summary>A text field of a form.</summary>
/// <param name="Name">The name.</param>
/// <param name="Text">The meaning, in both languages.</param>
/// <param name="IsRequired">Whether it must be sent.</param>
/// <param name="MaxLength">Maximum number of characters.</param>
/// <param name="Codes">The values that it accepts; null for any.</param>
internal sealed record FormField(string Name, string Text, bool IsRequired, int MaxLength, IReadOnlyList<string>? Codes = null);

/// <summary>The form that an endpoint takes beside its JSON.</summary>
internal sealed record MultipartMetadata(string File, IReadOnlyList<FormField> Fields);

/// <summary>
/// Reads a form with a file (RFC 7578) as it arrives. The text fields come before the file, so that a request that is
/// refused for them is refused before a byte of the file is kept.
/// </summary>
internal sealed class MultipartBody(HttpContext http, MultipartMetadata form)
{
    private const int MaxBoundaryLength = 70; // RFC 2046 §5.1.1
    private const int MaxHeaderBytes = 8_192;
    private const long Overhead = 65_536;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, string> fields = [];

    private MultipartReader reader = null!;

    /// <summary>The value of a text field; null if it is missing or empty.</summary>
    public string? this[string name] => fields.GetValueOrDefault(name) is { Length: > 0 } text ? text : null;

    /// <summary>The name of the file.</summary>
    public string? FileName { get; private set; }

    /// <summary>Whether the request sends a form with a file.</summary>
    public static bool IsOne(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(MediaTypes.Multipart, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the text fields, and returns the file to be read.</summary>
    /// <param name="maxBytes">Maximum size of the file.</param>
    public async Task<Stream> OpenFileAsync(long maxBytes)
    {
        if (http.Request.ContentLength > maxBytes + Overhead)
            throw new ProblemException(Problems.TooLarge);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = maxBytes + Overhead;
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(http.Request.ContentType).Boundary);
        if (boundary.Length is 0 or > MaxBoundaryLength)
            throw NotAForm();
        reader = new(boundary.ToString(), http.Request.Body) { HeadersLengthLimit = MaxHeaderBytes, HeadersCountLimit = 16 };
        while (await NextAsync() is { } section)
        {
            if (section.Disposition.Name.Equals(form.File, StringComparison.Ordinal))
            {
                FileName = HeaderUtilities
                    .RemoveQuotes(section.Disposition.FileNameStar is { Length: > 0 } star ? star : section.Disposition.FileName)
                    .ToString();
                return section.Body;
            }

            await ReadFieldAsync(section.Disposition.Name.ToString(), section.Body);
        }

        throw new InvalidFieldsException([new($"/{form.File}", "REQUIRED")]);
    }

    /// <summary>Requires that nothing follows the file, so that no field is overlooked.</summary>
    public async Task EndAsync()
    {
        if (await NextAsync() is { } section)
            throw new InvalidFieldsException([new($"/{section.Disposition.Name}", "AFTER_FILE")]);
    }

    /// <summary>A form that breaks off or is malformed.</summary>
    public static InvalidFieldsException NotAForm() => new([new("", "NOT_A_FORM")]);

    private async Task ReadFieldAsync(string name, Stream body)
    {
        if (form.Fields.FirstOrDefault(field => field.Name == name) is not { } field)
            throw new InvalidFieldsException([
                new($"/{name}", "UNKNOWN_FIELD", NearestName.Find(name, [.. form.Fields.Select(known => known.Name), form.File])),
            ]);
        if (fields.ContainsKey(name))
            throw new InvalidFieldsException([new($"/{name}", "REPEATED")]);
        var text = await TextAsync(field, body);
        if (!Characters.AreAllowed(text))
            throw new InvalidFieldsException([new($"/{name}", "INVALID_CHARACTER")]);
        if (text.Length > 0 && field.Codes?.Contains(text) == false)
            throw new InvalidFieldsException([new($"/{name}", "INVALID_VALUE", text, field.Codes)]);
        fields[name] = text;
    }

    private async Task<string> TextAsync(FormField field, Stream body)
    {
        var bytes = new byte[field.MaxLength * 4 + 1];
        var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, http.RequestAborted);
        try
        {
            var text = length < bytes.Length ? Strict.GetString(bytes, 0, length) : null;
            return text?.Length <= field.MaxLength
                ? text
                : throw new InvalidFieldsException([new($"/{field.Name}", "TOO_LONG", field.MaxLength)]);
        }
        catch (DecoderFallbackException)
        {
            throw NotAForm();
        }
    }

    private async Task<(ContentDispositionHeaderValue Disposition, Stream Body)?> NextAsync()
    {
        try
        {
            if (await reader.ReadNextSectionAsync(http.RequestAborted) is not { } section)
                return null;
            return
                ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
                && disposition.DispositionType == "form-data"
                && disposition.Name.Length > 0
                ? (Named(disposition), section.Body)
                : throw NotAForm();
        }
        catch (Exception e) when (e is IOException and not BadHttpRequestException or InvalidDataException)
        {
            throw NotAForm();
        }
    }

    private static ContentDispositionHeaderValue Named(ContentDispositionHeaderValue disposition)
    {
        disposition.Name = HeaderUtilities.RemoveQuotes(disposition.Name);
        return disposition;
    }
}
