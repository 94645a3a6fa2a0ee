using System.Globalization;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>
/// The initial content of a replica's record, from the origin, the plan's adaptations and the findings of the
/// evaluation.
/// </summary>
public static class ReplicaContent
{
    /// <summary>A decimal comma, defined here because a server may lack the Indonesian culture.</summary>
    private static readonly NumberFormatInfo Indonesian = new() { NumberDecimalSeparator = "," };

    /// <summary>Returns the content the adopter starts from.</summary>
    /// <param name="plan">The plan that produced the replica.</param>
    /// <param name="evaluation">The latest evaluation of the plan.</param>
    /// <param name="since">The day the replica went live.</param>
    public static InnovationContent Of(
        InnovationContent origin,
        ReplicationPlan plan,
        PlanEvaluation evaluation,
        Institution adopter,
        DateOnly since
    ) =>
        new()
        {
            Title = Truncation.Shorten(InnovationContent.TitleMaxLength, $"{origin.Title} – {adopter.Name}"),
            Summary = origin.Summary,
            OwnerId = adopter.Id,
            RegionCode = adopter.RegionCode,
            Year = since.Year,
            Sector = origin.Sector,
            Sdgs = origin.Sdgs,
            Kind = origin.Kind,
            Tags = origin.Tags,
            Sections = origin.Sections with
            {
                Problem = plan.Content.Problem ?? origin.Sections.Problem,
                Novelty = Lines(
                    plan.Content.Adaptations.Where(a => a.Change is not (AdaptationChange.Kept or AdaptationChange.Unstated))
                        .Select(a => $"{a.Component}: {NameOf(a.Change)}. {a.Reason}")
                ),
                Results = Lines(evaluation.Outcomes.Select(Sentence)),
                Sustainability = null,
            },
        };

    private static string Sentence(TargetOutcome outcome)
    {
        var (target, actual) = (outcome.Target, outcome.Actual);
        var before = target.Baseline is { } baseline ? $" dari {Number(baseline)}" : "";
        return actual.Value is { } value
            ? $"{target.Indicator}:{before} menjadi {Number(value)} {target.Unit} (target {Number(target.Goal)})."
            : $"{target.Indicator}: belum diukur (target {Number(target.Goal)} {target.Unit}).";
    }

    private static string NameOf(AdaptationChange change) =>
        change switch
        {
            AdaptationChange.Changed => "diubah",
            AdaptationChange.Dropped => "ditiadakan",
            _ => "ditambahkan",
        };

    private static string Number(decimal value) => value.ToString("0.####", Indonesian);

    private static string? Lines(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines.Select(line => line.Trim()));
        return text.Length == 0 ? null : Truncation.Shorten(Sections.MaxLength, text);
    }
}
