using System.Collections.Concurrent;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Hosting;

/// <summary>Accounts with roles, made without the API so that tests of one endpoint do not depend on others.</summary>
public sealed class TestAccounts(IServiceProvider services)
{
    public const string Region = "13.71";

    private readonly ConcurrentDictionary<string, (Guid Account, Guid Session)> known = new(StringComparer.Ordinal);

    /// <summary>
    /// A token of an account with this role: national where the role allows it, otherwise in the test region.
    /// </summary>
    public string TokenOf(string role, string subject, GrantScope? scope = null)
    {
        var key = $"{role}|{subject}|{scope}";
        if (!known.TryGetValue(key, out var person))
            person = known[key] = Run(() => CreateAsync(key, Code.TryParse<Role>(role, out var known) ? known : null, scope));
        return Run(() =>
            services.GetRequiredService<IAccessTokens>().IssueAsync(person.Account.ToString(), person.Session, null, default).AsTask()
        );
    }

    public string TokenOfClient(string source) =>
        Run(async () =>
        {
            var clientId = $"uji-{source.ToLowerInvariant()}-{Guid.CreateVersion7().ToString("N")[^8..]}";
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<JippDb>();
            var now = TimeProvider.System.GetUtcNow();
            var details = new ClientDetails(
                "Sistem uji",
                "tim@uji.example",
                Permissions.OfClients,
                Code.Parse<InnovationSource>(source),
                RateClass.Partner
            );
            var client = db.Clients.Add(PartnerClient.Register(clientId, details, "tanpa rahasia", now)).Entity;
            var session = db
                .Sessions.Add(
                    new Session
                    {
                        ClientId = client.Id,
                        StartedAt = now,
                        ExpiresAt = now.AddDays(1),
                    }
                )
                .Entity;
            await db.SaveChangesAsync();
            return await services.GetRequiredService<IAccessTokens>().IssueAsync(clientId, session.Id, clientId, default);
        });

    public Guid IdOf(string role, string subject, GrantScope? scope = null)
    {
        TokenOf(role, subject, scope);
        return known[$"{role}|{subject}|{scope}"].Account;
    }

    public string Government =>
        Run(async () =>
        {
            await using var scope = services.CreateAsyncScope();
            return (await GovernmentAsync(scope.ServiceProvider.GetRequiredService<JippDb>())).Value.ToString();
        });

    /// <summary>The government of the province that contains the test region.</summary>
    public string ProvincialGovernment =>
        Run(async () =>
        {
            await using var scope = services.CreateAsyncScope();
            var province = Region[..2];
            return (
                await scope
                    .ServiceProvider.GetRequiredService<JippDb>()
                    .Institutions.Where(i => i.GovernmentOf == province)
                    .Select(i => i.Id)
                    .FirstAsync()
            ).Value.ToString();
        });

    private static Task<InstitutionId> GovernmentAsync(JippDb db) =>
        db.Institutions.Where(i => i.GovernmentOf == Region).Select(i => i.Id).FirstAsync();

    private async Task<(Guid, Guid)> CreateAsync(string key, Role? role, GrantScope? scope)
    {
        await using var services1 = services.CreateAsyncScope();
        var db = services1.ServiceProvider.GetRequiredService<JippDb>();
        var now = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        var account = Account.Create($"{Guid.CreateVersion7():N}@uji.example", key, null, now);
        (account.NormalizedEmail, account.NormalizedUserName) = (account.Email!.ToUpperInvariant(), account.Email!.ToUpperInvariant());
        account.Activate();
        db.Accounts.Add(account);
        if (role is { } given)
            db.Grants.Add(
                Grant.Issue(account.AccountId, given, scope ?? await ScopeOfAsync(given, db), now, null, new UserId("test"), now)
            );
        var session = db
            .Sessions.Add(
                new Session
                {
                    AccountId = account.AccountId,
                    StartedAt = now,
                    ExpiresAt = now.AddDays(1),
                }
            )
            .Entity;
        await db.SaveChangesAsync();
        return (account.Id, session.Id);
    }

    private static async Task<GrantScope> ScopeOfAsync(Role role, JippDb db) =>
        GrantScope.KindsOf(role)[0] switch
        {
            ScopeKind.Source => new(ScopeKind.Source, "KIPP"),
            ScopeKind.Region => new(ScopeKind.Region, Region[..2]),
            ScopeKind.Institution => new(ScopeKind.Institution, (await GovernmentAsync(db)).Value.ToString()),
            _ => GrantScope.Nation,
        };

    private static T Run<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}
