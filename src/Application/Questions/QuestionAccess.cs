using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Application.Innovations;
using JippApi.Domain.Access;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Questions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>Decides who may read, answer and moderate questions.</summary>
internal static class QuestionAccess
{
    /// <summary>Whether the caller moderates: a reviewer with a national role.</summary>
    public static bool IsModerator(Caller? caller) =>
        caller is { Account: not null } && caller.ReachOf(Permissions.ReviewInnovations).IsNationwide;

    /// <summary>Filters the questions that anyone may read: answered ones, if the innovation is still published.</summary>
    public static IQueryable<Question> Published(this IQueryable<Question> questions, IAppDb db) =>
        questions.Where(q =>
            q.Status == QuestionStatus.Answered
            && (q.HubId != null || db.Innovations.Any(i => i.Id == q.InnovationId && i.Publication == Publication.Published))
        );

    /// <summary>
    /// Filters the questions visible to the caller: public ones, those that they asked or may answer, and for a moderator
    /// all. Those who answer do not see what is kept back or refused before it is answered: it may name a person.
    /// </summary>
    public static IQueryable<Question> VisibleTo(this IQueryable<Question> questions, ICurrentUser user, IAppDb db)
    {
        if (user.Caller is not { Account: { } account } caller)
            return questions.Published(db);
        if (IsModerator(caller))
            return questions;
        AccountId? me = account;
        var (open, answered) = (questions.Published(db), questions.AnswerableBy(caller, db));
        return questions.Where(q =>
            q.AskerId == me
            || open.Any(o => o.Id == q.Id)
            || (
                (
                    q.Status == QuestionStatus.Asked
                    || q.Status == QuestionStatus.Answered
                    || ((q.Status == QuestionStatus.Held || q.Status == QuestionStatus.Rejected) && q.AnswerText != null)
                ) && answered.Any(a => a.Id == q.Id)
            )
        );
    }

    /// <summary>
    /// Filters the questions that the caller's institutions are asked: by a role in the owner's tree, or for a hub by one in
    /// its region or its host's tree. A role in the nation makes nobody one of its people.
    /// </summary>
    public static IQueryable<Question> AnswerableBy(this IQueryable<Question> questions, Caller caller, IAppDb db)
    {
        var owners = Reach.None with { Institutions = caller.ReachOf(Permissions.WriteInnovations).Institutions };
        var keepers = caller.ReachOf(Permissions.WriteHubs);
        var owned = db.Innovations.Within(owners, db);
        var kept = db.Hubs.Within(
            owners with
            {
                Regions = keepers.Regions,
                Institutions = [.. owners.Institutions, .. keepers.Institutions],
            },
            db
        );
        return questions.Where(q => owned.Any(i => i.Id == q.InnovationId) || kept.Any(h => h.Id == q.HubId));
    }

    /// <summary>Loads a question visible to the caller for update.</summary>
    public static async Task<Question> FindAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new QuestionId(id);
        return await db.Questions.Where(q => q.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Question));
    }

    /// <summary>Loads a question visible to the caller for update, checking the version that they read.</summary>
    public static async Task<Question> LoadAsync(
        IAppDb db,
        QuestionViews views,
        ICurrentUser user,
        Guid id,
        int? expectedVersion,
        CancellationToken ct
    )
    {
        var question = await FindAsync(db, user, id, ct);
        if (expectedVersion is null || expectedVersion == question.Version)
            return question;
        throw new StaleVersionException(
            question.Version,
            JsonSerializer.Serialize(await views.ItemAsync(question, ct), QuestionJson.Readable.QuestionItem),
            null
        );
    }

    /// <summary>Returns the institution that is asked now; null if the innovation has no owner.</summary>
    public static async Task<InstitutionId?> AskedAsync(IAppDb db, Question question, CancellationToken ct)
    {
        if (question.HubId is { } hub)
            return await db.Hubs.Where(h => h.Id == hub).Select(h => (InstitutionId?)h.HostId).SingleAsync(ct);
        var innovation = question.InnovationId;
        return await db.Innovations.Where(i => i.Id == innovation).Select(i => i.OwnerId).SingleAsync(ct);
    }

    /// <summary>Whether the caller is among those who may answer it.</summary>
    public static Task<bool> MayAnswerAsync(IAppDb db, Caller caller, Question question, CancellationToken ct)
    {
        var key = question.Id;
        return db.Questions.Where(q => q.Id == key).AnswerableBy(caller, db).AnyAsync(ct);
    }

    /// <summary>
    /// Requires a moderator who belongs to neither side: not to whoever asked, nor to those who may answer, nor to an
    /// institution that is, was or has answered as the owner or the host.
    /// </summary>
    public static async Task RequireModeratorAsync(IAppDb db, ICurrentUser user, Question question, CancellationToken ct)
    {
        QuestionRules.DecidedByModerator.Require(IsModerator(user.Caller));
        List<InstitutionId?> concerned = [question.AskerInstitutionId, question.AnswererId];
        if (question.InnovationId is { } id)
        {
            var innovation = await db.Innovations.AsNoTracking().SingleAsync(i => i.Id == id, ct);
            concerned.AddRange(innovation.InvolvedOwners.Select(owner => (InstitutionId?)owner));
        }
        else
        {
            concerned.Add(await AskedAsync(db, question, ct));
        }

        AccessRules.ReviewedByOthers.Require(
            !await MayAnswerAsync(db, user.Caller!, question, ct)
                && !await Belonging.BelongsToAnyAsync(db, user.Caller!, [.. concerned.OfType<InstitutionId>().Distinct()], ct)
        );
    }

    /// <summary>Requires that somebody can answer a new question: the owner of a public innovation, or a hub at work.</summary>
    public static async Task RequireAnswerableAsync(IAppDb db, ICurrentUser user, QuestionSubject subject, CancellationToken ct)
    {
        if (subject.InnovationId is { } id)
        {
            var innovation =
                await db.Innovations.VisibleTo(user, db).SingleOrDefaultAsync(i => i.Id == id, ct)
                ?? throw new InvalidFieldsException([new("/innovationId", "UNKNOWN_INNOVATION", id.Value)]);
            innovation.RequireNotEnded();
            QuestionRules.Answerable.Require(innovation is { Publication: Publication.Published, OwnerId: not null });
        }

        if (subject.HubId is { } hubId)
        {
            var hub =
                await db.Hubs.AsNoTracking().SingleOrDefaultAsync(h => h.Id == hubId, ct)
                ?? throw new InvalidFieldsException([new("/hubId", "UNKNOWN_HUB", hubId.Value)]);
            QuestionRules.Answerable.Require(hub.Status is HubStatus.Designated or HubStatus.Active);
        }
    }
}
