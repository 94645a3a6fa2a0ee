using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Tests.Competitions.Judging;

/// <summary>Interests that follow from where a record came from, and from who handed its entry in.</summary>
public class ConflictOfRecordTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task Not_the_owner_of_a_record_that_was_merged_into_it()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var owner = await ElsewhereAsync();
        var twin = await app.Published(ownerId: owner);
        await (await app.Person("NATIONAL_ADMIN", "peninjau"))
            .Post(
                $"/api/v1/innovations/{twin.Id}/transitions",
                new { to = "MERGED", survivorId = judged.Entries[0].Innovation },
                ("If-Match", "*")
            )
            .Done();

        await ShouldNotBeDrawnAsync(judged, await OfInstitutionAsync(judged, owner));
    }

    [Fact]
    public async Task Not_a_former_owner()
    {
        var (before, now) = (await ElsewhereAsync(), (await app.Institution()).Id);
        var record = await app.Published(ownerId: before);
        await app.Revised(record.Id, new { ownerInstitutionId = now });
        var judged = await RunningAsync(edition => edition.EnterAsync(now, innovation: record.Id));

        await ShouldNotBeDrawnAsync(judged, await OfInstitutionAsync(judged, before));
    }

    [Fact]
    public async Task Not_the_owner_of_what_it_replicates()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var owner = await ElsewhereAsync();
        var origin = await app.Published(ownerId: owner);
        await ReplicatedAsync(judged.Entries[0], origin.Id, partner: null);

        await ShouldNotBeDrawnAsync(judged, await OfInstitutionAsync(judged, owner));
    }

    [Fact]
    public async Task Not_the_partner_with_whom_it_was_scaled_up()
    {
        var judged = await JudgedEdition.RunningAsync(app, 1);
        var partner = await ElsewhereAsync();
        await ReplicatedAsync(judged.Entries[0], (await app.Published()).Id, partner);

        await ShouldNotBeDrawnAsync(judged, await OfInstitutionAsync(judged, partner));
    }

    [Fact]
    public async Task Not_whoever_handed_the_entry_in_though_nothing_else_ties_them_to_it()
    {
        var owner = (await app.Institution()).Id;
        var (subject, scope) = ($"pengirim {Given.Next()}", new GrantScope(ScopeKind.Institution, owner));
        var sender = await app.Person("INSTITUTION_EDITOR", subject, scope);
        var judged = await RunningAsync(async edition =>
        {
            var drafted = await edition.DraftEntryAsync(owner);
            await sender.Change($"{drafted.Url}/transitions", new { to = "SUBMITTED" });
            return drafted;
        });
        var account = new AccountId(app.Accounts.IdOf("INSTITUTION_EDITOR", subject, scope));
        await app.WithDb(db => db.Grants.Where(g => g.AccountId == account).ExecuteDeleteAsync());

        await ShouldNotBeDrawnAsync(judged, await judged.EvaluatorAsync("INSTITUTION_EDITOR", subject, scope));
    }

    /// <summary>An institution that is not under the government of those who enter.</summary>
    private async Task<string> ElsewhereAsync() => (await app.Institution(root: true)).Id;

    /// <summary>An edition that judges an entry made in a way of its own.</summary>
    private async Task<JudgedEdition> RunningAsync(Func<KippEdition, Task<KippEntry>> enter)
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await enter(edition);
        await edition.AdministerAsync();
        await edition.StartAsync(KippBody.Proposal);
        return new(edition, [entry]);
    }

    /// <summary>An evaluator who writes for another institution than the one that enters.</summary>
    private static Task<KippEvaluator> OfInstitutionAsync(JudgedEdition judged, string institution) =>
        judged.EvaluatorAsync("INSTITUTION_EDITOR", $"pegawai {institution}", new(ScopeKind.Institution, institution));

    /// <summary>Makes the record of an entry the replica of another, as a plan that has long ended left it.</summary>
    private Task<int> ReplicatedAsync(KippEntry entry, string origin, string? partner) =>
        app.WithDb(async db =>
        {
            var content = new PlanContent
            {
                Kind = ReplicationKind.Adapt,
                Extent = ReplicationExtent.Full,
                BudgetYear = CompetitionApp.Year + 1,
            };
            var plan = ReplicationPlan.Draft(
                new InnovationId(Guid.Parse(origin)),
                1,
                ReplicationPlan.UnrestrictedOrigin,
                new InstitutionId(Guid.Parse(app.Accounts.ProvincialGovernment)),
                null,
                content,
                app.Now
            );
            db.ReplicationPlans.Add(plan);
            await db.SaveChangesAsync();
            var id = plan.Id;
            InnovationId? replica = new InnovationId(Guid.Parse(entry.Innovation));
            InstitutionId? by = partner is null ? null : new InstitutionId(Guid.Parse(partner));
            return await db
                .ReplicationPlans.Where(p => p.Id == id)
                .ExecuteUpdateAsync(p => p.SetProperty(x => x.ReplicaId, replica).SetProperty(x => x.PartnerId, by));
        });

    /// <summary>Of one free person and one with an interest, only the former is drawn.</summary>
    private static async Task ShouldNotBeDrawnAsync(JudgedEdition judged, KippEvaluator interested)
    {
        var free = await judged.Edition.EvaluatorsAsync(1);

        var drawn = await judged.DrawnForAsync(judged.Entries[0]);

        drawn.ShouldBe([free[0].AccountId], "one is lacking, yet the other is not drawn");
        drawn.ShouldNotContain(interested.AccountId);
    }
}
