using System.Text.Json.Serialization;

namespace JippApi.Application.Access;

/// <summary>The tokens issued to a caller, with the member names of RFC 6749.</summary>
/// <param name="AccessToken">Access token to send in the header <c>Authorization: Bearer</c>.</param>
/// <param name="ExpiresIn">Lifetime of the access token in seconds.</param>
/// <param name="RefreshToken">Single-use token that obtains the next tokens; absent for clients.</param>
/// <param name="Scope">Permissions of the token, separated by spaces; absent for people.</param>
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
/// Thrown when tokens are refused. The error code is one of RFC 6749 and never tells whether the name or the secret was
/// wrong.
/// </summary>
/// <param name="error">Error code of RFC 6749 §5.2, or <c>mfa_required</c>.</param>
public sealed class SignInRefusedException(string error) : Exception("The token request was refused.")
{
    /// <summary>The name or the secret is wrong, or the session has ended.</summary>
    public const string InvalidGrant = "invalid_grant";

    /// <summary>The client is unknown or its secret is wrong.</summary>
    public const string InvalidClient = "invalid_client";

    /// <summary>A parameter of the request is missing or malformed.</summary>
    public const string InvalidRequest = "invalid_request";

    /// <summary>The client asks for permissions it does not have.</summary>
    public const string InvalidScope = "invalid_scope";

    /// <summary>The grant type is not supported.</summary>
    public const string UnsupportedGrantType = "unsupported_grant_type";

    /// <summary>The password is right, but the authenticator code is missing.</summary>
    public const string MfaRequired = "mfa_required";

    public string Error { get; } = error;
}
