using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Questions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>Finds who is told of a question.</summary>
internal sealed class QuestionRecipients(IAppDb db, Recipients recipients)
{
    private readonly Dictionary<Guid, InstitutionId?> asked = [];

    /// <summary>Reads the institutions that are asked and their people at once, ahead of single look-ups.</summary>
    public async Task PreloadAsync(IReadOnlyCollection<Question> questions, CancellationToken ct)
    {
        List<InnovationId> innovations = [.. questions.Select(q => q.InnovationId).OfType<InnovationId>().Distinct()];
        List<HubId> hubs = [.. questions.Select(q => q.HubId).OfType<HubId>().Distinct()];
        var owners = await db.Innovations.Where(i => innovations.Contains(i.Id)).Select(i => new { i.Id, i.OwnerId }).ToListAsync(ct);
        var hosts = await db.Hubs.Where(h => hubs.Contains(h.Id)).Select(h => new { h.Id, h.HostId }).ToListAsync(ct);
        foreach (var one in owners)
            asked[one.Id.Value] = one.OwnerId;
        foreach (var one in hosts)
            asked[one.Id.Value] = one.HostId;
        await recipients.PreloadAsync(owners.Select(one => one.OwnerId).OfType<InstitutionId>(), Permissions.WriteInnovations, ct);
        await recipients.PreloadAsync(hosts.Select(one => one.HostId), Permissions.WriteHubs, ct);
    }

    /// <summary>
    /// Returns the people nearest to the owner or the host that is asked now, without whoever asked. The question must
    /// have been preloaded.
    /// </summary>
    public async Task<IReadOnlyList<AccountId>> AnswerersAsync(Question question, CancellationToken ct)
    {
        if (asked[QuestionViews.SubjectOf(question)] is not { } institution)
            return [];
        var permission = question.HubId is null ? Permissions.WriteInnovations : Permissions.WriteHubs;
        return [.. (await recipients.NearestAsync(institution, permission, ct)).Where(person => person != question.AskerId)];
    }

    /// <summary>Returns the reviewers with national roles who have no part in it.</summary>
    public async Task<IReadOnlyList<AccountId>> ModeratorsAsync(Question question, CancellationToken ct)
    {
        List<AccountId?> involved =
        [
            question.AskerId,
            .. question.Reports.Select(report => report.ReporterId),
            .. question.Answerers.Select(answerer => answerer.Account()),
        ];
        var national = await recipients.NearestAsync((string?)null, Permissions.ReviewInnovations, ct);
        return [.. national.Where(person => !involved.Contains(person))];
    }
}
