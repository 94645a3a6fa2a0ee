using FluentValidation;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Escalations;

/// <summary>Renames a public holiday.</summary>
public sealed record RenameHoliday(DateOnly Date, int? ExpectedVersion, HolidayInput Input) : IRequest<HolidayItem>;

internal sealed class RenameHolidayValidator : AbstractValidator<RenameHoliday>
{
    public RenameHolidayValidator() => RuleFor(command => command.Input).SetValidator(new HolidayInputValidator());
}

internal sealed class RenameHolidayHandler(IAppDb db, TimeProvider clock) : IRequestHandler<RenameHoliday, HolidayItem>
{
    public async Task<HolidayItem> Handle(RenameHoliday command, CancellationToken ct)
    {
        var holiday = await HolidayLookup.LoadHolidayAsync(db, command.Date, command.ExpectedVersion, ct);

        holiday.Rename(command.Input.Name!.Trim(), clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return HolidayItem.Of(holiday);
    }
}
