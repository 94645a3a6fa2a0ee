namespace JippApi.Application.Access;

/// <summary>
/// States whether demo accounts, whose passwords are published with the source, may sign in. They are refused outside
/// trial environments, even when somebody inserts them into the database of a running server.
/// </summary>
/// <param name="AreAllowed">Whether demo accounts and the demo client may sign in.</param>
public sealed record DemoSignIns(bool AreAllowed)
{
    /// <summary>Suffix of the e-mail addresses of demo accounts.</summary>
    public const string Domain = "@demo.jipp";

    /// <summary>Client id of the demo client.</summary>
    public const string ClientId = "demo-kemendagri";

    /// <summary>Whether an account with this e-mail address may sign in.</summary>
    public bool AllowsAccount(string? email) => AreAllowed || email?.EndsWith(Domain, StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>Whether a client with this client id may sign in.</summary>
    public bool AllowsClient(string? clientId) => AreAllowed || clientId != ClientId;
}
