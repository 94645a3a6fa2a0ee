using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Escalations;
using JippApi.Domain.Escalations;
using MediatR;

namespace JippApi.Api.Escalations;

/// <summary>Days on which nobody is told of what is late.</summary>
internal static class HolidayEndpoints
{
    private const string Address = "/api/v1/holidays";

    private static readonly Parameter Year = Parameter.Integer(
        "year",
        "Tahun; bila kosong, tahun ini. — The year; the present one when left out.",
        2000,
        2100,
        "2026"
    );

    public static void MapHolidays(this IEndpointRouteBuilder api)
    {
        var holidays = api.MapGroup("holidays").WithTags("Escalation");
        holidays
            .MapGet("", List)
            .WithName(nameof(ListHolidays))
            .WithSummary("List the holidays of a year")
            .AllowAnonymous()
            .WithQuery(Year)
            .Answers<HolidayList>();
        holidays
            .MapGet("{date}", Get)
            .WithName(nameof(GetHoliday))
            .WithSummary("Read one holiday")
            .AllowAnonymous()
            .Answers<HolidayItem>()
            .Fails(404);
        holidays
            .MapPut("{date}", Set)
            .Writes("SetHoliday", "Enter a holiday, or rename it", Permissions.WriteHolidays)
            .Takes<HolidayInput>(MediaTypes.Json)
            .Answers<HolidayItem>()
            .Creates<HolidayItem>()
            .Fails(404, 409, 412, 428);
        holidays
            .MapDelete("{date}", Remove)
            .Writes(nameof(RemoveHoliday), "Take a day out of the holidays", Permissions.WriteHolidays)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new ListHolidays(Query.Of(http).Integer("year")), ct), 0, JippJson.Readable.HolidayList);

    private static async Task<Answer> Get(string date, IMediator mediator, CancellationToken ct)
    {
        var holiday = await mediator.Send(new GetHoliday(DateOf(date)), ct);
        return Answers.Private(holiday, holiday.Version, JippJson.Readable.HolidayItem);
    }

    /// <summary>
    /// What is there is renamed by who says which version they read; what is not there is entered, which needs none.
    /// </summary>
    private static async Task<Answer> Set(string date, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var day = DateOf(date);
        var isKnown = http.Request.Headers.IfMatch.Count > 0 || await mediator.Send(new IsHoliday(day), ct);
        int? version = isKnown ? ETags.RequiredVersion(http.Request) : null;
        if (isKnown)
            await mediator.Send(new GetHoliday(day), ct);
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.HolidayInput);
        return isKnown
            ? Written(http, StatusCodes.Status200OK, await mediator.Send(new RenameHoliday(day, version, input), ct))
            : Written(http, StatusCodes.Status201Created, await mediator.Send(new EnterHoliday(day, input), ct), $"{Address}/{day:O}");
    }

    private static async Task<Answer> Remove(string date, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        await mediator.Send(new RemoveHoliday(DateOf(date), ETags.RequiredVersion(http.Request)), ct);
        return Answers.Done;
    }

    private static DateOnly DateOf(string text) =>
        Times.TryReadDay(text, out var date) && Times.IsMeant(date) ? date : throw new NotFoundException(nameof(Holiday));

    private static Answer Written(HttpContext http, int status, HolidayItem holiday, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(holiday, JippJson.Readable.HolidayItem), holiday.Version, location);
}
