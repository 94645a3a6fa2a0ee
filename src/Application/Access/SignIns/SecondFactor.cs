using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>
/// The second factor: single-use codes of an authenticator app (RFC 6238) and recovery codes, stored as hashes.
/// Everything is stored in the account's Identity tokens.
/// </summary>
internal static class SecondFactor
{
    private const int RecoveryCodes = 10;
    private const string Alphabet = "23456789BCDFGHJKMNPQRTVWXYZ";
    private const string OwnProvider = "Jipp";
    private const string Used = "UsedCodes";
    private const string Recovery = "RecoveryCodes";

    /// <summary>Provider name under which Identity stores the key shared with the app.</summary>
    private const string IdentityProvider = "[AspNetUserStore]";
    private const string Key = "AuthenticatorKey";

    /// <summary>How long used codes are remembered, which is longer than any code is valid.</summary>
    private static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Whether the code is a valid one of the app or a recovery code; either is consumed.</summary>
    public static async Task<bool> RedeemCodeAsync(this UserManager<Account> accounts, Account account, string code, DateTimeOffset now) =>
        await accounts.RedeemAppCodeAsync(account, code, now) || await accounts.RedeemRecoveryCodeAsync(account, code);

    /// <summary>Whether the code is the one the app shows now and has not been used before.</summary>
    public static async Task<bool> RedeemAppCodeAsync(this UserManager<Account> accounts, Account account, string code, DateTimeOffset now)
    {
        var bare = code.Replace(" ", "", StringComparison.Ordinal);
        if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, bare))
            return false;

        var used = (await accounts.ListAsync(account, Used)).Where(entry => TimeOf(entry) > now - CodeLifetime).ToList();
        if (used.Exists(entry => entry.StartsWith($"{bare}@", StringComparison.Ordinal)))
            return false;
        await accounts.StoreAsync(
            account,
            Used,
            [.. used, string.Create(CultureInfo.InvariantCulture, $"{bare}@{now.ToUnixTimeSeconds()}")]
        );
        return true;
    }

    /// <summary>Creates new recovery codes and invalidates the previous ones.</summary>
    public static async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(this UserManager<Account> accounts, Account account)
    {
        List<string> codes =
        [
            .. Enumerable
                .Range(0, RecoveryCodes)
                .Select(_ => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)))),
        ];
        await accounts.StoreAsync(account, Recovery, [.. codes.Select(Secret.HashOf)]);
        return codes;
    }

    /// <summary>Returns the number of unused recovery codes.</summary>
    public static async Task<int> RecoveryCodesLeftAsync(this UserManager<Account> accounts, Account account) =>
        (await accounts.ListAsync(account, Recovery)).Count;

    /// <summary>Turns off the second factor and removes everything stored for it.</summary>
    public static async Task DisableSecondFactorAsync(this UserManager<Account> accounts, Account account)
    {
        await accounts.RemoveAuthenticationTokenAsync(account, IdentityProvider, Key);
        await accounts.RemoveAuthenticationTokenAsync(account, OwnProvider, Used);
        await accounts.RemoveAuthenticationTokenAsync(account, OwnProvider, Recovery);
        account.TwoFactorEnabled = false;
    }

    private static async Task<bool> RedeemRecoveryCodeAsync(this UserManager<Account> accounts, Account account, string code)
    {
        var hash = Secret.HashOf(code.Trim().ToUpperInvariant());
        var hashes = await accounts.ListAsync(account, Recovery);
        if (!hashes.Contains(hash))
            return false;
        await accounts.StoreAsync(account, Recovery, [.. hashes.Where(other => other != hash)]);
        return true;
    }

    private static DateTimeOffset TimeOf(string entry) =>
        DateTimeOffset.FromUnixTimeSeconds(
            long.Parse(entry.AsSpan(entry.IndexOf('@', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture)
        );

    private static async Task<IReadOnlyList<string>> ListAsync(this UserManager<Account> accounts, Account account, string name) =>
        (await accounts.GetAuthenticationTokenAsync(account, OwnProvider, name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static async Task StoreAsync(this UserManager<Account> accounts, Account account, string name, IReadOnlyList<string> values) =>
        (await accounts.SetAuthenticationTokenAsync(account, OwnProvider, name, string.Join(' ', values))).Require("/code");
}
