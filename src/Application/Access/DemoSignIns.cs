namespace JippApi.Application.Access;

/// <summary>
/// Whether those may sign in whose password is published with this program: only where it is tried out. Elsewhere they
/// stand for nobody, even if somebody writes them into the database while the server runs.
/// </summary>
/// <param name="AreAllowed">Whether they may.</param>
public sealed record DemoSignIns(bool AreAllowed)
{
    /// <summary>How the e-mail addresses of demo accounts end.</summary>
    public const string Domain = "@demo.jipp";

    /// <summary>The name by which the demo client signs in.</summary>
    public const string ClientId = "demo-kemendagri";

    /// <summary>Whether an account may sign in, as far as its e-mail address says.</summary>
    public bool Allow(string? email) => AreAllowed || email?.EndsWith(Domain, StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>Whether a client may sign in, as far as its name says.</summary>
    public bool AllowClient(string? clientId) => AreAllowed || clientId != ClientId;
}
