using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>Records for the next questions of campaigns that are being closed that nobody has answered them.</summary>
/// <param name="After">The question to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of questions.</param>
/// <param name="LeavesOut">Whether the next question is left out instead, because it has just failed alone.</param>
public sealed record ExpireQuestions(Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class ExpireQuestionsValidator : AbstractValidator<ExpireQuestions>
{
    public ExpireQuestionsValidator() => RuleFor(command => command.BatchSize).Within(1, AttestationSteps.Max);
}

internal sealed class ExpireQuestionsHandler(IAppDb db) : IRequestHandler<ExpireQuestions, BatchResult>
{
    public async Task<BatchResult> Handle(ExpireQuestions command, CancellationToken ct)
    {
        var first = new AttestationEntryId(command.After ?? Guid.Empty);
        var closing = db.AttestationCampaigns.Where(c => c.Status == AttestationCampaignStatus.Closing);
        var open = db.AttestationEntries.Where(e =>
            (e.Status == AttestationEntryStatus.Waiting || e.Status == AttestationEntryStatus.Asked)
            && closing.Any(c => c.Id == e.CampaignId)
        );
        var next = (command.After is null ? open : open.Where(e => e.Id.CompareTo(first) > 0)).OrderBy(e => e.Id);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(e => e.Id), ct);

        var entries = await next.Take(command.BatchSize).ToListAsync(ct);
        foreach (var entry in entries)
            entry.Expire();

        await db.SaveChangesAsync(ct);
        return new(entries.Count, entries.Count < command.BatchSize ? null : entries[^1].Id.Value);
    }
}
