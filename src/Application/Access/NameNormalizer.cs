using System.Diagnostics.CodeAnalysis;
using System.Text;
using JippApi.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>
/// Normalises e-mail addresses the same way on every engine: surrounding blanks and case do not matter.
/// </summary>
internal sealed class NameNormalizer : ILookupNormalizer
{
    [return: NotNullIfNotNull(nameof(name))]
    public string? NormalizeName(string? name) =>
        name is null ? null : Characters.Normalized(name.Trim(), NormalizationForm.FormC).ToUpperInvariant();

    [return: NotNullIfNotNull(nameof(email))]
    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
