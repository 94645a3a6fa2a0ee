using System.ComponentModel.DataAnnotations;

namespace JippApi.Api.Security;

/// <summary>Which access tokens are accepted; section <c>Authentication</c> of the configuration.</summary>
internal sealed record AuthenticationOptions
{
    /// <summary>The issuer of our tokens: the public address of this API.</summary>
    [Required]
    public string Issuer { get; init; } = "https://api.jipp.go.id";

    /// <summary>The audience of our tokens.</summary>
    [Required]
    public string Audience { get; init; } = "jipp-api";

    /// <summary>
    /// Address of an external OpenID Connect authority whose tokens are accepted too, such as the government's single
    /// sign-on.
    /// </summary>
    [Url]
    public string? Authority { get; init; }

    /// <summary>The audience of tokens of the external authority; default: that of our own tokens.</summary>
    public string? AuthorityAudience { get; init; }

    /// <summary>The roles that claims of the external authority grant.</summary>
    public IReadOnlyList<ClaimGrant> ClaimGrants { get; init; } = [];
}

/// <summary>A claim of the external authority that grants a role.</summary>
internal sealed record ClaimGrant
{
    /// <summary>Name of the claim, such as <c>groups</c>.</summary>
    [Required]
    public string Claim { get; init; } = "";

    /// <summary>
    /// Value of the claim; a final <c>*</c> stands for the value of the scope, as in <c>jipp-hub-*</c>.
    /// </summary>
    [Required]
    public string Value { get; init; } = "";

    /// <summary>The role, such as <c>HUB_ADMIN</c>.</summary>
    [Required]
    public string Role { get; init; } = "";

    /// <summary>The kind of scope: <c>NATIONAL</c>, <c>SOURCE</c>, <c>REGION</c> or <c>INSTITUTION</c>.</summary>
    [Required]
    public string Scope { get; init; } = "NATIONAL";

    /// <summary>The value of the scope, if the claim does not contain it.</summary>
    public string? ScopeValue { get; init; }
}
