using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;
using JippApi.Domain.Lineage;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// A replication in West Kalimantan from plan to replica, and an unanswered claim, to try out lineage. Everything is
/// invented and says so: the institutions and innovations too, so that nothing is said about a real one. The
/// innovations
/// stay drafts, so that they count in no public total.
/// </summary>
public sealed class DemoLineage(JippDb db, TimeProvider clock)
{
    private const string AdopterRegion = "61.71";
    private const string Origin = "CONTOH Kelas Jarak Jauh";
    private const string OtherOrigin = "CONTOH Ekosistem Data";
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
        if (!await db.Regions.AnyAsync(r => r.Code == AdopterRegion, ct) || await db.ReplicationPlans.AnyAsync(p => p.Id == planId, ct))
            return false;
        var (agreement, next) = (
            await AgreementNumbers.NextAgreementNumberAsync(db, Asked, ct),
            await AgreementNumbers.NextAgreementNumberAsync(db, Asked, ct)
        ); // comes first, because starting a sequence saves all pending changes
        var owner = Registered("CONTOH Universitas Ilustrasi", InstitutionKind.University, null);
        var adopter = Registered("CONTOH Unit Layanan Ilustrasi", InstitutionKind.ServiceUnit, AdopterRegion);
        var (origin, other) = (Drafted(Origin, owner), Drafted(OtherOrigin, owner));

        var plan = Carried(Draft(origin, planId), agreement, "lineage-evaluated", adopter, origin);
        db.PlanComments.Add(
            PlanComment.Write(
                plan,
                "Contoh: silakan, asal alurnya tetap.",
                CommentVisibility.Parties,
                Claimant,
                Asked,
                new(IsOwner: true, Answers: true),
                CommentStance.Agrees
            )
        );
        var completed = new ReplicationPlanId(SampleIds.Of("replication-plan", "lineage-completed"));
        Carried(Draft(other, completed), next, "lineage-completed", adopter, other);
        var evaluation = PlanEvaluation.Of(plan, 1, Findings, Author, Looked, new(SampleIds.Of("plan-evaluation", "lineage-evaluated")));
        db.PlanEvaluations.Add(evaluation);
        var replica = Innovation.Draft(
            ReplicaContent.Of(origin.Content, plan, evaluation, adopter, Wib.DayOf(Done)) with
            {
                Notes = [Invented],
            },
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
                other.Id,
                replica.Id,
                new(other.Revision, OriginPublished: true, SameOwner: false),
                new(LinkKind.Merged, Wib.DayOf(Done), Invented),
                new(Author),
                Looked,
                new(SampleIds.Of("replication-link", "lineage-claimed"))
            )
        );
        db.DuplicateCandidates.Add(
            DuplicateCandidate.Find(
                origin.Id,
                replica.Id,
                0.91,
                DuplicateBand.Possible,
                isReplica: true,
                [new("REPLICA_OF", 0, null), new("TITLE_HIGH", 5.9, "kelas jarak jauh")],
                Looked,
                new(SampleIds.Of("duplicate-candidate", "lineage"))
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

    private Institution Registered(string name, InstitutionKind kind, string? regionCode) =>
        db
            .Institutions.Add(
                Institution.Register(new(name, null, kind, regionCode, null, null), [], Asked, new(SampleIds.Of("institution", name)))
            )
            .Entity;

    private Innovation Drafted(string title, Institution owner)
    {
        var content = new InnovationContent
        {
            Title = title,
            Summary = Invented,
            OwnerId = owner.Id,
            Components = SampleComponents.Of(title),
            Notes = [Invented],
        };
        return db.Innovations.Add(Innovation.Draft(content, new(Author), Asked, new(SampleIds.Of("innovation", title)))).Entity;
    }

    private void AddEvidence(Innovation replica)
    {
        var details = new InstitutionalisationEvidenceDetails
        {
            Kind = InstitutionalisationEvidenceKind.Budget,
            Title = "Contoh: dokumen pelaksanaan anggaran",
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

    /// <summary>Carries a plan out: its item is signed, done by the adopter and verified by somebody else.</summary>
    private ReplicationPlan Carried(ReplicationPlan plan, string agreement, string name, Institution adopter, Innovation origin)
    {
        var details = new ActionItemDetails { Activity = "Contoh: membuka layanan", ResponsibleUnitId = adopter.Id };
        var nothing = new Dependencies(new Dictionary<ActionItemId, IReadOnlyList<ActionItemId>>());
        var item = ActionItem.Plan(plan, 1, details, nothing, Asked, new(SampleIds.Of("action-item", $"{name}/1")));
        plan.Assess([.. Enum.GetValues<ReadinessTopic>().Select(topic => new ReadinessAnswer(topic, Level: 3))], Asked);
        plan.Propose(ReplicationPlan.UnrestrictedOrigin, Wib.DayOf(Asked).AddDays(30), Asked);
        plan.Accept(agreement, Asked);
        var sheet = SampleSheet.Sign(
            name,
            plan,
            [item],
            AdopterRegion[..2],
            new(adopter.Id.Value, adopter.Name),
            new(origin.Id.Value, origin.Content.Title),
            Begun
        );
        plan.Start(Begun);
        var running = new ItemContext(PlanPhase.Running, OpenDependencies: []);
        item.Report(new(100, ["Contoh: berita acara"], Invented), new(Claimant), running, Done);
        item.Finish(new(Claimant), running, Done);
        item.Verify(new(Author), running, Done);
        plan.Complete(new(Count: 1, WithUnit: 1, Open: 0, WithEvidence: 1), Done);
        db.ReplicationPlans.Add(plan);
        db.ActionItems.Add(item);
        db.Commitments.Add(sheet);
        return plan;
    }

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 3, 0, 0, TimeSpan.Zero);
}
