namespace JippApi.Infrastructure.Persistence;

/// <summary>A key that signs access tokens; all processes on this database use the same ones.</summary>
public sealed class SigningKey
{
    /// <summary>Its name; tokens carry it in their header.</summary>
    public required string Id { get; init; }

    /// <summary>The private key (PKCS #8), enciphered where a password is configured.</summary>
    public required byte[] PrivateKey { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
