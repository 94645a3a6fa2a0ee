using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Mentoring and reports for one of the West Kalimantan plans. The mentor is the province's demo account; one session
/// has been held and one is to come; one report is verified and one is waiting. Everything is invented, and says so.
/// </summary>
public sealed class DemoMentoring(JippDb db, TimeProvider clock)
{
    private const string Province = "61";
    private const string Plan = "west-kalimantan-13";
    private const string Hub = "hub61@demo.jipp";
    private const int Year = 2022;
    private const int DaysToNext = 14;

    private static readonly Actor Editor = new(new("sample-data"));

    /// <summary>Loads everything, unless it is there.</summary>
    public Task<bool> LoadAsync(CancellationToken ct) => db.InTransactionAsync(() => AddAsync(ct), ct);

    private async Task<bool> AddAsync(CancellationToken ct)
    {
        if (clock.GetUtcNow() < At(10, 5))
            return false; // the server's clock is set before these events
        var (planId, assignmentId) = (
            new ReplicationPlanId(SampleIds.Of("replication-plan", Plan)),
            new MentorAssignmentId(SampleIds.Of("mentor-assignment", Plan))
        );
        var plan = await db.ReplicationPlans.SingleOrDefaultAsync(p => p.Id == planId, ct);
        var hub = await db.Hubs.SingleOrDefaultAsync(h => h.RegionCode == Province && h.Status == HubStatus.Active, ct);
        if (plan is null || hub is null || await db.MentorAssignments.AnyAsync(a => a.Id == assignmentId, ct))
            return false;

        var mentor = hub.AddMentor(
            new(
                "Pendamping contoh",
                "Universitas (contoh)",
                ["layanan kesehatan"],
                3,
                new AccountId(SampleIds.Of("account", "mentor61@demo.jipp")),
                16,
                [Sector.Health]
            ),
            Editor.UserId,
            At(1, 10),
            new(SampleIds.Of("mentor", "demo"))
        );
        var assignment = MentorAssignment.Assign(plan, hub, mentor, new(0, false), At(1, 20), assignmentId);
        db.MentorAssignments.Add(assignment);
        Meet(plan, assignment);
        Report(plan);
        await db.SaveChangesAsync(ct);
        db.ClearTrackedChanges();
        return true;
    }

    private void Meet(ReplicationPlan plan, MentorAssignment assignment)
    {
        var free = MentorAvailability.Unchanged;
        var held = MentoringSession.Book(
            plan,
            assignment,
            new(At(6, 8), 120, HubActivityMode.OnSite, "Balai kota (contoh)", "Contoh: persiapan pelatihan petugas"),
            free,
            At(5, 20),
            IdOf("held")
        );
        held.Revise(held.Details, MinutesOf(plan.AdopterId), free, At(6, 9));
        held.Hold(At(6, 9));
        held.Rate(new(SessionSide.Mentor, 4, "Contoh: tim siap dan terbuka.", Editor.UserId, At(6, 9)), At(6, 9));

        var next = clock.GetUtcNow().AddDays(DaysToNext);
        var planned = MentoringSession.Book(
            plan,
            assignment,
            new(
                new(next.Year, next.Month, next.Day, 2, 0, 0, TimeSpan.Zero),
                90,
                HubActivityMode.Online,
                null,
                "Contoh: persiapan perluasan layanan"
            ),
            free,
            At(6, 9),
            IdOf("planned")
        );
        db.MentoringSessions.AddRange(held, planned);
    }

    private static SessionMinutes MinutesOf(InstitutionId adopter) =>
        new(
            [new("Pendamping contoh", AttendeeRole.Mentor), new("Tim pelaksana (contoh)", AttendeeRole.Team, adopter)],
            "Contoh: sebagian petugas belum dilatih.",
            "Contoh: dahulukan petugas di loket.",
            [new("Contoh: melatih petugas loket", adopter, new(Year, 8, 31))]
        );

    private void Report(ReplicationPlan plan)
    {
        var second = MonitoringReport.Draft(
            plan,
            $"{Year}Q2",
            new(Year, 4, 1),
            new(30, "Contoh: tim dibentuk.", "Contoh: jadwal padat.", null, []),
            Editor,
            At(7, 4),
            new(SampleIds.Of("monitoring-report", "verified"))
        );
        second.Submit(16, Editor, At(7, 5));
        second.Verify(new(16, [], "Contoh: baru tim yang terbentuk."), new(new(SampleIds.Of("account", Hub).ToString())), false, At(7, 11));
        var third = MonitoringReport.Draft(
            plan,
            $"{Year}Q3",
            new(Year, 7, 1),
            new(35, "Contoh: anggaran perubahan disetujui.", null, "Contoh: bantuan narasumber.", []),
            Editor,
            At(10, 4),
            new(SampleIds.Of("monitoring-report", "submitted"))
        );
        third.Submit(16, Editor, At(10, 5));
        db.MonitoringReports.AddRange(second, third);
    }

    private static MentoringSessionId IdOf(string name) => new(SampleIds.Of("mentoring-session", name));

    private static DateTimeOffset At(int month, int day) => new(Year, month, day, 3, 0, 0, TimeSpan.Zero);
}
