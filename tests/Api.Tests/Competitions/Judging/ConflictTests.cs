using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Access;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Tests.Competitions.Judging;

/// <summary>A person with an interest in an entry is never drawn for it, however they came by it.</summary>
public class ConflictTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public Task Not_whoever_writes_for_the_institution() =>
        ShouldNotBeDrawnAsync(
            (judged, entry) => judged.EvaluatorAsync("INSTITUTION_EDITOR", $"rekan {entry.Id}", new(ScopeKind.Institution, entry.Owner))
        );

    [Fact]
    public Task Not_whoever_works_in_another_office_of_the_same_government() =>
        ShouldNotBeDrawnAsync(
            async (judged, _) =>
            {
                var office = (await app.Institution()).Id;
                return await judged.EvaluatorAsync("INSTITUTION_EDITOR", $"tetangga {office}", new(ScopeKind.Institution, office));
            }
        );

    [Fact]
    public Task Not_whoever_works_above_the_institution() =>
        ShouldNotBeDrawnAsync(
            async (judged, _) =>
            {
                var above = await judged.EvaluatorAsync("NOBODY", $"atasan {Given.Next()}");
                await app.WithDb(async db =>
                {
                    var account = (await db.Accounts.FindAsync(Guid.Parse(above.AccountId)))!;
                    account.InstitutionId = new InstitutionId(Guid.Parse(app.Accounts.Government));
                    return await db.SaveChangesAsync();
                });
                return above;
            }
        );

    [Fact]
    public Task Not_whoever_has_written_the_record_though_they_have_left_the_institution() =>
        ShouldNotBeDrawnAsync(
            async (judged, entry) =>
            {
                var scope = new GrantScope(ScopeKind.Institution, entry.Owner);
                var writer = await judged.EvaluatorAsync("INSTITUTION_EDITOR", $"penulis {entry.Id}", scope);
                var revised = await writer.Client.Patch(
                    $"/api/v1/innovations/{entry.Innovation}",
                    new { summary = "Ringkasan yang diperbarui oleh orang ini sebelum penilaian." },
                    ("If-Match", "*")
                );
                revised.Status.ShouldBe(200, revised.Text);
                var account = new AccountId(Guid.Parse(writer.AccountId));
                DateTimeOffset? now = app.Now;
                await app.WithDb(db =>
                    db.Grants.Where(g => g.AccountId == account).ExecuteUpdateAsync(g => g.SetProperty(x => x.RevokedAt, now))
                );
                return writer;
            }
        );

    [Fact]
    public Task Not_whoever_had_a_role_in_the_institution_before() =>
        ShouldNotBeDrawnAsync(
            async (judged, entry) =>
            {
                var former = await judged.EvaluatorAsync("NOBODY", $"mantan {Given.Next()}");
                var (account, scope) = (new AccountId(Guid.Parse(former.AccountId)), new GrantScope(ScopeKind.Institution, entry.Owner));
                await app.WithDb(db =>
                {
                    var (at, by) = (app.Now.AddYears(-2), new UserId("test"));
                    db.Grants.Add(Grant.Issue(account, Role.InstitutionEditor, scope, at, at.AddYears(1), by, at));
                    return db.SaveChangesAsync();
                });
                return former;
            }
        );

    [Fact]
    public Task Not_whoever_works_in_the_province_where_the_stage_bars_that() =>
        ShouldNotBeDrawnAsync(
            (judged, _) => judged.EvaluatorAsync("MENTOR", $"pendamping {Given.Next()}", new(ScopeKind.Region, "13")),
            barsOwnRegion: true
        );

    [Fact]
    public async Task Whoever_works_in_the_province_is_drawn_otherwise()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var local = await judged.EvaluatorAsync("MENTOR", $"pendamping {Given.Next()}", new(ScopeKind.Region, "13"));

        (await judged.DrawnForAsync(judged.Entries[0])).ShouldBe([local.AccountId]);
    }

    [Fact]
    public Task Not_whoever_was_lent_a_role_by_such_a_person_however_long_ago() =>
        ShouldNotBeDrawnAsync(
            async (judged, entry) =>
            {
                var deputy = await judged.EvaluatorAsync("NOBODY", $"wakil {Given.Next()}");
                var scope = new GrantScope(ScopeKind.Institution, entry.Owner);
                var lender = new AccountId(app.Accounts.IdOf("INSTITUTION_EDITOR", $"pemberi {entry.Id}", scope));
                await app.WithDb(db =>
                {
                    var (at, by) = (app.Now.AddYears(-1), new UserId("test"));
                    var own = Grant.Issue(lender, Role.InstitutionEditor, scope, at, null, by, at);
                    db.Grants.Add(own);
                    db.Grants.Add(own.Delegate(new(Guid.Parse(deputy.AccountId)), at, at.AddDays(7), by, at));
                    return db.SaveChangesAsync();
                });
                return deputy;
            }
        );

    [Fact]
    public Task Not_whoever_signs_commitments_of_the_institution() =>
        ShouldNotBeDrawnAsync(
            async (judged, entry) =>
            {
                var leader = await judged.EvaluatorAsync("NOBODY", $"penanda tangan {Given.Next()}");
                var signatory = new SignatoryDetails(
                    new(Guid.Parse(entry.Owner)),
                    "Kepala Dinas",
                    "Kepala Dinas",
                    new AccountId(Guid.Parse(leader.AccountId))
                );
                var content = new SheetContent
                {
                    Title = "Komitmen uji",
                    RegionCode = "13",
                    BudgetYear = CompetitionApp.Year + 1,
                    Lines = [],
                    Signatories = [signatory],
                };
                await app.WithDb(db =>
                {
                    db.Commitments.Add(CommitmentSheet.Draft(content, app.Now));
                    return db.SaveChangesAsync();
                });
                return leader;
            }
        );

    [Fact]
    public Task Not_whoever_mentors_a_replication_of_it() =>
        ShouldNotBeDrawnAsync(
            async (judged, entry) =>
            {
                var mentor = await judged.EvaluatorAsync("NOBODY", $"pendamping replikasi {Given.Next()}");
                await app.WithDb(async db =>
                {
                    var adopter = new InstitutionId(Guid.Parse(app.Accounts.ProvincialGovernment));
                    var content = new PlanContent
                    {
                        Kind = ReplicationKind.Adapt,
                        Extent = ReplicationExtent.Full,
                        BudgetYear = CompetitionApp.Year + 1,
                    };
                    var origin = new InnovationId(Guid.Parse(entry.Innovation));
                    var plan = ReplicationPlan.Draft(origin, 1, ReplicationPlan.UnrestrictedOrigin, adopter, null, content, app.Now);
                    var hub = await db.Hubs.FirstAsync(h => h.Status == HubStatus.Active);
                    var details = new MentorDetails("Pendamping Uji", null, [], 5, new AccountId(Guid.Parse(mentor.AccountId)));
                    var added = hub.AddMentor(details, new("test"), app.Now);
                    db.ReplicationPlans.Add(plan);
                    db.MentorAssignments.Add(MentorAssignment.Assign(plan, hub, added, new(0, false), app.Now));
                    return await db.SaveChangesAsync();
                });
                return mentor;
            }
        );

    [Fact]
    public async Task Not_whoever_belongs_to_a_government_that_competes_with_it()
    {
        var edition = await KippEdition.OpenAsync(app);
        var (entry, rival) = (await edition.EnterAsync(), await edition.EnterAsync(app.Accounts.ProvincialGovernment));
        await edition.AdministerAsync();
        await edition.StartAsync(KippBody.Proposal);
        var judged = new JudgedEdition(edition, [entry, rival]);
        var office = (await app.Institution(parentId: app.Accounts.ProvincialGovernment)).Id;
        await judged.EvaluatorAsync("INSTITUTION_EDITOR", $"pesaing {office}", new(ScopeKind.Institution, office));
        var free = await edition.EvaluatorsAsync(1);

        (await judged.DrawnForAsync(entry)).ShouldBe([free[0].AccountId]);
    }

    [Fact]
    public async Task An_interest_that_arises_after_the_draw_forbids_submission_until_somebody_else_judges()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var evaluators = await judged.Edition.EvaluatorsAsync(2);
        await judged.Edition.DrawAsync(KippBody.Proposal);
        var evaluation = await judged.OnlyOfAsync(evaluators[0]);
        await JudgedEdition.WriteAsync(evaluators[0], evaluation, 90).Done();
        await app.WithDb(async db =>
        {
            var account = (await db.Accounts.FindAsync(Guid.Parse(evaluators[0].AccountId)))!;
            account.InstitutionId = new InstitutionId(Guid.Parse(judged.Entries[0].Owner));
            return await db.SaveChangesAsync();
        });

        var refused = await JudgedEdition.MoveAsync(evaluators[0], evaluation, new { to = "SUBMITTED" });

        (refused.Status, refused.Code).ShouldBe((403, "CONFLICT_OF_INTEREST"), refused.Text);
        var recused = await JudgedEdition.MoveAsync(evaluators[0], evaluation, new { to = "RECUSED", reason = "Saya pindah ke sana." });
        ((string?)recused["status"], recused["entry"]).ShouldBe(("RECUSED", null), recused.Text);
    }

    /// <summary>Of two free people and one with an interest, only the former are drawn.</summary>
    private async Task ShouldNotBeDrawnAsync(Func<JudgedEdition, KippEntry, Task<KippEvaluator>> make, bool barsOwnRegion = false)
    {
        var judged = await JudgedEdition.RunningAsync(
            app,
            1,
            body => KippBody.StageOf(body, KippBody.Proposal)["barsOwnRegion"] = barsOwnRegion
        );
        var entry = judged.Entries[0];
        var interested = await make(judged, entry);
        var free = await judged.Edition.EvaluatorsAsync(1);

        var drawn = await judged.DrawnForAsync(entry);

        drawn.ShouldBe([free[0].AccountId], "one is lacking, yet the other is not drawn");
        drawn.ShouldNotContain(interested.AccountId);
    }
}
