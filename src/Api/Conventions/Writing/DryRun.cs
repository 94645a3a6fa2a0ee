using System.Text.Json;
using System.Text.Json.Nodes;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace JippApi.Api.Conventions.Writing;

/// <summary>Writes with <c>validateOnly=true</c>, whose transaction is rolled back at the end.</summary>
internal static class DryRun
{
    /// <summary>Marks an answer behind which nothing was saved.</summary>
    public const string Header = "Jipp-Validated";

    private const string Tag = "etag";
    private const string NoTag = "\"0\"";

    public static readonly Parameter Parameter = new(
        ValidateOnly.Name,
        ParameterType.Boolean,
        "true: periksa saja. Jawabannya seperti penulisan yang sebenarnya, tetapi tidak ada yang disimpan; statusnya 200 "
            + "menggantikan 201, dan 204 bila jawabannya akan memuat rahasia. — "
            + "true: only check. The answer is that of the real write, but nothing is saved; the status is 200 instead of 201, and 204 if "
            + "the answer would hold a secret."
    );

    /// <summary>Gives a write a dry run: it takes the parameter and can answer 200.</summary>
    public static RouteHandlerBuilder AllowsDryRun(this RouteHandlerBuilder endpoint)
    {
        endpoint.Finally(builder =>
        {
            var declared = builder.Metadata.OfType<QueryMetadata>().LastOrDefault()?.Parameters ?? [];
            builder.Metadata.Add(new QueryMetadata([.. declared, Parameter]));
            var responses = builder.Metadata.OfType<IProducesResponseTypeMetadata>().ToList();
            if (
                !responses.Exists(response => response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status207MultiStatus)
                && responses.Find(response => response.StatusCode == StatusCodes.Status201Created) is { Type: { } type } created
            )
                builder.Metadata.Add(new DryRunResponse(type, created.ContentTypes));
        });
        return endpoint;
    }

    /// <summary>
    /// The answer to the real write, without what does not exist: the address and the entity tag of the result, and
    /// secrets. A 202 stays, because it tells that a change would wait for a reviewer.
    /// </summary>
    public static Answer AnswerTo(Answer real)
    {
        var body = WithoutTags(real.CacheControl == Answer.NoStore ? real.ReplayBody : real.Body, real.ContentType);
        return new()
        {
            Status =
                body.Length == 0 ? StatusCodes.Status204NoContent
                : real.Status == StatusCodes.Status201Created ? StatusCodes.Status200OK
                : real.Status,
            Body = body,
            ContentType = real.ContentType,
            CacheControl = Answer.NoStore,
            Language = real.Language,
            PreferenceApplied = real.PreferenceApplied,
            Headers = new Dictionary<string, string> { [Header] = "true" },
        };
    }

    /// <summary>
    /// Replaces the tags of what was not saved by one that nothing has: somebody else's next write will have that version,
    /// and would be overwritten with the tag of a dry run.
    /// </summary>
    private static byte[] WithoutTags(byte[] body, string contentType)
    {
        if (body.Length == 0 || contentType != MediaTypes.Json || JsonNode.Parse(body) is not JsonObject document)
            return body;
        IEnumerable<JsonNode?> written = [document, .. document["items"] as JsonArray ?? []];
        foreach (var item in written.OfType<JsonObject>().Where(item => item.ContainsKey(Tag)))
            item[Tag] = NoTag;
        return JsonSerializer.SerializeToUtf8Bytes<JsonNode>(document, Json.Of<JsonNode>());
    }
}

/// <summary>The status 200 of a write that otherwise answers 201.</summary>
internal sealed record DryRunResponse(Type Type, IEnumerable<string> ContentTypes) : IProducesResponseTypeMetadata
{
    Type? IProducesResponseTypeMetadata.Type => Type;

    public int StatusCode => StatusCodes.Status200OK;
}
