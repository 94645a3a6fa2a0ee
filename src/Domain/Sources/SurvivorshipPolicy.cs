using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Sources;

/// <summary>How the value of a member is chosen where lists differ.</summary>
public enum SurvivorshipStrategy
{
    /// <summary>The value of the first list in the order.</summary>
    Order,

    /// <summary>The newest.</summary>
    Newest,

    /// <summary>The newest that came with an import, which a second person approved; otherwise the newest.</summary>
    NewestValidated,

    /// <summary>The longest text or list.</summary>
    Longest,
}

/// <summary>How the value of one member is chosen.</summary>
/// <param name="Member">The name of the member.</param>
/// <param name="Strategy">How.</param>
/// <param name="Order">The lists, the first first; it also decides between equals. Lists that are not in it come last.</param>
public sealed record MemberSurvivorship(string Member, SurvivorshipStrategy Strategy, IReadOnlyList<InnovationSource> Order);

/// <summary>
/// How the values of a record are chosen where lists differ (<i>aturan pemilihan nilai</i>): versions, each valid until
/// the next. What the owner states always comes first, and a pin before every list.
/// </summary>
public sealed class SurvivorshipPolicy : AggregateRoot
{
    public const int ReasonMaxLength = 500;

    private static readonly InnovationSource[] InOrder =
    [
        InnovationSource.Kipp,
        InnovationSource.Labinov,
        InnovationSource.Iga,
        InnovationSource.Unpsa,
        InnovationSource.Regional,
    ];

    private SurvivorshipPolicy(SurvivorshipPolicyId id, int number, DateTimeOffset validFrom) =>
        (Id, Number, ValidFrom) = (id, number, validFrom);

    public SurvivorshipPolicyId Id { get; }

    /// <summary>The number of the version; 1 is shipped.</summary>
    public int Number { get; }

    public DateTimeOffset ValidFrom { get; }

    /// <summary>The members that differ from the shipped policy.</summary>
    public IReadOnlyList<MemberSurvivorship> Members { get; private set; } = [];

    public string Reason { get; private set; } = "";

    public UserId AddedBy { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>The shipped policy.</summary>
    public static SurvivorshipPolicy Shipped { get; } = new(default, 1, DateTimeOffset.UnixEpoch) { Reason = "Shipped" };

    /// <summary>Adds the next version, which is valid from then on.</summary>
    public static SurvivorshipPolicy After(
        SurvivorshipPolicy last,
        IReadOnlyList<MemberSurvivorship> members,
        string reason,
        Actor by,
        DateTimeOffset at
    )
    {
        var policy = new SurvivorshipPolicy(SurvivorshipPolicyId.New(), last.Number + 1, at)
        {
            Members = members,
            Reason = reason,
            AddedBy = by.UserId,
            AddedAt = at,
        };
        policy.Raise(new SurvivorshipPolicyAdded(policy.Id, policy.Number, reason, at));
        return policy;
    }

    /// <summary>Returns how a member is chosen.</summary>
    public MemberSurvivorship Of(string member) =>
        Members.FirstOrDefault(one => one.Member == member) ?? new(member, SurvivorshipStrategy.Order, InOrder);

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("survivorship-policy", Id.Value.ToString());
}
