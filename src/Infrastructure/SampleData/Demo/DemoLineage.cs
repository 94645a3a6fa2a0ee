using JippApi.Application.Innovations;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;
using JippApi.Domain.Lineage;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// A replication in West Kalimantan from plan to replica, and an unanswered claim, to try out lineage. The origins are
/// real; the plan, its figures, the replica and the links are invented, and say so.
/// </summary>
public sealed class DemoLineage(JippDb db, TimeProvider clock)
{
    private const string Adopter = "61.71";
    private const string Origin = "Pendidikan Jarak Jauh";
    private const string OtherOrigin = "Ekosistem Data";
    private const string Invented = "Contoh ilustrasi; bukan pernyataan tentang keadaan sebenarnya.";

    private static readonly UserId Author = new("sample-data");
    private static readonly UserId Claimant = new("sample-owner");
    private static readonly DateTimeOffset Asked = At(2023, 2, 6),
        Begun = At(2023, 4, 3),
        Done = At(2024, 1, 15),
        Looked = At(2025, 3, 10);

    private static readonly PlanContent Content = new()
    {
        Kind = ReplicationKind.Adapt,
        Extent = ReplicationExtent.Full,
        BudgetYear = 2023,
        Problem = Invented,
        Targets = [new("Contoh: warga terlayani", 1_200, "orang", 400), new("Contoh: waktu tunggu", 2, "hari", 7)],
    };

    private static readonly EvaluationFindings Findings = new()
    {
        Actuals = [new(1, 1_250, "Contoh: catatan layanan"), new(2, 3, "Contoh: survei warga")],
        LessonsLearned = "Contoh: latih petugas sebelum layanan dibuka.",
        Decision = EvaluationDecision.Continue,
        Reasons = Invented,
    };

    /// <summary>Loads everything, unless it is there.</summary>
    public Task<bool> LoadAsync(CancellationToken ct) => db.InTransactionAsync(() => AddAsync(ct), ct);

    private async Task<bool> AddAsync(CancellationToken ct)
    {
        if (clock.GetUtcNow() < Looked)
            return false; // the server's clock is set before these events
        var planId = new ReplicationPlanId(SampleIds.Of("replication-plan", "lineage-evaluated"));
        var (originId, otherId) = (
            new InnovationId(SampleIds.Of("innovation", Origin)),
            new InnovationId(SampleIds.Of("innovation", OtherOrigin))
        );
        var origin = await db.Innovations.SingleOrDefaultAsync(i => i.Id == originId, ct);
        var adopter = await db.Institutions.Where(i => i.RegionCode == Adopter && i.Kind == InstitutionKind.City).FirstOrDefaultAsync(ct);
        if (
            origin is null
            || adopter is null
            || !await db.Innovations.AnyAsync(i => i.Id == otherId, ct)
            || await db.ReplicationPlans.AnyAsync(p => p.Id == planId, ct)
        )
            return false;
        var (agreement, next) = (
            await AgreementNumbers.NextAgreementNumberAsync(db, Asked, ct),
            await AgreementNumbers.NextAgreementNumberAsync(db, Asked, ct)
        ); // comes first, because starting a sequence saves all pending changes
        var registry = await RegistryNumbers.NextRegistryNumberAsync(db, Looked, ct);
        var other = await db.Innovations.SingleAsync(i => i.Id == otherId, ct);
        foreach (var named in new[] { origin, other })
            named.Revise(named.Content with { Components = SampleComponents.Of(named.Content.Title) }, 0, new(Author), clock.GetUtcNow());

        var plan = Carried(Draft(origin, planId), agreement);
        db.ReplicationPlans.Add(plan);
        db.PlanComments.Add(
            PlanComment.Write(plan.Id, "Contoh: silakan, asal alurnya tetap.", CommentVisibility.Parties, Claimant, Asked, byOwner: true)
        );
        var completed = new ReplicationPlanId(SampleIds.Of("replication-plan", "lineage-completed"));
        db.ReplicationPlans.Add(Carried(Draft(other, completed), next));
        var evaluation = PlanEvaluation.Of(plan, 1, Findings, Author, Looked, new(SampleIds.Of("plan-evaluation", "lineage-evaluated")));
        db.PlanEvaluations.Add(evaluation);
        var replica = Innovation.TakeOver(
            ReplicaContent.Of(origin.Content, plan, evaluation, adopter, Wib.DayOf(Done)) with
            {
                Title = $"{Origin} – Kota Pontianak (contoh ilustrasi)",
                Notes = [Invented],
            },
            registry,
            new(Author),
            Looked,
            new(SampleIds.Of("innovation", "lineage-replica"))
        );
        db.Innovations.Add(replica);
        AddEvidence(replica);
        plan.RegisterReplica(replica.Id, evaluation.Decision, Looked);
        db.ReplicationLinks.Add(
            ReplicationLink.FromPlan(
                plan,
                replica.Id,
                Wib.DayOf(Done),
                new(Author),
                Looked,
                new(SampleIds.Of("replication-link", "lineage-confirmed"))
            )
        );
        db.ReplicationLinks.Add(
            ReplicationLink.Claim(
                otherId,
                replica.Id,
                new(1, OriginPublished: true, SameOwner: false),
                new(LinkKind.Merged, Wib.DayOf(Done), Invented),
                new(Author),
                Looked,
                new(SampleIds.Of("replication-link", "lineage-claimed"))
            )
        );
        await db.SaveChangesAsync(ct);
        db.ClearTrackedChanges();
        return true;

        ReplicationPlan Draft(Innovation from, ReplicationPlanId id) =>
            ReplicationPlan.Draft(
                from.Id,
                from.Revision,
                ReplicationPlan.UnrestrictedOrigin with
                {
                    Components = from.Content.Components,
                },
                adopter.Id,
                null,
                Content with
                {
                    Adaptations = SampleComponents.AdaptationsOf(from.Content.Title),
                },
                Asked,
                id: id
            );
    }

    private void AddEvidence(Innovation replica)
    {
        var details = new InstitutionalisationEvidenceDetails
        {
            Kind = InstitutionalisationEvidenceKind.Budget,
            Title = "Contoh: DPA Kota Pontianak",
            Number = "CONTOH/DPA/2024",
            Date = new(2024, 1, 3),
            Description = Invented,
        };
        var evidence = InstitutionalisationEvidence.Claim(
            replica,
            details,
            new(Claimant),
            Looked,
            new(SampleIds.Of("institutionalisation-evidence", "lineage-budget"))
        );
        evidence.Verify(replica, [], new(Author), Looked);
        db.InstitutionalisationEvidence.Add(evidence);
    }

    private static ReplicationPlan Carried(ReplicationPlan plan, string agreement)
    {
        plan.Assess([.. Enum.GetValues<ReadinessTopic>().Select(topic => new ReadinessAnswer(topic, Level: 3))], Asked);
        plan.Propose(ReplicationPlan.UnrestrictedOrigin, Wib.DayOf(Asked).AddDays(30), Asked);
        plan.Accept(agreement, Asked);
        plan.Commit(new(Count: 1, WithUnit: 1, Open: 1, WithEvidence: 0), Begun);
        plan.Start(Begun);
        plan.Complete(new(Count: 1, WithUnit: 1, Open: 0, WithEvidence: 1), Done);
        return plan;
    }

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 3, 0, 0, TimeSpan.Zero);
}
