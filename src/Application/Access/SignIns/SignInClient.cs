using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>Signs a partner client in (<c>grant_type=client_credentials</c>).</summary>
/// <param name="ClientId">Client id used to sign in.</param>
/// <param name="ClientSecret">The client secret.</param>
/// <param name="Scope">Permissions the client wants, separated by spaces. The client is always given all of its
/// permissions; a request for any other is refused.</param>
public sealed record SignInClient(string ClientId, string ClientSecret, string? Scope) : IRequest<IssuedTokens>;

internal sealed class SignInClientValidator : AbstractValidator<SignInClient>
{
    public SignInClientValidator()
    {
        RuleFor(command => command.ClientId).Required().MaxLength(PartnerClient.ClientIdMaxLength);
        RuleFor(command => command.ClientSecret).Required().MaxLength(Passwords.MaxLength);
    }
}

internal sealed class SignInClientHandler(
    IAppDb db,
    IPasswordHasher<PartnerClient> hasher,
    IAccessTokens tokens,
    DemoSignIns demo,
    TimeProvider clock
) : IRequestHandler<SignInClient, IssuedTokens>
{
    public async Task<IssuedTokens> Handle(SignInClient command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var client = await ClientSecrets.FindClientAsync(db, hasher, command.ClientId, command.ClientSecret, now, ct);
        var refusal = demo.AllowsClient(client?.ClientId) ? RefusalOf(client, command.Scope) : SignInRefusedException.InvalidClient;
        var session = new Session
        {
            ClientId = client?.Id,
            StartedAt = now,
            ExpiresAt = now + tokens.Lifetime,
        };
        if (refusal is null)
        {
            db.Sessions.Add(session);
            ClientSecrets.RecordClientEvent(db, "CLIENT_SIGNED_IN", client);
        }

        await db.SaveChangesAsync(ct);
        if (refusal is not null)
            throw new SignInRefusedException(refusal);
        return new(
            await tokens.IssueAsync(client!.ClientId, session.Id, client.ClientId, ct),
            (int)tokens.Lifetime.TotalSeconds,
            null,
            string.Join(' ', client.Scopes)
        );
    }

    private static string? RefusalOf(PartnerClient? client, string? scope)
    {
        if (client is null)
            return SignInRefusedException.InvalidClient;
        return (scope ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(client.Scopes.Contains)
            ? null
            : SignInRefusedException.InvalidScope;
    }
}
