using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Innovations;

/// <summary>What a caller may state in a record.</summary>
/// <param name="StatesStory">Whether they write for the owner.</param>
/// <param name="Lists">The lists that they keep.</param>
/// <param name="PassesAtOnce">Whether their changes of a published record need no reviewer: they run the network, and
/// the record is not of their own institution.</param>
internal sealed record FactAuthorities(bool StatesStory, IReadOnlyList<InnovationSource> Lists, bool PassesAtOnce)
{
    public static FactAuthorities None { get; } = new(false, [], false);

    /// <summary>Whether a reviewer has to let their changes of a published record pass.</summary>
    public bool WaitsForReview => StatesStory && !PassesAtOnce;

    /// <summary>Returns what the caller may state.</summary>
    /// <param name="db">The database.</param>
    /// <param name="user">The caller.</param>
    /// <param name="before">The content before the change; for a new record, what is written.</param>
    /// <param name="after">The content after it.</param>
    /// <param name="publication">The status of the record.</param>
    /// <param name="ct">Cancels the work.</param>
    public static async Task<FactAuthorities> OfAsync(
        IAppDb db,
        ICurrentUser user,
        InnovationContent before,
        InnovationContent after,
        Publication publication,
        CancellationToken ct
    )
    {
        if (user.Caller is not { } caller)
            return None;
        var (writes, reviews) = (caller.ReachOf(Permissions.WriteInnovations), caller.ReachOf(Permissions.ReviewInnovations));
        var isInterested = await IsInterestedAsync(before.OwnerId) || await IsInterestedAsync(after.OwnerId);
        var lists = Enum.GetValues<InnovationSource>().Where(list => !isInterested && Keeps(list)).ToList();
        // Whoever keeps a list writes up its records until they are handed in, and those that nobody owns
        var writesUp =
            (publication == Publication.Draft || before.OwnerId is null)
            && before.SourceRecords.Any(record => writes.Sources.Contains(record.Source));
        return new(
            writesUp || (before.OwnerId is { } owner ? await writes.CoversAsync(owner, db, ct) : writes.CoversRegion(before.RegionCode)),
            lists,
            writes.IsNationwide && !isInterested
        );

        bool Keeps(InnovationSource list) =>
            writes.IsNationwide || writes.Sources.Contains(list) || (list == InnovationSource.Regional && KeepsRegional());

        bool KeepsRegional() => before.RegionCode is { } region && writes.CoversRegion(region) && reviews.CoversRegion(region);

        async Task<bool> IsInterestedAsync(InstitutionId? institution) =>
            institution is { } id && await Belonging.BelongsToAsync(db, caller, id, ct);
    }

    /// <summary>Requires that the caller may state everything that changes.</summary>
    /// <exception cref="StatedByOthersException">Somebody else states some of it.</exception>
    public void Require(InnovationContent before, InnovationContent after)
    {
        var faults = InnovationMembers
            .Changed(before, after)
            .SelectMany(member =>
                member.StatedBy == FactAuthority.Owner
                    ? StatesStory
                        ? []
                        : [new Fault("/" + member.Name, "STATED_BY_OWNER")]
                    : ListsOf(member, before, after)
                        .Where(list => !Lists.Contains(list))
                        .Select(list => new Fault("/" + member.Name, "STATED_BY_LIST", Code.Of(list)))
            )
            .ToList();
        if (faults.Count > 0)
            throw new StatedByOthersException(faults);
    }

    /// <summary>Whether the caller may change a member of the record as it is.</summary>
    public bool MayChange(InnovationMember member) =>
        member.Read is not null && (member.StatedBy == FactAuthority.Owner ? StatesStory : Lists.Count > 0);

    /// <summary>Returns the lists in which a change would have to stand.</summary>
    private IEnumerable<InnovationSource> ListsOf(InnovationMember member, InnovationContent before, InnovationContent after) =>
        member.Name switch
        {
            InnovationMembers.Sources => Difference(before.SourceRecords, after.SourceRecords).Select(record => record.Source).Distinct(),
            InnovationMembers.Awards => Difference(before.Awards, after.Awards)
                .Select(award => Competitions.ListOf(award.Competition))
                .Distinct(),
            _ => [KeeperOf(before, after)],
        };

    /// <summary>Returns the list whose remarks these are: one that the caller keeps, if the record stands in it.</summary>
    private InnovationSource KeeperOf(InnovationContent before, InnovationContent after)
    {
        var lists = before.SourceRecords.Concat(after.SourceRecords).Select(record => record.Source).ToList();
        return lists.Where(Lists.Contains).Concat(lists).FirstOrDefault(InnovationSource.Regional);
    }

    private static IEnumerable<T> Difference<T>(IReadOnlyList<T> before, IReadOnlyList<T> after) =>
        before.Except(after).Concat(after.Except(before));
}
