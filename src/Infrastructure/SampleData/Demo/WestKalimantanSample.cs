using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// What the regencies and cities of West Kalimantan promised on 6 December 2021: to replicate eight innovations from
/// budget year 2022. The press names the innovations, the day, the witnesses and the mentor; the plans, their items,
/// the signatories and the progress are invented, and say so. Each innovation is replicated twice here, so that every
/// regency and city has a plan and the sample stays small.
/// </summary>
public sealed partial class WestKalimantanSample(JippDb db)
{
    private const string Province = "61";
    private const string Invented = "Contoh ilustrasi; berita acara aslinya tidak memuat isi rencana ini.";
    private const int Year = 2022;
    private const int NextYear = 2027;

    private static readonly string[] Titles =
    [
        "Proses Izin Dengan Jarimu",
        "Elektronik Online Pelayanan Kependudukan",
        "Menyeting Gigi Emas",
        "Sistem Bridging SIM RSMS, BPJS, dan INA-CBGs Menuju Akuntabilitas, Transparansi, dan Efisiensi Pelayanan Kesehatan JKN",
        "Pendidikan Jarak Jauh",
        "PIKOBAR",
        "Klinik BUMDes",
        "Ekosistem Data",
    ];

    private static readonly (string Activity, int Weight, int Month)[] Steps =
    [
        ("Contoh: membentuk tim pelaksana", 1, 2),
        ("Contoh: melatih petugas", 2, 5),
        ("Contoh: uji coba dan perluasan layanan", 3, 10),
    ];

    private static readonly Witness[] Witnesses =
    [
        new("Diah Natalisa", "Deputi Bidang Pelayanan Publik", "Kementerian PANRB"),
        new("Samuel", "Pj. Sekretaris Daerah", "Pemerintah Provinsi Kalimantan Barat"),
    ];

    private static readonly Actor Unit = new(new("sample-data")),
        Mentor = new(new("sample-mentor"));
    private static readonly DateTimeOffset Drafted = At(2021, 10, 4),
        Opened = At(2021, 11, 29),
        Signed = At(2021, 12, 6),
        Started = At(2022, 1, 10),
        Agreed = At(2025, 12, 29),
        Lately = At(2026, 11, 2);

    /// <summary>Loads everything, unless it is there.</summary>
    public Task<bool> LoadAsync(CancellationToken ct) => db.InTransactionAsync(() => AddAsync(ct), ct);

    private async Task<bool> AddAsync(CancellationToken ct)
    {
        var sheetId = new CommitmentSheetId(SampleIds.Of("commitment", "west-kalimantan-2022"));
        var origins = Titles.Select(title => new InnovationId(SampleIds.Of("innovation", title))).ToList();
        var titles = await db.Innovations.Where(i => origins.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Content.Title, ct);
#pragma warning disable CA1310 // becomes SQL
        var adopters = await db
            .Institutions.Where(i => i.GovernmentOf!.StartsWith(Province) && i.Kind != InstitutionKind.Province)
#pragma warning restore CA1310
            .OrderBy(i => i.RegionCode)
            .ToListAsync(ct);
        var known = await db.Commitments.AnyAsync(s => s.Id == sheetId, ct);
        if (known || adopters.Count == 0 || titles.Count < origins.Count)
            return false;

        List<(ReplicationPlan Plan, List<ActionItem> Items)> plans = [];
        for (var place = 0; place < origins.Count * 2; place++)
            plans.Add(
                await PlanAsync(
                    $"west-kalimantan-{place + 1}",
                    Year,
                    origins[place % origins.Count],
                    adopters[place % adopters.Count],
                    Drafted,
                    ct
                )
            );
        foreach (var (place, (plan, _)) in plans.Index().Where(p => p.Index % 3 != 2))
            plan.RecordBudget(new($"CONTOH/DPA/{place + 1}/{Year}", new(Year, 1, 3), Started), Drafted);
        await AddMentorAsync(ct);
        Sign(sheetId, plans, adopters, titles);
        await db.SaveChangesAsync(ct);

        await AddOpenAsync(origins, adopters, titles, ct);
        foreach (var (plan, _) in plans.Where((_, place) => place % 5 != 0))
            plan.Start(Started);
        await db.SaveChangesAsync(ct);
        foreach (var (place, (plan, items)) in plans.Index())
            Carry(plan, items, place);
        await db.SaveChangesAsync(ct);
        db.ClearTrackedChanges();
        return true;
    }

    /// <summary>Adds the mentor whom the press names. The press does not say how many plans she mentors.</summary>
    private async Task AddMentorAsync(CancellationToken ct)
    {
        if (
            await db.Hubs.SingleOrDefaultAsync(h => h.RegionCode == Province && h.Status == HubStatus.Active, ct)
            is not { Mentors.Count: 0 } hub
        )
            return;
        hub.AddMentor(new("Sri Maryuni", "Universitas Tanjungpura", [], Capacity: 1, AccountId: null), Unit.UserId, Started);
    }

    private async Task<(ReplicationPlan Plan, List<ActionItem> Items)> PlanAsync(
        string name,
        int year,
        InnovationId origin,
        Institution adopter,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var content = new PlanContent
        {
            Kind = ReplicationKind.Adapt,
            Extent = ReplicationExtent.Full,
            BudgetYear = year,
            Problem = Invented,
        };
        var number = await AgreementNumbers.NextAgreementNumberAsync(db, at, ct);
        var plan = ReplicationPlan.Draft(
            origin,
            1,
            ReplicationPlan.UnrestrictedOrigin,
            adopter.Id,
            null,
            content,
            at,
            id: new(SampleIds.Of("replication-plan", name))
        );
        db.ReplicationPlans.Add(plan);
        var items = new List<ActionItem>();
        foreach (var (index, (activity, weight, month)) in Steps.Index())
        {
            var details = new ActionItemDetails
            {
                Activity = activity,
                Weight = weight,
                ResponsibleUnitId = adopter.Id,
                StartsOn = new(year, 1, 3),
                DueOn = new(year, month, 28),
            };
            var others = new Dependencies(items.ToDictionary(item => item.Id, item => item.DependsOn));
            items.Add(ActionItem.Plan(plan, index + 1, details, others, at, new(SampleIds.Of("action-item", $"{name}/{index + 1}"))));
        }

        db.ActionItems.AddRange(items);
        plan.Assess([.. Enum.GetValues<ReadinessTopic>().Select(topic => new ReadinessAnswer(topic, Level: 3))], at);
        plan.Propose(ReplicationPlan.UnrestrictedOrigin, Wib.DayOf(at).AddDays(30), at);
        plan.Accept(number, at);
        return (plan, items);
    }

    /// <summary>
    /// Adds two sheets for the next year: one for Pontianak's demo leader to sign, and a draft for the province's hub
    /// to open.
    /// </summary>
    private async Task AddOpenAsync(
        List<InnovationId> origins,
        List<Institution> adopters,
        Dictionary<InnovationId, string> titles,
        CancellationToken ct
    )
    {
        var leader = new AccountId(SampleIds.Of("account", "signatory61.71@demo.jipp"));
        foreach (var (name, code, origin) in new[] { ("demo-open", "61.71", origins[1]), ("demo-draft", "61.72", origins[6]) })
        {
            var adopter = adopters.Single(a => a.RegionCode == code);
            var (plan, items) = await PlanAsync($"commitment-{name}", NextYear, origin, adopter, Agreed, ct);
            var sheet = CommitmentSheet.Draft(
                new()
                {
                    Title = $"Komitmen {adopter.Name} Tahun {NextYear} (contoh)",
                    RegionCode = Province,
                    BudgetYear = NextYear,
                    Lines = [new(plan.Id, plan.AdopterId, plan.OriginId)],
                    Signatories =
                    [
                        new(adopter.Id, "Wali Kota (contoh)", "Wali Kota", code == "61.71" ? leader : null),
                        new(adopter.Id, "Sekretaris Daerah (contoh)", "Sekretaris Daerah"),
                    ],
                },
                Lately,
                new(SampleIds.Of("commitment", name))
            );
            db.Commitments.Add(sheet);
            if (name == "demo-draft")
                continue;
            plan.PutUpForSigning(sheet.Id, Lately);
            var (lines, hash) = Seal(sheet, [(plan, items)], [adopter], titles);
            sheet.Open(lines, hash, Lately);
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Moves a plan to one of five stages: not started, started, stalled, cancelled, completed.</summary>
    private static void Carry(ReplicationPlan plan, List<ActionItem> items, int place)
    {
        var stage = place % 5;
        if (stage == 0)
            return;
        var situation = new ItemContext(PlanPhase.Running, OpenDependencies: []);
        foreach (var (index, item) in items.Take(stage == 4 ? items.Count : stage - 1).Index())
        {
            var at = At(Year, Steps[index].Month, 20);
            item.Report(new(90, ["Contoh: laporan kegiatan"], "Contoh"), Unit, situation, at);
            item.Finish(Unit, situation, at);
            if (stage == 4)
                item.Verify(Mentor, situation, at.AddDays(3));
        }

        switch (stage)
        {
            case 2 when place % 2 == 0:
                plan.Stall("Contoh: menunggu perubahan anggaran.", At(Year, 6, 15));
                break;
            case 3 when place % 2 == 0:
                plan.Cancel("Contoh: pergantian prioritas daerah.", At(Year, 9, 5));
                break;
            case 4:
                plan.Complete(new(items.Count, items.Count, 0, items.Count), At(Year, 10, 31));
                break;
        }
    }

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 3, 0, 0, TimeSpan.Zero);
}
