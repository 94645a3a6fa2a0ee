using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Registers a partner client and returns its secret.</summary>
public sealed record RegisterClient(NewClientInput Input) : IRequest<ClientItem>;

internal sealed class RegisterClientValidator : AbstractValidator<RegisterClient>
{
    public RegisterClientValidator() => RuleFor(command => command.Input).SetValidator(new NewClientInputValidator());
}

internal sealed class RegisterClientHandler(IAppDb db, IPasswordHasher<PartnerClient> hasher, TimeProvider clock)
    : IRequestHandler<RegisterClient, ClientItem>
{
    public async Task<ClientItem> Handle(RegisterClient command, CancellationToken ct)
    {
        await ClientReferences.RequireRateClassAsync(db, command.Input, ct);
        AccessRules.ClientNameUnique.Require(!await db.Clients.AnyAsync(c => c.ClientId == command.Input.ClientId, ct));

        var (now, secret) = (clock.GetUtcNow(), Secret.New());
        var client = PartnerClient.Register(command.Input.ClientId!, command.Input.ToDetails(), hasher.HashPassword(null!, secret), now);

        db.Clients.Add(client);
        await db.SaveChangesAsync(ct);
        return await ClientLookup.ReadClientAsync(db, client.Id, now, ct) with { Secret = secret };
    }
}
