namespace JippApi.Infrastructure.Persistence;

/// <summary>A key that signs access tokens, shared by all processes on this database.</summary>
public sealed class SigningKey
{
    /// <summary>The key id that tokens carry in their header (<c>kid</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The private key (PKCS #8), encrypted if a password is configured.</summary>
    public required byte[] PrivateKey { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
