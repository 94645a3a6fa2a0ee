using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Application.Escalations;
using JippApi.Domain.Escalations;

namespace JippApi.Api.Escalations;

internal static class HolidayEndpoints
{
    private const string Address = "/api/v1/holidays";

    private const int MaxFileBytes = 262_144;

    private static readonly Parameter Year = Parameter.Integer(
        "year",
        "Tahun; bawaan: tahun ini. — Year; default: the current year.",
        2000,
        2100,
        "2026"
    );

    public static void MapHolidays(this IEndpointRouteBuilder api)
    {
        var holidays = api.MapGroup("holidays").WithTags("Escalation");
        holidays
            .MapGet("", List)
            .Open(nameof(ListHolidays), "List the holidays of a year, as JSON, CSV, XLSX or iCalendar")
            .WithQuery(Year)
            .Exports<HolidayList>(EscalationTables.Holidays, MediaTypes.Calendar);
        holidays
            .MapPost("", Import)
            .Writes(nameof(ImportHolidays), "Add the holidays of a year from an iCalendar file", Permissions.WriteHolidays)
            .WithQuery(Year with { Required = true })
            .Takes<Stream>(MediaTypes.Calendar)
            .Answers<HolidayImport>();
        holidays
            .MapGet("{date}", (string date, ApiCall call) => call.GetAsync(new GetHoliday(DateOf(date))))
            .Open(nameof(GetHoliday), "Get a holiday")
            .Answers<HolidayItem>()
            .Fails(404);
        holidays
            .MapPut("{date}", Set)
            .Writes("SetHoliday", "Create or rename a holiday", Permissions.WriteHolidays)
            .Takes<HolidayInput>(MediaTypes.Json)
            .Answers<HolidayItem>()
            .Creates<HolidayItem>()
            .WithMetadata(OptionalMatchMetadata.Instance)
            .Fails(404, 409, 412, 428);
        holidays
            .MapDelete("{date}", (string date, ApiCall call) => call.DeleteAsync(version => new RemoveHoliday(DateOf(date), version)))
            .Writes(nameof(RemoveHoliday), "Delete a holiday", Permissions.WriteHolidays)
            .Produces(StatusCodes.Status204NoContent)
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> List(ApiCall call)
    {
        var request = new ListHolidays(call.Query.Integer("year"));
        var form = Negotiation.Choose(call.Http.Request, MediaTypes.Json, MediaTypes.Csv, MediaTypes.Xlsx, MediaTypes.Calendar);
        if (form != MediaTypes.Calendar)
            return await call.ExportAsync(request, found => found.Items);

        var format = call.Http.RequestServices.GetRequiredService<ICalendarFormat>();
        return Answers.Private(format.Write(HolidayCalendar.Of(await call.SendAsync(request))), $"{MediaTypes.Calendar}; charset=utf-8");
    }

    private static async Task<Answer> Import(ApiCall call)
    {
        var content = await FileBody.ReadAsync(call.Http, MediaTypes.Calendar, MaxFileBytes);
        return call.Written(await call.SendAsync(new ImportHolidays(call.Query.Integer("year")!.Value, content)));
    }

    private static async Task<Answer> Set(string date, ApiCall call)
    {
        var day = DateOf(date);
        var isKnown = call.Http.Request.Headers.IfMatch.Count > 0 || await call.SendAsync(new IsHoliday(day));
        if (!isKnown)
            return await call.CreateAsync((HolidayInput input) => new EnterHoliday(day, input), _ => $"{Address}/{day:O}");

        call.RequiredVersion();
        // A day that is not a holiday gets 404, not 412 for a stale version
        await call.SendAsync(new GetHoliday(day));
        return await call.ChangeAsync((int? version, HolidayInput input) => new RenameHoliday(day, version, input));
    }

    private static DateOnly DateOf(string text) =>
        Times.TryReadDay(text, out var date) && Times.IsPlausible(date) ? date : throw new NotFoundException(nameof(Holiday));
}
