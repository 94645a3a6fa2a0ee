using JippApi.Domain.Common;

namespace JippApi.Domain.Audit;

/// <summary>The rules of the audit log.</summary>
public static class AuditRules
{
    /// <summary>Otherwise administrators could remove the traces of their own acts.</summary>
    public static readonly Rule ErasedByAnother = new(
        "audit-text-of-own-act",
        "Nobody erases the text of an event that they caused themselves.",
        RuleKind.Permission
    );
}
