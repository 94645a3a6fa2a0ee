using System.Globalization;
using JippApi.Application.Commitments;
using JippApi.Application.ReplicationPlans;
using JippApi.Infrastructure.Documents.Layout;

namespace JippApi.Infrastructure.Documents.Commitments;

/// <summary>The promises: one table for each innovation, with its adopters and their action items.</summary>
internal static class PromiseTables
{
    private static readonly Table Items = new(
        new("No.", 6, Align.Right),
        new("Kegiatan", 32),
        new("Keluaran", 22),
        new("Penanggung jawab", 21),
        new("Periode", 14),
        new("Anggaran (Rp)", 15, Align.Right)
    );

    public static void Write(PageFlow flow, PrintedCommitment sheet)
    {
        foreach (var (place, innovation) in sheet.Innovations.Index())
        {
            flow.Heading($"{Indonesian.Number(place + 1)}. {innovation.Title}", 80);
            Items.Write(flow, innovation.Promises.SelectMany(promise => RowsOf(promise, sheet.Units)));
        }
    }

    private static IEnumerable<Row> RowsOf(PrintedPromise promise, IReadOnlyDictionary<Guid, string> units)
    {
        var plan = promise.Plan;
        yield return new([$"{plan.Adopter.Name} — {string.Join(" · ", About(plan))}"], Strong: true, KeepsWithNext: true);
        if (promise.AmendmentReason is { } reason)
            yield return new([$"Alasan perubahan: {reason}"], KeepsWithNext: true);
        if (plan.Targets.Count > 0)
            yield return new([$"Target: {string.Join("; ", plan.Targets.Select(TargetOf))}"], KeepsWithNext: true);
        foreach (var item in plan.ActionItems)
        {
            var unit = item.ResponsibleUnitId is { } id ? units.GetValueOrDefault(id) : null;
            yield return new([
                Indonesian.Number(item.Number),
                item.Activity,
                item.Output ?? Indonesian.Unknown,
                unit ?? Indonesian.Unknown,
                Indonesian.Period(item.StartsOn, item.DueOn),
                Indonesian.Rupiah(Indonesian.Amount(item.Budget)),
            ]);
        }

        var sum = plan.ActionItems.Sum(item => Indonesian.Amount(item.Budget) ?? 0);
        if (sum > 0)
            yield return new(["", "Jumlah", "", "", "", Indonesian.Rupiah(sum)], Strong: true);
    }

    private static IEnumerable<string> About(SignedPlan plan)
    {
        if (plan.AgreementNumber is { } number)
            yield return $"kesepakatan {number}";
        yield return $"tahun anggaran {plan.BudgetYear.ToString(CultureInfo.InvariantCulture)}";
        yield return $"{Indonesian.NameOf("replication-kinds", plan.Kind)}, {Indonesian.NameOf("replication-extents", plan.Extent)}".ToLowerInvariant();
    }

    private static string TargetOf(Domain.ReplicationPlans.PlanTarget target)
    {
        var before = target.Baseline is { } baseline ? $" (nilai awal {Indonesian.Number(baseline)})" : "";
        return $"{target.Indicator} {Indonesian.Number(target.Goal)} {target.Unit}{before}";
    }
}
