using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

public sealed record Person(string Id, string Email, string Name);

public static class People
{
    public const string Password = "Kata-Sandi-Uji-2026";

    private static readonly SocketsHttpHandler Network = new() { UseCookies = false };

    public static async Task<Reply> Invited(this JippApp app, string? institutionId = null, HttpClient? by = null)
    {
        var number = Guid.CreateVersion7().ToString("N")[^12..];
        var reply = await (by ?? app.ClientWith("NATIONAL_ADMIN")).Post(
            "/api/v1/users",
            new
            {
                email = $"orang-{number}@uji.example",
                name = $"Orang Uji {number}",
                institutionId,
            }
        );
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    public static Person Of(this Reply invited) =>
        new((string)invited["user.id"]!, (string)invited["user.email"]!, (string)invited["user.name"]!);

    public static Task<Reply> Activate(this JippApp app, string email, string? code, string password = Password) =>
        app.Anonymous()
            .Post(
                "/api/v1/auth/activations",
                new
                {
                    email,
                    code,
                    password,
                }
            );

    /// <summary>A person who has accepted an invitation.</summary>
    public static async Task<Person> Person(this JippApp app, string? institutionId = null)
    {
        var invited = await app.Invited(institutionId);
        var activated = await app.Activate(invited.Of().Email, (string?)invited["invitation.code"]);
        activated.Status.ShouldBe(200, activated.Text);
        return invited.Of();
    }

    public static async Task<Reply> GrantRole(
        this JippApp app,
        string personId,
        string role,
        string kind = "NATIONAL",
        string? value = null
    )
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN")
            .Post($"/api/v1/users/{personId}/grants", new { role, scope = new { kind, value } });
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    public static Task<Reply> Disable(this JippApp app, string personId, HttpClient? by = null) =>
        (by ?? app.ClientWith("NATIONAL_ADMIN")).Post(
            $"/api/v1/users/{personId}/transitions",
            new { to = "DISABLED", reason = "Uji" },
            ("If-Match", "*")
        );

    /// <summary>
    /// Requests tokens. Refusals follow OAuth rather than our problem format, so the conventions are not checked.
    /// </summary>
    public static Task<Reply> Token(this JippApp app, params (string Name, string Value)[] form) => app.Form("/api/v1/auth/token", form);

    public static async Task<Reply> Form(this JippApp app, string url, params (string Name, string Value)[] form)
    {
        using var client = app.ClientWithHandler(Network);
        using var content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var response = await client.PostAsync(new Uri(url, UriKind.Relative), content);
        return new(response, await response.Content.ReadAsByteArrayAsync());
    }

    public static Task<Reply> SignIn(this JippApp app, string email, string password = Password, string? otp = null) =>
        otp is null
            ? app.Token(("grant_type", "password"), ("username", email), ("password", password))
            : app.Token(("grant_type", "password"), ("username", email), ("password", password), ("otp", otp));

    public static Task<Reply> Refresh(this JippApp app, string token) =>
        app.Token(("grant_type", "refresh_token"), ("refresh_token", token));

    /// <summary>A client signed in as the person.</summary>
    public static async Task<HttpClient> SignedIn(this JippApp app, Person person, string password = Password)
    {
        var tokens = await app.SignIn(person.Email, password);
        tokens.Status.ShouldBe(200, tokens.Text);
        return app.ClientWithToken(tokens.Access());
    }

    public static string Access(this Reply tokens) => (string)tokens["access_token"]!;

    public static string Refresh(this Reply tokens) => (string)tokens["refresh_token"]!;
}
