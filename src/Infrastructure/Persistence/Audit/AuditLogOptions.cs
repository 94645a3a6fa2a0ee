using System.ComponentModel.DataAnnotations;

namespace JippApi.Infrastructure.Persistence.Audit;

/// <summary>How the audit log is sealed; configuration section <c>AuditLog</c>.</summary>
public sealed record AuditLogOptions
{
    /// <summary>The name of the log in its signed heads; never change it while the log is in use.</summary>
    [RegularExpression("[!-*,-~]{1,100}", ErrorMessage = "The name has 1 to 100 visible ASCII characters, and no plus sign.")]
    public string Origin { get; init; } = "jipp-audit-log";

    /// <summary>
    /// Encrypts the signing keys in the database; must be the same in every process. Without it, whoever reads the
    /// database can sign.
    /// </summary>
    [MinLength(16)]
    public string? Password { get; init; }

    /// <summary>The seconds between two seals while there is traffic; 0 turns sealing off in this process.</summary>
    [Range(0, 60)]
    public double SealSeconds { get; init; } = 0.5;

    /// <summary>
    /// A file outside the database that keeps the last head this server has seen, so that it notices a log that was cut
    /// while it was stopped.
    /// </summary>
    public string? HeadFile { get; init; }
}
