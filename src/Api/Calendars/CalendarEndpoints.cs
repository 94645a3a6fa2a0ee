using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Calendars;

namespace JippApi.Api.Calendars;

/// <summary>The secret address of a person's calendar, and the calendar behind it.</summary>
internal static class CalendarEndpoints
{
    private static readonly Parameter Tasks = Parameter.OneOf(
        "tasks",
        "Bentuk rencana aksi: todo (tugas), atau event (acara sehari penuh) bagi ponsel yang tidak menampilkan tugas. — "
            + "Form of action items: todo (tasks), or event (all-day events) for phones that show no tasks.",
        ["todo", "event"],
        "todo"
    );

    public static void MapCalendars(this IEndpointRouteBuilder api)
    {
        var feed = api.MapGroup("me/calendar-feed").WithTags("Me");
        feed.MapGet("", (ApiCall call) => call.GetAsync(new GetCalendarFeed()))
            .Guarded(nameof(GetCalendarFeed), "Get the creation time of the caller's calendar address", Policies.SignedIn)
            .Answers<CalendarFeedItem>();
        feed.MapPost(
                "",
                (ApiCall call) => call.AnswerSecretAsync((EmptyRequest _) => new RenewCalendarFeed(), _ => "/api/v1/me/calendar-feed")
            )
            .WritesWithoutIdempotency(nameof(RenewCalendarFeed), "Create or renew the caller's calendar address", Policies.SignedIn)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Creates<NewCalendarFeed>()
            .Fails(409);
        feed.MapDelete("", Remove)
            .Writes(nameof(RemoveCalendarFeed), "End the caller's calendar address", Policies.SignedIn)
            .Produces(StatusCodes.Status204NoContent);

        api.MapGroup("calendars")
            .WithTags("Me")
            .MapGet("{secret}.ics", Read)
            .Open(nameof(ReadCalendar), "Get a person's calendar of action items and mentoring sessions (iCalendar)")
            .WithQuery(Tasks)
            .AnswersFile(MediaTypes.Calendar)
            .Fails(404);
    }

    private static async Task<Answer> Remove(ApiCall call)
    {
        await call.SendAsync(new RemoveCalendarFeed());
        return Answers.NoContent;
    }

    private static async Task<Answer> Read(string secret, ApiCall call)
    {
        var calendar = await call.SendAsync(new ReadCalendar(secret, call.Query.Text("tasks") == "event"));
        return new()
        {
            Body = calendar.Content,
            ContentType = $"{MediaTypes.Calendar}; charset=utf-8",
            ETag = ETags.OfResource(0, calendar.Content),
            CacheControl = Answer.PrivateCaching,
            Language = calendar.IsEnglish ? Language.English : Language.Indonesian,
        };
    }
}
