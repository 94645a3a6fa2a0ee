using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Adds a rate class, the request limits agreed in a partner's contract.</summary>
public sealed record AddRateClass(NewRateClassInput Input) : IRequest<RateClassItem>;

internal sealed class AddRateClassValidator : AbstractValidator<AddRateClass>
{
    public AddRateClassValidator() => RuleFor(command => command.Input).SetValidator(new NewRateClassInputValidator());
}

internal sealed class AddRateClassHandler(IAppDb db) : IRequestHandler<AddRateClass, RateClassItem>
{
    public async Task<RateClassItem> Handle(AddRateClass command, CancellationToken ct)
    {
        var input = command.Input;
        AccessRules.RateClassUnique.Require(!await db.RateClasses.AnyAsync(c => c.Code == input.Code, ct));

        var added = new RateClass
        {
            Code = input.Code!,
            Read = input.Read!.Value,
            Search = input.Search!.Value,
            Write = input.Write!.Value,
            Bulk = input.Bulk!.Value,
            Auth = input.Auth!.Value,
        };
        db.RateClasses.Add(added);

        RateClassNotes.RecordRateClass(db, "RATE_CLASS_ADDED", added);
        await db.SaveChangesAsync(ct);
        return RateClassItem.Of(added);
    }
}
