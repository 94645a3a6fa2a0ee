using JippApi.Domain.Common;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Hubs;

/// <summary>
/// A node of the network (<i>Hub JIPP</i>): an institution that a decree of the minister has made the place where
/// innovations of a region or a ministry are coached, exchanged and shown. It is a status of its host, not the host
/// itself: it ends, and the host can become a hub again.
/// </summary>
public sealed partial class Hub : AggregateRoot
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 250;

    /// <summary>Longest reason of a move.</summary>
    public const int ReasonMaxLength = 1_000;

    /// <summary>Most spokes.</summary>
    public const int MaxSpokes = 200;

    /// <summary>Most mentors.</summary>
    public const int MaxMentors = 100;

    private static readonly InstitutionKind[] Hosts = [InstitutionKind.Province, InstitutionKind.Ministry, InstitutionKind.Agency];

    private readonly List<Spoke> spokes = [];

    private Hub(HubId id, InstitutionId hostId, string name, DateTimeOffset createdAt) =>
        (Id, HostId, Name, CreatedAt) = (id, hostId, name, createdAt);

    /// <summary>Its identity.</summary>
    public HubId Id { get; }

    /// <summary>The institution that is the hub.</summary>
    public InstitutionId HostId { get; }

    /// <summary>The same while the hub is not ended, else null: no two hubs share it.</summary>
    public InstitutionId? OpenHostId { get; private set; }

    /// <summary>Region of the host when it was proposed; null for a national institution.</summary>
    public string? RegionCode { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; }

    /// <summary>Letters and digits of the name in lower case and the id: the order of lists.</summary>
    public string ListKey { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public HubStatus Status { get; private set; } = HubStatus.Proposed;

    /// <summary>Why it was suspended or ended, in the words of who did it.</summary>
    public string? StatusReason { get; private set; }

    /// <summary>The decree that designates it.</summary>
    public Decree? Decree { get; private set; }

    /// <summary>The joint commitment that was signed.</summary>
    public JointCommitment? JointCommitment { get; private set; }

    /// <summary>All assessments, oldest first; of each criterion the newest counts.</summary>
    public IReadOnlyList<HubAssessment> Assessments { get; private set; } = [];

    /// <summary>Institutions around it.</summary>
    public IReadOnlyList<Spoke> Spokes => spokes;

    /// <summary>Those who accompany replications for it.</summary>
    public IReadOnlyList<HubMentor> Mentors { get; private set; } = [];

    /// <summary>When it was proposed or taken over.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Who last changed it.</summary>
    public UserId UpdatedBy { get; private set; }

    /// <summary>Proposes an institution as a hub.</summary>
    public static Hub Propose(Institution host, string name, Decree? decree, UserId by, DateTimeOffset at)
    {
        var hub = Of(HubId.New(), host, name, decree, by, at);
        hub.Raise(new HubProposed(hub.Id, host.Id, at));
        return hub;
    }

    /// <summary>
    /// Takes over a hub that a decree designated before this register existed. Its assessments are not public, so that
    /// those of the register's own designations are not asked for.
    /// </summary>
    /// <param name="host">The institution that is the hub.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="decree">The decree that designated it.</param>
    /// <param name="status">Where it stands by the public record.</param>
    /// <param name="commitment">The joint commitment, where its signing was reported.</param>
    /// <param name="by">Who takes it over.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its fixed identity.</param>
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

    /// <summary>Changes its name, or corrects its decree.</summary>
    public void Revise(string name, Decree? decree, UserId by, DateTimeOffset at)
    {
        RequireOpen();
        HubRules.DecreeRemains.Require(decree is not null || Status == HubStatus.Proposed);

        Describe(name, decree);
        Touch(by, at);
        Raise(new HubRevised(Id, at));
    }

    /// <summary>Lets nothing change about a hub that has ended.</summary>
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
}
