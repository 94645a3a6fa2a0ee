using JippApi.Application.Audit;
using MediatR;

namespace JippApi.Application.AuditTrail;

/// <summary>Verifies what was recorded since the audit log was last verified.</summary>
public sealed record VerifyAudit : IRequest<AuditVerification>;

internal sealed class VerifyAuditHandler(IAuditLog log) : IRequestHandler<VerifyAudit, AuditVerification>
{
    public Task<AuditVerification> Handle(VerifyAudit request, CancellationToken ct) => log.VerifyNewAsync(ct);
}
