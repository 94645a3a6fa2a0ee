using FluentValidation;
using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Ends the sign-in that a refresh or access token belongs to (RFC 7009); an unknown token is no error.</summary>
public sealed record RevokeToken(string Token) : IRequest<Unit>;

internal sealed class RevokeTokenValidator : AbstractValidator<RevokeToken>
{
    private const int LongestToken = 4_000;

    public RevokeTokenValidator() => RuleFor(command => command.Token).Required().AtMost(LongestToken);
}

internal sealed class RevokeTokenHandler(IAppDb db, IAccessTokens tokens, TimeProvider clock) : IRequestHandler<RevokeToken, Unit>
{
    public async Task<Unit> Handle(RevokeToken command, CancellationToken ct)
    {
        var hash = Secret.HashOf(command.Token);
        var id = await db.RefreshTokens.Where(t => t.Hash == hash).Select(t => (Guid?)t.SessionId).SingleOrDefaultAsync(ct)
            ?? await tokens.SessionOfAsync(command.Token, ct);
        var session = id is null ? null : await db.Sessions.SingleOrDefaultAsync(s => s.Id == id && s.RevokedAt == null, ct);
        if (session is null) return Unit.Value;

        session.RevokedAt = clock.GetUtcNow();
        db.TouchAccess();
        db.Note(new("SIGNED_OUT", session.ClientId is null ? "user" : "client", (session.AccountId?.Value ?? session.ClientId!.Value.Value).ToString())
        {
            Actor = session.AccountId?.Value.ToString(),
        });
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
