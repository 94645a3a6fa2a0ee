using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Pulls;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Pulls;

/// <summary>Records a page that was read.</summary>
public sealed record RecordPage(PullId PullId, ReadPage Page) : IRequest<Pull>;

/// <summary>Records that a page could not be read.</summary>
public sealed record RecordPullFault(PullId PullId, PullFault Fault) : IRequest<Pull>;

/// <summary>The worker sends it, so there is nothing to validate.</summary>
internal sealed class RecordPageValidator : AbstractValidator<RecordPage>;

/// <summary>The worker sends it, so there is nothing to validate.</summary>
internal sealed class RecordPullFaultValidator : AbstractValidator<RecordPullFault>;

internal sealed class RecordPageHandler(IAppDb db) : IRequestHandler<RecordPage, Pull>
{
    public async Task<Pull> Handle(RecordPage command, CancellationToken ct)
    {
        var pull = await db.Pulls.SingleAsync(p => p.Id == command.PullId, ct);

        pull.Receive(command.Page);

        await db.SaveChangesAsync(ct);
        return pull;
    }
}

internal sealed class RecordPullFaultHandler(IAppDb db, TimeProvider clock) : IRequestHandler<RecordPullFault, Pull>
{
    public async Task<Pull> Handle(RecordPullFault command, CancellationToken ct)
    {
        var pull = await db.Pulls.SingleAsync(p => p.Id == command.PullId, ct);

        pull.MeetFault(command.Fault, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return pull;
    }
}
