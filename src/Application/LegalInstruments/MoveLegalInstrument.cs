using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.LegalInstruments;
using MediatR;

namespace JippApi.Application.LegalInstruments;

/// <summary>Accepts, rejects or repeals a legal instrument.</summary>
/// <param name="Id">The instrument.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The status to reach.</param>
/// <param name="Reason">Why it is rejected or repealed; required for both.</param>
public sealed record MoveLegalInstrument(Guid Id, int? ExpectedVersion, LegalInstrumentStatus? To, string? Reason)
    : IRequest<LegalInstrumentView>;

internal sealed class MoveLegalInstrumentValidator : AbstractValidator<MoveLegalInstrument>
{
    public MoveLegalInstrumentValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.To).Not(LegalInstrumentStatus.Claimed);
        RuleFor(command => command.Reason).MaxLength(RegisteredInstrument.ReasonMaxLength);
        RuleFor(command => command.Reason).WithoutIdentityNumber();
        RuleFor(command => command.Reason)
            .Required()
            .When(command => command.To is LegalInstrumentStatus.Rejected or LegalInstrumentStatus.Repealed);
    }
}

internal sealed class MoveLegalInstrumentHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<MoveLegalInstrument, LegalInstrumentView>
{
    public async Task<LegalInstrumentView> Handle(MoveLegalInstrument command, CancellationToken ct)
    {
        var (now, instrument) = (clock.GetUtcNow(), await InstrumentAccess.ReadAsync(db, user, command.Id, ct));
        if (command.To == LegalInstrumentStatus.Repealed)
            await InstrumentAccess.RequireOfIssuerAsync(db, user, instrument.IssuerId, ct);
        else
            await InstrumentAccess.RequireDeciderAsync(db, user, instrument, ct);
        if (command.ExpectedVersion is { } version && version != instrument.Version)
            throw new StaleVersionException(
                instrument.Version,
                JsonSerializer.Serialize(LegalInstrumentItem.Of(instrument), LegalInstrumentJson.Readable.LegalInstrumentItem),
                null
            );

        switch (command.To)
        {
            case LegalInstrumentStatus.Accepted:
                instrument.Accept(user.Caller!.Actor, now);
                break;
            case LegalInstrumentStatus.Rejected:
                instrument.Reject(command.Reason!.Trim(), user.Caller!.Actor, now);
                break;
            default:
                instrument.Repeal(command.Reason!.Trim(), now);
                break;
        }

        await db.SaveChangesAsync(ct);
        return LegalInstrumentView.Of(instrument);
    }
}
