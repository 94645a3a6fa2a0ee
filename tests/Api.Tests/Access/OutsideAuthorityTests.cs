using System.Security.Claims;
using System.Security.Cryptography;
using JippApi.Api.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JippApi.Api.Tests.Access;

/// <summary>A small OpenID Connect authority, like the government's single sign-on.</summary>
public sealed class Authority : IAsyncDisposable
{
    private readonly RSA key = RSA.Create(2048);
    private readonly WebApplication server;

    private Authority(WebApplication server) => this.server = server;

    public string Address { get; private set; } = "";

    public static async Task<Authority> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var authority = new Authority(builder.Build());
        authority.server.MapGet(
            "/.well-known/openid-configuration",
            () => Results.Json(new { issuer = authority.Address, jwks_uri = $"{authority.Address}/keys" })
        );
        authority.server.MapGet("/keys", () => Results.Json(new { keys = new[] { authority.PublicKey() } }));
        await authority.server.StartAsync();
        authority.Address = authority
            .server.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.Single();
        return authority;
    }

    public string Token(
        string subject,
        string audience = "jipp-api",
        RSA? signedBy = null,
        TimeSpan? expiresIn = null,
        params (string Type, string Value)[] claims
    )
    {
        var expires = TimeProvider.System.GetUtcNow().UtcDateTime + (expiresIn ?? TimeSpan.FromMinutes(5));
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Address,
                Audience = audience,
                Subject = new ClaimsIdentity([new("sub", subject), .. claims.Select(claim => new Claim(claim.Type, claim.Value))]),
                NotBefore = expires - TimeSpan.FromMinutes(10),
                Expires = expires,
                SigningCredentials = new(new RsaSecurityKey(signedBy ?? key) { KeyId = "satu" }, SecurityAlgorithms.RsaSha256),
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        key.Dispose();
    }

    private object PublicKey()
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            use = "sig",
            kid = "satu",
            alg = "RS256",
            n = Base64UrlEncoder.Encode(parameters.Modulus),
            e = Base64UrlEncoder.Encode(parameters.Exponent),
        };
    }
}

/// <summary>A server that accepts tokens of an external authority beside its own.</summary>
public sealed class JippAppWithAuthority : JippApp
{
    public Authority Authority { get; private set; } = null!;

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["Authentication:Authority"] = Authority.Address,
            ["Authentication:ClaimGrants:0:Claim"] = "groups",
            ["Authentication:ClaimGrants:0:Value"] = "jipp-nasional",
            ["Authentication:ClaimGrants:0:Role"] = "NATIONAL_ADMIN",
            ["Authentication:ClaimGrants:1:Claim"] = "groups",
            ["Authentication:ClaimGrants:1:Value"] = "jipp-hub-*",
            ["Authentication:ClaimGrants:1:Role"] = "HUB_ADMIN",
            ["Authentication:ClaimGrants:1:Scope"] = "REGION",
        };

    public override async Task InitializeAsync()
    {
        Authority = await Authority.StartAsync();
        await base.InitializeAsync();
    }
}

public class OutsideAuthorityTests(JippAppWithAuthority app) : IClassFixture<JippAppWithAuthority>
{
    [Fact]
    public async Task A_group_at_the_authority_grants_a_role_here()
    {
        var hub = With(("groups", "jipp-hub-13"));
        var owner = await app.Institution();

        var draft = await hub.Post("/api/v1/innovations", Given.Complete(owner.Id));

        draft.Status.ShouldBe(201, draft.Text);
        (await hub.Get($"/api/v1/innovations/{draft.Id}")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("jipp-hub-61")]
    [InlineData("jipp-hub-")]
    [InlineData("jipp-hub-1")]
    [InlineData("jipp-nasional-bukan")]
    [InlineData("JIPP-NASIONAL")]
    public async Task A_group_of_another_region_or_form_grants_nothing(string group)
    {
        var owner = await app.Institution();

        (await With(("groups", group)).Post("/api/v1/innovations", Given.Complete(owner.Id))).Status.ShouldBe(403);
    }

    [Fact]
    public async Task Our_own_tokens_are_accepted_beside_those_of_the_authority() =>
        (await app.ClientWith("NATIONAL_ADMIN").Get("/api/v1/audit-events/verification")).Status.ShouldBe(200);

    [Fact]
    public async Task A_role_claim_of_the_authority_grants_nothing() =>
        (await With(("role", "NATIONAL_ADMIN"), ("groups", "lain")).Post("/api/v1/innovations", "{}")).Status.ShouldBe(403);

    [Fact]
    public async Task An_invalid_token_of_the_authority_is_refused()
    {
        using var stranger = RSA.Create(2048);
        foreach (
            var token in new[]
            {
                app.Authority.Token("x", audience: "lain", claims: ("groups", "jipp-nasional")),
                app.Authority.Token("x", expiresIn: TimeSpan.FromMinutes(-2), claims: ("groups", "jipp-nasional")),
                app.Authority.Token("x", signedBy: stranger, claims: ("groups", "jipp-nasional")),
            }
        )
            (await app.ClientWithToken(token).Get("/api/v1/audit-events/verification")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task An_external_identity_cannot_act_for_a_local_account() =>
        (
            await With(("groups", "jipp-nasional"))
                .Get("/api/v1/audit-events/verification", ("Jipp-Acting-For", app.Accounts.IdOf("NATIONAL_ADMIN", "x").ToString()))
        ).Code.ShouldBe("NOTHING_DELEGATED");

    [Fact]
    public async Task An_unreachable_authority_affects_only_its_own_tokens()
    {
        await using var alone = new WithoutItsAuthority();
        await ((IAsyncLifetime)alone).InitializeAsync();

        using var answer = await alone
            .ClientWithHandler(new HttpClientHandler())
            .SendAsync(
                new(HttpMethod.Get, "/api/v1/regions/13") { Headers = { { "Authorization", $"Bearer {app.Authority.Token("x")}" } } }
            );

        ((int)answer.StatusCode).ShouldBe(503);
        (await alone.ClientWith("NATIONAL_ADMIN").Get("/api/v1/regions/13")).Status.ShouldBe(200);
    }

    private sealed class WithoutItsAuthority : JippApp
    {
        protected override IReadOnlyDictionary<string, string> Settings =>
            new Dictionary<string, string> { ["Authentication:Authority"] = "http://127.0.0.1:9" };
    }

    private HttpClient With(params (string, string)[] claims) => app.ClientWithToken(app.Authority.Token("siti", claims: claims));
}
