using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Escalations;
using MediatR;

namespace JippApi.Application.Escalations;

/// <summary>Adds a day to the calendar of public holidays.</summary>
public sealed record EnterHoliday(DateOnly Date, HolidayInput Input) : IRequest<HolidayItem>;

/// <summary>A public holiday.</summary>
/// <param name="Name">Name of the holiday.</param>
public sealed record HolidayInput(string? Name = null);

internal sealed class EnterHolidayValidator : AbstractValidator<EnterHoliday>
{
    public EnterHolidayValidator() => RuleFor(command => command.Input).SetValidator(new HolidayInputValidator());
}

internal sealed class HolidayInputValidator : AbstractValidator<HolidayInput>
{
    public HolidayInputValidator() => RuleFor(input => input.Name).Required().MaxLength(Holiday.NameMaxLength);
}

internal sealed class EnterHolidayHandler(IAppDb db, TimeProvider clock) : IRequestHandler<EnterHoliday, HolidayItem>
{
    public async Task<HolidayItem> Handle(EnterHoliday command, CancellationToken ct)
    {
        var holiday = Holiday.Create(command.Date, command.Input.Name!.Trim(), clock.GetUtcNow());

        db.Holidays.Add(holiday);
        await db.SaveChangesAsync(ct);
        return HolidayItem.Of(holiday);
    }
}
