using FluentValidation;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>A partner's system signs in (<c>grant_type=client_credentials</c>).</summary>
public sealed record SignInClient(string ClientId, string ClientSecret) : IRequest<IssuedTokens>;

internal sealed class SignInClientValidator : AbstractValidator<SignInClient>
{
    public SignInClientValidator()
    {
        RuleFor(command => command.ClientId).Required().AtMost(PartnerClient.ClientIdMaxLength);
        RuleFor(command => command.ClientSecret).Required().AtMost(Passwords.MaxLength);
    }
}

internal sealed class SignInClientHandler(IAppDb db, IPasswordHasher<PartnerClient> hasher, IAccessTokens tokens, TimeProvider clock)
    : IRequestHandler<SignInClient, IssuedTokens>
{
    private const int MostLiveSecrets = 2;

    private static readonly string HashOfNothing = new PasswordHasher<PartnerClient>().HashPassword(null!, Secret.New());

    public async Task<IssuedTokens> Handle(SignInClient command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var client = await db.Clients.AsNoTracking().SingleOrDefaultAsync(c => c.ClientId == command.ClientId, ct);
        if (!IsRight(client, command.ClientSecret, now) || client!.DisabledAt is not null)
        {
            if (client is not null) db.Note(NoteOf("CLIENT_REFUSED", client));
            await db.SaveChangesAsync(ct);
            throw new SignInRefusedException(SignInRefusedException.InvalidClient);
        }

        var session = db.Sessions.Add(new Session { ClientId = client.Id, StartedAt = now, ExpiresAt = now + tokens.Lifetime }).Entity;
        db.Note(NoteOf("CLIENT_SIGNED_IN", client));
        await db.SaveChangesAsync(ct);
        return new(await tokens.IssueAsync(client.ClientId, session.Id, client.ClientId, ct), (int)tokens.Lifetime.TotalSeconds, null, string.Join(' ', client.Scopes));
    }

    /// <summary>The same number of hashes is computed for every client, known or not, however many secrets it has.</summary>
    private bool IsRight(PartnerClient? client, string secret, DateTimeOffset now)
    {
        var live = (client?.Secrets ?? []).Where(s => s.IsLive(now)).Select(s => s.Hash).ToList();
        var hashes = live.Concat(Enumerable.Repeat(HashOfNothing, MostLiveSecrets)).Take(MostLiveSecrets);
        var right = hashes.Select(hash => hasher.VerifyHashedPassword(client!, hash, secret) != PasswordVerificationResult.Failed).ToList();
        return right.Contains(true) && live.Count > 0;
    }

    private static AuditNote NoteOf(string action, PartnerClient client) =>
        new(action, "client", client.Id.Value.ToString()) { Actor = client.ClientId, Sources = client.Source is { } source ? $"|{Code.Of(source)}|" : null };
}
