using FluentValidation;
using JippApi.Application.Common;

namespace JippApi.Application.DataQuality;

/// <summary>Refuses texts that would publish the identity of a person.</summary>
internal static class IdentityNumbers
{
    /// <summary>Requires a text without a national identity number (<i>NIK</i>).</summary>
    public static IRuleBuilderOptions<T, string?> WithoutIdentityNumber<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Bound(new(), text => text is null || !TraceRules.HasIdentityNumber(text), "IDENTITY_NUMBER");
}
