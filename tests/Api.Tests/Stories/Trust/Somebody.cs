using JippApi.Api.Tests.Hosting;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>A person with a role, who may hold others and lend theirs.</summary>
public sealed record Somebody(JippApp App, string Role, string Subject, GrantScope? Scope = null)
{
    public string Id => App.Accounts.IdOf(Role, Subject, Scope).ToString();

    public HttpClient Client => App.ClientWith(Role, Subject, Scope);

    /// <summary>Lends the role for a week.</summary>
    /// <returns>The other person, acting for this one.</returns>
    public async Task<HttpClient> LentTo(Somebody other)
    {
        var grant = (await Client.Get("/api/v1/me"))["grants"]![0]!["id"]!.ToString();
        var until = TimeProvider.System.GetUtcNow().AddDays(7);
        await Client
            .Post(
                "/api/v1/me/delegations",
                new
                {
                    grantId = grant,
                    to = other.Id,
                    until,
                }
            )
            .Done();
        var client = other.Client;
        client.DefaultRequestHeaders.Add("Jipp-Acting-For", Id);
        return client;
    }

    /// <summary>Works for an institution from now on.</summary>
    public async Task<Somebody> At(string institution)
    {
        await ChangeAsync(async db => (await db.Accounts.FindAsync(Guid.Parse(Id)))!.InstitutionId = new(Guid.Parse(institution)));
        return this;
    }

    /// <summary>Holds a second role from now on.</summary>
    public async Task<Somebody> And(string role, GrantScope scope)
    {
        var now = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        await ChangeAsync(db =>
        {
            db.Grants.Add(Grant.Issue(new(Guid.Parse(Id)), Code.Parse<Role>(role), scope, now, null, new UserId("uji"), now));
            return Task.CompletedTask;
        });
        return this;
    }

    private async Task ChangeAsync(Func<JippDb, Task> change)
    {
        _ = Id;
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        await change(db);
        db.InvalidateAccess();
        await db.SaveChangesAsync();
    }
}

public static class People
{
    public static Somebody Person(this JippApp app, string role, GrantScope? scope = null) =>
        new(app, role, $"orang {Given.Next()}", scope);

    public static Somebody Editor(this JippApp app, string institution) =>
        app.Person("INSTITUTION_EDITOR", new(ScopeKind.Institution, institution));

    /// <summary>An institution that is under no other.</summary>
    public static async Task<string> Root(this JippApp app) => (await app.Institution(root: true)).Id;
}
