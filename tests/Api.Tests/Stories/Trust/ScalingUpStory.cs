using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Scaling up has two sides; attempts to be both.</summary>
[Collection(Shared.Plans)]
public class ScalingUpStory(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Theory]
    [InlineData("MINISTRY")]
    [InlineData("AGENCY")]
    public async Task The_partner_reads_finds_discusses_and_agrees_to_what_the_owner_proposes(string kind)
    {
        var (owner, partner) = (await app.Root(), await PartnerAsync(kind));
        var (ministry, plan) = (app.Editor(partner).Client, (await OwnersAsync(owner, partner)).Id);
        (await ministry.Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(404, "it has not been proposed");
        await MoveAsync(app.Editor(owner).Client, plan, "PROPOSED").Done();

        (await ministry.Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(200);
        (await ministry.Get($"{GivenPlans.Url}?partnerId={partner}&answer=awaited")).Ids.ShouldBe([plan]);
        await ministry.Post($"{GivenPlans.Url}/{plan}/comments", new { text = "Kami dukung.", visibility = "PARTIES" }).Done();
        (await AnnouncedAsync(ministry, plan)).ShouldBeNull();
        var accepted = await MoveAsync(ministry, plan, "ACCEPTED").Done();

        (accepted["status"]!.ToString(), accepted["agreementNumber"]!.ToString()).Item1.ShouldBe("ACCEPTED");
        accepted["agreementNumber"]!.ToString().ShouldContain("/JIPPNAS/");
        (await app.Person("NOBODY").Client.Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("the owner")]
    [InlineData("the hub of the owner")]
    [InlineData("an editor of both")]
    [InlineData("a deputy of the partner who edits for the owner")]
    [InlineData("a national administrator who works for the owner")]
    public async Task The_side_that_proposes_never_answers(string answerer)
    {
        var (owner, partner) = (await app.Root(), await PartnerAsync());
        var plan = (await OwnersAsync(owner, partner)).Id;
        await MoveAsync(app.Editor(owner).Client, plan, "PROPOSED").Done();
        var client = answerer switch
        {
            "the owner" => app.Editor(owner).Client,
            "the hub of the owner" => app.Person("HUB_ADMIN", new(ScopeKind.Region, "13")).Client,
            "an editor of both" => (await app.Editor(partner).And("INSTITUTION_EDITOR", new(ScopeKind.Institution, owner))).Client,
            "a deputy of the partner who edits for the owner" => await app.Editor(partner).LentTo(app.Editor(owner)),
            _ => (await app.Person("NATIONAL_ADMIN").At(owner)).Client,
        };

        await ShouldBeRefusedAsync(client, plan, "SCALE_UP_ACCEPTED_BY_PROPOSER");
    }

    [Fact]
    public async Task Whoever_proposed_it_for_the_owner_does_not_stand_in_for_the_partner()
    {
        var plan = (await OwnersAsync(await app.Root(), await PartnerAsync())).Id;
        var (lender, deputy) = (app.Person("NATIONAL_ADMIN"), app.Person("NATIONAL_ADMIN"));
        await MoveAsync(await lender.LentTo(deputy), plan, "PROPOSED").Done();

        await ShouldBeRefusedAsync(lender.Client, plan, "SCALE_UP_ACCEPTED_BY_PROPOSER");
        await ShouldBeRefusedAsync(deputy.Client, plan, "SCALE_UP_ACCEPTED_BY_PROPOSER");
        (await MoveAsync(Admin, plan, "ACCEPTED")).Status.ShouldBe(200, "another one stands in, because the partner has no account");
    }

    [Fact]
    public async Task Nobody_stands_in_for_a_partner_that_has_an_account()
    {
        var (owner, partner) = (await app.Root(), await PartnerAsync());
        var plan = (await OwnersAsync(owner, partner)).Id;
        await MoveAsync(app.Editor(owner).Client, plan, "PROPOSED").Done();
        var ministry = app.Editor(partner);
        _ = ministry.Id;

        await ShouldBeRefusedAsync(Admin, plan, "SCALE_UP_ANSWERED_BY_OTHERS");
        (await MoveAsync(ministry.Client, plan, "DECLINED")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_partner_is_another_ministry_or_agency_and_stays_once_it_was_asked()
    {
        var (owner, partner) = (await PartnerAsync("AGENCY"), await PartnerAsync());
        var unit = (await Admin.Post("/api/v1/institutions", Named("AGENCY", owner)).Done()).Id;

        foreach (var own in new[] { owner, unit })
            (await DraftAsync(owner, owner, own)).Faults.ShouldBe(["/scaleUp/partnerId PART_OF_ADOPTER"]);
        (await DraftAsync(owner, owner, await app.Root())).Faults.ShouldBe(["/scaleUp/partnerId NOT_A_MINISTRY"]);
        (await DraftAsync(owner, owner, null)).Code.ShouldBe("SCALE_UP_WITHOUT_PARTNER");

        var plan = (await OwnersAsync(owner, partner)).Id;
        await MoveAsync(Admin, plan, "PROPOSED").Done();
        foreach (var terms in new[] { Terms(await PartnerAsync()), Terms(partner, "13.72") })
        {
            var refusal = await Admin.Patch($"{GivenPlans.Url}/{plan}", new { scaleUp = terms }, ("If-Match", "*"));
            (refusal.Status, refusal.Code).ShouldBe((409, "SCALE_UP_TERMS_FIXED"));
        }

        await Admin.Patch($"{GivenPlans.Url}/{plan}", new { problem = "Antrean." }, ("If-Match", "*")).Done();
        ((string?)(await Admin.Get($"{GivenPlans.Url}/{plan}"))["scaleUp.partnerId"]).ShouldBe(partner);
    }

    [Fact]
    public async Task A_province_scales_up_the_innovation_of_a_district_which_agrees()
    {
        var (province, owner) = (await Admin.GovernmentOf("13"), await app.Root());
        var origin = (await app.Published(ownerId: owner)).Id;
        var (secretariat, district) = (app.Editor(province).Client, app.Editor(owner).Client);
        var plan = (await DraftAsync(province, owner, null, origin, secretariat).Done()).Id;
        await MoveAsync(secretariat, plan, "PROPOSED").Done();

        await ShouldBeRefusedAsync(secretariat, plan, "SCALE_UP_ACCEPTED_BY_PROPOSER");
        _ = await district.Get(GivenPlans.Url);
        await ShouldBeRefusedAsync(Admin, plan, "SCALE_UP_ANSWERED_BY_OTHERS");
        await MoveAsync(district, plan, "ACCEPTED").Done();
        await app.Item(await Admin.Get($"{GivenPlans.Url}/{plan}"), unit: true, done: true);
        await app.Assessed(plan, 4);
        await app.MovePlan(plan, "COMMITTED", "IN_PROGRESS", "COMPLETED");
        (await Admin.Get($"{GivenPlans.Url}/{plan}", ("Accept", "application/pdf"))).Status.ShouldBe(200);
        var findings = new
        {
            actuals = Array.Empty<object>(),
            lessonsLearned = "Latih.",
            decision = "CONTINUE",
            reasons = "Baik.",
        };
        (await Admin.Post($"{GivenPlans.Url}/{plan}/evaluations", findings, ("If-Match", "*"))).Status.ShouldBe(201);
        var replica = await Admin
            .Post($"{GivenPlans.Url}/{plan}/replica", new { title = $"Replika {Given.Next()}" }, ("If-Match", "*"))
            .Done();

        (await Admin.Get($"/api/v1/replication-links?replicaId={replica.Id}"))
            .Items.Select(link => (string?)link["kind"])
            .ShouldBe(["SCALED_UP"]);
    }

    [Theory]
    [InlineData("a province of another district", "SCALE_UP_BY_OTHERS")]
    [InlineData("an office of the province", "SCALE_UP_BY_OTHERS")]
    [InlineData("regions of another province", "SCALE_UP_OUTSIDE_PROVINCE")]
    [InlineData("the whole nation", "SCALE_UP_OUTSIDE_PROVINCE")]
    [InlineData("with a partner", "SCALE_UP_OUTSIDE_PROVINCE")]
    public async Task A_province_scales_up_only_what_is_of_its_districts_and_only_there(string attempt, string code)
    {
        var (province, owner) = (await Admin.GovernmentOf("13"), await app.Root());
        var origin = (await app.Published(ownerId: owner)).Id;
        var (adopter, terms) = attempt switch
        {
            "a province of another district" => (await Admin.GovernmentOf("61"), Terms(null, "61.71")),
            "an office of the province" => ((await app.Institution(parentId: province)).Id, Terms(null)),
            "regions of another province" => (province, Terms(null, "61.71")),
            "the whole nation" => (province, Terms(null, scope: "NATION")),
            _ => (province, Terms(await PartnerAsync())),
        };

        var refusal = await Admin.Post(GivenPlans.Url, Body(adopter, origin, terms));

        (refusal.Status, refusal.Code).ShouldBe((422, code));
        (await Admin.Get($"{GivenPlans.Url}?originId={origin}")).Items.ShouldBeEmpty();
    }

    private async Task<string> PartnerAsync(string kind = "MINISTRY") => (await Admin.Post("/api/v1/institutions", Named(kind)).Done()).Id;

    private static object Named(string kind, string? parentId = null) =>
        new
        {
            name = $"Mitra {Given.Next()}",
            kind,
            parentId,
        };

    /// <summary>A draft by which an owner scales up.</summary>
    private Task<Reply> OwnersAsync(string owner, string partner) => DraftAsync(owner, owner, partner).Done();

    private async Task<Reply> DraftAsync(string adopter, string owner, string? partner, string? origin = null, HttpClient? by = null) =>
        await (by ?? Admin).Post(GivenPlans.Url, Body(adopter, origin ?? (await app.Published(ownerId: owner)).Id, Terms(partner)));

    private static object Body(string adopterId, string originId, object scaleUp) =>
        new
        {
            originId,
            adopterId,
            kind = "SCALE_UP",
            extent = "FULL",
            budgetYear = 2027,
            scaleUp,
        };

    private static object Terms(string? partnerId, string region = "13.71", string scope = "PROVINCE") =>
        new
        {
            scope,
            partnerId,
            targetRegions = new[] { region },
        };

    private static Task<Reply> MoveAsync(HttpClient by, string plan, string to) =>
        by.Post($"{GivenPlans.Url}/{plan}/transitions", new { to, reason = "Alasan" }, ("If-Match", "*"));

    private static async Task<string?> AnnouncedAsync(HttpClient client, string plan) =>
        (string?)
            (await client.Get($"{GivenPlans.Url}/{plan}/transitions"))["moves"]!
                .AsArray()
                .Single(move => (string?)move!["to"] == "ACCEPTED")!["obstacle"];

    private async Task ShouldBeRefusedAsync(HttpClient client, string plan, string code)
    {
        (await AnnouncedAsync(client, plan)).ShouldBe(code);

        foreach (var answer in new[] { "ACCEPTED", "DECLINED" })
        {
            var refusal = await MoveAsync(client, plan, answer);
            (refusal.Status, refusal.Code).ShouldBe((403, code));
        }

        ((string?)(await Admin.Get($"{GivenPlans.Url}/{plan}"))["status"]).ShouldBe("PROPOSED");
    }
}
