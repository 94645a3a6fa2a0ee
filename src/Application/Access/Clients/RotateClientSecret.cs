using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>
/// Gives a partner client a new secret and returns it; the previous one keeps working during the overlap.
/// </summary>
/// <param name="Id">The client.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="OverlapHours">Hours during which the previous secret keeps working.</param>
public sealed record RotateClientSecret(Guid Id, int? ExpectedVersion, int OverlapHours) : IRequest<ClientItem>
{
    /// <summary>Maximum overlap in hours: a week.</summary>
    public const int MaxOverlapHours = 168;

    /// <summary>Default overlap in hours: a day.</summary>
    public const int DefaultOverlapHours = 24;
}

internal sealed class RotateClientSecretValidator : AbstractValidator<RotateClientSecret>
{
    public RotateClientSecretValidator() => RuleFor(command => command.OverlapHours).Within(0, RotateClientSecret.MaxOverlapHours);
}

internal sealed class RotateClientSecretHandler(IAppDb db, IPasswordHasher<PartnerClient> hasher, TimeProvider clock)
    : IRequestHandler<RotateClientSecret, ClientItem>
{
    public async Task<ClientItem> Handle(RotateClientSecret command, CancellationToken ct)
    {
        var (now, secret) = (clock.GetUtcNow(), Secret.New());
        var client = await ClientLookup.LoadClientAsync(db, command.Id, command.ExpectedVersion, now, ct);

        client.RotateSecret(hasher.HashPassword(client, secret), TimeSpan.FromHours(command.OverlapHours), now);

        await db.SaveChangesAsync(ct);
        return await ClientLookup.ReadClientAsync(db, client.Id, now, ct) with { Secret = secret };
    }
}
