using System.ComponentModel.DataAnnotations;

namespace JippApi.Api.Security;

/// <summary>Whose access tokens are accepted; section <c>Authentication</c> of the configuration.</summary>
internal sealed record AuthenticationOptions
{
    /// <summary>Who issues our tokens: the public address of this API.</summary>
    [Required]
    public string Issuer { get; init; } = "https://api.jipp.go.id";

    /// <summary>For whom they are meant.</summary>
    [Required]
    public string Audience { get; init; } = "jipp-api";

    /// <summary>
    /// Address of an outside OpenID Connect authority whose tokens are accepted too, e.g. the government's single
    /// sign-on.
    /// </summary>
    [Url]
    public string? Authority { get; init; }

    /// <summary>For whom tokens of the outside authority must be meant; ours when it is left out.</summary>
    public string? AuthorityAudience { get; init; }

    /// <summary>What claims of the outside authority are worth here.</summary>
    public IReadOnlyList<ClaimGrant> ClaimGrants { get; init; } = [];
}

/// <summary>A claim of the outside authority that gives a role.</summary>
internal sealed record ClaimGrant
{
    /// <summary>Name of the claim, e.g. <c>groups</c>.</summary>
    [Required]
    public string Claim { get; init; } = "";

    /// <summary>Its value; a final <c>*</c> stands for the value of the scope, as in <c>jipp-hub-*</c>.</summary>
    [Required]
    public string Value { get; init; } = "";

    /// <summary>The role, e.g. <c>HUB_ADMIN</c>.</summary>
    [Required]
    public string Role { get; init; } = "";

    /// <summary>The kind of scope: <c>NATIONAL</c>, <c>SOURCE</c>, <c>REGION</c> or <c>INSTITUTION</c>.</summary>
    [Required]
    public string Scope { get; init; } = "NATIONAL";

    /// <summary>The value of the scope where the claim does not carry it.</summary>
    public string? ScopeValue { get; init; }
}
