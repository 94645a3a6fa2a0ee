using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Pages;
using JippApi.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace JippApi.Api.Tests.AttestationCampaigns;

/// <summary>A server whose mail has links, with a clock that tests can advance.</summary>
public sealed class CampaignApp : ClockedApp
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string> { ["Mail:WebAddress"] = "https://uji.jipp.example" };
}

/// <summary>An office with a person who writes for it, and its published innovation.</summary>
public sealed record GivenOwner(string Office, Person Editor, string Innovation, string Title);

/// <summary>Campaigns and the links that they mail, made and used the way anybody does.</summary>
internal static partial class GivenCampaigns
{
    public const string Url = "/api/v1/attestation-campaigns";

    /// <summary>A campaign that a worker has not opened yet; about the test region unless a body says otherwise.</summary>
    public static async Task<string> RequestedCampaign(this JippApp app, object? body = null)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN")
            .Post(Url, body ?? new { title = $"Kampanye uji {Given.Next()}", regions = new[] { TestAccounts.Region } });
        reply.Status.ShouldBe(202, reply.Text);
        return reply.Id;
    }

    /// <summary>A campaign whose owners have been asked.</summary>
    public static async Task<string> OpenedCampaign(this JippApp app, object? body = null)
    {
        var campaign = await app.RequestedCampaign(body);
        await app.Work();
        return campaign;
    }

    public static async Task<Reply> Campaign(this JippApp app, string id) => await app.ClientWith("NATIONAL_ADMIN").Get($"{Url}/{id}");

    public static Task<Reply> EntriesOf(this JippApp app, string campaign, string query = "") =>
        app.ClientWith("NATIONAL_ADMIN").Get($"{Url}/{campaign}/entries?limit=200{query}");

    /// <summary>The question of a campaign about an innovation.</summary>
    public static async Task<JsonNode> EntryOf(this JippApp app, string campaign, string innovation) =>
        (await app.EntriesOf(campaign)).Items.Single(entry => (string?)entry["innovationId"] == innovation);

    /// <summary>Closes or cancels a campaign.</summary>
    public static async Task<Reply> MoveCampaign(this JippApp app, string campaign, string to)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN")
            .Post($"{Url}/{campaign}/transitions", new { to, reason = "Uji" }, ("If-Match", "*"));
        reply.Status.ShouldBe(200, reply.Text);
        await app.Work();
        return reply;
    }

    /// <summary>An office of the test region with an editor who gets mail, and its published innovation.</summary>
    public static async Task<GivenOwner> Owner(this JippApp app)
    {
        var office = (await app.Institution()).Id;
        var editor = await app.Person();
        await app.GrantRole(editor.Id, "INSTITUTION_EDITOR", "INSTITUTION", office);
        var innovation = await app.Published(ownerId: office);
        return new(office, editor, innovation.Id, (string)innovation["title"]!);
    }

    /// <summary>The paths of the links that were mailed to a person, oldest message first.</summary>
    public static IReadOnlyList<string> LinksTo(this JippApp app, Person person) =>
        [
            .. app.MailsAbout($"To: {person.Email}\r\n")
                .Order(StringComparer.Ordinal)
                .Select(file => Link().Match(TextOf(file)))
                .Where(link => link.Success)
                .Select(link => link.Value),
        ];

    /// <summary>The path of the only link that was mailed to a person.</summary>
    public static string LinkTo(this JippApp app, Person person) => app.LinksTo(person).ShouldHaveSingleItem();

    /// <summary>The path of a link that is handed out.</summary>
    public static async Task<string> HandedOut(this JippApp app, string campaign, string entry, HttpClient? by = null)
    {
        var handed = await (by ?? app.ClientWith("NATIONAL_ADMIN")).Post($"{Url}/{campaign}/entries/{entry}/link", new { });
        handed.Status.ShouldBe(201, handed.Text);
        return (string)handed["href"]!;
    }

    /// <summary>Sends the form of a page as a browser does that has no file to send.</summary>
    public static Task<Reply> Answer(this JippApp app, string link, params (string Name, string Value)[] fields) =>
        app.SendForm(link, null, fields, ("Sec-Fetch-Site", "same-origin"));

    /// <summary>Sends the form of a page.</summary>
    public static async Task<Reply> SendForm(
        this JippApp app,
        string link,
        (string Name, byte[] Content)? file,
        (string Name, string Value)[] fields,
        params (string Name, string Value)[] headers
    )
    {
        var content = new ByteArrayContent(file?.Content ?? []);
        content.Headers.ContentType = new("application/octet-stream");
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data")
        {
            Name = "\"file\"",
            FileName = $"\"{file?.Name}\"",
        };
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        form.Add(content);
        using var request = new HttpRequestMessage(HttpMethod.Post, link) { Content = form };
        request.Headers.Add("Accept", PageReader.Browser);
        request.Headers.Add("Accept-Language", "id");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        var response = await app.Reader().SendAsync(request);
        return new(response, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Reads the database, where no answer shows it.</summary>
    public static async Task<T> WithDb<T>(this JippApp app, Func<JippDb, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<JippDb>());
    }

    private static string TextOf(string file)
    {
        using var message = MimeMessage.Load(file);
        return message.TextBody!;
    }

    [GeneratedRegex("/attest/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
