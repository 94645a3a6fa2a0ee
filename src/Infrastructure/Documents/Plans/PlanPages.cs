using System.Globalization;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Plans;

/// <summary>Lays out an action plan on landscape pages.</summary>
internal static class PlanPages
{
    private const double NameWidth = 118;

    private static readonly Table Items = new(
        new("No.", 4, Align.Right),
        new("Kegiatan", 18),
        new("Keluaran", 12),
        new("Indikator dan target", 13),
        new("Penanggung jawab", 16),
        new("Mulai", 9),
        new("Selesai", 9),
        new("Sumber dana", 7.5),
        new("Anggaran (Rp)", 10.5, Align.Right),
        new("Bobot", 5, Align.Right),
        new("Kemajuan", 7.5, Align.Right),
        new("Status", 9.5)
    );

    public static PrintedDocument Of(PrintedPlan paper)
    {
        var plan = paper.Plan;
        var name = $"Rencana aksi {plan.Adopter.Name}: {plan.Origin.Title}";
        var flow = new PageFlow(
            Paper.Landscape,
            new(
                name,
                plan.AgreementNumber,
                paper.IsIllustrative ? "CONTOH" : null,
                paper.IsIllustrative ? "CONTOH — data ilustrasi, bukan dokumen resmi" : null,
                paper.Head
            )
        );
        flow.Text("RENCANA AKSI REPLIKASI INOVASI", TextStyle.Title, Align.Center);
        flow.Text(plan.Adopter.Name, TextStyle.Subtitle, Align.Center);
        flow.Gap(6);
        flow.Add(new FrameMark(flow.Left, flow.Y, flow.Width, 0, 1, 0));
        flow.Y += 8;
        flow.Facts(NameWidth, FactsOf(paper));
        WriteTargets(flow, plan);
        WriteAdaptations(flow, plan);
        WriteItems(flow, paper);
        return flow.Finish(new(plan.Id, name, plan.UpdatedAt));
    }

    private static (string Name, string? Value)[] FactsOf(PrintedPlan paper)
    {
        var plan = paper.Plan;
        return
        [
            ("Inovasi", plan.Origin.RegistryNumber is { } number ? $"{plan.Origin.Title} ({number})" : plan.Origin.Title),
            ("Pemilik inovasi", plan.Origin.Owner?.Name),
            ("Nomor kesepakatan", plan.AgreementNumber),
            ("Tahun anggaran", plan.BudgetYear.ToString(CultureInfo.InvariantCulture)),
            (
                "Jenis replikasi",
                $"{Indonesian.NameOf("replication-kinds", plan.Kind)}, {Indonesian.NameOf("replication-extents", plan.Extent).ToLowerInvariant()}"
            ),
            ("Masalah", plan.Problem),
            ("Dokumen anggaran", plan.BudgetDocument is { } document ? $"{document.Number}, {Indonesian.Day(document.Date)}" : null),
            (
                "Status",
                plan.StatusReason is { } reason
                    ? $"{Indonesian.NameOf("plan-statuses", plan.Status)}: {reason}"
                    : Indonesian.NameOf("plan-statuses", plan.Status)
            ),
            ("Kemajuan", ProgressOf(plan.Progress)),
            ("Keadaan per", Indonesian.Day(paper.AsOf)),
        ];
    }

    private static string ProgressOf(ProgressSummary progress)
    {
        var percent = progress.Percent is { } known ? $"{Indonesian.Percent(known)}; " : "";
        return $"{percent}{Indonesian.Number(progress.Done)} dari {Indonesian.Number(progress.Items)} kegiatan selesai, {Indonesian.Number(progress.Overdue)} terlambat";
    }

    private static void WriteTargets(PageFlow flow, PlanDocument plan)
    {
        if (plan.Targets.Count == 0)
            return;
        flow.Heading("Target");
        new Table(new("Indikator", 55), new("Nilai awal", 15, Align.Right), new("Target", 15, Align.Right), new("Satuan", 15)).Write(
            flow,
            plan.Targets.Select(t => new Row([t.Indicator, Indonesian.Number(t.Baseline), Indonesian.Number((decimal?)t.Goal), t.Unit]))
        );
    }

    private static void WriteAdaptations(PageFlow flow, PlanDocument plan)
    {
        if (plan.Adaptations.Count == 0)
            return;
        flow.Heading("Penyesuaian terhadap inovasi asal");
        new Table(new("Komponen", 28), new("Sifat", 14), new("Perubahan", 14), new("Alasan", 44)).Write(
            flow,
            plan.Adaptations.Select(a => new Row([
                a.Component,
                Indonesian.NameOf("component-kinds", a.Kind),
                Indonesian.NameOf("adaptation-changes", a.Change),
                a.Reason ?? Indonesian.Unknown,
            ]))
        );
    }

    private static void WriteItems(PageFlow flow, PrintedPlan paper)
    {
        flow.Heading("Kegiatan", 90);
        if (paper.Items.Count == 0)
        {
            flow.Text("Belum ada kegiatan.", TextStyle.Body);
            return;
        }

        Items.Write(flow, [.. paper.Items.Select(RowOf), SumOf(paper)]);
    }

    private static Row RowOf(PrintedItem item) =>
        new([
            Indonesian.Number(item.Number),
            item.Activity,
            item.Output ?? Indonesian.Unknown,
            Together(item.Indicator, item.Target),
            Responsible(item),
            Indonesian.ShortDay(item.StartsOn),
            Indonesian.ShortDay(item.DueOn),
            item.BudgetSource ?? Indonesian.Unknown,
            Indonesian.Rupiah(item.Budget),
            Indonesian.Number(item.Weight),
            Indonesian.Percent(item.Progress),
            StatusOf(item),
        ]);

    private static Row SumOf(PrintedPlan paper)
    {
        var counted = paper.Items.Where(item => item.Status != ActionItemStatus.Cancelled).ToList();
        return new(
            [
                "",
                "Jumlah tanpa yang dibatalkan",
                "",
                "",
                "",
                "",
                "",
                "",
                Indonesian.Rupiah(counted.Sum(item => item.Budget ?? 0)),
                Indonesian.Number(counted.Sum(item => item.Weight)),
                Indonesian.Percent(paper.Plan.Progress.Percent),
                "",
            ],
            Strong: true
        );
    }

    /// <summary>Returns the status of an item, and how late it is.</summary>
    public static string StatusOf(PrintedItem item)
    {
        var name = Indonesian.NameOf("action-item-statuses", item.Status);
        return item.DaysLate is { } days ? $"{name}; terlambat {Indonesian.Number(days)} hari" : name;
    }

    /// <summary>Returns the responsible office and, if it is a different one, the office of the assignee.</summary>
    public static string Responsible(PrintedItem item) =>
        item.PersonsOffice is { } office && office != item.Unit
            ? item.Unit is null
                ? office
                : $"{item.Unit}; petugas dari {office}"
            : item.Unit ?? Indonesian.Unknown;

    private static string Together(string? first, string? second) =>
        string.Join(": ", new[] { first, second }.OfType<string>()) is { Length: > 0 } text ? text : Indonesian.Unknown;
}
