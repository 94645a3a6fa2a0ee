using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Caching;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Api.Conventions.Endpoints;

/// <summary>
/// A request that is being answered, and the shapes in which endpoints answer: each reads what it needs of the request,
/// sends one use case and answers with what it returns.
/// </summary>
internal sealed class ApiCall(HttpContext http)
{
    public HttpContext Http => http;

    public Query Query => Query.Of(http);

    public int Limit => Paging.LimitOf(Query);

    public string? Cursor => Paging.CursorOf(Query);

    /// <summary>Lets endpoints take the call as a parameter.</summary>
    public static ValueTask<ApiCall?> BindAsync(HttpContext context) => ValueTask.FromResult<ApiCall?>(new(context));

    public Task<T> SendAsync<T>(IRequest<T> request) =>
        http.RequestServices.GetRequiredService<IMediator>().Send(request, http.RequestAborted);

    public Task<T> BodyAsync<T>() => JsonBody.ReadAsync<T>(http);

    /// <summary>The version that the caller has read and wants to change.</summary>
    public int? RequiredVersion() => ETags.RequiredVersion(http.Request);

    /// <summary>Lists: a page of items with links to the pages around it.</summary>
    public async Task<Answer> ListAsync<T>(IRequest<Listing<T>> request) => Page(await SendAsync(request));

    /// <summary>Gets a resource, or the moves that it allows.</summary>
    public async Task<Answer> GetAsync<T>(IRequest<T> request)
        where T : class => Read(await SendAsync(request));

    /// <inheritdoc cref="GetAsync{T}(IRequest{T})"/>
    public async Task<Answer> GetAsync<T>(IRequest<T> request, Func<T, object> body) => Read(body(await SendAsync(request)));

    /// <summary>Reads what the body asks for.</summary>
    public async Task<Answer> AskAsync<TBody, T>(Func<TBody, IRequest<T>> request)
        where T : class => Read(await SendAsync(request(await BodyAsync<TBody>())));

    /// <summary>Creates a resource from the body.</summary>
    public async Task<Answer> CreateAsync<TInput, T>(Func<TInput, IRequest<T>> request, Func<T, string> address)
        where T : class
    {
        var created = await SendAsync(request(await BodyAsync<TInput>()));
        return Written(created, StatusCodes.Status201Created, address(created));
    }

    /// <summary>Creates a resource from the body, as part of something that is still as the caller has read it.</summary>
    public async Task<Answer> CreateAsync<TInput, T>(Func<int?, TInput, IRequest<T>> request, Func<T, string> address)
        where T : class
    {
        var version = RequiredVersion();
        var created = await SendAsync(request(version, await BodyAsync<TInput>()));
        return Written(created, StatusCodes.Status201Created, address(created));
    }

    /// <summary>Answers what nobody may keep: a secret, or what is known about a person.</summary>
    public async Task<Answer> RevealAsync<TBody, T>(Func<TBody, IRequest<T>> request, Func<T, string>? address = null)
        where T : class
    {
        var revealed = await SendAsync(request(await BodyAsync<TBody>()));
        return address is null ? Answers.Secret(revealed) : Answers.Secret(revealed, StatusCodes.Status201Created, address(revealed));
    }

    /// <summary>Revises a resource by a merge patch of its input.</summary>
    public async Task<Answer> ReviseAsync<TInput, T>(Func<int?, IRequest<TInput>> current, Func<int?, TInput, IRequest<T>> request)
        where T : notnull
    {
        var version = RequiredVersion();
        var input = await JsonBody.PatchAsync(http, () => SendAsync(current(version)));
        return Written(await SendAsync(request(version, input)));
    }

    /// <summary>Changes a resource by the body: moves it to another state, sets it anew, or adds a part to it.</summary>
    public async Task<Answer> ChangeAsync<TBody, T>(Func<int?, TBody, IRequest<T>> request)
        where T : notnull
    {
        var version = RequiredVersion();
        return Written(await SendAsync(request(version, await BodyAsync<TBody>())));
    }

    /// <summary>
    /// Does something to which the version that the caller has read does not matter: no entity tag is required.
    /// </summary>
    public async Task<Answer> DoAsync<TBody, T>(Func<TBody, IRequest<T>> request)
        where T : notnull => Written(await SendAsync(request(await BodyAsync<TBody>())));

    /// <summary>Deletes a resource, or a part of one, which is then answered as it is without it.</summary>
    public async Task<Answer> DeleteAsync<T>(Func<int?, IRequest<T>> request)
        where T : notnull => Written(await SendAsync(request(RequiredVersion())));

    /// <summary>The answer to a list.</summary>
    public Answer Page<T>(Listing<T> page, string? language = null) =>
        Read(page, link: ListWriter.Links(http.Request, page.Page), language: language);

    /// <summary>The answer to a read: public where the endpoint is, for the caller alone elsewhere.</summary>
    /// <param name="found">What was read.</param>
    /// <param name="version">The version of what has none of its own.</param>
    /// <param name="link">Links to other pages.</param>
    /// <param name="language">The language of the texts in it, where they have one.</param>
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

    /// <summary>The answer to a write; where it returns nothing, that it is done.</summary>
    public Answer Written(
        object written,
        int status = StatusCodes.Status200OK,
        string? location = null,
        string cacheControl = Answer.PrivateCaching
    ) =>
        written is Unit
            ? Answers.Done
            : Preferences.Written(http.Request, status, Json.Bytes(DocumentOf(written)), VersionOf(written, 1), location, cacheControl);

    private static object DocumentOf(object found) => found is IView view ? view.Document : found;

    /// <summary>What has no version of its own never changes once it is written.</summary>
    private static int VersionOf(object found, int unversioned) => found is IVersioned versioned ? versioned.Version : unversioned;
}
