using JippApi.Application.Access;
using JippApi.Application.AuditTrail;
using JippApi.Application.Common;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Notifications;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Privacy;

/// <summary>Returns all personal data kept about the caller.</summary>
public sealed record GetMyData : IRequest<PersonalData>;

/// <summary>All personal data kept about a person, with its purpose and retention.</summary>
public sealed record PersonalData
{
    /// <summary>Purpose and retention of each part of this document.</summary>
    public required IReadOnlyList<PersonalDataPart> Parts { get; init; }

    /// <summary>The account.</summary>
    public required OwnRecord Account { get; init; }

    /// <summary>State of the second factor; its secrets are not included.</summary>
    public required AuthenticatorState Authenticator { get; init; }

    /// <summary>Roles, including past ones.</summary>
    public required IReadOnlyList<GrantItem> Grants { get; init; }

    /// <summary>Delegations, including past ones.</summary>
    public required Delegations Delegations { get; init; }

    /// <summary>Sign-in sessions, including past ones, newest first.</summary>
    public required IReadOnlyList<OwnSession> Sessions { get; init; }

    /// <summary>The calendar address; the secret of it is not included.</summary>
    public required CalendarFeedItem CalendarFeed { get; init; }

    /// <summary>Notifications sent to the person, newest first.</summary>
    public required IReadOnlyList<OwnNotification> Notifications { get; init; }

    /// <summary>Notification preferences of the person.</summary>
    public required PreferencesItem NotificationPreferences { get; init; }

    /// <summary>Votes on articles, newest first.</summary>
    public required IReadOnlyList<OwnArticleVote> ArticleVotes { get; init; }

    /// <summary>Questions, reports about questions and votes on answers of the person.</summary>
    public required OwnQuestions Questions { get; init; }

    /// <summary>
    /// Audit events of the person, of those who acted on their behalf, and of changes to their account, newest first.
    /// </summary>
    public required IReadOnlyList<AuditItem> AuditEvents { get; init; }

    /// <summary>
    /// Whether there are more sessions or audit events than shown; the rest is available from <c>GET /audit-events</c>.
    /// </summary>
    public required bool MoreEvents { get; init; }
}

/// <summary>All data of an account except its secrets.</summary>
public sealed record OwnRecord(
    Guid Id,
    string? Email,
    string Name,
    Reference? Institution,
    AccountStatus Status,
    DateTimeOffset CreatedAt,
    bool HasPassword,
    DateTimeOffset? LockedUntil
);

/// <summary>A sign-in session.</summary>
public sealed record OwnSession(Guid Id, DateTimeOffset StartedAt, DateTimeOffset ExpiresAt, DateTimeOffset? EndedAt);

/// <summary>A vote of the person on an article.</summary>
public sealed record OwnArticleVote(Guid ArticleId, bool IsHelpful, DateTimeOffset At);

/// <summary>A notification sent to the person.</summary>
public sealed record OwnNotification(
    Guid Id,
    NotificationKind Kind,
    IReadOnlyDictionary<string, string> Arguments,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ReadAt,
    MailStatus Mail
);

internal sealed class GetMyDataHandler(IAppDb db, ICurrentUser user, UserManager<Account> accounts, IQuestionsOfPerson questions)
    : IRequestHandler<GetMyData, PersonalData>
{
    private const int Max = 1_000;

    public async Task<PersonalData> Handle(GetMyData request, CancellationToken ct)
    {
        var self = user.RequireOwnAccount();
        var key = self.Value.ToString();
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == self.Value, ct);
        var institution = await db.Institutions.Where(i => i.Id == account.InstitutionId).Select(i => i.Name).SingleOrDefaultAsync(ct);
        var events = await db
            .AuditEvents.AsNoTracking()
            .Where(e => e.Actor == key || e.ActingFor == key || (e.ResourceType == "user" && e.ResourceId == key))
            .OrderByDescending(e => e.Number)
            .Take(Max + 1)
            .ToListAsync(ct);
        return new()
        {
            Parts = PersonalDataParts.All,
            Account = new(
                account.Id,
                account.Email,
                account.Name,
                account.InstitutionId is { } id ? new(id.Value, institution) : null,
                account.Status,
                account.CreatedAt,
                account.PasswordHash is not null,
                account.LockoutEnd
            ),
            Authenticator = new(account.TwoFactorEnabled, await accounts.RecoveryCodesLeftAsync(account)),
            Grants = await GrantItems.ItemsAsync(db, db.Grants.Where(g => g.AccountId == self && g.OnBehalfOf == null), ct),
            Delegations = new(
                await DelegationItems.DelegationsAsync(db, db.Grants.Where(g => g.OnBehalfOf == self), grant => grant.AccountId, ct),
                await DelegationItems.DelegationsAsync(
                    db,
                    db.Grants.Where(g => g.AccountId == self && g.OnBehalfOf != null),
                    grant => grant.OnBehalfOf!.Value,
                    ct
                )
            ),
            Sessions = await db
                .Sessions.Where(s => s.AccountId == self)
                .OrderByDescending(s => s.StartedAt)
                .Take(Max)
                .Select(s => new OwnSession(s.Id, s.StartedAt, s.ExpiresAt, s.RevokedAt))
                .ToListAsync(ct),
            CalendarFeed = new(
                await db.CalendarFeeds.Where(f => f.AccountId == self).Select(f => (DateTimeOffset?)f.CreatedAt).SingleOrDefaultAsync(ct)
            ),
            Notifications =
            [
                .. (
                    await db
                        .Notifications.AsNoTracking()
                        .Where(n => n.AccountId == self)
                        .OrderByDescending(n => n.Number)
                        .Take(Max)
                        .ToListAsync(ct)
                ).Select(n => new OwnNotification(n.Id, n.Kind, n.Values, n.CreatedAt, n.ReadAt, n.Mail)),
            ],
            NotificationPreferences = PreferencesItem.Of(
                await db.NotificationPreferences.AsNoTracking().SingleOrDefaultAsync(p => p.AccountId == self, ct)
            ),
            ArticleVotes = await db
                .ArticleVotes.Where(v => v.AccountId == self)
                .OrderByDescending(v => v.At)
                .Take(Max)
                .Select(v => new OwnArticleVote(v.ArticleId.Value, v.IsHelpful, v.At))
                .ToListAsync(ct),
            Questions = await questions.OfAsync(self, Max, ct),
            AuditEvents = [.. events.Take(Max).Select(happened => AuditItem.Of(happened, new Dictionary<string, string>()))],
            MoreEvents = events.Count > Max,
        };
    }
}
