using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Exchanges a refresh token for new tokens (<c>grant_type=refresh_token</c>).</summary>
public sealed record RefreshSignIn(string RefreshToken) : IRequest<IssuedTokens>;

internal sealed class RefreshSignInValidator : AbstractValidator<RefreshSignIn>
{
    public RefreshSignInValidator() => RuleFor(command => command.RefreshToken).Required().MaxLength(Passwords.MaxLength);
}

internal sealed class RefreshSignInHandler(IAppDb db, IAccessTokens tokens, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<RefreshSignIn, IssuedTokens>
{
    /// <summary>
    /// For this long a used token gives the same next one again: an answer was lost, or two windows refreshed at once.
    /// </summary>
    private static readonly TimeSpan Leeway = TimeSpan.FromSeconds(10);

    public async Task<IssuedTokens> Handle(RefreshSignIn command, CancellationToken ct)
    {
        // Before the transaction: the first use of the key saves it
        var next = Secret.After(command.RefreshToken, keys.RefreshTokens);
        var (issued, refusal) = await db.InTransactionAsync(() => RefreshAsync(Secret.HashOf(command.RefreshToken), next, ct), ct);
        return issued ?? throw refusal!;
    }

    private async Task<(IssuedTokens?, SignInRefusedException?)> RefreshAsync(string hash, string next, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var refused = new SignInRefusedException(SignInRefusedException.InvalidGrant);
        var token = await db.RefreshTokens.AsNoTracking().SingleOrDefaultAsync(t => t.Hash == hash, ct);
        if (token is null)
            return (null, refused);
        var session = await db.Sessions.SingleAsync(s => s.Id == token.SessionId, ct);
        if (session.RevokedAt is not null || token.ExpiresAt <= now)
            return (null, refused);

        // Compare and set: of two users of the same token one must be a thief, and nobody knows which (RFC 9700
        // §4.14.2).
        var taken = await db
            .RefreshTokens.Where(t => t.Hash == hash && t.UsedAt == null)
            .ExecuteUpdateAsync(t => t.SetProperty(x => x.UsedAt, now), ct);
        var active = await db.Accounts.AnyAsync(a => a.Id == session.AccountId!.Value.Value && a.Status == AccountStatus.Active, ct);
        if (taken == 1 && active)
        {
            Sessions.AddRefreshToken(db, session, next, now);
            await db.SaveChangesAsync(ct);
        }

        if (active && (taken == 1 || await IsRepeatedAsync(hash, next, now, ct)))
            return (await tokens.OfAsync(session, next, ct), null);

        session.RevokedAt = now;
        db.InvalidateAccess();
        db.AddAuditEvent(
            new(taken == 1 ? "SIGN_IN_ENDED" : "REFRESH_TOKEN_REUSED", "user", session.AccountId!.Value.Value.ToString())
            {
                Actor = session.AccountId.Value.Value.ToString(),
            }
        );
        await db.SaveChangesAsync(ct);
        return (null, refused);
    }

    /// <summary>Whether the token was used a moment ago, and the one that it gave has not been used since.</summary>
    private async Task<bool> IsRepeatedAsync(string hash, string next, DateTimeOffset now, CancellationToken ct)
    {
        var (nextHash, earliest) = (Secret.HashOf(next), now - Leeway);
        return await db.RefreshTokens.AnyAsync(t => t.Hash == hash && t.UsedAt >= earliest, ct)
            && await db.RefreshTokens.AnyAsync(t => t.Hash == nextHash && t.UsedAt == null, ct);
    }
}
