using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Notifications;

namespace JippApi.Api.Notifications;

/// <summary>
/// The caller's notifications and preferences. They are personal: a delegate cannot read them.
/// </summary>
internal static class NotificationEndpoints
{
    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        new(
            "unread",
            ParameterType.Boolean,
            "true: hanya yang belum dibaca; false: hanya yang sudah dibaca. — " + "true: only unread notifications; false: only read ones."
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
            .Guarded(nameof(ListNotifications), "List the caller's notifications, newest first", Policies.SignedIn)
            .WithQuery(ListParameters)
            .Answers<Listing<NotificationItem>>();
        notifications
            .MapGet("unread-count", (ApiCall call) => call.GetAsync(new CountUnreadNotifications()))
            .Guarded(nameof(CountUnreadNotifications), "Count the caller's unread notifications", Policies.SignedIn)
            .Answers<UnreadCount>();
        notifications
            .MapPost(
                "{notificationId:guid}/read-mark",
                (Guid notificationId, ApiCall call) => call.RunAsync((EmptyRequest _) => new ReadNotification(notificationId))
            )
            .Writes(nameof(ReadNotification), "Mark a notification as read", Policies.SignedIn)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404);
        notifications
            .MapPost("read-marks", (ApiCall call) => call.RunAsync((ReadMarkRequest body) => new ReadAllNotifications(body.UpTo)))
            .Writes(nameof(ReadAllNotifications), "Mark all notifications as read, or those up to a given one", Policies.SignedIn)
            .Takes<ReadMarkRequest>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404);

        var preferences = api.MapGroup("me/notification-preferences").WithTags("Notifications");
        preferences
            .MapGet("", (ApiCall call) => call.GetAsync(new GetNotificationPreferences()))
            .Guarded(nameof(GetNotificationPreferences), "Get the caller's notification preferences", Policies.SignedIn)
            .Answers<PreferencesItem>();
        preferences
            .MapPut(
                "",
                (ApiCall call) => call.ChangeAsync((int? version, PreferencesInput input) => new SetNotificationPreferences(version, input))
            )
            .Writes(nameof(SetNotificationPreferences), "Replace the caller's notification preferences", Policies.SignedIn)
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

    /// <summary>The language that the request names; null for the reader's own.</summary>
    private static ReadingLanguage? LanguageOf(HttpRequest request) =>
        request.Headers.AcceptLanguage.Count == 0 ? null
        : Language.PreferredBy(request) == Language.English ? ReadingLanguage.En
        : ReadingLanguage.Id;
}

/// <summary>A request to mark notifications as read.</summary>
/// <param name="UpTo">Id of the newest notification to mark; default: all.</param>
internal sealed record ReadMarkRequest(Guid? UpTo = null);
