using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Competitions.Editions;

/// <summary>
/// An edition of a competition (<i>edisi kompetisi</i>), such as KIPP 2023. Its rules are data: they say who may enter,
/// how entries are judged and what the winners are called.
/// </summary>
public sealed partial class Competition : AggregateRoot
{
    public const int ReasonMaxLength = 1_000;

    public const int FirstYear = 2010;

    public const int LastYear = 2100;

    private Competition(CompetitionId id, DateTimeOffset createdAt) => (Id, CreatedAt) = (id, createdAt);

    public CompetitionId Id { get; }

    public string Name { get; private set; } = "";

    /// <summary>The competition that its awards name.</summary>
    public string AwardName { get; private set; } = "";

    public int Year { get; private set; }

    public CompetitionLevel Level { get; private set; }

    /// <summary>The province whose institutions enter; null at another level, and in a template.</summary>
    public string? RegionCode { get; private set; }

    /// <summary>The institution that holds it.</summary>
    public InstitutionId? OrganiserId { get; private set; }

    /// <summary>The list whose prizes it gives.</summary>
    public InnovationSource Source { get; private set; }

    public string? LegalBasis { get; private set; }

    /// <summary>The edition whose rules it took over.</summary>
    public CompetitionId? CopiedFrom { get; private init; }

    /// <summary>Whether it only serves to be copied.</summary>
    public bool IsTemplate { get; private init; }

    public EditionRules Rules { get; private set; } = new();

    /// <summary>The number of the rules; grows when they change after the edition was opened.</summary>
    public int RulesVersion { get; private set; } = 1;

    public DateTimeOffset? SubmissionsFrom { get; private set; }

    /// <summary>The last moment at which it takes entries.</summary>
    public DateTimeOffset? SubmissionsUntil { get; private set; }

    public CompetitionStatus Status { get; private set; }

    /// <summary>Why it was cancelled.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>How far its stages have come; empty until it is open.</summary>
    public IReadOnlyList<StageState> Stages { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; }

    public UserId CreatedBy { get; private init; }

    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When it was completed or cancelled; null until then.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether anybody sees it.</summary>
    public bool IsPublic => OpenedAt is not null || Status == CompetitionStatus.Recorded;

    /// <summary>Whether its stages can still move.</summary>
    public bool IsRunning => Status is CompetitionStatus.Open or CompetitionStatus.Judging;

    /// <summary>The stage that runs now.</summary>
    public EditionStage? Running =>
        Stages.FirstOrDefault(stage => stage.Status == StageStatus.Running) is { } state ? StageOf(state.Code) : null;

    /// <param name="details">How it is known, and when it takes entries.</param>
    /// <param name="rules">The rules; they can still be incomplete.</param>
    /// <param name="copiedFrom">The edition whose rules it took over.</param>
    /// <param name="by">The person who drafts it.</param>
    /// <param name="at">The time.</param>
    public static Competition Draft(
        CompetitionDetails details,
        EditionRules rules,
        CompetitionId? copiedFrom,
        UserId by,
        DateTimeOffset at,
        CompetitionId? id = null
    )
    {
        var competition = new Competition(id ?? CompetitionId.New(), at)
        {
            Rules = rules,
            CopiedFrom = copiedFrom,
            CreatedBy = by,
        };
        competition.State(details);
        competition.Raise(new CompetitionDrafted(competition.Id, at));
        return competition;
    }

    /// <summary>
    /// Changes it while it is a draft, or as long as nobody has submitted an entry. An open edition stays complete, and
    /// keeps the award, the level and the province with which it was announced.
    /// </summary>
    /// <returns>Whether the rules have a new version.</returns>
    /// <param name="details">How it is known, and when it takes entries.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="hasSubmissions">Whether an entry was ever submitted.</param>
    /// <param name="reason">Why.</param>
    /// <param name="at">The time.</param>
    public bool Revise(CompetitionDetails details, EditionRules rules, bool hasSubmissions, string? reason, DateTimeOffset at)
    {
        CompetitionRules.EditionFixed.Require(CanBeRevised(hasSubmissions));
        var isOpen = Status == CompetitionStatus.Open;
        CompetitionRules.EditionFixed.Require(!isOpen || KeepsIdentity(details));
        if (isOpen)
        {
            RequireFit(rules);
            RequireAhead(details.SubmissionsFrom, details.SubmissionsUntil, at);
        }

        State(details);
        (Rules, RulesVersion) = (rules, isOpen ? RulesVersion + 1 : RulesVersion);
        if (isOpen)
            Stages = [.. rules.Stages.Select(stage => new StageState(stage.Code))];
        Raise(new CompetitionRevised(Id, RulesVersion, reason, at));
        return isOpen;
    }

    /// <summary>Whether its rules can still change.</summary>
    /// <param name="hasSubmissions">Whether an entry was ever submitted.</param>
    public bool CanBeRevised(bool hasSubmissions) =>
        Status == CompetitionStatus.Draft || (Status == CompetitionStatus.Open && !hasSubmissions);

    /// <summary>Makes it public; from its first moment for submissions on, it takes entries.</summary>
    public void Open(DateTimeOffset at)
    {
        RequireMove(CompetitionStatus.Open);
        RequireFit(Rules);
        RequireAhead(SubmissionsFrom, SubmissionsUntil, at);

        (Status, OpenedAt) = (CompetitionStatus.Open, at);
        Stages = [.. Rules.Stages.Select(stage => new StageState(stage.Code))];
        Raise(new CompetitionOpened(Id, at));
    }

    /// <summary>Ends it before it is over; what was decreed stays.</summary>
    public void Cancel(string reason, DateTimeOffset at)
    {
        RequireMove(CompetitionStatus.Cancelled);

        (Status, StatusReason, EndedAt) = (CompetitionStatus.Cancelled, reason, at);
        Raise(new CompetitionCancelled(Id, reason, at));
    }

    /// <summary>Gives more time for submissions.</summary>
    public void ExtendSubmissions(DateTimeOffset until, string reason, DateTimeOffset at)
    {
        CompetitionRules.TransitionAllowed.Require(Status == CompetitionStatus.Open);
        CompetitionRules.EndLater.Require(until > at && until > SubmissionsUntil);

        SubmissionsUntil = until;
        Raise(new CompetitionExtended(Id, until, reason, at));
    }

    /// <summary>Whether it takes entries at a time; the last moment still counts.</summary>
    public bool TakesEntriesAt(DateTimeOffset at) =>
        Status == CompetitionStatus.Open && (SubmissionsFrom is not { } from || at >= from) && at <= SubmissionsUntil;

    /// <summary>
    /// Returns the number of an entry that is submitted. The edition itself does not change, so that its version tells
    /// nobody how many have entered.
    /// </summary>
    /// <param name="last">The last number given to an entry; 0 for none.</param>
    /// <param name="at">The time.</param>
    public int NumberAfter(int last, DateTimeOffset at)
    {
        CompetitionRules.TakesEntries.Require(TakesEntriesAt(at));
        return last + 1;
    }

    /// <summary>Returns the rule that forbids a requested transition, or null when it is allowed.</summary>
    public Rule? BlockingRule(CompetitionStatus to) =>
        to switch
        {
            CompetitionStatus.Open when Status == CompetitionStatus.Draft => null,
            CompetitionStatus.Cancelled when Status == CompetitionStatus.Draft || IsRunning => null,
            _ => CompetitionRules.TransitionAllowed,
        };

    /// <inheritdoc/>
    public override Subject AuditSubject() =>
        new("competition", Id.Value.ToString())
        {
            RegionCode = RegionCode,
            InstitutionId = OrganiserId?.Value,
            Sources = [Source.ToString()],
        };

    private void State(CompetitionDetails details)
    {
        (Name, AwardName, Year, Level) = (details.Name, details.AwardName, details.Year, details.Level);
        (RegionCode, OrganiserId, LegalBasis) = (details.RegionCode, details.OrganiserId, details.LegalBasis);
        (SubmissionsFrom, SubmissionsUntil) = (details.SubmissionsFrom, details.SubmissionsUntil);
        Source = CompetitionDetails.SourceOf(Level, AwardName);
    }

    private bool KeepsIdentity(CompetitionDetails details) =>
        (details.AwardName, details.Year, details.Level, details.RegionCode) == (AwardName, Year, Level, RegionCode);

    /// <summary>Refuses a transition that its status does not allow.</summary>
    public void RequireMove(CompetitionStatus to)
    {
        if (BlockingRule(to) is { } rule)
            throw rule.Broken([
                .. new[] { CompetitionStatus.Open, CompetitionStatus.Cancelled }
                    .Where(other => BlockingRule(other) is null)
                    .Select(other => other.ToString()),
            ]);
    }

    private static void RequireFit(EditionRules rules)
    {
        var faults = EditionRulesCheck.FaultsOf(rules);
        CompetitionRules.RulesFit.Require(faults.Count == 0, [.. faults.Select(fault => $"{fault.Pointer} {fault.Code}")]);
    }

    private static void RequireAhead(DateTimeOffset? from, DateTimeOffset? until, DateTimeOffset at) =>
        CompetitionRules.SubmissionsAhead.Require(until > at && (from is null || from < until));
}
