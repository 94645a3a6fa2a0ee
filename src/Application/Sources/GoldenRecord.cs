using JippApi.Application.Statements;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;

namespace JippApi.Application.Sources;

/// <summary>
/// The record as it follows from what the owner and the lists state (<i>data induk</i>): a value of the owner or a pin
/// stays, and every other one is chosen between the lists. What no list states any more becomes empty.
/// </summary>
/// <param name="Content">The content.</param>
/// <param name="Origins">The origins of the members that change.</param>
internal sealed record GoldenRecord(InnovationContent Content, IReadOnlyList<MemberOrigin> Origins)
{
    private const string Title = "title";
    private const string Owner = "ownerInstitutionId";
    private const string Region = "regionCode";

    private static readonly InnovationContent Empty = new() { Title = "" };

    /// <summary>Returns the record as it follows from statements.</summary>
    /// <param name="innovation">The record as it is.</param>
    /// <param name="content">The content of the record, with the facts that belong to the lists.</param>
    /// <param name="statements">The statements of the lists.</param>
    /// <param name="policy">How to choose.</param>
    /// <param name="unpinned">A member whose pin is taken away.</param>
    public static GoldenRecord Of(
        Innovation innovation,
        InnovationContent content,
        IReadOnlyList<Statement> statements,
        SurvivorshipPolicy policy,
        string? unpinned = null
    )
    {
        List<MemberOrigin> origins = [];
        foreach (var member in Members)
        {
            if (member.Name != unpinned && IsKept(innovation, member))
                continue;
            var ranked = Survivorship.Rank(policy, member, Candidates(innovation, member, statements));
            if (ranked is not [var chosen, ..])
            {
                content = member.Copy!(content, Empty);
                continue;
            }

            if (member.Name == Title)
                chosen = AsShown(innovation, ranked);
            if (!MayState(innovation, member, chosen))
                continue;
            content = member.Copy!(content, chosen.Content);
            var origin = chosen.OriginOf(member.Name);
            if (innovation.OriginOf(member.Name) is not { } before || !before.IsOf(chosen.Source, chosen.Key))
                origins.Add(origin);
            else if (member.Differs(innovation.Content, content))
                origins.Add(origin);
        }

        return new(content, origins);
    }

    /// <summary>The members that lists can state and the owner owns.</summary>
    public static IEnumerable<InnovationMember> Members { get; } =
    [
        .. InnovationMembers.All.Where(member =>
            member.StatedBy == FactAuthority.Owner && member.Name is not ("components" or "regionReason" or "willingToBeReplicated")
        ),
    ];

    /// <summary>
    /// Whether a title that is stated differs from the one shown at most by the short name: lists that write it into
    /// the title and lists that do not state the same.
    /// </summary>
    public static bool IsSameTitle(InnovationMember member, InnovationContent shown, InnovationContent stated) =>
        member.Name == Title && StatedTitle.AreSame(shown.Title, stated.Title, stated.ShortName ?? shown.ShortName);

    /// <summary>Of wordings of the same title, the one that is shown stays as long as a list states it.</summary>
    private static Statement AsShown(Innovation innovation, IReadOnlyList<Statement> ranked)
    {
        var (shown, first) = (innovation.Content, ranked[0]);
        var shortName = first.Content.ShortName ?? shown.ShortName;
        if (first.Content.Title == shown.Title || !StatedTitle.AreSame(shown.Title, first.Content.Title, shortName))
            return first;
        List<Statement> same = [.. ranked.Where(one => one.Content.Title == shown.Title)];
        return same.Find(one => innovation.OriginOf(Title)?.IsOf(one.Source, one.Key) == true) ?? same.FirstOrDefault() ?? first;
    }

    /// <summary>Whether the owner or a pin states the value, or nobody knows who does.</summary>
    public static bool IsKept(Innovation innovation, InnovationMember member) =>
        innovation.OriginOf(member.Name) is { } origin ? origin.Kind != OriginKind.Source : member.IsStated(innovation.Content);

    /// <summary>
    /// Returns the statements to choose from: what lists state now, and the present value if its list no longer has the
    /// row. A row that is listed speaks for itself: what it leaves out, it no longer states. Only title, owner and region
    /// stay as they were last stated while nobody states another.
    /// </summary>
    public static IReadOnlyList<Statement> Candidates(Innovation innovation, InnovationMember member, IReadOnlyList<Statement> statements)
    {
        if (innovation.OriginOf(member.Name) is not { Kind: OriginKind.Source or OriginKind.Pin, Source: { } source } origin)
            return statements;
        var listed = statements.Where(one => one.IsListed).ToList();
        var isAnswered =
            listed.Exists(one => (one.Source, one.Key) == (source, origin.Key))
            && (CanBeEmpty(member) || listed.Exists(one => member.IsStated(one.Content)));
        return isAnswered
            ? statements
            : [.. statements, new(source, origin.Key, origin.ImportId, origin.By, origin.At, innovation.Content)];
    }

    /// <summary>Whether a record does without the member when nobody states it.</summary>
    private static bool CanBeEmpty(InnovationMember member) => member.Name is not (Title or Owner or Region);

    /// <summary>
    /// Whether a list may say whose a record is and where it runs: only of one that it brought itself, and of a public
    /// one only while it has no owner. Otherwise a list could hand a record of others over.
    /// </summary>
    public static bool MayState(Innovation innovation, InnovationMember member, Statement statement)
    {
        if (member.Name is not (Owner or Region))
            return true;
        var isSame = innovation.OriginOf(member.Name) is { Kind: OriginKind.Source } origin && origin.Source == statement.Source;
        var brought = innovation.OriginOf(Title) is { Kind: OriginKind.Source } title && title.Source == statement.Source;
        var isFree = !member.IsStated(innovation.Content) || (isSame && (member.Name == Region || innovation.Revision == 0));
        return (brought && isFree) || !member.Differs(innovation.Content, statement.Content);
    }
}
