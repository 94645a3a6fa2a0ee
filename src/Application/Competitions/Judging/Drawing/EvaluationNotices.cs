using System.Globalization;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Notifications;

namespace JippApi.Application.Competitions.Judging.Drawing;

/// <summary>The messages to evaluators and organisers: one for all entries of a stage, not one for each.</summary>
internal static class EvaluationNotices
{
    /// <summary>Path of a person's own evaluations.</summary>
    public const string OwnPath = "competition-evaluations";

    /// <summary>Returns what tells evaluators that they were drawn.</summary>
    /// <param name="key">Unique for the draw.</param>
    /// <param name="competition">The edition.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="drawn">What was drawn.</param>
    public static IReadOnlyList<Notice> Assigned(string key, Competition competition, EditionStage stage, IEnumerable<Evaluation> drawn) =>
        [
            .. drawn
                .GroupBy(evaluation => evaluation.EvaluatorId)
                .Select(own => Of(key, NotificationKind.EvaluationAssigned, [own.Key], competition, stage, own.Count(), own.First().DueOn)),
        ];

    /// <summary>Returns a key for what is told once about a stage and its last day.</summary>
    public static string KeyOf(string prefix, Competition competition, string stage, DateOnly dueOn)
    {
        var place = competition.Rules.Stages.TakeWhile(other => other.Code != stage).Count(); // shorter than the code
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-{competition.Id.Value:N}-{place}-{dueOn:yyyyMMdd}");
    }

    public static Notice Of(
        string key,
        NotificationKind kind,
        IReadOnlyCollection<AccountId> recipients,
        Competition competition,
        EditionStage stage,
        int count,
        DateOnly dueOn
    ) =>
        new(
            key,
            kind,
            recipients,
            kind == NotificationKind.EvaluationOverdue ? $"competitions/{competition.Id.Value}/figures" : OwnPath,
            new Dictionary<string, string>
            {
                ["competition"] = competition.Name,
                ["stage"] = stage.Name,
                ["count"] = count.ToString(CultureInfo.InvariantCulture),
                ["dueOn"] = dueOn.ToString("O", CultureInfo.InvariantCulture),
            }
        );
}
