using System.Text.Json;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Notifications;
using MediatR;

namespace JippApi.Api.Notifications;

/// <summary>
/// What one is told of, and how one wants to be told. It concerns the person: nobody reads it in the name of another.
/// </summary>
internal static class NotificationEndpoints
{
    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        new(
            "unread",
            ParameterType.Boolean,
            "Hanya yang belum dibaca (true) atau sudah dibaca (false). — Only what was not read (true), or was (false)."
        )
        {
            Example = "true",
        },
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapNotifications(this IEndpointRouteBuilder api)
    {
        var notifications = api.MapGroup("me/notifications").WithTags("Notifications");
        notifications
            .MapGet("", List)
            .Guarded(nameof(ListNotifications), "List what one is told of, newest first", Policies.SignedIn)
            .WithQuery(ListParameters)
            .Answers<Listing<NotificationItem>>();
        notifications
            .MapGet("unread-count", Count)
            .Guarded(nameof(CountUnreadNotifications), "Count what one has not read", Policies.SignedIn)
            .Answers<UnreadCount>();
        notifications
            .MapPost("{notificationId:guid}/read-mark", Read)
            .Writes(nameof(ReadNotification), "Mark a notification as read", Policies.SignedIn)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404);
        notifications
            .MapPost("read-marks", ReadAll)
            .Writes(nameof(ReadAllNotifications), "Mark all notifications as read, or all up to one", Policies.SignedIn)
            .Takes<ReadMarkRequest>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404);

        var preferences = api.MapGroup("me/notification-preferences").WithTags("Notifications");
        preferences
            .MapGet("", Preferred)
            .Guarded(nameof(GetNotificationPreferences), "Read how one wants to be told", Policies.SignedIn)
            .Answers<PreferencesItem>();
        preferences
            .MapPut("", Prefer)
            .Writes(nameof(SetNotificationPreferences), "Say how one wants to be told", Policies.SignedIn)
            .Takes<PreferencesInput>(MediaTypes.Json)
            .Answers<PreferencesItem>()
            .Fails(412, 428);
    }

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        bool? unread = query.Text("unread") is { } text ? text == "true" : null;
        var page = await mediator.Send(
            new ListNotifications(unread, LanguageOf(http.Request), Paging.LimitOf(query), Paging.CursorOf(query)),
            ct
        );
        var body = JsonSerializer.SerializeToUtf8Bytes(page.List, ApiJson.Readable.Notifications);
        return new()
        {
            Body = body,
            ETag = ETags.OfResource(0, body),
            CacheControl = Answer.PrivateCaching,
            Link = ListWriter.Links(http.Request, page.List.Page),
            Language = page.Language == ReadingLanguage.En ? Language.English : Language.Indonesian,
        };
    }

    private static async Task<Answer> Count(IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new CountUnreadNotifications(), ct), 0, JippJson.Readable.UnreadCount);

    private static async Task<Answer> Read(Guid notificationId, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await JsonBody.ReadAsync(http, ApiJson.Readable.EmptyRequest);
        await mediator.Send(new ReadNotification(notificationId), ct);
        return Answers.Done;
    }

    private static async Task<Answer> ReadAll(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.ReadMarkRequest);
        await mediator.Send(new ReadAllNotifications(body.UpTo), ct);
        return Answers.Done;
    }

    private static async Task<Answer> Preferred(IMediator mediator, CancellationToken ct) =>
        Item(await mediator.Send(new GetNotificationPreferences(), ct));

    private static async Task<Answer> Prefer(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.PreferencesInput);
        var item = await mediator.Send(new SetNotificationPreferences(version, input), ct);
        return Preferences.Written(
            http.Request,
            StatusCodes.Status200OK,
            JippJson.Text(item, JippJson.Readable.PreferencesItem),
            item.Version
        );
    }

    private static Answer Item(PreferencesItem item) => Answers.Private(item, item.Version, JippJson.Readable.PreferencesItem);

    /// <summary>The language that the request names; where it names none, it is the reader's.</summary>
    private static ReadingLanguage? LanguageOf(HttpRequest request) =>
        request.Headers.AcceptLanguage.Count == 0 ? null
        : Language.Of(request) == Language.English ? ReadingLanguage.En
        : ReadingLanguage.Id;
}

/// <summary>Marks notifications as read.</summary>
/// <param name="UpTo">Id of the newest that was seen; all when left out.</param>
internal sealed record ReadMarkRequest(Guid? UpTo = null);
