using FluentValidation;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Domain.Escalations;
using MediatR;

namespace JippApi.Application.Escalations;

/// <summary>Adds the holidays of a year from an iCalendar file: all of them, or none if one is wrong.</summary>
public sealed record ImportHolidays(int Year, byte[] Content) : IRequest<HolidayImport>;

/// <summary>The result of importing an iCalendar file.</summary>
/// <param name="Year">The year.</param>
/// <param name="Added">The holidays added.</param>
/// <param name="Kept">Dates of the file that were holidays already; their names are unchanged.</param>
/// <param name="OtherYears">Number of days of the file in other years, which were left out.</param>
public sealed record HolidayImport(int Year, IReadOnlyList<HolidayItem> Added, IReadOnlyList<HolidayItem> Kept, int OtherYears);

internal sealed class ImportHolidaysValidator : AbstractValidator<ImportHolidays>;

internal sealed class ImportHolidaysHandler(IAppDb db, ICalendarFormat format, TimeProvider clock)
    : IRequestHandler<ImportHolidays, HolidayImport>
{
    public async Task<HolidayImport> Handle(ImportHolidays command, CancellationToken ct)
    {
        var (days, faults) = format.Days(command.Content);
        List<Fault> wrong =
        [
            .. faults.Select(fault => new Fault(PointerOf(fault.Place), fault.Code, fault.Detail)),
            .. days.Where(day => day.Name.Length > Holiday.NameMaxLength)
                .Select(day => new Fault(PointerOf(day.Place), "TOO_LONG", Holiday.NameMaxLength)),
        ];
        if (wrong.Count > 0)
            throw new InvalidFieldsException(wrong);

        var known = (await HolidayLookup.OfYearAsync(db, command.Year, ct)).ToDictionary(holiday => holiday.Date);
        var ofYear = days.Where(day => day.Date.Year == command.Year).DistinctBy(day => day.Date).OrderBy(day => day.Date).ToList();
        var now = clock.GetUtcNow();
        var added = ofYear.Where(day => !known.ContainsKey(day.Date)).Select(day => Holiday.Create(day.Date, day.Name, now)).ToList();

        db.Holidays.AddRange(added);
        await db.SaveChangesAsync(ct);
        return new(
            command.Year,
            added.ConvertAll(HolidayItem.Of),
            [.. ofYear.Where(day => known.ContainsKey(day.Date)).Select(day => known[day.Date])],
            days.Count(day => day.Date.Year != command.Year)
        );
    }

    private static string PointerOf(int? place) => place is { } number ? $"/events/{number}" : "";
}
