namespace JippApi.Infrastructure.Persistence.Audit;

/// <summary>
/// This process cannot use the keys of the audit log, so it could write nothing. The message says what to set.
/// </summary>
public sealed class AuditPasswordException(string message, Exception? inner = null) : InvalidOperationException(message, inner);
