using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using FluentValidation;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.Common;
using Microsoft.Net.Http.Headers;

namespace JippApi.Api.Conventions.Bodies;

/// <summary>Reads JSON bodies and reports all faults at once, up to the number that a response lists.</summary>
internal static class JsonBody
{
    /// <summary>
    /// The maximum number of elements in a list or object of a body, as the OpenAPI document states it; most lists have
    /// a lower maximum of their own.
    /// </summary>
    private const int MaxTokens = 10_000;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>Reads the body as a value.</summary>
    public static async Task<T> ReadAsync<T>(HttpContext http)
    {
        Require(http.Request, MediaTypes.Json, "Accept-Post");
        return Bind<T>(http, await ParseAsync(http));
    }

    /// <summary>Reads the body, a merge patch, as it was sent.</summary>
    public static Task<JsonElement> ReadPatchAsync(HttpContext http)
    {
        Require(http.Request, MediaTypes.MergePatch, "Accept-Patch");
        return ParseAsync(http);
    }

    /// <summary>Reads the body, an object, as it was sent.</summary>
    public static Task<JsonElement> ReadAsync(HttpContext http)
    {
        Require(http.Request, MediaTypes.Json, "Accept-Post");
        return ParseAsync(http);
    }

    /// <summary>Applies the body, a merge patch (RFC 7396), to the current value.</summary>
    public static async Task<T> PatchAsync<T>(HttpContext http, Func<Task<T>> current)
    {
        Require(http.Request, MediaTypes.MergePatch, "Accept-Patch");
        var patch = await ParseAsync(http);
        return ApplyPatch(http, await current(), patch);
    }

    /// <summary>Applies a merge patch to a value.</summary>
    /// <param name="http">The request.</param>
    /// <param name="value">The value.</param>
    /// <param name="patch">The patch.</param>
    /// <param name="place">The pointer to the patch, if it is a member of the body.</param>
    public static T ApplyPatch<T>(HttpContext http, T value, JsonElement patch, string place = "")
    {
        if (patch.ValueKind != JsonValueKind.Object)
            throw new InvalidFieldsException([new(place, "WRONG_TYPE", "object")]);
        var patched = MergePatch.Apply(JsonSerializer.SerializeToNode(value, Json.Of<T>()), patch) ?? new JsonObject();
        try
        {
            return Bind<T>(http, JsonSerializer.SerializeToElement(patched, Json.Of<JsonNode>()));
        }
        catch (InvalidFieldsException e) when (place.Length > 0)
        {
            throw new InvalidFieldsException([.. e.Faults.Select(fault => fault with { JsonPointer = place + fault.JsonPointer })]);
        }
    }

    /// <summary>
    /// Deserializes an element. Even if its shape is wrong, the correct members are validated, so that the client
    /// learns of all faults at once.
    /// </summary>
    public static T Bind<T>(HttpContext http, JsonElement element)
    {
        var type = Json.Of<T>();
        var faults = JsonShape.FaultsOf(element, type);
        if (faults.Count == 0)
            return element.Deserialize(type)!;

        var wrong = faults.Select(fault => fault.JsonPointer.Split('/').ElementAtOrDefault(1)).ToHashSet();
        if (
            faults.Count <= Fault.MaxNamed
            && element.ValueKind == JsonValueKind.Object
            && http.RequestServices.GetService<IValidator<T>>() is { } validator
        )
        {
            var right = new JsonObject(
                element
                    .EnumerateObject()
                    .Where(member => !wrong.Contains(member.Name))
                    .Select(member => KeyValuePair.Create(member.Name, JsonNode.Parse(member.Value.GetRawText())))
            );
            faults.AddRange(
                validator
                    .FaultsOf(right.Deserialize(type)!)
                    .Where(fault => !wrong.Contains(fault.JsonPointer.Split('/').ElementAtOrDefault(1)))
            );
        }

        throw new InvalidFieldsException(faults);
    }

    /// <summary>Reads the bytes of the body, once per request.</summary>
    /// <param name="longest">The maximum in bytes, if it is lower than the usual one.</param>
    public static async Task<byte[]> ReadBytesAsync(HttpContext http, long? longest = null)
    {
        if (http.Features.Get<RawBody>() is { } known)
            return known.Bytes;
        var limits = http.RequestServices.GetRequiredService<RequestOptions>();
        var max =
            longest
            ?? (http.Request.Path.Value!.EndsWith("/bulk", StringComparison.Ordinal) ? limits.MaxBulkBodyBytes : limits.MaxBodyBytes);
        if (http.Request.ContentLength > max)
            throw new ProblemException(Problems.TooLarge);

        using var buffer = new MemoryStream();
        var chunk = new byte[16_384];
        int read;
        while ((read = await http.Request.Body.ReadAsync(chunk, http.RequestAborted)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > max)
                throw new ProblemException(Problems.TooLarge);
        }

        var body = new RawBody(buffer.ToArray());
        http.Features.Set(body);
        return body.Bytes;
    }

    private static async Task<JsonElement> ParseAsync(HttpContext http)
    {
        var bytes = await ReadBytesAsync(http);
        try
        {
            RequireValidText(bytes);
            using var document = JsonDocument.Parse(bytes, Strict);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new ProblemException(Problems.MalformedJson);
        }

        throw new InvalidFieldsException([new Fault("", "WRONG_TYPE", "object")]);
    }

    /// <summary>
    /// Refuses names and strings that are not text: invalid UTF-8 and lone surrogates, which JSON allows to be escaped
    /// (RFC 8259 §8.2). Reading stops at the first list or object that is too long, so that refusing megabytes of
    /// elements is cheap.
    /// </summary>
    private static void RequireValidText(byte[] bytes)
    {
        if (!Utf8.IsValid(bytes))
            throw new JsonException("Not UTF-8.");
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Strict.MaxDepth });
        // Tokens so far in the list or object open at each depth
        Span<int> tokens = stackalloc int[Strict.MaxDepth + 2];
        var member = "";
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                tokens[reader.CurrentDepth + 1] = 0;
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                member = $"/{JsonShape.Escaped(reader.GetString()!)}";
            else if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                reader.GetString();
            if (++tokens[reader.CurrentDepth] > MaxTokens)
                throw new InvalidFieldsException([new(reader.CurrentDepth == 1 ? "" : member, "TOO_MANY", MaxTokens)], isAll: false);
        }
    }

    public static void Require(HttpRequest request, string mediaType, string acceptHeader)
    {
        if (
            MediaTypeHeaderValue.TryParse(request.ContentType, out var given)
            && given.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(given.Charset) is var charset
            && (charset.Length == 0 || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        )
            return;
        throw new ProblemException(Problems.UnsupportedMediaType)
        {
            Allowed = [mediaType],
            Headers = new Dictionary<string, string> { [acceptHeader] = mediaType },
        };
    }
}
