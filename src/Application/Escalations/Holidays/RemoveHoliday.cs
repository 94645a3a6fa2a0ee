using FluentValidation;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Escalations;

/// <summary>Removes a day from the calendar of public holidays.</summary>
public sealed record RemoveHoliday(DateOnly Date, int? ExpectedVersion) : IRequest<Unit>;

internal sealed class RemoveHolidayValidator : AbstractValidator<RemoveHoliday>;

internal sealed class RemoveHolidayHandler(IAppDb db, TimeProvider clock) : IRequestHandler<RemoveHoliday, Unit>
{
    public async Task<Unit> Handle(RemoveHoliday command, CancellationToken ct)
    {
        var holiday = await HolidayLookup.LoadHolidayAsync(db, command.Date, command.ExpectedVersion, ct);

        holiday.Remove(clock.GetUtcNow());

        db.Holidays.Remove(holiday);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
