using JippApi.Application.ReplicationKits;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationKits;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Kits;

/// <summary>Lays out what replications of an innovation show.</summary>
internal static class KitEvidence
{
    public static void Write(PageFlow flow, ReplicationKitItem kit, KitWords words)
    {
        var observed = kit.Observed;
        flow.Heading(words.Say("Pengalaman replikasi", "What replications show"));
        flow.Lead(
            words.Say(
                "Angka berikut dihitung dari replika terbit dan rencana replikasi selesai yang dapat dibaca siapa pun, bukan pernyataan pemilik.",
                "These figures are computed from published replicas and completed plans that everyone can read. The owner does not state them."
            )
        );
        flow.Facts(
            150,
            (words.Say("Replika terverifikasi", "Verified replicas"), words.Number(observed.VerifiedReplicas)),
            (words.Say("Di antaranya berjalan", "Of these running"), words.Number(observed.RunningReplicas)),
            (words.Say("Rencana selesai", "Completed plans"), words.Number(observed.Plans))
        );
        flow.Gap(4);
        WriteDurations(flow, kit, words);
        WriteLessons(flow, observed, words);
    }

    private static void WriteDurations(PageFlow flow, ReplicationKitItem kit, KitWords words)
    {
        List<Row> rows =
        [
            .. kit.Observed.Spans.Select(span => RowOf(words.NameOf("plan-spans", span.Span), span.Days, words)),
            .. kit.Observed.Steps.Select(step =>
                RowOf($"{words.Number(step.Step)}. {kit.Statement.Steps[step.Step - 1].Title}", step.Days, words)
            ),
        ];
        if (kit.Observed.Budget is { } budget)
            rows.Add(
                new([
                    words.Say("Anggaran (Rp)", "Budget (IDR)"),
                    words.Number(budget.Count),
                    words.Rupiah(budget.Lowest),
                    words.Rupiah(budget.Median),
                    words.Rupiah(budget.Highest),
                ])
            );
        if (rows.Count == 0)
            return;
        new Table(
            new(words.Say("Lama (hari) dan anggaran", "Duration (days) and budget"), 38),
            new(words.Say("Banyaknya", "Count"), 11, Align.Right),
            new(words.Say("Terendah", "Lowest"), 17, Align.Right),
            new(words.Say("Median", "Median"), 17, Align.Right),
            new(words.Say("Tertinggi", "Highest"), 17, Align.Right)
        ).Write(flow, rows);
    }

    private static Row RowOf(string name, KitSpread spread, KitWords words) =>
        new([name, words.Number(spread.Count), words.Number(spread.Lowest), words.Number(spread.Median), words.Number(spread.Highest)]);

    private static void WriteLessons(PageFlow flow, KitObservations observed, KitWords words)
    {
        if (observed.Lessons.Count == 0)
            return;
        flow.Heading(words.Say("Pembelajaran dari replika", "Lessons of replicas"));
        new Table(
            new(words.Say("Instansi penerima", "Adopter"), 26),
            new(words.Say("Pembelajaran", "Lessons"), 58),
            new(words.Say("Dievaluasi", "Evaluated"), 16)
        ).Write(
            flow,
            observed.Lessons.Select(lesson => new Row([lesson.Adopter.Name, lesson.Text, words.Day(Wib.DayOf(lesson.EvaluatedAt))]))
        );
        if (observed.LessonCount > observed.Lessons.Count)
            flow.Text(
                words.Say(
                    $"Ditampilkan {words.Number(observed.Lessons.Count)} terbaru dari {words.Number(observed.LessonCount)} evaluasi.",
                    $"Shows the newest {words.Number(observed.Lessons.Count)} of {words.Number(observed.LessonCount)} evaluations."
                ),
                TextStyle.Note
            );
    }
}
