using JippApi.Application.Reports;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Reports;

/// <summary>What completed plans achieved, what was decided about them, and what others can learn.</summary>
internal sealed class EvaluationSection : IReportSection
{
    private const int LongestLesson = 280;

    public void Write(PageFlow flow, ReplicationReport report)
    {
        if (report.Overview.Summary.Plans == 0)
            return;
        var evaluation = report.Evaluation;
        flow.Heading("Evaluasi dan replika");
        flow.Text(
            evaluation.Replicas == 0
                ? "Tidak ada replika yang didaftarkan sebagai inovasi dalam triwulan ini."
                : $"{Indonesian.Number(evaluation.Replicas)} replika didaftarkan sebagai inovasi dalam triwulan ini.",
            TextStyle.Body
        );
        if (evaluation.Count == 0)
        {
            flow.Text("Tidak ada rencana yang dievaluasi dalam triwulan ini.", TextStyle.Body);
            return;
        }

        var (targets, reached) = (
            evaluation.Results.Sum(result => result.Count),
            evaluation.Results.Where(result => result.Result == TargetResult.Reached).Sum(result => result.Count)
        );
        flow.Lead(
            $"{Indonesian.Number(evaluation.Count)} rencana dievaluasi; "
                + (
                    targets == 0
                        ? "tidak satu pun menetapkan target."
                        : $"{Indonesian.Number(reached)} dari {Indonesian.Number(targets)} target tercapai."
                )
        );
        WriteCounts(flow, evaluation, targets);
        WritePlans(flow, evaluation);
    }

    private static void WriteCounts(PageFlow flow, ReportedEvaluation evaluation, int targets)
    {
        new Table(new("Keputusan", 30), new("Rencana", 70)).Write(
            flow,
            evaluation.Decisions.Select(decision => new Row([
                Indonesian.NameOf("evaluation-decisions", decision.Decision),
                new(Indonesian.Number(decision.Count), (double)decision.Count / evaluation.Count),
            ]))
        );
        if (targets == 0)
            return;
        flow.Gap(8);
        new Table(new("Hasil", 30), new("Target", 70)).Write(
            flow,
            evaluation.Results.Select(result => new Row([
                Indonesian.NameOf("target-results", result.Result),
                new(Indonesian.Number(result.Count), (double)result.Count / targets),
            ]))
        );
    }

    private static void WritePlans(PageFlow flow, ReportedEvaluation evaluation)
    {
        flow.Gap(8);
        if (evaluation.Count > evaluation.Plans.Count)
            flow.Lead($"{Indonesian.Number(evaluation.Plans.Count)} evaluasi terakhir:");
        new Table(
            new("Penerima", 18),
            new("Inovasi", 18),
            new("Keputusan", 13),
            new("Target tercapai", 10, Align.Right),
            new("Replika", 10),
            new("Pembelajaran", 31)
        ).Write(
            flow,
            evaluation.Plans.Select(plan => new Row([
                plan.Adopter,
                plan.Origin,
                Indonesian.NameOf("evaluation-decisions", plan.Decision),
                plan.Targets == 0 ? Indonesian.Unknown : $"{Indonesian.Number(plan.Reached)} / {Indonesian.Number(plan.Targets)}",
                plan.HasReplica ? "terdaftar" : "belum",
                Shortened(plan.Lessons),
            ]))
        );
    }

    /// <summary>Shortens the lessons; the evaluation holds the full text.</summary>
    private static string Shortened(string text)
    {
        if (text.Length <= LongestLesson)
            return text;
        var end = text.LastIndexOf(' ', LongestLesson);
        if (end < LongestLesson / 2)
            end = char.IsHighSurrogate(text[LongestLesson - 1]) ? LongestLesson - 1 : LongestLesson;
        return text[..end].TrimEnd() + "…";
    }
}
