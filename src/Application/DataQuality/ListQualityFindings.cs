using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using MediatR;

namespace JippApi.Application.DataQuality;

/// <summary>Returns what the rules of data quality say about an innovation.</summary>
public sealed record ListQualityFindings(Guid InnovationId) : IRequest<QualityReport>;

internal sealed class ListQualityFindingsHandler(IAppDb db, ICurrentUser user) : IRequestHandler<ListQualityFindings, QualityReport>
{
    public async Task<QualityReport> Handle(ListQualityFindings request, CancellationToken ct)
    {
        (await InnovationLookup.ReadAsync(db, user, request.InnovationId, ct)).RequireNotEnded();
        return await QualityReports.ReadAsync(db, request.InnovationId, ct);
    }
}
