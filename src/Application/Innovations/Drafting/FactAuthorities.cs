using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Innovations;

/// <summary>The facts of a record that a caller may state.</summary>
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
    /// <param name="record">The record; null for a new one.</param>
    /// <param name="ct">Cancels the work.</param>
    public static async Task<FactAuthorities> OfAsync(
        IAppDb db,
        ICurrentUser user,
        InnovationContent before,
        InnovationContent after,
        Innovation? record,
        CancellationToken ct
    )
    {
        if (user.Caller is not { } caller)
            return None;
        var (writes, reviews) = (caller.ReachOf(Permissions.WriteInnovations), caller.ReachOf(Permissions.ReviewInnovations));
        InstitutionId?[] owners = [before.OwnerId, after.OwnerId];
        var isInterested = await Belonging.BelongsToAnyAsync(
            db,
            caller,
            [.. (record?.InvolvedOwners ?? []).Union(owners.OfType<InstitutionId>())],
            ct
        );
        var lists = Enum.GetValues<InnovationSource>().Where(list => !isInterested && Keeps(list)).ToList();
        // Whoever keeps a list writes up its records until they are handed in, and those that nobody owns
        var writesUp =
            (record is null or { Publication: Publication.Draft } || before.OwnerId is null)
            && before.SourceRecords.Any(record => writes.Sources.Contains(record.Source));
        return new(
            writesUp || (before.OwnerId is { } owner ? await writes.CoversAsync(owner, db, ct) : writes.CoversRegion(before.RegionCode)),
            lists,
            writes.IsNationwide && !isInterested
        );

        bool Keeps(InnovationSource list) =>
            writes.IsNationwide || writes.Sources.Contains(list) || (list == InnovationSource.Regional && KeepsRegional());

        bool KeepsRegional() => before.RegionCode is { } region && writes.CoversRegion(region) && reviews.CoversRegion(region);
    }

    /// <summary>Requires that the caller may state everything that changes.</summary>
    /// <param name="decided">Tells which awards editions decide.</param>
    /// <param name="before">The content before the change.</param>
    /// <param name="after">The content after it.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <exception cref="StatedByOthersException">Somebody else states some of it.</exception>
    public async Task RequireAsync(IDecidedAwards decided, InnovationContent before, InnovationContent after, CancellationToken ct)
    {
        var faults = FaultsOf(before, after);
        if (await StatesDecidedAsync(decided, before, after, ct))
            faults.Add(new("/" + InnovationMembers.Awards, "STATED_BY_EDITION"));
        if (faults.Count > 0)
            throw new StatedByOthersException(faults);
    }

    private List<Fault> FaultsOf(InnovationContent before, InnovationContent after) =>
        InnovationMembers
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

    /// <summary>
    /// Whether a change touches an award that a decree granted, or states one of an edition that is held here: only its
    /// decree does.
    /// </summary>
    private static async Task<bool> StatesDecidedAsync(
        IDecidedAwards decided,
        InnovationContent before,
        InnovationContent after,
        CancellationToken ct
    )
    {
        if (Difference(before.Awards, after.Awards).Any(award => award.EditionId is not null))
            return true;
        var added = Less(after.Awards, before.Awards);
        if (added.Count > 0 && (await decided.AmongAsync(added, after.RegionCode, ct)).Count > 0)
            return true;
        if (before.RegionCode == after.RegionCode)
            return false;
        // A prize of equal name, given elsewhere, would become that of the other province
        List<Award> kept = [.. after.Awards.Where(award => award.EditionId is null)];
        var there = await decided.AmongAsync(kept, before.RegionCode, ct);
        return (await decided.AmongAsync(kept, after.RegionCode, ct)).Except(there).Any();
    }

    /// <summary>Whether the caller may change a member of the record as it is.</summary>
    public bool MayChange(InnovationMember member) =>
        member.Read is not null && (member.StatedBy == FactAuthority.Owner ? StatesStory : Lists.Count > 0);

    /// <summary>Returns the lists in which a change would have to stand.</summary>
    private IEnumerable<InnovationSource> ListsOf(InnovationMember member, InnovationContent before, InnovationContent after) =>
        member.Name switch
        {
            InnovationMembers.Sources => Difference(before.SourceRecords, after.SourceRecords)
                .SelectMany(record => new[] { record.Source, PrizeLists.ListOf(record.Source, record.Label) })
                .Distinct(),
            InnovationMembers.Awards => Difference(before.Awards, after.Awards)
                .Where(award => award.EditionId is null)
                .Select(PrizeLists.ListOf)
                .Distinct(),
            _ => ListsOfNotes(before, after),
        };

    /// <summary>
    /// Any list in which a record stands may add its remarks. Whose an existing remark is, is not known, so only who
    /// keeps
    /// all of the record's lists may take one away.
    /// </summary>
    private List<InnovationSource> ListsOfNotes(InnovationContent before, InnovationContent after)
    {
        var known = before.SourceRecords.Count > 0 ? before.SourceRecords : after.SourceRecords;
        var lists = known.Select(record => record.Source).Distinct().DefaultIfEmpty(InnovationSource.Regional).ToList();
        if (Less(before.Notes, after.Notes).Count > 0)
            return lists;
        return Less(after.Notes, before.Notes).Count == 0 ? [] : [lists.Where(Lists.Contains).Concat(lists).First()];
    }

    private static IEnumerable<T> Difference<T>(IReadOnlyList<T> before, IReadOnlyList<T> after) =>
        Less(before, after).Concat(Less(after, before));

    /// <summary>Returns what is left of a list when each item of another is taken away once.</summary>
    private static List<T> Less<T>(IReadOnlyList<T> all, IReadOnlyList<T> taken)
    {
        var left = all.ToList();
        foreach (var item in taken)
            left.Remove(item);
        return left;
    }
}
