using System.Text.Json;
using System.Text.Json.Nodes;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Returns where each fact of an innovation is from, and what else was stated.</summary>
public sealed record GetProvenance(Guid Id) : IRequest<Provenance>;

/// <summary>Where the facts of an innovation are from.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="PolicyVersion">Version of the survivorship policy that is valid now.</param>
/// <param name="Members">The members that somebody states.</param>
/// <param name="Version">Version of the innovation; its entity tag is derived from it.</param>
public sealed record Provenance(Guid InnovationId, int PolicyVersion, IReadOnlyList<MemberProvenance> Members, int Version) : IVersioned;

/// <summary>Where a member is from.</summary>
/// <param name="Member">Name of the member; a section has the form <c>sections/results</c>.</param>
/// <param name="Value">The value shown; absent when there is none.</param>
/// <param name="Origin">Origin of the value; absent when unknown, and for what several lists state together.</param>
/// <param name="Statements">Statements of lists, and why each is shown or not.</param>
public sealed record MemberProvenance(string Member, JsonElement? Value, ValueOrigin? Origin, IReadOnlyList<ListStatement> Statements);

/// <summary>Origin of a value.</summary>
/// <param name="Kind">The owner, a list, or a reviewer who chose between lists.</param>
/// <param name="At">When it was stated.</param>
/// <param name="Source">The source; absent when the owner states it.</param>
/// <param name="SourceRecordId">Key of the record in the source; absent when it has none.</param>
/// <param name="ImportId">The import that it came with; absent when it was sent alone.</param>
/// <param name="By">The account that stated or chose it; only for those who read the innovation at their work.</param>
/// <param name="Reason">Why a reviewer chose it.</param>
public sealed record ValueOrigin(
    OriginKind Kind,
    DateTimeOffset At,
    InnovationSource? Source,
    string? SourceRecordId,
    Guid? ImportId,
    string? By,
    string? Reason
);

/// <summary>Statement of a source about a member.</summary>
/// <param name="Source">The source.</param>
/// <param name="SourceRecordId">Key of the record in the source.</param>
/// <param name="StatedAt">When it was stated.</param>
/// <param name="ImportId">The import that it came with; absent when it was sent alone.</param>
/// <param name="Value">The value.</param>
/// <param name="Why">Why it is shown or not; the reference set <c>survivorship-reasons</c> has the names.</param>
public sealed record ListStatement(
    InnovationSource Source,
    string SourceRecordId,
    DateTimeOffset StatedAt,
    Guid? ImportId,
    JsonElement Value,
    SurvivorshipReason Why
);

internal sealed class GetProvenanceHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetProvenance, Provenance>
{
    public async Task<Provenance> Handle(GetProvenance request, CancellationToken ct)
    {
        var innovation = await InnovationLookup.ReadAsync(db, user, request.Id, ct);
        innovation.RequireNotEnded();
        return await ProvenanceReading.ReadAsync(db, user, innovation, clock.GetUtcNow(), ct);
    }
}

/// <summary>Tells where the facts of a record are from.</summary>
internal static class ProvenanceReading
{
    public static async Task<Provenance> ReadAsync(
        IAppDb db,
        ICurrentUser user,
        Innovation innovation,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var (id, reach) = (innovation.Id, user.Caller?.ReachOf(Permissions.ReadInnovations) ?? Reach.None);
        var policy = await SurvivorshipPolicies.ValidAtAsync(db, now, ct);
        var showsPeople = !reach.IsEmpty && await db.Innovations.Where(i => i.Id == id).Within(reach, db).AnyAsync(ct);
        var records = await db
            .ListedRecords.AsNoTracking()
            .Where(r => r.InnovationId == id)
            .OrderBy(r => r.Source)
            .ThenBy(r => r.Key)
            .ToListAsync(ct);
        List<Statement> statements = [.. records.Select(Statement.Of)];
        List<MemberProvenance> members = [];
        foreach (var member in InnovationMembers.All.Where(member => member.Read is not null && member.Name != InnovationMembers.Sources))
        {
            var isList = member.StatedBy == FactAuthority.SourceList;
            List<ListStatement> stated =
            [
                .. statements.Where(one => member.IsStated(one.Content)).Select(one => Of(one, innovation, member, statements, policy)),
                .. isList ? records.SelectMany(record => OfOtherLists(record, member)) : [],
            ];
            if (stated.Count > 0 || member.IsStated(innovation.Content) || innovation.OriginOf(member.Name) is not null)
                members.Add(
                    new(
                        member.Name,
                        member.IsStated(innovation.Content) ? ValueOf(innovation.Content, member) : null,
                        OriginOf(innovation, member, showsPeople),
                        stated
                    )
                );
        }

        return new(id.Value, policy.Number, members, innovation.Version);
    }

    private static ValueOrigin? OriginOf(Innovation innovation, InnovationMember member, bool showsPeople) =>
        innovation.OriginOf(member.Name) is { } origin
            ? new(
                origin.Kind,
                origin.At,
                origin.Source,
                origin.Key,
                origin.ImportId,
                showsPeople ? origin.By.Value : null,
                origin.Kind == OriginKind.Pin ? origin.Reason : null
            )
            : null;

    private static ListStatement Of(
        Statement one,
        Innovation innovation,
        InnovationMember member,
        IReadOnlyList<Statement> all,
        SurvivorshipPolicy policy
    ) => new(one.Source, one.Key!, one.At, one.ImportId, ValueOf(one.Content, member), Why(one, innovation, member, all, policy));

    private static SurvivorshipReason Why(
        Statement one,
        Innovation innovation,
        InnovationMember member,
        IReadOnlyList<Statement> all,
        SurvivorshipPolicy policy
    )
    {
        if (!one.IsListed)
            return SurvivorshipReason.Delisted;
        if (member.StatedBy == FactAuthority.SourceList)
            return SurvivorshipReason.Shown;
        var origin = innovation.OriginOf(member.Name);
        if (!member.Differs(innovation.Content, one.Content) || GoldenRecord.IsSameTitle(member, innovation.Content, one.Content))
            return origin is { Kind: not OriginKind.Owner } && (origin.Source, origin.Key) == (one.Source, one.Key)
                ? SurvivorshipReason.Shown
                : SurvivorshipReason.SameValue;
        if (GoldenRecord.IsKept(innovation, member))
            return origin?.Kind == OriginKind.Pin ? SurvivorshipReason.Pinned : SurvivorshipReason.OwnerStates;
        var first = Survivorship.Rank(policy, member, GoldenRecord.Candidates(innovation, member, all))[0];
        if (first == one || !GoldenRecord.MayState(innovation, member, one))
            return SurvivorshipReason.OwnerDecides;
        return policy.Of(member.Name).Strategy switch
        {
            SurvivorshipStrategy.Newest => SurvivorshipReason.NewerValue,
            SurvivorshipStrategy.NewestValidated when one.ImportId is null && first.ImportId is not null =>
                SurvivorshipReason.ValidatedValue,
            SurvivorshipStrategy.NewestValidated => SurvivorshipReason.NewerValue,
            SurvivorshipStrategy.Longest => SurvivorshipReason.LongerValue,
            _ when first.Source == one.Source => SurvivorshipReason.NewerValue,
            _ => SurvivorshipReason.OtherListFirst,
        };
    }

    private static IEnumerable<ListStatement> OfOtherLists(ListedRecord record, InnovationMember member)
    {
        var said = SourceJson.StatementOf(record.Statement);
        var others = InnovationInput.Of(StatedFacts.ForeignOf(record.Source, said));
        var isForeign = member.Name == InnovationMembers.Awards ? others.Awards is { Count: > 0 } : others.Notes is { Count: > 0 };
        return isForeign
            ?
            [
                new(
                    record.Source,
                    record.Key,
                    record.StatedAt,
                    record.ImportId?.Value,
                    ValueOf(others, member),
                    SurvivorshipReason.OfOtherList
                ),
            ]
            : [];
    }

    private static JsonElement ValueOf(InnovationContent content, InnovationMember member) => ValueOf(InnovationInput.Of(content), member);

    /// <summary>Reads a member as clients write it.</summary>
    private static JsonElement ValueOf(InnovationInput input, InnovationMember member)
    {
        var changes = JsonNode.Parse(InnovationChanges.Of(input, [member.Name]));
        var value = member.Name.Split('/').Aggregate(changes, (node, name) => (node as JsonObject)?[name]);
        return JsonElement.Parse(value?.ToJsonString(InnovationJson.Readable.Options) ?? "null");
    }
}
