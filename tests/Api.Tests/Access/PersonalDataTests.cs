using System.Text;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.OpenApi;
using JippApi.Application.Privacy;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Access;

public class PersonalDataTests(AccessApp app) : IClassFixture<AccessApp>
{
    [Fact]
    public async Task A_person_reads_all_data_kept_about_them_and_why()
    {
        var person = await app.Person(app.Accounts.Government);
        await app.GrantRole(person.Id, "MENTOR");

        var data = await (await app.SignedIn(person)).Get("/api/v1/me/data");

        data.Header("Cache-Control").ShouldBe("no-store");
        ((string?)data["account.email"], (string?)data["account.name"]).ShouldBe((person.Email, person.Name));
        ((string?)data["grants"]![0]!["role"]).ShouldBe("MENTOR");
        data["sessions"]!.AsArray().Count.ShouldBe(1);
        data["auditEvents"]!
            .AsArray()
            .Select(e => (string?)e!["action"])
            .ShouldBe(["SIGNED_IN", "GRANT_GIVEN", "ACCOUNT_ACTIVATED", "ACCOUNT_INVITED"], ignoreOrder: true);
        data["parts"]!
            .AsArray()
            .Select(part => (string)part!["name"]!)
            .ShouldBe(data.Json.AsObject().Select(member => member.Key).Except(["parts", "moreEvents"]), ignoreOrder: true);
        data["parts"]!.AsArray().ShouldAllBe(part => part!["purpose"]!["id"] != null && part["retention"]!["en"] != null);
    }

    [Fact]
    public void The_documentation_lists_the_same_data()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "privacy.md"));

        foreach (var part in PersonalDataParts.All)
            text.ShouldContain($"| `{part.Name}` | {part.Purpose.En} | {part.Retention.En} |");
        foreach (var part in PersonalDataParts.All)
            text.ShouldContain($"| `{part.Name}` | {part.Purpose.Id} | {part.Retention.Id} |");
    }

    [Fact]
    public async Task Erasure_leaves_no_row_that_identifies_the_person()
    {
        var (person, other) = (await app.Person(app.Accounts.Government), await app.Person());
        var grant = await app.GrantRole(person.Id, "HUB_ADMIN", "REGION", "13");
        var client = await app.SignedIn(person);
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        var delegation = new
        {
            grantId = grant.Id,
            to = other.Email,
            until = app.Clock.GetUtcNow().AddDays(1),
        };
        await client.Post("/api/v1/me/delegations", delegation, key);
        await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/users/{person.Id}/invitations", "{}", key);
        await client.Post("/api/v1/me/authenticator", new { password = People.Password });
        await app.SignIn(person.Email, "Bukan-Kata-Sandi-2026");
        (await WhereAsync(person.Email)).ShouldBe(["Accounts"]);

        var erased = await client.Post("/api/v1/me/erasure", new { password = People.Password });

        erased.Status.ShouldBe(204, erased.Text);
        (await WhereAsync(person.Email)).ShouldBeEmpty();
        (await WhereAsync(person.Email.ToUpperInvariant())).ShouldBeEmpty();
        (await WhereAsync(person.Name)).ShouldBeEmpty();
        (await client.Get("/api/v1/me")).Status.ShouldBe(401);
        (await app.SignIn(person.Email)).Status.ShouldBe(400);
        var admin = app.ClientWith("NATIONAL_ADMIN");
        (await admin.Get($"/api/v1/users/{person.Id}/grants")).Items.ShouldBeEmpty();
        (await admin.Get($"/api/v1/users/{other.Id}/grants")).Items.ShouldBeEmpty();
        ((string?)(await admin.Get($"/api/v1/users/{person.Id}"))["status"]).ShouldBe("ERASED");
        (await app.Disable(person.Id)).Code.ShouldBe("ACCOUNT_TRANSITION_NOT_ALLOWED");
    }

    [Fact]
    public async Task A_replayed_delegation_does_not_store_the_delegates_name()
    {
        var (person, other) = (await app.Person(), await app.Person());
        var grant = await app.GrantRole(other.Id, "MENTOR");
        await (await app.SignedIn(other)).Post(
            "/api/v1/me/delegations",
            new
            {
                grantId = grant.Id,
                to = person.Id,
                until = app.Clock.GetUtcNow().AddDays(1),
            },
            ("Idempotency-Key", Guid.CreateVersion7().ToString())
        );

        (await WhereAsync(person.Name)).ShouldBe(["Accounts"]);
    }

    [Fact]
    public async Task Erasure_requires_the_password()
    {
        var client = await app.SignedIn(await app.Person());

        (await client.Post("/api/v1/me/erasure", "{}")).Faults.ShouldBe(["/password REQUIRED"]);
        (await client.Post("/api/v1/me/erasure", new { password = "Bukan-Kata-Sandi-2026" })).Faults.ShouldBe(["/password PASSWORD_WRONG"]);
        (await client.Get("/api/v1/me")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task An_erased_address_can_be_invited_again_as_a_new_account()
    {
        var person = await app.Person();
        await (await app.SignedIn(person)).Post("/api/v1/me/erasure", new { password = People.Password });

        var again = await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/users", new { email = person.Email, name = person.Name });

        again.Status.ShouldBe(201);
        again.Of().Id.ShouldNotBe(person.Id);
    }

    /// <summary>The tables with a row that contains the text in any column.</summary>
    private async Task<IReadOnlyList<string>> WhereAsync(string text)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var quote = db.GetService<ISqlGenerationHelper>();
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync();
        List<string> found = [];
        foreach (var table in db.Model.GetRelationalModel().Tables)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of the model's own tables
            command.CommandText = $"SELECT * FROM {quote.DelimitIdentifier(table.Name, table.Schema)}";
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync();
            var has = false;
            while (await rows.ReadAsync())
                has |= Enumerable.Range(0, rows.FieldCount).Any(i => TextOf(rows.GetValue(i)).Contains(text, StringComparison.Ordinal));
            if (has)
                found.Add(table.Name);
        }

        return found;
    }

    private static string TextOf(object value) =>
        value switch
        {
            string text => text,
            byte[] bytes => Encoding.UTF8.GetString(bytes),
            _ => "",
        };
}
