using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>
/// Resolves a token to its caller; null when the account or session has ended, or when the person they want to act for
/// delegates nothing to them.
/// </summary>
/// <param name="Account">The account; null for a client.</param>
/// <param name="ClientId">The client id; null for a person.</param>
/// <param name="Session">The sign-in session; null when an external authority issued the token.</param>
/// <param name="ActingFor">The account the person wants to act for.</param>
public sealed record ReadCaller(Guid? Account, string? ClientId, Guid? Session, Guid? ActingFor) : IRequest<Caller?>;

internal sealed class ReadCallerHandler(IAppDb db, DemoSignIns demo, TimeProvider clock) : IRequestHandler<ReadCaller, Caller?>
{
    public Task<Caller?> Handle(ReadCaller request, CancellationToken ct) =>
        request.Account is { } account ? PersonAsync(account, request, ct) : ClientAsync(request, ct);

    private async Task<Caller?> PersonAsync(Guid id, ReadCaller request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        AccountId self = new(id);
        AccountId? other = request.ActingFor is { } acting ? new(acting) : null;
        var grants = db
            .Grants.Where(g => g.AccountId == self || (other != null && g.AccountId == other))
            .Where(g => g.RevokedAt == null && g.From <= now && (g.Until == null || g.Until > now));
        var rows = await db
            .Accounts.AsNoTracking()
            .Where(a => a.Id == id && a.Status == AccountStatus.Active)
            .Where(a =>
                request.Session == null
                || db.Sessions.Any(s => s.Id == request.Session && s.AccountId == self && s.RevokedAt == null && s.ExpiresAt > now)
            )
            .Where(a => request.ActingFor == null || db.Accounts.Any(o => o.Id == request.ActingFor && o.Status == AccountStatus.Active))
            .SelectMany(
                _ => grants.DefaultIfEmpty(),
                (a, grant) =>
                    new
                    {
                        a.Email,
                        a.InstitutionId,
                        OtherInstitutionId = db
                            .Accounts.Where(o => o.Id == request.ActingFor)
                            .Select(o => o.InstitutionId)
                            .FirstOrDefault(),
                        Grant = grant,
                    }
            )
            .ToListAsync(ct);
        if (rows.Count == 0 || !demo.AllowsAccount(rows[0].Email))
            return null;

        var found = rows[0];
        var held = rows.Select(row => row.Grant).OfType<Grant>().ToList();
        var lent = held.Where(g => g.AccountId == other && g.OnBehalfOf is null).Select(g => (g.Role, g.Scope)).ToList();
        List<ActiveGrant> own =
        [
            .. held.Where(g => g.AccountId == self && g.OnBehalfOf == other && (other is null || lent.Contains((g.Role, g.Scope))))
                .Select(g => new ActiveGrant(g.Id, g.Role, g.Scope)),
        ];
        if (other is not null && own.Count == 0)
            return null;

        InstitutionId?[] institutions = [found.InstitutionId, found.OtherInstitutionId];
        return new()
        {
            Id = new(id.ToString()),
            Account = self,
            ActingFor = other,
            Session = request.Session,
            Institutions = [.. institutions.Where(i => i is not null)],
            Grants = own,
            HeldScopes = [.. held.Select(g => g.Scope)],
            Provinces = await ProvincesAsync(own, ct),
            Today = Wib.DayOf(now),
            RateClass = RateClass.User,
        };
    }

    /// <summary>Returns the provinces whose governments the person signs for; only signatories cost a query.</summary>
    private async Task<IReadOnlyList<GrantScope>> ProvincesAsync(IReadOnlyList<ActiveGrant> grants, CancellationToken ct)
    {
        List<InstitutionId> signsFor =
        [
            .. grants.Where(grant => grant.Role == Role.Signatory).Select(grant => new InstitutionId(Guid.Parse(grant.Scope.Value!))),
        ];
        if (signsFor.Count == 0)
            return [];
        var codes = await db
            .Institutions.Where(i => signsFor.Contains(i.Id) && i.Kind == InstitutionKind.Province && i.GovernmentOf != null)
            .Select(i => i.GovernmentOf)
            .ToListAsync(ct);
        return codes.ConvertAll(code => new GrantScope(ScopeKind.Region, code));
    }

    private async Task<Caller?> ClientAsync(ReadCaller request, CancellationToken ct)
    {
        var client = await db
            .Clients.AsNoTracking()
            .Where(c => c.ClientId == request.ClientId && c.DisabledAt == null)
            .Where(c => db.Sessions.Any(s => s.Id == request.Session && s.ClientId == c.Id && s.RevokedAt == null))
            .Select(c => new
            {
                c.Id,
                c.ClientId,
                c.Scopes,
                c.Source,
                c.RateClass,
            })
            .SingleOrDefaultAsync(ct);
        return client is null || request.ActingFor is not null || !demo.AllowsClient(client.ClientId)
            ? null
            : new()
            {
                Id = new(client.ClientId),
                Client = client.Id,
                Session = request.Session,
                Scopes = client.Scopes,
                Source = client.Source,
                RateClass = client.RateClass,
            };
    }
}
