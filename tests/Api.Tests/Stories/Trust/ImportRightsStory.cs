using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Imports;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Imports.GivenImports;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Files of people whose rights end on the way, and of people who hold several roles.</summary>
public class ImportRightsStory(JippApp app) : IClassFixture<JippApp>
{
    private const string Delegations = "/api/v1/me/delegations";

    private static readonly GrantScope OfIga = new(ScopeKind.Source, "IGA");

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    private HttpClient Sender => app.Keeper("IGA", "pengirim-iga");

    private HttpClient Reviewer => app.Keeper("IGA", "peninjau-iga");

    private static byte[] OneRow(string government = "Kota Pontianak") => MadeFile.Of("CSV", MadeFile.Row(government: government));

    [Fact]
    public async Task A_file_of_a_partner_that_is_disabled_before_it_is_tried_goes_no_further()
    {
        var partner = await app.Partner();
        var sent = await (await app.AsPartner(partner)).Upload("IGA", OneRow());
        sent.Status.ShouldBe(202, sent.Text);
        await DisableAsync(partner);
        await app.Work();

        var import = await Admin.Get($"{Url}/{sent.Id}");

        ((string?)import["status"], (string?)import["problem.code"]).ShouldBe(("FAILED", "FORBIDDEN"), import.Text);
        (await Reviewer.Ask(sent.Id, "COMMITTED")).Code.ShouldBe("IMPORT_TRANSITION_NOT_ALLOWED");
    }

    [Fact]
    public async Task A_tried_file_of_a_partner_that_is_disabled_is_for_the_reviewer_to_decide()
    {
        var partner = await app.Partner();
        var sent = await (await app.AsPartner(partner)).Upload("IGA", OneRow());
        await app.Work();
        await DisableAsync(partner);

        (await app.Move(Reviewer, sent.Id, "COMMITTED")).Line("reconciliation").ShouldBe("1 = 1 + 0 + 0 + 0 + 0 true");
    }

    [Fact]
    public async Task What_a_deputy_approved_is_not_taken_over_after_the_delegation_has_ended()
    {
        var (chief, deputy) = (app.Person("SOURCE_ADMIN", OfIga), app.Person("MENTOR"));
        var (client, end) = await LentAsync(chief, deputy);
        var tried = await app.Tried(Sender, "IGA", OneRow());
        (await client.Ask(tried.Id, "COMMITTED")).Status.ShouldBe(202);
        await end();
        await app.Work();

        var import = await Admin.Get($"{Url}/{tried.Id}");
        ((string?)import["status"], (string?)import["problem.code"]).ShouldBe(("FAILED", "FORBIDDEN"), import.Text);
        import.Line("reconciliation").ShouldBe("1 = 0 + 0 + 0 + 0 + 0 false");
        (await client.Get($"{Url}/{tried.Id}")).Status.ShouldBe(403);

        (await app.Move(Reviewer, tried.Id, "COMMITTED")).Line("reconciliation").ShouldBe("1 = 1 + 0 + 0 + 0 + 0 true");
    }

    [Fact]
    public async Task What_was_approved_can_be_rolled_back_after_the_approver_has_left()
    {
        var (chief, deputy) = (app.Person("SOURCE_ADMIN", OfIga), app.Person("MENTOR"));
        var (client, end) = await LentAsync(chief, deputy);
        var tried = await app.Tried(Sender, "IGA", OneRow());
        await app.Move(client, tried.Id, "COMMITTED");
        await end();

        var undone = await app.Move(Reviewer, tried.Id, "ROLLED_BACK");

        ((string?)undone["status"], (int)undone["undone.undone"]!).ShouldBe(("ROLLED_BACK", 1), undone.Text);
    }

    [Fact]
    public async Task Neither_the_sender_nor_whoever_they_act_for_approves()
    {
        var (chief, deputy) = (app.Person("SOURCE_ADMIN", OfIga), app.Person("SOURCE_ADMIN", OfIga));
        var (client, _) = await LentAsync(chief, deputy);
        var tried = await app.Tried(client, "IGA", OneRow());

        foreach (var person in new[] { chief.Client, deputy.Client, client })
            (await person.Ask(tried.Id, "COMMITTED")).Code.ShouldBe("IMPORT_NEEDS_ANOTHER_PERSON");
    }

    [Fact]
    public async Task A_sender_approves_under_no_name_that_was_lent_to_them()
    {
        var (chief, sender) = (app.Person("SOURCE_ADMIN", OfIga), app.Person("SOURCE_ADMIN", OfIga));
        var tried = await app.Tried(sender.Client, "IGA", OneRow());
        var (client, _) = await LentAsync(chief, sender);

        (await client.Ask(tried.Id, "COMMITTED")).Code.ShouldBe("IMPORT_NEEDS_ANOTHER_PERSON");
        (await app.Move(chief.Client, tried.Id, "COMMITTED")).Line("reconciliation").ShouldBe("1 = 1 + 0 + 0 + 0 + 0 true");
    }

    [Fact]
    public async Task A_national_validator_who_keeps_the_list_too_needs_another_person()
    {
        var both = await app.Person("VALIDATOR").And("SOURCE_ADMIN", OfIga);
        var tried = await app.Tried(both.Client, "IGA", OneRow());

        (await both.Client.Ask(tried.Id, "COMMITTED")).Code.ShouldBe("IMPORT_NEEDS_ANOTHER_PERSON");
        (await app.Move(app.ClientWith("VALIDATOR"), tried.Id, "COMMITTED")).Line("reconciliation").ShouldBe("1 = 1 + 0 + 0 + 0 + 0 true");
    }

    [Theory]
    [InlineData("Kota Pontianak", 202)]
    [InlineData("Kota Padang", 403)]
    public async Task Whoever_runs_the_network_approves_their_own_file_unless_it_is_about_their_office(string government, int status)
    {
        var admin = await app.Person("NATIONAL_ADMIN").At(app.Accounts.Government);
        var tried = await app.Tried(admin.Client, "IGA", OneRow(government));

        (await admin.Client.Ask(tried.Id, "COMMITTED")).Status.ShouldBe(status);
    }

    private async Task DisableAsync(Reply partner)
    {
        var address = $"/api/v1/clients/{partner.Id}/transitions";
        var off = await Admin.Post(address, new { to = "DISABLED", reason = "Uji." }, ("If-Match", "*"));
        off.Status.ShouldBe(200, off.Text);
    }

    /// <summary>The deputy, acting for the chief, and how the chief takes the role back.</summary>
    private static async Task<(HttpClient Deputy, Func<Task> End)> LentAsync(Somebody chief, Somebody deputy)
    {
        var grant = (await chief.Client.Get("/api/v1/me"))["grants"]![0]!["id"]!.ToString();
        var until = TimeProvider.System.GetUtcNow().AddDays(7);
        var lent = await chief
            .Client.Post(
                Delegations,
                new
                {
                    grantId = grant,
                    to = deputy.Id,
                    until,
                }
            )
            .Done();
        var client = deputy.Client;
        client.DefaultRequestHeaders.Add("Jipp-Acting-For", chief.Id);
        return (client, EndAsync);

        async Task EndAsync()
        {
            var url = $"{Delegations}/{lent["grant.id"]}";
            (await chief.Client.Send(HttpMethod.Delete, url, null, ("If-Match", (string)lent["grant.etag"]!))).Status.ShouldBe(204);
        }
    }
}
