using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>Lists the public holidays of a year; null for the current one.</summary>
public sealed record ListHolidays(int? Year) : IRequest<HolidayList>;

/// <summary>Returns a public holiday.</summary>
public sealed record GetHoliday(DateOnly Date) : IRequest<HolidayItem>;

/// <summary>Checks whether a day is a public holiday.</summary>
public sealed record IsHoliday(DateOnly Date) : IRequest<bool>;

/// <summary>A public holiday.</summary>
/// <param name="Date">Date of the holiday.</param>
/// <param name="Name">Name of the holiday.</param>
/// <param name="ByLaw">Whether the law fixes the date, so that nobody enters, renames or removes it.</param>
public sealed record HolidayItem(DateOnly Date, string Name, bool ByLaw) : VersionedItem
{
    internal static HolidayItem Of(Holiday holiday) => new(holiday.Date, holiday.Name, false) { Version = holiday.Version };

    internal static HolidayItem Of(DateOnly date, FixedHoliday holiday) => new(date, holiday.Name, true) { Version = 1 };
}

/// <summary>The public holidays of a year in the order of their dates.</summary>
public sealed record HolidayList(int Year, IReadOnlyList<HolidayItem> Items);

internal sealed class ListHolidaysHandler(IAppDb db, TimeProvider clock) : IRequestHandler<ListHolidays, HolidayList>
{
    public async Task<HolidayList> Handle(ListHolidays request, CancellationToken ct)
    {
        var year = request.Year ?? Wib.DayOf(clock.GetUtcNow()).Year;
        return new(year, await HolidayLookup.OfYearAsync(db, year, ct));
    }
}

internal sealed class GetHolidayHandler(IAppDb db) : IRequestHandler<GetHoliday, HolidayItem>
{
    public async Task<HolidayItem> Handle(GetHoliday request, CancellationToken ct) =>
        FixedHoliday.On(request.Date) is { } holiday
            ? HolidayItem.Of(request.Date, holiday)
            : HolidayItem.Of(
                await db.Holidays.AsNoTracking().SingleOrDefaultAsync(h => h.Date == request.Date, ct)
                    ?? throw new NotFoundException(nameof(Holiday))
            );
}

internal sealed class IsHolidayHandler(IAppDb db) : IRequestHandler<IsHoliday, bool>
{
    public Task<bool> Handle(IsHoliday request, CancellationToken ct) => db.Holidays.AnyAsync(h => h.Date == request.Date, ct);
}

internal static class HolidayLookup
{
    /// <summary>
    /// Returns the holidays of a year, those of the law and those entered, in the order of their dates.
    /// </summary>
    public static async Task<IReadOnlyList<HolidayItem>> OfYearAsync(IAppDb db, int year, CancellationToken ct)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var entered = await db.Holidays.AsNoTracking().Where(h => h.Date >= first && h.Date <= last).ToListAsync(ct);
        return
        [
            .. FixedHoliday
                .In(year)
                .Select(day => HolidayItem.Of(day.Date, day.Holiday))
                .Concat(entered.Where(holiday => FixedHoliday.On(holiday.Date) is null).Select(HolidayItem.Of))
                .OrderBy(holiday => holiday.Date),
        ];
    }

    /// <summary>Loads a holiday for update, checking the version the caller read.</summary>
    public static async Task<Holiday> LoadHolidayAsync(IAppDb db, DateOnly date, int? expectedVersion, CancellationToken ct)
    {
        EscalationRules.HolidayNotFixed.Require(FixedHoliday.On(date) is null);
        var holiday = await db.Holidays.SingleOrDefaultAsync(h => h.Date == date, ct) ?? throw new NotFoundException(nameof(Holiday));
        return expectedVersion is null || expectedVersion == holiday.Version
            ? holiday
            : throw new StaleVersionException(
                holiday.Version,
                JsonSerializer.Serialize(HolidayItem.Of(holiday), HolidayJson.Readable.HolidayItem),
                null
            );
    }
}
