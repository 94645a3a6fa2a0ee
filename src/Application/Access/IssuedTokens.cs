using System.Text.Json.Serialization;

namespace JippApi.Application.Access;

/// <summary>The answer to a request for tokens, with the names of RFC 6749.</summary>
/// <param name="AccessToken">Goes into the header <c>Authorization: Bearer</c>.</param>
/// <param name="ExpiresIn">Seconds that it is good for.</param>
/// <param name="RefreshToken">Gives the next tokens, once; clients get none.</param>
/// <param name="Scope">What it may do, for clients.</param>
public sealed record IssuedTokens(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("refresh_token")] string? RefreshToken,
    [property: JsonPropertyName("scope")] string? Scope
)
{
    /// <summary>Always <c>Bearer</c>.</summary>
    [JsonPropertyName("token_type")]
    public string TokenType { get; init; } = "Bearer";
}

/// <summary>
/// Tokens are refused; the reason is one of RFC 6749's and never says which of name or secret was wrong.
/// </summary>
/// <param name="error">Code of RFC 6749 §5.2, or <c>mfa_required</c>.</param>
public sealed class SignInRefusedException(string error) : Exception("Tokens are refused.")
{
    /// <summary>Name or secret is wrong, or the sign-in is over.</summary>
    public const string InvalidGrant = "invalid_grant";

    /// <summary>The partner's system is not known, or its secret is wrong.</summary>
    public const string InvalidClient = "invalid_client";

    /// <summary>Something that the request needs is missing or wrong.</summary>
    public const string InvalidRequest = "invalid_request";

    /// <summary>The partner's system asks for more than it may do.</summary>
    public const string InvalidScope = "invalid_scope";

    /// <summary>There is no such way to get tokens.</summary>
    public const string UnsupportedGrantType = "unsupported_grant_type";

    /// <summary>The password is right; the code of the authenticator is missing.</summary>
    public const string MfaRequired = "mfa_required";

    /// <summary>Code of the reason.</summary>
    public string Error { get; } = error;
}
