using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Faults;
using JippApi.Api.Tests.Hosting;
using JippApi.Application.Access;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>An administrator who sets the password of a leader tries to sign as the leader.</summary>
[Collection(Shared.Promises)]
public class ResetLeaderStory(JippApp app)
{
    private const string NewPassword = "Kata-Sandi-Baru-2026";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Who_resets_a_leader_does_not_sign_as_the_leader()
    {
        var (person, sheet) = await LeaderAsync(app);
        var resetter = app.Person("NATIONAL_ADMIN");
        var leader = await ResetAsync(app, resetter.Client, person);
        var deputy = app.Person("VALIDATOR");

        var refusal = await leader.SignByAccount(sheet, 1);

        (refusal.Status, refusal.Code).ShouldBe((403, "SIGNATURE_AFTER_RESET"));
        (await leader.Get($"{Url}/{sheet.Id}/transitions"))["signatories"]!.AsArray().ShouldBeEmpty();
        (await DelegateAsync(leader, deputy.Id)).Code.ShouldBe("DELEGATION_AFTER_RESET");
        (await leader.Get("/api/v1/me/notifications")).Items.Select(item => (string?)item["kind"]).ShouldContain("ACCOUNT_RESET");
        var account = await Admin.Get($"/api/v1/users/{person.Id}");
        ((bool)account["handedCode.isReset"]!, (string?)account["handedCode.by"]).ShouldBe((true, resetter.Id));
        ((int)(await Admin.Get($"{Url}/{sheet.Id}"))["signatureCount"]!).ShouldBe(0);
    }

    [Fact]
    public async Task A_deputy_who_was_lent_the_role_before_does_not_sign_for_a_leader_in_other_hands()
    {
        var (person, sheet) = await LeaderAsync(app);
        var deputy = app.Person("VALIDATOR");
        (await DelegateAsync(await app.SignedIn(person), deputy.Id)).Status.ShouldBe(201);
        await ResetAsync(app, Admin, person);

        var refusal = await deputy.Client.SignByAccount(sheet, 1, ("Jipp-Acting-For", person.Id));

        (refusal.Status, refusal.Code).ShouldBe((403, "SIGNATURE_AFTER_RESET"));
    }

    [Fact]
    public async Task The_account_is_confirmed_by_an_administrator_who_knew_none_of_its_codes()
    {
        var (person, sheet) = await LeaderAsync(app);
        var (resetter, second) = (app.Person("NATIONAL_ADMIN"), app.Person("NATIONAL_ADMIN"));
        var leader = await ResetAsync(app, resetter.Client, person);
        var puppet = (await app.Invited(by: resetter.Client)).Of();
        var code = (await resetter.Client.Post($"/api/v1/users/{puppet.Id}/invitations", "{}"))["invitation.code"];
        (await app.Activate(puppet.Email, (string?)code)).Status.ShouldBe(200);
        await app.GrantRole(puppet.Id, "NATIONAL_ADMIN");

        foreach (var client in new[] { resetter.Client, Admin, await resetter.LentTo(second), await app.SignedIn(puppet) })
        {
            var refusal = await ConfirmAsync(client, person);
            (refusal.Status, refusal.Code).ShouldBe((403, "ACCOUNT_CONFIRMED_BY_CODE_HOLDER"), refusal.Text);
        }

        (await leader.SignByAccount(sheet, 1)).Code.ShouldBe("SIGNATURE_AFTER_RESET");
        (await ConfirmAsync(second.Client, person).Done())["handedCode"].ShouldBeNull();
        (await ConfirmAsync(second.Client, person)).Code.ShouldBe("ACCOUNT_ALREADY_CONFIRMED");
        (await Admin.AuditOf($"resourceId={person.Id}&action=ACCOUNT_CONFIRMED")).Count.ShouldBe(1);
        var signature = SignatureTruthStory.SignatureOf(await leader.SignByAccount(sheet, 1).Done(), 1)!;
        ((string?)signature["signedBy"], signature["codeHandedOutBy"]).ShouldBe((person.Name, null));
    }

    [Fact]
    public async Task A_signature_shows_who_handed_out_the_first_code_of_the_account()
    {
        var (person, sheet) = await LeaderAsync(app);

        await (await app.SignedIn(person)).SignByAccount(sheet, 1).Done();

        var inviter = (string)(await Admin.Get("/api/v1/me"))["name"]!;
        var verified = await app.Anonymous().Get($"{Url}/{sheet.Id}/verification");
        ((string?)verified["signatures"]![0]!["signature"]!["codeHandedOutBy"]).ShouldBe(inviter);
        ((string?)SignatureTruthStory.SignatureOf(await Admin.Get($"{Url}/{sheet.Id}"), 1)!["codeHandedOutBy"]).ShouldBe(inviter);
    }

    internal static async Task<(Person Person, Reply Sheet)> LeaderAsync(JippApp app)
    {
        var (plan, person) = (await app.Accepted(), await app.Person());
        var institution = (string)plan["adopter.id"]!;
        await app.GrantRole(person.Id, "SIGNATORY", "INSTITUTION", institution);
        return (person, await app.OpenSheet((await app.Sheet([plan], leader: new(institution, person.Id, app.Anonymous()))).Id));
    }

    /// <summary>Resets the password with the code that the administrator gets.</summary>
    /// <returns>A client signed in as the person.</returns>
    private static async Task<HttpClient> ResetAsync(JippApp app, HttpClient by, Person person)
    {
        var renewed = await by.Post($"/api/v1/users/{person.Id}/invitations", "{}").Done();
        (await app.Activate(person.Email, (string?)renewed["invitation.code"], NewPassword)).Status.ShouldBe(200);
        return await app.SignedIn(person, NewPassword);
    }

    private static Task<Reply> ConfirmAsync(HttpClient by, Person person) =>
        by.Post($"/api/v1/users/{person.Id}/confirmation", "{}", ("If-Match", "*"));

    private static async Task<Reply> DelegateAsync(HttpClient leader, string to) =>
        await leader.Post(
            "/api/v1/me/delegations",
            new
            {
                grantId = (string)(await leader.Get("/api/v1/me"))["grants"]![0]!["id"]!,
                to,
                until = TimeProvider.System.GetUtcNow().AddDays(7),
            }
        );
}

/// <summary>Where mail is configured, the administrator never gets the code.</summary>
public class MailedResetStory(MailedResetStory.MailedApp app) : IClassFixture<MailedResetStory.MailedApp>
{
    [Fact]
    public async Task The_code_goes_to_the_person_and_the_leader_signs()
    {
        var (person, sheet) = await ResetLeaderStory.LeaderAsync(app);

        var renewed = await app.ClientWith("NATIONAL_ADMIN").Post($"/api/v1/users/{person.Id}/invitations", "{}").Done();

        renewed["invitation"].ShouldBeNull();
        var code = app.Mail.Codes[person.Email];
        renewed.Text.ShouldNotContain(code);
        (await app.Activate(person.Email, code, "Kata-Sandi-Baru-2026")).Status.ShouldBe(200);
        var leader = await app.SignedIn(person, "Kata-Sandi-Baru-2026");
        (await leader.Get("/api/v1/me/notifications")).Items.Select(item => (string?)item["kind"]).ShouldContain("ACCOUNT_RESET");
        await leader.SignByAccount(sheet, 1).Done();
    }

    [Fact]
    public async Task Without_the_mail_server_there_is_no_code()
    {
        var person = await app.Person();
        app.Mail.Refuses = person.Email;

        using var admin = app.ClientWithHandler(new HttpClientHandler()); // the usual one expects no server error
        admin.DefaultRequestHeaders.Authorization = app.ClientWith("NATIONAL_ADMIN").DefaultRequestHeaders.Authorization;
        var refusal = await admin.Post($"/api/v1/users/{person.Id}/invitations", "{}");

        (refusal.Status, refusal.Code, refusal.Header("Retry-After")).ShouldBe((503, "MAIL_UNAVAILABLE", "5"));
        (await app.SignIn(person.Email)).Status.ShouldBe(200);
    }

    public sealed class MailedApp : JippApp
    {
        internal Mailbox Mail { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<ICodeMail>(Mail));
        }
    }

    internal sealed class Mailbox : ICodeMail
    {
        public Dictionary<string, string> Codes { get; } = [];

        public string? Refuses { get; set; }

        public bool Reaches(string? address) => address is not null;

        public Task SendAsync(string address, string code, DateTimeOffset until, CancellationToken ct)
        {
            if (address == Refuses)
                throw new MailUnavailableException(nameof(TimeoutException));
            Codes[address] = code;
            return Task.CompletedTask;
        }
    }
}
