using JippApi.Application.Common;
using JippApi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>
/// Somebody other than its person held a code with which the password of an account is set. Whoever holds it could be
/// the one who signs in.
/// </summary>
/// <param name="Persons">The accounts behind the codes since the account was last confirmed.</param>
/// <param name="By">The last one who handed out a code.</param>
/// <param name="At">When they did.</param>
/// <param name="IsReset">Whether a code replaced a password that the person had chosen.</param>
public sealed record HandedCode(IReadOnlyList<UserId> Persons, UserId By, DateTimeOffset At, bool IsReset)
{
    /// <summary>Returns this together with what is still unconfirmed from before.</summary>
    public HandedCode After(HandedCode? before) =>
        before is null ? this : this with { Persons = [.. before.Persons.Union(Persons)], IsReset = IsReset || before.IsReset };
}

/// <summary>Reads who is known to hold codes of the accounts behind a call.</summary>
internal static class HandedCodes
{
    /// <summary>
    /// Returns the person who acts, with their name as it is now, and the codes of their account and of the one
    /// they act for. A reset of either makes it doubtful who acts.
    /// </summary>
    public static async Task<ActingPerson> ActingPersonAsync(IAppDb db, Caller caller, CancellationToken ct)
    {
        List<Guid> ids = [.. new[] { caller.Account, caller.ActingFor }.Select(account => account?.Value).OfType<Guid>()];
        var accounts = await db
            .Accounts.AsNoTracking()
            .Where(a => ids.Contains(a.Id))
            .Select(a => new
            {
                a.Id,
                a.Name,
                a.HandedCode,
            })
            .ToListAsync(ct);
        List<HandedCode> codes = [.. accounts.Select(account => account.HandedCode).OfType<HandedCode>()];
        var name = accounts.Find(account => account.Id == caller.Account?.Value)?.Name ?? caller.Id.Value;
        return new(name, codes, await HandedCodes.NameOfAsync(db, codes.FirstOrDefault(), ct));
    }

    private static async Task<string?> NameOfAsync(IAppDb db, HandedCode? code, CancellationToken ct)
    {
        if (code is null)
            return null;
        var id = Guid.TryParse(code.By.Value, out var known) ? known : Guid.Empty;
        var named = db.Accounts.Where(a => a.Id == id && a.Name != "");
        return await named.Select(a => a.Name).SingleOrDefaultAsync(ct) ?? code.By.Value;
    }
}

/// <summary>The person who sends a request.</summary>
/// <param name="Name">Their name as it is now.</param>
/// <param name="Codes">The unconfirmed codes of their account and of the one they act for.</param>
/// <param name="CodeHandedOutBy">Name of whoever handed out the last of these codes; null when there is none.</param>
internal sealed record ActingPerson(string Name, IReadOnlyList<HandedCode> Codes, string? CodeHandedOutBy)
{
    /// <summary>Whether no administrator can be the one who acts.</summary>
    public bool IsInOwnHands => !Codes.Any(code => code.IsReset);
}
