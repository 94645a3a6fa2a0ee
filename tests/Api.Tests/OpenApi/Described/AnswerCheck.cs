using System.Text.Json.Nodes;

namespace JippApi.Api.Tests.OpenApi.Described;

/// <summary>Compares an answer with the API description: its status, media type, entity tag, body and problem code.</summary>
public static class AnswerCheck
{
    /// <summary>The first difference from the description; null if there is none, or if the address is not described.</summary>
    public static string? DifferenceOf(Description description, HttpRequestMessage request, HttpResponseMessage response, byte[] body)
    {
        if (description.Find(request.Method, Uri.UnescapeDataString(request.RequestUri!.AbsolutePath)) is not { } operation)
            return null;
        var status = (int)response.StatusCode;
        if (status == 204 && (IsMinimal(request) || response.Headers.Contains("Jipp-Validated")))
            return null; // what Prefer and validateOnly say of any write
        if (operation.Answer(status) is not { } answer)
            return Recorded(operation, status, body) ? null : $"{operation.Id}: the status {status} is not described";
        if (status == 200 && request.Method == HttpMethod.Get && answer["headers"]?["ETag"] is null == HasTag(request, response))
            return $"{operation.Id}: the description and the answer differ in having an ETag ({response.Headers.ETag})";
        if (body.Length == 0)
            return null;
        var type = response.Content.Headers.ContentType?.MediaType ?? "";
        if (answer["content"]?.AsObject().Any(media => media.Key.Split(';')[0] == type) != true)
            return $"{operation.Id}: {status} with {type} is not described";
        if (!IsJson(type) || IsMasked(request) || response.Content.Headers.ContentEncoding.Count > 0)
            return null;
        var json = JsonNode.Parse(body);
        if (operation.FaultOf(status, type, json) is { } fault)
            return $"{operation.Id}: the body of {status} is not as described: {fault}";
        return status < 400 || operation.Codes(status).Contains((string)json!["code"]!) || Recorded(operation, status, body)
            ? null
            : $"{operation.Id}: the problem {json["code"]} is not described (record it with JIPP_RECORD=1)";
    }

    private static bool IsJson(string type) => type == "application/json" || type.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>Whether it has an entity tag, or lacks one only because of what was asked for, such as drafts.</summary>
    private static bool HasTag(HttpRequestMessage request, HttpResponseMessage response) =>
        response.Headers.ETag is not null || (request.RequestUri!.Query.Length > 0 && response.Headers.CacheControl?.NoStore == true);

    /// <summary>Whether the caller asked for some of the members only.</summary>
    private static bool IsMasked(HttpRequestMessage request) => request.RequestUri!.Query.Contains("fields=", StringComparison.Ordinal);

    private static bool IsMinimal(HttpRequestMessage request) =>
        request.Headers.TryGetValues("Prefer", out var wishes)
        && wishes.Any(wish => wish.Contains("return=minimal", StringComparison.Ordinal));

    private static bool Recorded(Operation operation, int status, byte[] body)
    {
        if (!Examples.Recording || status < 400 || (string?)JsonNode.Parse(body)!["code"] is not { } code)
            return false;
        OperationProblems.Record(operation.Id, code);
        return true;
    }
}
