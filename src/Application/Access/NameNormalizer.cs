using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>
/// Normalises e-mail addresses the same way on every engine: surrounding blanks and case do not matter.
/// </summary>
internal sealed class NameNormalizer : ILookupNormalizer
{
    [return: NotNullIfNotNull(nameof(name))]
    public string? NormalizeName(string? name) => name?.Trim().Normalize().ToUpperInvariant();

    [return: NotNullIfNotNull(nameof(email))]
    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
