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
            .MapGet("unread-count", (ApiCall call) => call.GetAsync(new CountUnreadNotifications()))
            .Guarded(nameof(CountUnreadNotifications), "Count what one has not read", Policies.SignedIn)
            .Answers<UnreadCount>();
        notifications
            .MapPost(
                "{notificationId:guid}/read-mark",
                (Guid notificationId, ApiCall call) => call.DoAsync((EmptyRequest _) => new ReadNotification(notificationId))
            )
            .Writes(nameof(ReadNotification), "Mark a notification as read", Policies.SignedIn)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404);
        notifications
            .MapPost("read-marks", (ApiCall call) => call.DoAsync((ReadMarkRequest body) => new ReadAllNotifications(body.UpTo)))
            .Writes(nameof(ReadAllNotifications), "Mark all notifications as read, or all up to one", Policies.SignedIn)
            .Takes<ReadMarkRequest>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404);

        var preferences = api.MapGroup("me/notification-preferences").WithTags("Notifications");
        preferences
            .MapGet("", (ApiCall call) => call.GetAsync(new GetNotificationPreferences()))
            .Guarded(nameof(GetNotificationPreferences), "Read how one wants to be told", Policies.SignedIn)
            .Answers<PreferencesItem>();
        preferences
            .MapPut(
                "",
                (ApiCall call) => call.ChangeAsync((int? version, PreferencesInput input) => new SetNotificationPreferences(version, input))
            )
            .Writes(nameof(SetNotificationPreferences), "Say how one wants to be told", Policies.SignedIn)
            .Takes<PreferencesInput>(MediaTypes.Json)
            .Answers<PreferencesItem>()
            .Fails(412, 428);
    }

    private static async Task<Answer> List(ApiCall call)
    {
        bool? unread = call.Query.Text("unread") is { } text ? text == "true" : null;
        var page = await call.SendAsync(new ListNotifications(unread, LanguageOf(call.Http.Request), call.Limit, call.Cursor));
        return call.Page(page.List, page.Language == ReadingLanguage.En ? Language.English : Language.Indonesian);
    }

    /// <summary>The language that the request names; where it names none, it is the reader's.</summary>
    private static ReadingLanguage? LanguageOf(HttpRequest request) =>
        request.Headers.AcceptLanguage.Count == 0 ? null
        : Language.Of(request) == Language.English ? ReadingLanguage.En
        : ReadingLanguage.Id;
}

/// <summary>Marks notifications as read.</summary>
/// <param name="UpTo">Id of the newest that was seen; all when left out.</param>
internal sealed record ReadMarkRequest(Guid? UpTo = null);
