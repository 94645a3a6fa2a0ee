using System.Text.Json;
using FluentValidation;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>Changes the limits of a rate class; every process applies them within a second.</summary>
public sealed record ReviseRateClass(string Code, int? ExpectedVersion, RateClassInput Input) : IRequest<RateClassItem>;

/// <summary>Returns a class's current limits, the base of a merge patch.</summary>
public sealed record GetRateClassInput(string Code, int? ExpectedVersion) : IRequest<RateClassInput>;

internal sealed class ReviseRateClassValidator : AbstractValidator<ReviseRateClass>
{
    public ReviseRateClassValidator() => RuleFor(command => command.Input).SetValidator(new RateClassInputValidator());
}

internal sealed class ReviseRateClassHandler(IAppDb db) : IRequestHandler<ReviseRateClass, RateClassItem>
{
    public async Task<RateClassItem> Handle(ReviseRateClass command, CancellationToken ct)
    {
        var (rateClass, input) = (await RateClassLookup.LoadRateClassAsync(db, command.Code, command.ExpectedVersion, ct), command.Input);

        (rateClass.Read, rateClass.Search, rateClass.Write) = (input.Read!.Value, input.Search!.Value, input.Write!.Value);
        (rateClass.Bulk, rateClass.Auth) = (input.Bulk!.Value, input.Auth!.Value);
        rateClass.Version++;

        RateClassNotes.RecordRateClass(db, "RATE_CLASS_REVISED", rateClass);
        await db.SaveChangesAsync(ct);
        return RateClassItem.Of(rateClass);
    }
}

internal sealed class GetRateClassInputHandler(IAppDb db) : IRequestHandler<GetRateClassInput, RateClassInput>
{
    public async Task<RateClassInput> Handle(GetRateClassInput request, CancellationToken ct) =>
        RateClassInput.Of(await RateClassLookup.LoadRateClassAsync(db, request.Code, request.ExpectedVersion, ct));
}

internal static class RateClassNotes
{
    /// <summary>Records the rate class in the audit trail and signals the change to every process.</summary>
    public static void RecordRateClass(IAppDb db, string action, RateClass rateClass)
    {
        db.InvalidateAccess();
        db.AddAuditEvent(
            new PendingAuditEvent(action, "rate-class", rateClass.Code)
            {
                Details = JsonSerializer.Serialize(RateClassItem.Of(rateClass), RateClassJson.Readable.RateClassItem),
            }
        );
    }
}
