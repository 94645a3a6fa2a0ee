namespace JippApi.Benchmarks.Rehearsal;

/// <summary>The people who take part.</summary>
internal static class Parts
{
    /// <summary>The network's administrator, who approves what the ministries send.</summary>
    public const string National = "national";

    /// <summary>Somebody who decides on answers, and hands out no links.</summary>
    public const string Validator = "validator";

    public const string Kipp = "kipp";

    public const string Iga = "iga";

    public const string Labinov = "lan";

    public static readonly IReadOnlyList<string> All = [National, Validator, Kipp, Iga, Labinov];
}

/// <summary>A running server on which the rehearsal is played.</summary>
internal interface IStage
{
    /// <summary>A client without an account, which also reads pages.</summary>
    HttpClient Anonymous { get; }

    /// <summary>The folder into which the server puts its mail.</summary>
    string MailFolder { get; }

    DateOnly Today { get; }

    /// <summary>A client of one of the <see cref="Parts"/>, whose token is valid for the next minutes.</summary>
    Task<HttpClient> AsAsync(string part);

    /// <summary>A client of somebody who has accepted an invitation.</summary>
    Task<HttpClient> SignInAsync(string email, string password);

    /// <summary>Waits until the server has nothing left to do in the background.</summary>
    Task WorkAsync();

    /// <summary>
    /// The rows that a statement returns, read from the database directly; a missing value is an empty text.
    /// </summary>
    Task<IReadOnlyList<string[]>> RowsAsync(string sql);

    /// <summary>Tells how far the rehearsal has come.</summary>
    void Say(string line);
}
