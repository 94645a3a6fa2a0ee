using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Api.Conventions.Endpoints;

/// <summary>
/// The current request, with one method for each shape of endpoint: the method reads what it needs from the request,
/// sends one use case and answers with the result.
/// </summary>
internal sealed class ApiCall(HttpContext http)
{
    public HttpContext Http => http;

    public Query Query => Query.Of(http);

    public int Limit => Paging.LimitOf(Query);

    public string? Cursor => Paging.CursorOf(Query);

    /// <summary>Lets endpoints declare the call as a parameter.</summary>
    public static ValueTask<ApiCall?> BindAsync(HttpContext context) => ValueTask.FromResult<ApiCall?>(new(context));

    public Task<T> SendAsync<T>(IRequest<T> request) =>
        http.RequestServices.GetRequiredService<IMediator>().Send(request, http.RequestAborted);

    public Task<T> BodyAsync<T>() => JsonBody.ReadAsync<T>(http);

    /// <summary>The version that the caller has read and wants to change.</summary>
    public int? RequiredVersion() => ETags.RequiredVersion(http.Request);

    /// <summary>Returns a page of a list, with links to its neighbours.</summary>
    public async Task<Answer> ListAsync<T>(IRequest<Listing<T>> request) => Page(await SendAsync(request));

    /// <summary>Returns a resource, or its transitions.</summary>
    public async Task<Answer> GetAsync<T>(IRequest<T> request)
        where T : class => Read(await SendAsync(request));

    /// <inheritdoc cref="GetAsync{T}(IRequest{T})"/>
    public async Task<Answer> GetAsync<T>(IRequest<T> request, Func<T, object> body) => Read(body(await SendAsync(request)));

    /// <summary>Answers a query that is sent as a body.</summary>
    public async Task<Answer> QueryAsync<TBody, T>(Func<TBody, IRequest<T>> request)
        where T : class => Read(await SendAsync(request(await BodyAsync<TBody>())));

    /// <summary>Creates a resource from the body.</summary>
    public async Task<Answer> CreateAsync<TInput, T>(Func<TInput, IRequest<T>> request, Func<T, string> address)
        where T : class
    {
        var created = await SendAsync(request(await BodyAsync<TInput>()));
        return Written(created, StatusCodes.Status201Created, address(created));
    }

    /// <summary>Creates a part of a resource from the body; requires <c>If-Match</c> for the resource.</summary>
    public async Task<Answer> CreateAsync<TInput, T>(Func<int?, TInput, IRequest<T>> request, Func<T, string> address)
        where T : class
    {
        var version = RequiredVersion();
        var created = await SendAsync(request(version, await BodyAsync<TInput>()));
        return Written(created, StatusCodes.Status201Created, address(created));
    }

    /// <summary>Returns a secret or personal data, which must not be stored anywhere.</summary>
    public async Task<Answer> AnswerSecretAsync<TBody, T>(Func<TBody, IRequest<T>> request, Func<T, string>? address = null)
        where T : class
    {
        var revealed = await SendAsync(request(await BodyAsync<TBody>()));
        return address is null ? Answers.Secret(revealed) : Answers.Secret(revealed, StatusCodes.Status201Created, address(revealed));
    }

    /// <summary>Applies a merge patch to the input of a resource.</summary>
    public async Task<Answer> ReviseAsync<TInput, T>(Func<int?, IRequest<TInput>> current, Func<int?, TInput, IRequest<T>> request)
        where T : notnull
    {
        var version = RequiredVersion();
        var input = await JsonBody.PatchAsync(http, () => SendAsync(current(version)));
        var revised = await SendAsync(request(version, input));
        return revised is IMayWait { Waiting: { } waiting, Address: { } address }
            ? Written(waiting, StatusCodes.Status202Accepted, address)
            : Written(revised);
    }

    /// <summary>Changes a resource by the body: a transition, a replacement or a new part.</summary>
    public async Task<Answer> ChangeAsync<TBody, T>(Func<int?, TBody, IRequest<T>> request)
        where T : notnull
    {
        var version = RequiredVersion();
        return Written(await SendAsync(request(version, await BodyAsync<TBody>())));
    }

    /// <summary>
    /// Runs a use case for which the version that the caller has read does not matter; <c>If-Match</c> is not required.
    /// </summary>
    public async Task<Answer> RunAsync<TBody, T>(Func<TBody, IRequest<T>> request)
        where T : notnull => Written(await SendAsync(request(await BodyAsync<TBody>())));

    /// <summary>Deletes a resource, or a part of one; the answer is then the resource without it.</summary>
    public async Task<Answer> DeleteAsync<T>(Func<int?, IRequest<T>> request)
        where T : notnull => Written(await SendAsync(request(RequiredVersion())));

    /// <summary>The answer to a list.</summary>
    public Answer Page<T>(Listing<T> page, string? language = null) =>
        Read(page, link: ListWriter.Links(http.Request, page.Page), language: language);

    /// <summary>The answer to a read: public if the endpoint is, otherwise for this caller only.</summary>
    /// <param name="found">The result.</param>
    /// <param name="version">The version, if the result has none of its own.</param>
    /// <param name="link">Links to other pages.</param>
    /// <param name="language">The language of its texts, if it has any.</param>
    public Answer Read(object found, int version = 0, string? link = null, string? language = null)
    {
        var (body, metadata) = (Json.Bytes(DocumentOf(found)), http.GetEndpoint()!.Metadata);
        return new()
        {
            Body = body,
            ETag = metadata.GetMetadata<ListMetadata>() is null ? ETags.OfResource(VersionOf(found, version), body) : ListTag.Of(http),
            CacheControl = metadata.GetMetadata<CachedMetadata>() is null ? Answer.PrivateCaching : Answer.PublicCaching,
            Link = link,
            Language = language,
        };
    }

    /// <summary>The answer to a write; 204 if it returns nothing.</summary>
    public Answer Written(
        object written,
        int status = StatusCodes.Status200OK,
        string? location = null,
        string cacheControl = Answer.PrivateCaching
    ) =>
        written is Unit
            ? Answers.NoContent
            : Preferences.Written(http.Request, status, Json.Bytes(DocumentOf(written)), VersionOf(written, 1), location, cacheControl);

    private static object DocumentOf(object found) => found is IView view ? view.Document : found;

    /// <summary>Results without a version never change once written.</summary>
    private static int VersionOf(object found, int unversioned) => found is IVersioned versioned ? versioned.Version : unversioned;
}
