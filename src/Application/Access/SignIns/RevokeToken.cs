using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Ends the session of a refresh or access token (RFC 7009); an unknown token is not an error.</summary>
/// <param name="Token">The token. Whoever holds it may end its session.</param>
/// <param name="ClientId">The client id, when a client authenticates; it can then end only its own sessions.</param>
/// <param name="ClientSecret">The client secret.</param>
public sealed record RevokeToken(string Token, string? ClientId, string? ClientSecret) : IRequest<Unit>;

internal sealed class RevokeTokenValidator : AbstractValidator<RevokeToken>
{
    private const int LongestToken = 4_000;

    public RevokeTokenValidator()
    {
        RuleFor(command => command.Token).Required().MaxLength(LongestToken);
        RuleFor(command => command.ClientId).MaxLength(PartnerClient.ClientIdMaxLength);
        RuleFor(command => command.ClientSecret).MaxLength(Passwords.MaxLength);
    }
}

internal sealed class RevokeTokenHandler(IAppDb db, IPasswordHasher<PartnerClient> hasher, IAccessTokens tokens, TimeProvider clock)
    : IRequestHandler<RevokeToken, Unit>
{
    public async Task<Unit> Handle(RevokeToken command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var client = command.ClientId is { } id
            ? await ClientSecrets.FindClientAsync(db, hasher, id, command.ClientSecret ?? "", now, ct)
            : null;
        var refused = command.ClientId is not null && client is null;
        var session = refused ? null : await SessionOfAsync(command.Token, client?.Id, ct);
        if (session is not null)
            await EndAsync(session, now, ct);

        await db.SaveChangesAsync(ct);
        return refused ? throw new SignInRefusedException(SignInRefusedException.InvalidClient) : Unit.Value;
    }

    private async Task<Session?> SessionOfAsync(string token, PartnerClientId? client, CancellationToken ct)
    {
        var hash = Secret.HashOf(token);
        var id =
            await db.RefreshTokens.Where(t => t.Hash == hash).Select(t => (Guid?)t.SessionId).SingleOrDefaultAsync(ct)
            ?? await tokens.SessionOfAsync(token, ct);
        return id is null
            ? null
            : await db.Sessions.SingleOrDefaultAsync(
                s => s.Id == id && s.RevokedAt == null && (client == null || s.ClientId == client),
                ct
            );
    }

    private async Task EndAsync(Session session, DateTimeOffset now, CancellationToken ct)
    {
        session.RevokedAt = now;
        db.InvalidateAccess();
        if (session.AccountId is { } account)
            db.AddAuditEvent(new("SIGNED_OUT", "user", account.Value.ToString()) { Actor = account.Value.ToString() });
        else
            ClientSecrets.RecordClientEvent(
                db,
                "SIGNED_OUT",
                await db.Clients.AsNoTracking().SingleAsync(c => c.Id == session.ClientId, ct)
            );
    }
}
