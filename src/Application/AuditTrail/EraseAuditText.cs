using System.Text.Json;
using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Audit;
using MediatR;

namespace JippApi.Application.AuditTrail;

[CheckedBy(typeof(EraseAuditText))]
public sealed record AuditErasureInput
{
    /// <summary>Why the text is erased (UU 27/2022, article 8), without repeating it.</summary>
    public string? Reason { get; init; }
}

/// <summary>
/// Erases the text that people wrote from an audit event and from the stored domain event behind it. Who did what and
/// when stays, and so does every proof.
/// </summary>
public sealed record EraseAuditText(Guid Id, AuditErasureInput Input) : IRequest<AuditRecord>;

internal sealed class EraseAuditTextValidator : AbstractValidator<EraseAuditText>
{
    private const int ReasonMaxLength = 1_000;

    public EraseAuditTextValidator() =>
        RuleFor(command => command.Input.Reason).Required().MaxLength(ReasonMaxLength).OverridePropertyName("Reason");
}

internal sealed class EraseAuditTextHandler(IAppDb db, IAuditLog log, ICurrentUser user) : IRequestHandler<EraseAuditText, AuditRecord>
{
    public async Task<AuditRecord> Handle(EraseAuditText command, CancellationToken ct)
    {
        var happened = await AuditRecords.FindAsync(db, user, command.Id, ct);
        string?[] callers = [user.Id.Value, user.Caller?.ActingFor?.Value.ToString()];
        AuditRules.ErasedByAnother.Require(
            !callers.Any(caller => caller is not null && (caller == happened.Actor || caller == happened.ActingFor))
        );

        await log.EraseTextAsync(happened, ct);
        db.AddAuditEvent(
            new(AuditEvent.TextErased, AuditEvent.ResourceOfItself, happened.EventId.ToString())
            {
                RegionCode = happened.RegionCode,
                InstitutionId = happened.InstitutionId,
                Details = JsonSerializer.Serialize(new Dictionary<string, string> { ["reason"] = command.Input.Reason!.Trim() }),
            }
        );

        await db.SaveChangesAsync(ct);
        return await AuditRecords.OfAsync(db, await AuditRecords.FindAsync(db, user, command.Id, ct), ct);
    }
}
