using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JippApi.Api.Tests.Access;

public class KeyTests(JippApp app) : IClassFixture<JippApp>
{
    [Fact]
    public async Task A_token_can_be_verified_with_the_published_keys()
    {
        var keys = new JsonWebKeySet(await app.Anonymous().GetStringAsync("/.well-known/jwks.json"));

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(
            app.Accounts.TokenOf("MENTOR", "x"),
            new TokenValidationParameters
            {
                ValidIssuer = "https://api.jipp.go.id",
                ValidAudience = "jipp-api",
                IssuerSigningKeys = keys.GetSigningKeys(),
            }
        );

        result.IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task Published_keys_contain_no_private_part()
    {
        var keys = JsonNode.Parse(await app.Anonymous().GetStringAsync("/.well-known/jwks.json"))!["keys"]!.AsArray();

        keys.ShouldNotBeEmpty();
        keys.ShouldAllBe(key => key!["d"] == null);
    }

    [Fact]
    public void A_token_expires_within_fifteen_minutes()
    {
        var token = new JsonWebToken(app.Accounts.TokenOf("MENTOR", "x"));

        (token.ValidTo - token.ValidFrom).ShouldBe(TimeSpan.FromMinutes(15));
        token.Alg.ShouldBe("ES256");
    }

    [Fact]
    public async Task The_discovery_document_names_the_token_and_key_endpoints()
    {
        var document = await app.Anonymous().Get("/.well-known/openid-configuration");

        ((string?)document["issuer"]).ShouldBe("https://api.jipp.go.id");
        (await app.Anonymous().Get(new Uri((string)document["jwks_uri"]!).AbsolutePath)).Status.ShouldBe(200);
        new Uri((string)document["token_endpoint"]!).AbsolutePath.ShouldBe("/api/v1/auth/token");
    }

    [Fact]
    public async Task Servers_on_one_database_accept_each_others_tokens()
    {
        await using var other = new SameDatabase(app);
        await ((IAsyncLifetime)other).InitializeAsync();

        (await other.ClientWithToken(app.Accounts.TokenOf("NATIONAL_ADMIN", "x")).Get("/api/v1/audit-events")).Status.ShouldBe(200);
        (await app.ClientWithToken(other.Accounts.TokenOf("NATIONAL_ADMIN", "y")).Get("/api/v1/audit-events")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_key_is_published_before_and_after_the_time_it_signs()
    {
        var first = new JsonWebToken(app.Accounts.TokenOf("MENTOR", "x")).Kid;
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        var old = (await db.SigningKeys.AsNoTracking().SingleAsync(key => key.Id == first)).CreatedAt;
        await db.SigningKeys.Where(key => key.Id == first).ExecuteUpdateAsync(key => key.SetProperty(k => k.CreatedAt, old.AddDays(-40)));
        try
        {
            await using var later = new SameDatabase(app);
            await ((IAsyncLifetime)later).InitializeAsync();

            new JsonWebToken(later.Accounts.TokenOf("MENTOR", "z")).Kid.ShouldBe(first);
            var published = JsonNode.Parse(await later.Anonymous().GetStringAsync("/.well-known/jwks.json"))!["keys"]!.AsArray();
            published.Count.ShouldBe(2);
        }
        finally
        {
            await db.SigningKeys.Where(key => key.Id != first).ExecuteDeleteAsync();
            await db.SigningKeys.Where(key => key.Id == first).ExecuteUpdateAsync(key => key.SetProperty(k => k.CreatedAt, old));
        }
    }
}

/// <summary>A second server on the database of the first.</summary>
public sealed class SameDatabase(JippApp first) : JippApp(first);
