using System.Text.Json.Nodes;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>The proposal of a list for a record, after a row was recorded.</summary>
/// <param name="Open">The open proposal; null when nothing is proposed.</param>
/// <param name="Undo">The data for undoing it; null when nothing changed.</param>
internal sealed record SourceProposal(Guid? Open, ProposalUndo? Undo);

/// <summary>
/// Proposes to the owner of a record what a list states differently: one open proposal for each list and record, and
/// nothing that the owner has declined.
/// </summary>
internal sealed class SourceProposals(IAppDb db)
{
    /// <summary>Makes, amends or ends the proposal of a list; the caller saves.</summary>
    public async Task<SourceProposal?> PutAsync(Innovation innovation, Statement row, Actor by, DateTimeOffset at, CancellationToken ct)
    {
        if (innovation.Publication != Publication.Published)
            return null;
        var (content, differing) = Differing(innovation, row);
        var (open, declined) =
            differing.Count == 0 && innovation.Version == 0 ? (null, []) : await ReadAsync(innovation.Id, row.Source, ct);
        var input = content.ToInput();
        differing.RemoveAll(member =>
            declined.Any(proposal => IsSame(InnovationChanges.Of(input, [member.Name]), proposal.Changes, member.Name))
        );
        List<string> members = [.. differing.Select(member => member.Name)];
        if (members.Count == 0)
        {
            if (open is null)
                return null;
            var ended = new ProposalUndo(open.Id.Value, open.Changes, open.Members, open.Changes);
            open.Lapse(by.UserId, at);
            return new(null, ended);
        }

        var changes = InnovationChanges.Of(input, members);
        if (open is not null && IsSame(changes, open.Changes))
            return new(open.Id.Value, null);
        InstitutionId?[] owners = [innovation.OwnerId, content.OwnerId];
        var change = new ProposedChange(changes, members, [.. owners.OfType<InstitutionId>().Distinct()])
        {
            Source = row.Source,
            Evidence = $"{Code.Of(row.Source)}/{row.Key}",
        };
        if (open is null)
        {
            var made = Proposal.Make(innovation.Id, ProposalKind.Correction, change, by, at);
            db.Proposals.Add(made);
            return new(made.Id.Value, new(made.Id.Value, null, [], made.Changes));
        }

        var undo = new ProposalUndo(open.Id.Value, open.Changes, open.Members, changes);
        open.Amend(change, by, at);
        return new(open.Id.Value, undo);
    }

    /// <summary>Undoes what became of a proposal, as far as nobody has decided on it.</summary>
    public async Task UndoAsync(ProposalUndo undo, Actor by, DateTimeOffset at, CancellationToken ct)
    {
        if (await db.Proposals.FindAsync([new ProposalId(undo.Id)], ct) is not { Status: ProposalStatus.Open } proposal)
            return;
        if (proposal.Changes != undo.After)
            return; // a later row has amended it
        if (undo.Changes is null)
            proposal.Lapse(by.UserId, at);
        else
            proposal.Amend(
                new(undo.Changes, undo.Members, proposal.Institutions) { Source = proposal.Source, Evidence = proposal.Evidence },
                by,
                at
            );
    }

    /// <summary>The members that the list states differently from the owner, or may not state at once.</summary>
    private static (InnovationContent, List<InnovationMember>) Differing(Innovation innovation, Statement row)
    {
        var content = innovation.Content;
        List<InnovationMember> differing = [];
        foreach (var member in GoldenRecord.Members)
        {
            if (!member.IsStated(row.Content) || !member.Differs(content, row.Content))
                continue;
            if (GoldenRecord.IsSameTitle(member, content, row.Content))
                continue;
            if (!GoldenRecord.IsKept(innovation, member) && GoldenRecord.MayState(innovation, member, row))
                continue;
            content = member.Copy!(content, row.Content);
            differing.Add(member);
        }

        return (content, differing);
    }

    private async Task<(Proposal? Open, IReadOnlyList<Proposal> Declined)> ReadAsync(
        InnovationId innovation,
        InnovationSource source,
        CancellationToken ct
    )
    {
        var all = await db
            .Proposals.Where(p =>
                p.InnovationId == innovation
                && p.Source == source
                && (p.Status == ProposalStatus.Open || p.Status == ProposalStatus.Declined)
            )
            .OrderBy(p => p.ProposedAt)
            .ToListAsync(ct);
        return (all.Find(p => p.Status == ProposalStatus.Open), all.FindAll(p => p.Status == ProposalStatus.Declined));
    }

    private static bool IsSame(string one, string other) => JsonNode.DeepEquals(JsonNode.Parse(one), JsonNode.Parse(other));

    /// <summary>Whether a proposal names the same value of a member as another.</summary>
    private static bool IsSame(string one, string other, string member)
    {
        var (a, b) = (ValueOf(one, member), ValueOf(other, member));
        return a is not null && JsonNode.DeepEquals(a, b);
    }

    private static JsonNode? ValueOf(string changes, string member) =>
        member.Split('/').Aggregate(JsonNode.Parse(changes), (node, name) => (node as JsonObject)?[name]);
}
