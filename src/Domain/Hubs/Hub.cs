using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Hubs;

/// <summary>
/// A node of the network (<i>Hub JIPP</i>), where innovations of a region or a ministry are coached, exchanged and
/// promoted. A ministerial decree designates an institution as its host. A hub is what its host becomes, not the host
/// itself: it can end, and the same host can become a hub again.
/// </summary>
public sealed partial class Hub : AggregateRoot
{
    public const int NameMaxLength = 250;

    public const int ReasonMaxLength = 1_000;

    public const int MaxSpokes = 200;

    public const int MaxMentors = 100;

    private static readonly InstitutionKind[] Hosts = [InstitutionKind.Province, InstitutionKind.Ministry, InstitutionKind.Agency];

    private readonly List<Spoke> spokes = [];

    private Hub(HubId id, InstitutionId hostId, string name, DateTimeOffset createdAt) =>
        (Id, HostId, Name, CreatedAt) = (id, hostId, name, createdAt);

    public HubId Id { get; }

    /// <summary>The institution that has become a hub.</summary>
    public InstitutionId HostId { get; }

    /// <summary>
    /// The host while the hub has not ended, otherwise null: a unique index on it allows one open hub for each host.
    /// </summary>
    public InstitutionId? OpenHostId { get; private set; }

    /// <summary>The region of the host when it was proposed; null for a national institution.</summary>
    public string? RegionCode { get; private set; }

    public string Name { get; private set; }

    /// <summary>The sort key of lists: the letters and digits of the name in lower case, then the id.</summary>
    public string ListKey { get; private set; } = "";

    public HubStatus Status { get; private set; } = HubStatus.Proposed;

    /// <summary>The reason it was suspended or ended.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>The decree that designated it.</summary>
    public Decree? Decree { get; private set; }

    public JointCommitment? JointCommitment { get; private set; }

    /// <summary>What was recorded as its joint commitment before, oldest first.</summary>
    public IReadOnlyList<FormerCommitment> FormerCommitments { get; private set; } = [];

    /// <summary>All assessments, oldest first; the newest of each criterion counts.</summary>
    public IReadOnlyList<HubAssessment> Assessments { get; private set; } = [];

    public IReadOnlyList<Spoke> Spokes => spokes;

    public IReadOnlyList<HubMentor> Mentors { get; private set; } = [];

    /// <summary>
    /// The first day on which it can have been a hub: that of its decree, or of the decree's year if the day is
    /// unknown;
    /// before the decree, the day of its proposal.
    /// </summary>
    public DateOnly Since => Decree is { } decree ? decree.Date ?? new(decree.Year, 1, 1) : Wib.DayOf(CreatedAt);

    /// <summary>When it was proposed or taken over.</summary>
    public DateTimeOffset CreatedAt { get; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public UserId UpdatedBy { get; private set; }

    public static Hub Propose(Institution host, string name, Decree? decree, UserId by, DateTimeOffset at)
    {
        decree?.RequirePlausible(Wib.DayOf(at));

        var hub = Of(HubId.New(), host, name, decree, by, at);
        hub.Raise(new HubProposed(hub.Id, host.Id, at));
        return hub;
    }

    /// <summary>
    /// Takes over a hub that was designated before this register existed. Its assessments are not public, so none are
    /// required.
    /// </summary>
    /// <param name="decree">The decree that designated it.</param>
    /// <param name="status">The status in the public record.</param>
    /// <param name="commitment">The joint commitment, if its signing was reported.</param>
    public static Hub TakeOver(
        Institution host,
        string name,
        Decree decree,
        HubStatus status,
        JointCommitment? commitment,
        UserId by,
        DateTimeOffset at,
        HubId id
    )
    {
        var hub = Of(id, host, name, decree, by, at);
        (hub.Status, hub.JointCommitment) = (status, commitment);
        hub.Raise(new HubTakenOver(hub.Id, host.Id, status, at));
        return hub;
    }

    /// <summary>Changes the name, or corrects the decree.</summary>
    public void Revise(string name, Decree? decree, UserId by, DateTimeOffset at)
    {
        RequireOpen();
        HubRules.DecreeRemains.Require(decree is not null || Status == HubStatus.Proposed);
        if (decree != Decree)
            decree?.RequirePlausible(Wib.DayOf(at));

        Describe(name, decree);
        Touch(by, at);
        Raise(new HubRevised(Id, at));
    }

    /// <summary>Throws if the hub has ended.</summary>
    internal void RequireOpen() => HubRules.NotEnded.Require(Status != HubStatus.Ended);

    private static Hub Of(HubId id, Institution host, string name, Decree? decree, UserId by, DateTimeOffset at)
    {
        HubRules.HostFits.Require(Hosts.Contains(host.Kind), [.. Hosts.Select(kind => kind.ToString())]);

        var hub = new Hub(id, host.Id, name, at) { OpenHostId = host.Id, RegionCode = host.RegionCode };
        hub.Describe(name, decree);
        hub.Touch(by, at);
        return hub;
    }

    private void Describe(string name, Decree? decree)
    {
        (Name, Decree) = (name, decree);
        ListKey = $"{string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant))}|{Id.Value:N}";
    }

    private void Touch(UserId by, DateTimeOffset at) => (UpdatedBy, UpdatedAt) = (by, at);

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("hub", Id.Value.ToString()) { RegionCode = RegionCode, InstitutionId = HostId.Value };
}
