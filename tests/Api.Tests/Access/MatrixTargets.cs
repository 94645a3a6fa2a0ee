using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Articles;
using JippApi.Api.Tests.Escalations;
using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.LegalInstruments;
using JippApi.Api.Tests.Lineage;
using JippApi.Api.Tests.Operations;
using JippApi.Api.Tests.ProblemStatements;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Access;

/// <summary>The resources that the requests of the access matrix refer to.</summary>
/// <param name="Region">Code of the region.</param>
/// <param name="Source">The ministry's list that its records are on.</param>
/// <param name="Institution">Id of the institution.</param>
/// <param name="Draft">Id of a draft of the institution.</param>
/// <param name="Published">Id of a published record of the institution.</param>
/// <param name="Person">Id of an invited member of the institution.</param>
/// <param name="Plan">Id of a draft plan of the institution to replicate an innovation from another province.</param>
/// <param name="Proposed">Id of an accepted plan of another province to replicate the published record.</param>
/// <param name="Written">A draft plan with an item.</param>
/// <param name="Running">A plan in progress; its first item is open, its second done.</param>
/// <param name="Sheet">Id of a draft commitment sheet without a line.</param>
/// <param name="Signed">Id of a fully signed sheet.</param>
/// <param name="Session">Id of a mentoring session of the running plan, already held.</param>
/// <param name="Report">Id of a submitted monitoring report of the running plan.</param>
/// <param name="Indicator">Id of an indicator of the published record.</param>
/// <param name="Escalation">Id of an escalation of an item of the running plan.</param>
/// <param name="Resolved">Id of a resolved escalation.</param>
/// <param name="Policy">Id of the escalation policy of the province.</param>
/// <param name="CameOf">Id of a withdrawn link to the published record from an origin in another province.</param>
/// <param name="LedTo">Id of a withdrawn link from the published record to a replica in another province.</param>
/// <param name="Proof">Id of verified evidence of the published record.</param>
/// <param name="Instrument">Id of a decree of the institution that waits for a decision.</param>
/// <param name="Proposal">Id of a correction that somebody proposes for the published record.</param>
/// <param name="Problem">Id of a closed problem statement of the institution.</param>
/// <param name="Article">Id of a published article of the hub.</param>
/// <param name="Evidence">Evidence of the running plan, by classification, attached by a national
/// administrator.</param>
/// <param name="Hub">Id of a hub hosted by another institution of the region.</param>
/// <param name="Ended">Id of an ended hub of the region: its parts are authorised and then left unchanged.</param>
/// <param name="Operation">Id of an operation requested by an administrator.</param>
/// <param name="Edition">The editions of the province, with an entry of the institution.</param>
internal sealed record Target(
    string Region,
    string Source,
    string Institution,
    string Draft,
    string Published,
    string Person,
    string Plan,
    string Proposed,
    GivenPlan Written,
    GivenPlan Running,
    GivenHub Hub,
    GivenHub Ended,
    string Sheet,
    string Signed,
    string Operation,
    string Session,
    string Report,
    string Indicator,
    string Escalation,
    string Resolved,
    string Policy,
    string CameOf,
    string LedTo,
    string Proof,
    string Instrument,
    string Proposal,
    string Problem,
    string Article,
    MatrixEdition Edition,
    IReadOnlyDictionary<string, (string File, string Evidence)> Evidence
)
{
    /// <summary>The institution for which the test's editor writes.</summary>
    public static Task<Target> OwnAsync(JippApp app) => OfAsync(app, TestAccounts.Region, "KIPP", app.Accounts.Government);

    public static Task<Target> NeighbourAsync(JippApp app) => OfAsync(app, "13.72", "IGA", null);

    public static Task<Target> FarAsync(JippApp app) => OfAsync(app, "61.71", "IGA", null);

    private static async Task<Target> OfAsync(JippApp app, string region, string source, string? parentId)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var institution = (
            await admin.Post(
                "/api/v1/institutions",
                new
                {
                    name = $"Kantor matriks {Given.Next()}",
                    kind = "REGIONAL_APPARATUS",
                    regionCode = region,
                    parentId,
                }
            )
        ).Id;
        var draft = await WriteAsync();
        var published = await WriteAsync();
        await app.Move(published, new { to = "IN_REVIEW" });
        await app.Move(published, new { to = "PUBLISHED" });
        var stranger = (
            await admin.Post(
                "/api/v1/institutions",
                new
                {
                    name = $"Kantor asing {Given.Next()}",
                    kind = "REGIONAL_APPARATUS",
                    regionCode = "91.71",
                }
            )
        ).Id;
        var origin = (await app.Published(ownerId: stranger)).Id;
        var plan = await app.Plan(origin, institution);
        var proposed = await app.Plan(published, stranger);
        await app.MovePlan(proposed.Id, "PROPOSED", "ACCEPTED");
        var written = await app.PlanWith(PlanStatus.Draft, institution, GivenItems.Step());
        var running = await app.PlanWith(PlanStatus.InProgress, institution, GivenItems.Step(), GivenItems.Step());
        var done = $"/api/v1/action-items/{running.Items[1]}";
        await app.Reported(done, new { progress = 90, evidence = new[] { "bukti" } }, admin);
        (await app.MoveItem(done, "DONE", admin)).Status.ShouldBe(200);
        var sheet = (
            await admin.Post(
                GivenCommitments.Url,
                new
                {
                    title = "Komitmen matriks",
                    provinceCode = region[..2],
                    budgetYear = 2027,
                }
            )
        ).Id;
        var signed = (await app.SignedSheet(await app.Accepted((await app.Published(ownerId: stranger)).Id, institution))).Id;
        var (cameOf, ledTo) = (await WithdrawnAsync(origin, published), await WithdrawnAsync(published, origin));
        var proposal = await app.ClientWith("CONTENT_EDITOR", "pengusul koreksi")
            .Post(
                $"/api/v1/innovations/{published}/corrections",
                new { changes = new { summary = "Layanan lebih cepat." }, evidence = "Laporan 2025." }
            );
        proposal.Status.ShouldBe(201, proposal.Text);
        var proof = await app.ClientWith("NATIONAL_ADMIN", "pengusul bukti")
            .Post(
                $"/api/v1/innovations/{published}/institutionalisation-evidence",
                new
                {
                    kind = "BUDGET",
                    title = "DPA",
                    date = "2026-01-02",
                }
            );
        (
            await admin.Post(
                $"/api/v1/innovations/{published}/institutionalisation-evidence/{proof.Id}/transitions",
                new { to = "VERIFIED" },
                ("If-Match", "*")
            )
        ).Status.ShouldBe(200);
        var instrument = await app.IssuerOf(institution)
            .Post(GivenInstruments.Url, GivenInstruments.Body(institution, "UNIT_DECREE", published));
        instrument.Status.ShouldBe(201, instrument.Text);
        var hub = await app.WorkingHub(region, parentId);
        var ended = await app.WorkingHub(region, parentId);
        await app.MoveHub(ended.Id, new { to = "ENDED", reason = "Uji matriks" });
        var (session, report, indicator) = await MatrixMonitoring.MonitoredAsync(app, running, hub, published);
        Dictionary<string, (string, string)> evidence = [];
        foreach (var classification in new[] { "PUBLIC", "GOVERNMENT", "RESTRICTED" })
        {
            var attached = await admin.Attached($"/api/v1/replication-plans/{running.Id}", classification);
            evidence[classification] = ((string)attached["file.id"]!, attached.Id);
        }

        return new(
            region,
            source,
            institution,
            draft,
            published,
            (await app.Invited(institution)).Of().Id,
            plan.Id,
            proposed.Id,
            written,
            running,
            hub,
            ended,
            sheet,
            signed,
            await app.OperationId(),
            session,
            report,
            indicator,
            await app.Escalation(running.Items[0]),
            await app.Escalation(running.Items[1], over: true),
            await app.PolicyOf(region[..2]),
            cameOf,
            ledTo,
            proof.Id,
            instrument.Id,
            proposal.Id,
            await GivenProblems.ClosedProblemAsync(admin, institution),
            (await app.PublishedArticle(hub.Id)).Id,
            await MatrixEdition.OfAsync(app, region[..2], institution, published),
            evidence
        );

        async Task<string> WithdrawnAsync(string from, string to)
        {
            var link = await admin.Claim(from, to);
            (await admin.MoveLink(link.Id, "WITHDRAWN")).Status.ShouldBe(200);
            return link.Id;
        }

        async Task<string> WriteAsync() => (await admin.Post("/api/v1/innovations", MatrixInnovations.Innovation(institution, source))).Id;
    }
}
