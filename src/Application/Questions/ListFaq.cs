using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Questions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Questions;

/// <summary>Lists the frequent questions of an innovation, the most helpful answers first.</summary>
public sealed record ListInnovationFaq(Guid Id) : IRequest<FaqList>;

/// <summary>Lists the frequent questions of a hub, the most helpful answers first.</summary>
public sealed record ListHubFaq(Guid Id) : IRequest<FaqList>;

internal sealed class ListFaqHandler(IAppDb db, ICurrentUser user, QuestionViews views)
    : IRequestHandler<ListInnovationFaq, FaqList>,
        IRequestHandler<ListHubFaq, FaqList>
{
    public async Task<FaqList> Handle(ListInnovationFaq request, CancellationToken ct)
    {
        var innovation = await InnovationLookup.ReadAsync(db, user, request.Id, ct);
        innovation.RequireNotEnded();
        InnovationId? key = innovation.Id;
        return await ListAsync(db.Questions.Where(q => q.InnovationId == key), ct);
    }

    public async Task<FaqList> Handle(ListHubFaq request, CancellationToken ct)
    {
        HubId? key = new HubId(request.Id);
        if (!await db.Hubs.AnyAsync(h => h.Id == key, ct))
            throw new NotFoundException(nameof(Hub));
        return await ListAsync(db.Questions.Where(q => q.HubId == key), ct);
    }

    private async Task<FaqList> ListAsync(IQueryable<Question> of, CancellationToken ct)
    {
        // Merges can bring more together than one owner may mark
        var faqs = await of.AsNoTracking()
            .Published(db)
            .Where(q => q.IsFaq)
            .OrderBy(q => q.Id)
            .Take(QuestionTerms.MaxFaq * 4)
            .ToListAsync(ct);
        var items = await views.ItemsAsync(faqs, ct);
        return new([
            .. items
                .OrderByDescending(item => item.Answer!.Helpful - item.Answer.NotHelpful)
                .ThenByDescending(item => item.Answer!.Helpful)
                .ThenBy(item => item.AskedAt)
                .ThenBy(item => item.Id),
        ]);
    }
}
