namespace JippApi.Api.Tests.Hosting;

/// <summary>Partner clients, made and used the way partners do.</summary>
public static class TestClients
{
    public static readonly string[] AllScopes = ["innovations:read", "innovations:write", "institutions:write"];

    public static object Registration(string clientId, string? source = "IGA", string[]? scopes = null, string rateClass = "partner") =>
        new
        {
            clientId,
            name = $"Sistem {clientId}",
            contact = "tim@mitra.example",
            scopes = scopes ?? AllScopes,
            source,
            rateClass,
        };

    /// <summary>A new partner client; the answer contains its secret.</summary>
    public static async Task<Reply> Partner(this JippApp app, string? source = "IGA", string[]? scopes = null, string rateClass = "partner")
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN")
            .Post(
                "/api/v1/clients",
                Registration($"mitra-{Given.Next()}-{Guid.CreateVersion7():N}"[..40].TrimEnd('-'), source, scopes, rateClass)
            );
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    /// <summary>Posts a form.</summary>
    public static Task<Reply> Form(this HttpClient client, string url, string form, params (string Name, string Value)[] headers) =>
        client.Send(HttpMethod.Post, url, form, [("Content-Type", "application/x-www-form-urlencoded"), .. headers]);

    public static Task<Reply> SignInClient(this HttpClient client, string clientId, string secret, string more = "") =>
        client.Form(
            "/api/v1/auth/token",
            $"grant_type=client_credentials&client_id={clientId}&client_secret={Uri.EscapeDataString(secret)}{more}"
        );

    /// <summary>A client with a token of the partner.</summary>
    public static async Task<HttpClient> AsPartner(this JippApp app, Reply partner)
    {
        var tokens = await app.Anonymous().SignInClient((string)partner["clientId"]!, (string)partner["secret"]!);
        tokens.Status.ShouldBe(200, tokens.Text);
        return app.ClientWithToken((string)tokens["access_token"]!);
    }

    /// <summary>A client with a token of a new partner.</summary>
    public static async Task<HttpClient> AsNewPartner(
        this JippApp app,
        string? source = "IGA",
        string[]? scopes = null,
        string rateClass = "partner"
    ) => await app.AsPartner(await app.Partner(source, scopes, rateClass));
}
