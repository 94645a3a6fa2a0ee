using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace JippApi.Api.Conventions.Writing;

/// <summary>Writes with <c>validateOnly=true</c>, whose transaction is rolled back at the end.</summary>
internal static class Rehearsal
{
    /// <summary>Marks an answer behind which nothing was saved.</summary>
    public const string Header = "Jipp-Validated";

    public static readonly Parameter Parameter = new(
        ValidateOnly.Name,
        ParameterType.Boolean,
        "true: periksa saja. Jawabannya seperti penulisan yang sebenarnya, tetapi tidak ada yang disimpan; statusnya 200 "
            + "menggantikan 201, dan 204 bila jawabannya akan memuat rahasia. — "
            + "true: only check. The answer is that of the real write, but nothing is saved; the status is 200 instead of 201, and 204 if "
            + "the answer would hold a secret."
    );

    /// <summary>Lets a write be tried out: it takes the parameter and can answer 200.</summary>
    public static RouteHandlerBuilder CanBeTried(this RouteHandlerBuilder endpoint)
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
                builder.Metadata.Add(new RehearsedResponse(type, created.ContentTypes));
        });
        return endpoint;
    }

    /// <summary>
    /// The answer to the real write, without what does not exist: the address and the entity tag of the result, and
    /// secrets. A 202 stays, because it tells that a change would wait for a reviewer.
    /// </summary>
    public static Answer AnswerTo(Answer real)
    {
        var body = real.CacheControl == Answer.NoStore ? real.ReplayBody : real.Body;
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
}

/// <summary>The status 200 of a write that otherwise answers 201.</summary>
internal sealed record RehearsedResponse(Type Type, IEnumerable<string> ContentTypes) : IProducesResponseTypeMetadata
{
    Type? IProducesResponseTypeMetadata.Type => Type;

    public int StatusCode => StatusCodes.Status200OK;
}
