using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

/// <summary>The origins of the values of the record (docs/decisions/0063-golden-record.md).</summary>
public sealed partial class Innovation
{
    /// <summary>
    /// Who stated the present value of each member of the story. A member that nobody has stated is not in it, nor is one
    /// that was written before origins were recorded.
    /// </summary>
    public IReadOnlyList<MemberOrigin> Origins { get; private set; } = [];

    public MemberOrigin? OriginOf(string member) => Origins.FirstOrDefault(origin => origin.Member == member);

    /// <summary>
    /// Keeps the value of a member, whatever lists state. Only the owner can still change it, by stating it.
    /// </summary>
    /// <param name="chosen">The content of which the member is taken.</param>
    /// <param name="member">The member.</param>
    /// <param name="source">The list whose value it is, and the key of its row.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">The person who chooses.</param>
    /// <param name="at">The time.</param>
    public void Pin(
        InnovationContent chosen,
        InnovationMember member,
        (InnovationSource Source, string Key) source,
        string reason,
        Actor by,
        DateTimeOffset at
    )
    {
        InnovationRules.PinsBetweenLists.Require(
            member.StatedBy == FactAuthority.Owner && OriginOf(member.Name) is { Kind: not OriginKind.Owner }
        );

        Restate(
            member.Copy!(Content, chosen),
            [
                new(member.Name, OriginKind.Pin, by.UserId, at)
                {
                    Source = source.Source,
                    Key = source.Key,
                    Reason = reason,
                },
            ],
            by,
            at
        );
        Raise(new InnovationPinned(Id, member.Name, source.Source, reason, at));
    }

    /// <summary>Lets lists change a member again.</summary>
    /// <param name="content">The content with the value that is chosen then.</param>
    /// <param name="member">The member.</param>
    /// <param name="origin">The origin of that value; null when nobody states one any more.</param>
    /// <param name="by">The person who takes the pin away.</param>
    /// <param name="at">The time.</param>
    public void Unpin(InnovationContent content, InnovationMember member, MemberOrigin? origin, Actor by, DateTimeOffset at)
    {
        InnovationRules.Pinned.Require(OriginOf(member.Name) is { Kind: OriginKind.Pin });

        Restate(content, origin is null ? [] : [origin], by, at);
        Raise(new InnovationUnpinned(Id, member.Name, at));
    }

    private void RecordOrigins(InnovationContent before, InnovationContent after, MemberOrigin origin)
    {
        var changed = InnovationMembers.Changed(before, after).Where(member => member.StatedBy == FactAuthority.Owner);
        List<MemberOrigin> stated = [.. changed.Select(member => origin with { Member = member.Name })];
        if (stated.Count > 0)
            Origins = Ordered(Origins.ExceptBy(stated.Select(one => one.Member), one => one.Member).Concat(stated));
    }

    private static IReadOnlyList<MemberOrigin> Ordered(IEnumerable<MemberOrigin> origins) =>
        [.. origins.OrderBy(origin => InnovationMembers.PlaceOf(origin.Member))];
}
