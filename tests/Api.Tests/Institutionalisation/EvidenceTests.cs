using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Institutionalisation;

[Collection(Shared.Plans)]
public class EvidenceTests(JippApp app)
{
    private static readonly string[] Enough = ["ROUTINE_PROGRAMME", "PERFORMANCE_CONTRACT", "REGULATION", "BUDGET"];

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    private HttpClient Claimant => app.ClientWith("NATIONAL_ADMIN", "pengusul bukti");

    [Fact]
    public async Task The_phase_follows_from_verified_evidence()
    {
        var innovation = await app.Published();
        (await Claim(innovation.Id, "BUDGET")).Status.ShouldBe(201);
        await Report(innovation.Id, "NONE", "CREATION");

        await Verified(innovation.Id, "ROUTINE_PROGRAMME");
        await Report(innovation.Id, "PARTIAL", "DEVELOPMENT");
        await Verified(innovation.Id, "PERFORMANCE_CONTRACT");
        await Verified(innovation.Id, "REGULATION");
        await Report(innovation.Id, "PARTIAL", "DEVELOPMENT");
        await Verified(innovation.Id, "BUDGET");

        var report = await Report(innovation.Id, "FULL", "INSTITUTIONALISED");
        report["missing"]!.AsArray().Select(kind => (string?)kind).ShouldBe(["CONTINUED_FOSTERING"]);
        (await app.Anonymous().Get($"/api/v1/innovations/{innovation.Id}"))["phase"]!.GetValue<string>().ShouldBe("INSTITUTIONALISED");
    }

    [Fact]
    public async Task Two_concurrent_verifications_together_advance_the_phase()
    {
        var innovation = (await app.Published()).Id;
        foreach (var kind in Enough[..2])
            await Verified(innovation, kind);
        List<string> open = [];
        foreach (var kind in Enough[2..])
            open.Add((await Claim(innovation, kind)).Id);

        var replies = await Task.WhenAll(open.Select(id => Move(innovation, id, "VERIFIED")));

        replies.ShouldAllBe(reply => reply.Status == 200);
        await Report(innovation, "FULL", "INSTITUTIONALISED");
    }

    [Fact]
    public async Task Verifying_for_ones_own_institution_is_refused()
    {
        var owner = (await app.Institution()).Id;
        var innovation = (await app.Published(ownerId: owner)).Id;
        var claim = await app.ClientWith("INSTITUTION_EDITOR").Post(Url(innovation), Body("BUDGET"));
        claim.Status.ShouldBe(201, claim.Text);
        var own = app.ClientWith("VALIDATOR", "validator pelembagaan");
        await app.JoinAsync("VALIDATOR", "validator pelembagaan", owner);

        (await Move(innovation, claim.Id, "VERIFIED", own)).Code.ShouldBe("OWN_RECORD");
        (await Move(innovation, claim.Id, "VERIFIED", app.ClientWith("INSTITUTION_EDITOR"))).Status.ShouldBe(403);
        var moves = await own.Get($"{Url(innovation)}/{claim.Id}/transitions");
        moves["moves"]!.AsArray().Select(move => (string?)move!["obstacle"]).ShouldBe(["OWN_RECORD", "OWN_RECORD"]);
        (
            await Move(innovation, claim.Id, "VERIFIED", app.ClientWith("EVALUATOR", "penilai bukti", new(ScopeKind.Region, "13")))
        ).Status.ShouldBe(200);
        (
            await app.ClientWith(
                    "INSTITUTION_EDITOR",
                    "orang jauh",
                    new(ScopeKind.Institution, (await app.Institution("Kantor jauh sekali", root: true)).Id)
                )
                .Post(Url(innovation), Body("BUDGET"))
        ).Status.ShouldBe(403);
    }

    [Fact]
    public async Task The_public_sees_only_verified_evidence()
    {
        var innovation = (await app.Published()).Id;
        var (claimed, rejected) = ((await Claim(innovation, "BUDGET")).Id, (await Claim(innovation, "BUDGET")).Id);
        var verified = await Verified(innovation, "BUDGET");
        (await Move(innovation, rejected, "REJECTED")).Status.ShouldBe(200);

        (await app.Anonymous().Get(Url(innovation))).Ids.ShouldBe([verified]);
        (await app.Anonymous().Get($"{Url(innovation)}/{claimed}")).Status.ShouldBe(404);
        (await Admin.Get(Url(innovation))).Ids.ShouldBe([verified, rejected, claimed]);
        (await Admin.Get($"{Url(innovation)}?status=REJECTED")).Ids.ShouldBe([rejected]);
    }

    [Fact]
    public async Task Invalid_evidence_changes_nothing()
    {
        var innovation = (await app.Published()).Id;

        (await Admin.Post(Url(innovation), new { })).Faults.ShouldBe(
            ["/kind REQUIRED", "/title REQUIRED", "/date REQUIRED"],
            ignoreOrder: true
        );
        (
            await Admin.Post(
                Url(innovation),
                new
                {
                    kind = "REGULATION",
                    title = "Perda",
                    date = "2026-01-02",
                }
            )
        ).Code.ShouldBe("EVIDENCE_INSTRUMENT");
        (
            await Admin.Post(
                Url(innovation),
                new
                {
                    kind = "BUDGET",
                    title = "DPA",
                    date = "2099-01-02",
                }
            )
        ).Code.ShouldBe("EVIDENCE_IN_THE_FUTURE");
        (await Admin.Get(Url(innovation))).Items.ShouldBeEmpty();

        var claim = (await Claim(innovation, "BUDGET")).Id;
        (await Move(innovation, claim, "CLAIMED")).Faults.ShouldBe(["/to INVALID_VALUE"]);
        (await Move(innovation, claim, "REJECTED", reason: null)).Faults.ShouldBe(["/reason REQUIRED"]);
        (await Admin.Post($"{Url(innovation)}/{claim}/transitions", new { to = "VERIFIED" })).Status.ShouldBe(428);
        await Move(innovation, claim, "VERIFIED");
        (await Move(innovation, claim, "REJECTED")).Code.ShouldBe("EVIDENCE_DECIDED");
        (
            await Admin.Post($"/api/v1/innovations/{innovation}/transitions", new { to = "INSTITUTIONALISED" }, ("If-Match", "*"))
        ).Code.ShouldBe("INSTITUTIONALISATION_NEEDS_EVIDENCE");
    }

    [Fact]
    public async Task A_promise_counts_as_institutionalised_when_its_replica_is()
    {
        var plan = await app.Completed();
        var sheet = (await Admin.Get($"{GivenPlans.Url}/{plan.Id}"))["baselines"]![0]!["commitmentId"]!.GetValue<string>();
        await app.Evaluated(plan.Id, "INSTITUTIONALISE");
        var replica = await app.Replica(plan.Id);
        (await StatusAsync()).ShouldBe("LIVE");

        foreach (var kind in Enough)
            await Verified(replica.Id, kind);

        (await StatusAsync()).ShouldBe("INSTITUTIONALISED");
        (await FulfilmentAsync("?asOf=2026-01-01"))["lines"]!.AsArray().ShouldBeEmpty("nothing had been promised then");

        async Task<string> StatusAsync() => (string)(await FulfilmentAsync(""))["lines"]![0]!["status"]!;

        Task<Reply> FulfilmentAsync(string query) => app.Anonymous().Get($"{GivenCommitments.Url}/{sheet}/fulfilment{query}");
    }

    [Fact]
    public async Task Deciding_about_ones_own_evidence_is_refused()
    {
        var innovation = (await app.Published()).Id;
        var claim = await Claim(innovation, "BUDGET");

        var problem = await Move(innovation, claim.Id, "VERIFIED", Claimant);

        (problem.Status, problem.Code).ShouldBe((403, "EVIDENCE_OF_ONES_OWN"));
        (await Claimant.Get($"{Url(innovation)}/{claim.Id}/transitions")).Text.ShouldContain("EVIDENCE_OF_ONES_OWN");
        await Report(innovation, "NONE", "CREATION");
    }

    private static string Url(string innovation) => $"/api/v1/innovations/{innovation}/institutionalisation-evidence";

    private static object Body(string kind) =>
        new
        {
            kind,
            title = $"Dokumen {kind}",
            number = "12/2026",
            date = "2026-01-02",
            instrument = kind == "REGULATION" ? "REGION_HEAD_REGULATION" : null,
        };

    private Task<Reply> Claim(string innovation, string kind) => Claimant.Post(Url(innovation), Body(kind));

    private Task<Reply> Move(string innovation, string id, string to, HttpClient? by = null, string? reason = "Sudah dilihat") =>
        (by ?? Admin).Post($"{Url(innovation)}/{id}/transitions", new { to, reason }, ("If-Match", "*"));

    private async Task<string> Verified(string innovation, string kind)
    {
        var claim = await Claim(innovation, kind);
        claim.Status.ShouldBe(201, claim.Text);
        (await Move(innovation, claim.Id, "VERIFIED")).Status.ShouldBe(200);
        return claim.Id;
    }

    private async Task<Reply> Report(string innovation, string level, string phase)
    {
        var report = await app.Anonymous().Get($"/api/v1/innovations/{innovation}/institutionalisation");
        ((string?)report["level"], (string?)report["phase"]).ShouldBe((level, phase), report.Text);
        return report;
    }
}
