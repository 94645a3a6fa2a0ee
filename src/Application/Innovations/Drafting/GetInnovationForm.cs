using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.Innovations;

/// <summary>Returns the form of an innovation: which members the caller may change.</summary>
public sealed record GetInnovationForm(Guid Id) : IRequest<InnovationForm>;

/// <summary>The form of an innovation.</summary>
/// <param name="Version">Version of the innovation; its entity tag is derived from it.</param>
/// <param name="Publication">Publication status.</param>
/// <param name="Members">All members.</param>
/// <param name="WaitingProposalId">The change that waits for a reviewer; absent when there is none.</param>
public sealed record InnovationForm(int Version, Publication Publication, IReadOnlyList<FormMember> Members, Guid? WaitingProposalId)
    : IVersioned;

/// <summary>A member of an innovation.</summary>
/// <param name="Name">Name of the member; a section has the form <c>sections/results</c>.</param>
/// <param name="StatedBy">Who states it.</param>
/// <param name="MayChange">Whether the caller may change it now.</param>
/// <param name="WaitsForReview">Whether a change by the caller waits for a reviewer.</param>
public sealed record FormMember(string Name, FactAuthority StatedBy, bool MayChange, bool WaitsForReview);

internal sealed class GetInnovationFormHandler(IAppDb db, ICurrentUser user, Staging staging)
    : IRequestHandler<GetInnovationForm, InnovationForm>
{
    public async Task<InnovationForm> Handle(GetInnovationForm request, CancellationToken ct)
    {
        var innovation = await InnovationLookup.LoadAsync(db, user, Permissions.WriteInnovations, request.Id, null, ct);
        var content = innovation.Content;
        var authorities = await FactAuthorities.OfAsync(db, user, content, content, innovation, ct);
        var isOpen = innovation.Publication is Publication.Draft or Publication.Published;
        var waits = innovation.Publication == Publication.Published && authorities.WaitsForReview;
        return new(
            innovation.Version,
            innovation.Publication,
            [
                .. InnovationMembers.All.Select(member => new FormMember(
                    member.Name,
                    member.StatedBy,
                    isOpen && authorities.MayChange(member),
                    waits && member.IsReviewed
                )),
            ],
            (await staging.OpenAsync(innovation.Id, ProposalKind.Revision, ct))?.Id.Value
        );
    }
}
