using JippApi.Domain.Access;
using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Editions;

/// <summary>The part that a person has in an edition.</summary>
public enum CompetitionDuty
{
    /// <summary>Does all that runs the edition (<i>penyelenggara</i>).</summary>
    Organiser,

    /// <summary>Checks entries and reminds evaluators (<i>sekretariat</i>).</summary>
    Secretariat,

    /// <summary>Gives points (<i>tim evaluasi</i>).</summary>
    Evaluator,

    /// <summary>
    /// Meets in the plenary, and gives points where a stage draws from it (<i>tim panel independen</i>).
    /// </summary>
    Panel,
}

/// <summary>
/// A person with a duty in an edition. Each has one at a time, and who organises never evaluates.
/// </summary>
public sealed class CompetitionMember : AggregateRoot
{
    public const int ReasonMaxLength = 500;

    public const int MaxCategories = EditionRules.MaxNames;

    public const int MaxMaxLoad = 1_000;

    private CompetitionMember(CompetitionMemberId id, CompetitionId competitionId, AccountId accountId, CompetitionDuty duty) =>
        (Id, CompetitionId, AccountId, Duty) = (id, competitionId, accountId, duty);

    public CompetitionMemberId Id { get; }

    public CompetitionId CompetitionId { get; }

    public AccountId AccountId { get; }

    public CompetitionDuty Duty { get; }

    /// <summary>The categories whose entries the person is drawn for; empty for all.</summary>
    public IReadOnlyList<string> Categories { get; private init; } = [];

    /// <summary>The most entries that the person is drawn for in a stage; null for no limit.</summary>
    public int? MaxLoad { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    public UserId AddedBy { get; private init; }

    public DateTimeOffset? LeftAt { get; private set; }

    public string? LeftReason { get; private set; }

    /// <summary>The account while the duty lasts, then null: unique in an edition.</summary>
    public Guid? LivingAccountId { get; private set; }

    /// <summary>Whether the duty lasts.</summary>
    public bool IsLiving => LeftAt is null;

    /// <param name="competition">The edition.</param>
    /// <param name="account">The person.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="categories">The categories, for an evaluator; empty for all.</param>
    /// <param name="maxLoad">The most entries in a stage, for an evaluator.</param>
    /// <param name="earlier">The duties that the person has or had in the edition.</param>
    /// <param name="by">The persons who add them.</param>
    /// <param name="at">The time.</param>
    public static CompetitionMember Add(
        Competition competition,
        AccountId account,
        CompetitionDuty duty,
        IReadOnlyList<string> categories,
        int? maxLoad,
        IReadOnlyCollection<CompetitionMember> earlier,
        Actor by,
        DateTimeOffset at,
        CompetitionMemberId? id = null
    )
    {
        CompetitionRules.TakesMembers.Require(competition.Status == CompetitionStatus.Draft || competition.IsRunning);
        CompetitionRules.MemberOnce.Require(!earlier.Any(member => member.IsLiving));
        CompetitionRules.DutiesApart.Require(earlier.All(member => Judges(member.Duty) == Judges(duty)));
        CompetitionRules.DutiesApart.Require(!Judges(duty) || !Organised(competition, account, by));

        var member = new CompetitionMember(id ?? CompetitionMemberId.New(), competition.Id, account, duty)
        {
            Categories = categories,
            MaxLoad = maxLoad,
            AddedAt = at,
            AddedBy = by.UserId,
            LivingAccountId = account.Value,
        };
        member.Raise(new CompetitionMemberAdded(member.Id, competition.Id, account, duty, at));
        return member;
    }

    /// <summary>Ends the duty; scores that were submitted stay.</summary>
    public void Leave(string reason, DateTimeOffset at)
    {
        CompetitionRules.MemberLiving.Require(IsLiving);

        (LeftAt, LeftReason, LivingAccountId) = (at, reason, null);
        Raise(new CompetitionMemberLeft(Id, CompetitionId, AccountId, Duty, reason, at));
    }

    /// <summary>Whether a duty is to judge entries rather than to run the edition.</summary>
    public static bool Judges(CompetitionDuty duty) => duty is CompetitionDuty.Evaluator or CompetitionDuty.Panel;

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("competition-member", Id.Value.ToString());

    /// <summary>Whether the person drafted the edition or is the one who appoints.</summary>
    private static bool Organised(Competition competition, AccountId account, Actor by)
    {
        UserId person = new(account.Value.ToString());
        return competition.CreatedBy == person || by.UserIds.Contains(person);
    }
}
