using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Stores failed requests of partners and keeps the newest of each.</summary>
public sealed record RecordFailedCalls(IReadOnlyList<FailedCall> Calls) : IRequest<Unit>;

internal sealed class RecordFailedCallsValidator : AbstractValidator<RecordFailedCalls>
{
    public RecordFailedCallsValidator() => RuleFor(command => command.Calls).NotEmpty().WithErrorCode("REQUIRED");
}

internal sealed class RecordFailedCallsHandler(IAppDb db) : IRequestHandler<RecordFailedCalls, Unit>
{
    public Task<Unit> Handle(RecordFailedCalls command, CancellationToken ct) =>
        db.InTransactionAsync(
            async () =>
            {
                db.FailedCalls.AddRange(command.Calls);
                await db.SaveChangesAsync(ct);
                foreach (var client in command.Calls.Select(call => call.ClientId).Distinct())
                    await TrimAsync(client, ct);
                return Unit.Value;
            },
            ct
        );

    private async Task TrimAsync(PartnerClientId client, CancellationToken ct)
    {
        var old = await db
            .FailedCalls.Where(c => c.ClientId == client)
            .OrderByDescending(c => c.Number)
            .Skip(FailedCall.MaxPerClient)
            .Select(c => (long?)c.Number)
            .FirstOrDefaultAsync(ct);
        if (old is { } newest)
            await db.FailedCalls.Where(c => c.ClientId == client && c.Number <= newest).ExecuteDeleteAsync(ct);
    }
}
