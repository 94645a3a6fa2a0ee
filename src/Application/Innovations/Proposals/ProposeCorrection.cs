using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>A correction of a published innovation, proposed by somebody who may not change it.</summary>
/// <param name="Changes">The new values, as a merge patch: the members of an innovation that should change.</param>
/// <param name="Evidence">What shows that they are right: a web address, a citation, a document.</param>
[CheckedBy(typeof(ProposeCorrection))]
public sealed record CorrectionInput([property: PatchOf(typeof(InnovationInput))] JsonElement? Changes, string? Evidence);

/// <summary>Proposes a correction.</summary>
/// <param name="Id">The innovation.</param>
/// <param name="Input">The innovation with the correction applied.</param>
/// <param name="Evidence">What shows that it is right.</param>
public sealed record ProposeCorrection(Guid Id, InnovationInput Input, string? Evidence) : IRequest<ProposalView>;

/// <summary>Returns the public content of an innovation, to which a correction applies.</summary>
public sealed record GetCorrectedInput(Guid Id) : IRequest<InnovationInput>;

internal sealed class ProposeCorrectionValidator : AbstractValidator<ProposeCorrection>
{
    public ProposeCorrectionValidator(TimeProvider clock)
    {
        RuleFor(command => command.Input).SetValidator(new InnovationInputValidator(clock)).OverridePropertyName("Changes");
        RuleFor(command => command.Evidence).Required().MaxLength(Proposal.EvidenceMaxLength);
    }
}

internal sealed class GetCorrectedInputHandler(IAppDb db) : IRequestHandler<GetCorrectedInput, InnovationInput>
{
    public async Task<InnovationInput> Handle(GetCorrectedInput request, CancellationToken ct) =>
        InnovationInput.Of(await Corrections.PublishedAsync(db, request.Id, ct));
}

internal sealed class ProposeCorrectionHandler(IAppDb db, ICurrentUser user, TimeProvider clock, Staging staging)
    : IRequestHandler<ProposeCorrection, ProposalView>
{
    public async Task<ProposalView> Handle(ProposeCorrection command, CancellationToken ct)
    {
        var innovation = await Corrections.PublishedAsync(db, command.Id, ct);
        await InnovationReferences.RequireReferencesAsync(db, user, command.Input, innovation, ct, "/changes");
        await Corrections.RequireNoneOpenAsync(db, user, innovation.Id, ProposalKind.Correction, ct);

        var input = await RecordRegion.StatedAsync(db, command.Input, innovation, ct);
        var after = input.ToContent(innovation.SourceRecords, clock.GetUtcNow());
        List<string> members = [.. InnovationMembers.Changed(innovation.Content, after).Select(member => member.Name)];
        var change = staging.ChangeOf(innovation, InnovationChanges.Of(input, members), members, after.OwnerId);
        var proposal = staging.Put(innovation.Id, ProposalKind.Correction, change with { Evidence = command.Evidence!.Trim() }, null);

        await db.SaveChangesAsync(ct);
        return ProposalView.Of(proposal);
    }
}

/// <summary>What may be proposed for a record.</summary>
internal static class Corrections
{
    /// <summary>Returns a published innovation.</summary>
    public static async Task<Innovation> PublishedAsync(IAppDb db, Guid id, CancellationToken ct)
    {
        var key = new InnovationId(id);
        var innovation = await db.Innovations.SingleOrDefaultAsync(i => i.Id == key, ct) ?? throw new NotFoundException(nameof(Innovation));
        innovation.RequireNotEnded();
        return innovation.Publication == Publication.Published ? innovation : throw new NotFoundException(nameof(Innovation));
    }

    /// <summary>
    /// One open proposal of a kind for each proposer and record bounds what one person can ask of others.
    /// </summary>
    public static async Task RequireNoneOpenAsync(IAppDb db, ICurrentUser user, InnovationId id, ProposalKind kind, CancellationToken ct)
    {
        var me = user.Id;
        ProposalRules.Once.Require(
            !await db.Proposals.AnyAsync(
                p => p.InnovationId == id && p.Kind == kind && p.Status == ProposalStatus.Open && p.ProposedBy == me && p.Source == null,
                ct
            )
        );
    }
}
