using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Questions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>Shows questions with the names behind their ids and the votes on their answers.</summary>
internal sealed class QuestionViews(IAppDb db, ICurrentUser user, TimeProvider clock)
{
    public async Task<QuestionItem> ItemAsync(Question question, CancellationToken ct) => (await ItemsAsync([question], ct))[0];

    public async Task<IReadOnlyList<QuestionItem>> ItemsAsync(IReadOnlyList<Question> questions, CancellationToken ct)
    {
        if (questions.Count == 0)
            return [];
        var names = await NamesAsync(db, questions, ct);
        var institutions = await InstitutionsAsync(questions, ct);
        var votes = await VotesAsync(questions, ct);
        var (me, today) = (user.Caller?.Account, Wib.DayOf(clock.GetUtcNow()));
        return
        [
            .. questions.Select(question => new QuestionItem
            {
                Id = question.Id.Value,
                InnovationId = question.InnovationId?.Value,
                HubId = question.HubId?.Value,
                SubjectName = names[SubjectOf(question)],
                Text = question.Text,
                Language = question.Language,
                Asker = new(InstitutionOf(question.AskerInstitutionId), question.AskerRole),
                IsOwn = me is not null && question.AskerId == me,
                Status = question.Status,
                HeldBecause = question.HeldBecause,
                StatusReason = question.StatusReason,
                AskedAt = question.AskedAt,
                DueOn = question.DueOn,
                IsOverdue = question.Status == QuestionStatus.Asked && question.DueOn < today,
                Answer = question is { AnswerText: { } text, AnsweredAt: { } at }
                    ? new(
                        text,
                        InstitutionOf(question.AnswererId),
                        at,
                        question.AnswerRevisedAt,
                        votes.GetValueOrDefault((question.Id, question.AnswerNumber, true)),
                        votes.GetValueOrDefault((question.Id, question.AnswerNumber, false))
                    )
                    : null,
                IsFaq = question.IsFaq,
                Version = question.Version,
            }),
        ];

        InstitutionRef? InstitutionOf(InstitutionId? id) => id is { } known ? institutions.GetValueOrDefault(known) : null;
    }

    /// <summary>Returns the titles of the innovations and the names of the hubs that are asked about, by id.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(
        IAppDb db,
        IReadOnlyCollection<Question> questions,
        CancellationToken ct
    )
    {
        List<InnovationId> innovations = [.. questions.Select(q => q.InnovationId).OfType<InnovationId>().Distinct()];
        List<HubId> hubs = [.. questions.Select(q => q.HubId).OfType<HubId>().Distinct()];
        Dictionary<Guid, string> names = [];
        if (innovations.Count > 0)
            foreach (
                var one in await db
                    .Innovations.Where(i => innovations.Contains(i.Id))
                    .Select(i => new { i.Id, i.Content.Title })
                    .ToListAsync(ct)
            )
                names[one.Id.Value] = one.Title;
        if (hubs.Count > 0)
            foreach (var one in await db.Hubs.Where(h => hubs.Contains(h.Id)).Select(h => new { h.Id, h.Name }).ToListAsync(ct))
                names[one.Id.Value] = one.Name;
        return names;
    }

    /// <summary>Returns the id of the innovation or of the hub.</summary>
    public static Guid SubjectOf(Question question) => question.InnovationId?.Value ?? question.HubId!.Value.Value;

    private async Task<Dictionary<InstitutionId, InstitutionRef>> InstitutionsAsync(IReadOnlyList<Question> questions, CancellationToken ct)
    {
        List<InstitutionId> ids =
        [
            .. questions.SelectMany(q => new[] { q.AskerInstitutionId, q.AnswererId }).OfType<InstitutionId>().Distinct(),
        ];
        return ids.Count == 0
            ? []
            : await db
                .Institutions.Where(i => ids.Contains(i.Id))
                .Select(i => new
                {
                    i.Id,
                    i.Name,
                    i.Kind,
                })
                .ToDictionaryAsync(i => i.Id, i => new InstitutionRef(i.Id.Value, i.Name, i.Kind), ct);
    }

    private async Task<Dictionary<(QuestionId, int, bool), int>> VotesAsync(IReadOnlyList<Question> questions, CancellationToken ct)
    {
        List<QuestionId> ids = [.. questions.Where(q => q.AnswerText is not null).Select(q => q.Id)];
        if (ids.Count == 0)
            return [];
        var counts = await db
            .AnswerVotes.Where(v => ids.Contains(v.QuestionId))
            .GroupBy(v => new
            {
                v.QuestionId,
                v.AnswerNumber,
                v.IsHelpful,
            })
            .Select(votes => new { votes.Key, Count = votes.Count() })
            .ToListAsync(ct);
        return counts.ToDictionary(one => (one.Key.QuestionId, one.Key.AnswerNumber, one.Key.IsHelpful), one => one.Count);
    }
}
